import { Button, makeStyles } from "@fluentui/react-components";
import { Analyses } from "../../analysis/pane/analyses";
import { NoticeList } from "./notice-list";
import type { PaneSession } from "../../../taskpane/pane-session";
import type { Ranked } from "../../../pane/pane-state";
import { PrintedWarnings } from "../../findings/pane/printed-warnings";
import { RankingTable } from "./ranking-table";
import { ReadingList } from "./reading-list";
import { useWords } from "../../../pane/words";

const useStyles = makeStyles({ start: { alignSelf: "flex-start" } });

/** A complete ranking, with what it warns of, what it rests on and what else can be asked of it. */
export default function RankingResult({
  session,
  outcome,
}: {
  session: PaneSession;
  outcome: Ranked;
}) {
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
      <Analyses session={session} ranking={outcome} />
    </>
  );
}
