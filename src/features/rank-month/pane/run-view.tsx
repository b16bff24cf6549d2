import { Button, ProgressBar } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../../cells/finding";
import type { Ranked, RunPhase } from "../../../ranking/rank-outcome";
import { lateView } from "../../../pane/late-view";
import type { Pane } from "../../../pane/pane";
import type { Run } from "../../../pane/pane-state";
import type { RunControl } from "./run-control";
import { RunStatus } from "./run-status";
import { useWords } from "../../../pane/words";
import { useSectionStyles } from "../../../pane/section-styles";

/** Fetched when a month is ranked for the first time. */
const RankingResult = lateView(() => import("./ranking-result"), "RankingResult");

interface BodyProps {
  readonly pane: Pane;
  readonly runs: RunControl;
  readonly run: Run;
  /** What stops a run, with what can be done about it. */
  readonly findings: (findings: readonly Finding[]) => ReactNode;
  /** What else can be asked of a ranking. */
  readonly analyses: (ranking: Ranked) => ReactNode;
}

interface Props extends BodyProps {
  readonly period: string;
}

/** The run: how it stands, and below it what came of it. */
export function RunView({ period, ...body }: Props) {
  return (
    <div className={useSectionStyles().panel}>
      <RunStatus run={body.run} period={period} />
      <RunBody {...body} />
    </div>
  );
}

function RunBody({ pane, runs, run, findings, analyses }: BodyProps) {
  const styles = useSectionStyles();
  const { pane: words } = useWords();
  switch (run.kind) {
    case "running":
      return (
        <>
          <ProgressBar aria-label={words.steps[run.step]} />
          <Button
            className={styles.button}
            disabled={run.isCancelling || !canCancel(run.step)}
            onClick={() => runs.cancel()}
          >
            {words.cancel}
          </Button>
        </>
      );
    case "blocked":
      return findings(run.findings);
    case "ranked":
      return <RankingResult of={{ pane, outcome: run.outcome, analyses }} />;
    default:
      return null;
  }
}

/** Once writing has begun the run goes through: what is written is all or nothing. */
function canCancel(step: RunPhase): boolean {
  return step !== "writing" && step !== "verifying";
}
