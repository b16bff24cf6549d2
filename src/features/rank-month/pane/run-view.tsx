import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { RankStep } from "../../../ranking/rank-outcome";
import { LateFindingList } from "../../findings/pane/late-finding-list";
import { lateView } from "../../../pane/late-view";
import type { PaneSession } from "../../../taskpane/pane-session";
import type { Run } from "../../../pane/pane-state";
import { RunStatus } from "./run-status";
import { useWords } from "../../../pane/words";

/** Fetched when a month is ranked for the first time. */
const RankingResult = lateView(() => import("./ranking-result"));

interface Props {
  readonly session: PaneSession;
  readonly run: Run;
  readonly period: string;
}

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  start: { alignSelf: "flex-start" },
});

/** The run: how it stands, and below it what came of it. */
export function RunView({ session, run, period }: Props) {
  return (
    <div className={useStyles().view}>
      <RunStatus run={run} period={period} />
      <RunBody session={session} run={run} />
    </div>
  );
}

function RunBody({ session, run }: { session: PaneSession; run: Run }) {
  const styles = useStyles();
  const { pane } = useWords();
  switch (run.kind) {
    case "running":
      return (
        <>
          <ProgressBar aria-label={pane.steps[run.step]} />
          <Button
            className={styles.start}
            disabled={run.isCancelling || !canCancel(run.step)}
            onClick={() => session.cancel()}
          >
            {pane.cancel}
          </Button>
        </>
      );
    case "blocked":
      return <LateFindingList of={{ session, findings: run.findings, offersFixes: true }} />;
    case "ranked":
      return <RankingResult of={{ session, outcome: run.outcome }} />;
    default:
      return null;
  }
}

/** Once writing has begun the run goes through: what is written is all or nothing. */
function canCancel(step: RankStep): boolean {
  return step !== "writing" && step !== "verifying";
}
