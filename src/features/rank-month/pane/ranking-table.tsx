import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { Fragment, memo, useId, useState } from "react";
import { shortestText } from "../../../numbers/decimal-text";
import { fullPoints, rankingLines, type RankingLine } from "../ranking-lines";
import type { ScoreSheet } from "../../../scoring/score-sheet";
import type { Pane } from "../../../pane/pane";
import { TownScores } from "./town-scores";
import { TableHead } from "../../../pane/table-head";
import { useWords } from "../../../pane/words";

interface Props {
  readonly pane: Pane;
  readonly scores: ScoreSheet;
}

const useStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    ...typographyStyles.body1,
  },
  caption: { ...typographyStyles.body1Strong, textAlign: "start" },
  header: {
    ...typographyStyles.caption1Strong,
    textAlign: "start",
    padding: tokens.spacingVerticalXS,
    borderBottom: `2px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: "nowrap",
  },
  cell: {
    padding: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  place: { width: "36px" },
  total: { width: "52px" },
  // Enlarged to 200%, a narrow pane has no room for bars; the totals say the same.
  bars: { width: "17%", "@media (max-width: 240px)": { display: "none" } },
  row: { cursor: "pointer", ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
  town: {
    ...typographyStyles.body1,
    border: "none",
    background: "none",
    padding: "4px 0",
    whiteSpace: "normal",
    minHeight: "24px",
    textAlign: "start",
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
  },
  track: { height: "10px", backgroundColor: tokens.colorNeutralBackground4 },
  bar: {
    height: "100%",
    backgroundColor: tokens.colorBrandBackground,
    // Forced colours paint every background alike; the bar keeps one of the user's own.
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The ranking, once it is complete. A town opens its scores below its row. */
export function RankingTable({ pane, scores }: Props) {
  const styles = useStyles();
  const { ranking } = useWords().pane;
  const [open, setOpen] = useState<number | null>(null);
  const lines = rankingLines(scores);
  if (lines === null) return null;
  return (
    <>
      <p className={styles.hint}>{ranking.hint}</p>
      <table className={styles.table}>
        <caption className={styles.caption}>{ranking.caption(scores.period)}</caption>
        <TableHead
          columns={[
            [ranking.place, mergeClasses(styles.header, styles.number, styles.place)],
            [ranking.town, styles.header],
            [ranking.total, mergeClasses(styles.header, styles.number, styles.total)],
            [
              ranking.share(shortestText(fullPoints(scores.method))),
              mergeClasses(styles.header, styles.bars),
            ],
          ]}
        />
        <tbody>
          {lines.map((line) => (
            <TownRows
              key={line.town}
              pane={pane}
              scores={scores}
              line={line}
              isOpen={line.town === open}
              onToggle={setOpen}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface RowProps extends Props {
  readonly line: RankingLine;
  readonly isOpen: boolean;
  readonly onToggle: (town: number | null) => void;
}

const TownRows = memo(function TownRows({ pane, scores, line, isOpen, onToggle }: RowProps) {
  const styles = useStyles();
  const details = useId();
  return (
    <Fragment>
      <tr className={styles.row} onClick={() => onToggle(isOpen ? null : line.town)}>
        <td className={mergeClasses(styles.cell, styles.number)}>{line.place}</td>
        <td className={styles.cell}>
          <button
            type="button"
            lang="zh-CN"
            className={styles.town}
            aria-expanded={isOpen}
            aria-controls={isOpen ? details : undefined}
          >
            {line.name}
          </button>
        </td>
        <td className={mergeClasses(styles.cell, styles.number)}>{line.points}</td>
        <td className={mergeClasses(styles.cell, styles.bars)}>
          <div className={styles.track}>
            <div className={styles.bar} style={{ width: `${line.share * 100}%` }} />
          </div>
        </td>
      </tr>
      {isOpen && (
        <tr id={details}>
          <td colSpan={4} className={styles.cell}>
            <TownScores pane={pane} scores={scores} town={line.town} />
          </td>
        </tr>
      )}
    </Fragment>
  );
});
