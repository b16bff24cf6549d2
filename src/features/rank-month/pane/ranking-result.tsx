import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { NoticeList } from "./notice-list";
import type { Pane } from "../../../pane/pane";
import type { Ranked } from "../../../ranking/rank-outcome";
import { PrintedWarnings } from "../../findings/pane/printed-warnings";
import { RankingTable } from "./ranking-table";
import { ConventionList } from "./convention-list";
import { useWords } from "../../../pane/words";

interface Props {
  readonly pane: Pane;
  readonly outcome: Ranked;
  /** What else can be asked of a ranking. */
  readonly analyses: (ranking: Ranked) => ReactNode;
}

const useStyles = makeStyles({ start: { alignSelf: "flex-start" } });

/** A complete ranking, with what it warns of, what it rests on and what else can be asked of it. */
export function RankingResult({ pane, outcome, analyses }: Props) {
  const styles = useStyles();
  const { result } = useWords().pane;
  const sheet = outcome.sheets.ranking;
  return (
    <>
      <PrintedWarnings pane={pane} warnings={outcome.warnings} />
      <Button
        className={styles.start}
        onClick={() => void pane.select({ sheet, row: 0, column: 0 })}
      >
        {result.goTo(sheet)}
      </Button>
      <RankingTable pane={pane} scores={outcome.scores} />
      <NoticeList scores={outcome.scores} />
      <ConventionList scores={outcome.scores} />
      {analyses(outcome)}
    </>
  );
}
