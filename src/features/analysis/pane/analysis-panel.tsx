import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import { AnalysisSession, type AnalysisName } from "./analysis-session";
import { useAnalysisStyles } from "./analysis-styles";
import { ChangesPanel } from "./changes-panel";
import { EnvelopePanel } from "./envelope-panel";
import { GapsPanel } from "./gaps-panel";
import { FailureMessage } from "../../../pane/failure-message";
import { Message } from "../../../pane/message";
import type { Pane } from "../../../pane/pane";
import { pastOf } from "../../../pane/pane-state";
import type { Ranked } from "../../../ranking/rank-outcome";
import { ConventionsPanel } from "./conventions-panel";
import { useStore } from "../../../pane/store";
import { useWords } from "../../../pane/words";

interface Props {
  readonly pane: Pane;
  readonly name: AnalysisName;
  readonly ranking: Ranked;
}

/** One analysis: computed when it is first shown, with its progress, its result or why there is none. */
export function AnalysisPanel({ pane, name, ranking }: Props) {
  const styles = useAnalysisStyles();
  const { analysis } = useWords();
  const analyses = pane.controller(AnalysisSession);
  const { kind } = useStore(analyses.state)[name];
  useEffect(() => {
    if (kind === "idle") void analyses.load(name, pastOf(ranking));
  }, [analyses, kind, name, ranking]);
  return (
    <div className={styles.panel}>
      <p className={styles.hint}>{analysis.hints[name]}</p>
      <Status pane={pane} name={name} ranking={ranking} />
      {kind === "done" && <Result pane={pane} name={name} />}
    </div>
  );
}

function Status({ pane, name, ranking }: Props) {
  const styles = useAnalysisStyles();
  const words = useWords();
  const { analysis } = words;
  const analyses = pane.controller(AnalysisSession);
  const state = useStore(analyses.state)[name];
  switch (state.kind) {
    case "idle":
    case "done":
      return null;
    case "running":
      return (
        <>
          <p className={styles.text}>
            {state.progress
              ? analysis.progress(state.progress.done, state.progress.all)
              : analysis.loading}
          </p>
          <Button size="small" className={styles.button} onClick={() => analyses.cancel(name)}>
            {analysis.cancel}
          </Button>
        </>
      );
    default:
      return (
        <>
          {state.kind === "failed" ? (
            <FailureMessage failure={state.failure} />
          ) : (
            <Message intent="info">{analysis[state.kind]}</Message>
          )}
          <Button
            size="small"
            className={styles.button}
            onClick={() => void analyses.load(name, pastOf(ranking))}
          >
            {analysis.again}
          </Button>
        </>
      );
  }
}

function Result({ pane, name }: Pick<Props, "pane" | "name">) {
  const all = useStore(pane.controller(AnalysisSession).state);
  switch (name) {
    case "conventions":
      return <ConventionsPanel pane={pane} state={all.conventions} />;
    case "envelope":
      return <EnvelopePanel state={all.envelope} />;
    case "gaps":
      return <GapsPanel state={all.gaps} />;
    case "changes":
      return <ChangesPanel pane={pane} state={all.changes} />;
  }
}
