import { Button, ProgressBar } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../../cells/finding";
import type { RunPhase } from "../../../ranking/rank-outcome";
import { lateView } from "../../../pane/late-view";
import type { Pane } from "../../../pane/pane";
import type { Run } from "../../../pane/pane-state";
import type { RunControl } from "./run-control";
import { RunStatus } from "./run-status";
import type { MonthStanding } from "./month-banner";
import type { MonthState } from "./month-state";
import { partMark } from "../../../pane/parts";
import { useWords } from "../../../pane/words";
import { useSectionStyles } from "../../../pane/section-styles";

const OutdatedCells = lateView(() => import("./outdated-cells"), "OutdatedCells");

/** Fetched when a month is ranked for the first time. */
const RankingResult = lateView(() => import("./ranking-result"), "RankingResult");

interface BodyProps {
  readonly pane: Pane;
  readonly runs: RunControl;
  readonly run: Run;
  /** What stops a run, with what can be done about it. */
  readonly findings: (findings: readonly Finding[]) => ReactNode;
}

interface Props extends BodyProps {
  readonly period: string;
  readonly month: MonthState;
  readonly standing: MonthStanding;
}

/** The month: how it stands, and below it what came of the run. */
export function RunView({ period, month, standing, ...body }: Props) {
  const { panel } = useSectionStyles();
  return (
    <div className={panel}>
      <RunStatus month={month} standing={standing} turn={body.run.kind} period={period} />
      {month.kind === "outdated" && month.how && (
        <OutdatedCells of={{ pane: body.pane, how: month.how }} />
      )}
      <RunBody {...body} />
    </div>
  );
}

function RunBody({ pane, runs, run, findings }: BodyProps) {
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
      return (
        <div className={styles.panel} tabIndex={-1} {...partMark("check")}>
          {findings(run.findings)}
        </div>
      );
    case "ranked":
      return <RankingResult of={{ pane, outcome: run.outcome }} />;
    default:
      return null;
  }
}

/** Once writing has begun the run goes through: what is written is all or nothing. */
function canCancel(step: RunPhase): boolean {
  return step !== "writing" && step !== "verifying";
}
