import { Button } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";
import type { AnalysisName } from "./analysis-session";
import { useAnalysisStyles } from "./analysis-styles";
import { ChangesPanel } from "./changes-panel";
import { EnvelopePanel } from "./envelope-panel";
import { GapsPanel } from "./gaps-panel";
import { Message } from "../../../pane/message";
import type { PaneSession } from "../../../taskpane/pane-session";
import { pastOf, type Ranked } from "../../../pane/pane-state";
import { ReadingsPanel } from "./readings-panel";
import { useWords } from "../../../pane/words";

interface Props {
  readonly session: PaneSession;
  readonly name: AnalysisName;
  readonly ranking: Ranked;
}

/** One analysis: computed when it is first shown, with its progress, its result or why there is none. */
export default function AnalysisPanel({ session, name, ranking }: Props) {
  const styles = useAnalysisStyles();
  const { analysis } = useWords();
  const { analyses } = session;
  const { kind } = useSyncExternalStore(analyses.subscribe, analyses.current)[name];
  useEffect(() => {
    if (kind === "idle") void analyses.load(name, pastOf(ranking));
  }, [analyses, kind, name, ranking]);
  return (
    <div className={styles.panel}>
      <p className={styles.hint}>{analysis.hints[name]}</p>
      <Status session={session} name={name} ranking={ranking} />
      {kind === "done" && <Result session={session} name={name} />}
    </div>
  );
}

function Status({ session, name, ranking }: Props) {
  const styles = useAnalysisStyles();
  const { analysis, pane } = useWords();
  const { analyses } = session;
  const state = useSyncExternalStore(analyses.subscribe, analyses.current)[name];
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
          <Message intent={state.kind === "failed" ? "error" : "info"}>
            {state.kind === "failed" ? pane.failure(state.failure) : analysis[state.kind]}
          </Message>
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

function Result({ session, name }: Pick<Props, "session" | "name">) {
  const { analyses } = session;
  const all = useSyncExternalStore(analyses.subscribe, analyses.current);
  switch (name) {
    case "readings":
      return <ReadingsPanel session={session} state={all.readings} />;
    case "envelope":
      return <EnvelopePanel state={all.envelope} />;
    case "gaps":
      return <GapsPanel state={all.gaps} />;
    case "changes":
      return <ChangesPanel session={session} state={all.changes} />;
  }
}
