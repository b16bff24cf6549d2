import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { RankStep } from "../actions/rank-month";
import { Analyses } from "./analyses";
import { FindingList } from "./finding-list";
import { PrintedWarnings } from "./printed-warnings";
import { NoticeList } from "./notice-list";
import type { PaneSession } from "./pane-session";
import type { Ranked, Run } from "./pane-state";
import { RankingTable } from "./ranking-table";
import { ReadingList } from "./reading-list";
import { RunStatus } from "./run-status";
import { useWords } from "./words";

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
      return <FindingList session={session} findings={run.findings} offersFixes />;
    case "ranked":
      return <Result session={session} outcome={run.outcome} />;
    default:
      return null;
  }
}

/** Once writing has begun the run goes through: what is written is all or nothing. */
function canCancel(step: RankStep): boolean {
  return step !== "writing" && step !== "verifying";
}

function Result({ session, outcome }: { session: PaneSession; outcome: Ranked }) {
  const styles = useStyles();
  const { pane } = useWords();
  const sheet = outcome.sheets.ranking;
  return (
    <>
      <PrintedWarnings session={session} warnings={outcome.warnings} />
      <Button
        className={styles.start}
        onClick={() => void session.select({ sheet, row: 0, column: 0 })}
      >
        {pane.result.goTo(sheet)}
      </Button>
      <RankingTable session={session} scores={outcome.scores} />
      <NoticeList scores={outcome.scores} />
      <ReadingList scores={outcome.scores} />
      <Analyses session={session} period={outcome.scores.period} />
    </>
  );
}
