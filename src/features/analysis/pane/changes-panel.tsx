import { Button, mergeClasses } from "@fluentui/react-components";
import { cellText } from "../../../cells/address";
import { isCellError, type CellValue } from "../../../cells/grid";
import {
  differingConventions,
  type ConventionId,
  type Conventions,
} from "../../../method/conventions";
import type { RevisedCell } from "../earlier-month";
import type { AnalysisMessages } from "../../../messages/zh/analysis";
import { changeRows, type ChangeRow } from "../change-rows";
import type { AnalysisStates } from "./analysis-session";
import { useAnalysisStyles } from "./analysis-styles";
import { Message } from "../../../pane/message";
import type { Pane } from "../../../pane/pane";
import { TableHead } from "../../../pane/table-head";
import { TownLines } from "./town-lines";
import { useWords } from "../../../pane/words";

interface Props {
  readonly pane: Pane;
  readonly state: AnalysisStates["changes"];
}

/** 较上期: places and points against the last ranked period, and why they changed. */
export function ChangesPanel({ pane, state }: Props) {
  const styles = useAnalysisStyles();
  const { changes } = useWords().analysis;
  if (state.kind !== "done") return null;
  const { scores, result } = state;
  const number = mergeClasses(styles.header, styles.number, styles.wide);
  if (result.kind === "no-earlier") return <p className={styles.text}>{changes.noEarlier}</p>;
  if (result.kind === "earlier-unreadable") {
    return <Message intent="warning">{changes.earlierUnreadable(result.period)}</Message>;
  }
  return (
    <>
      {result.publishedUnder && (
        <Otherwise period={result.period} was={result.publishedUnder} is={scores.conventions} />
      )}
      <table className={styles.table}>
        <caption className={styles.caption}>{changes.caption(result.period)}</caption>
        <TableHead
          columns={[
            [changes.town, styles.header],
            [changes.place, number],
            [changes.points, number],
          ]}
        />
        <tbody>
          {changeRows(scores, result.towns).map((row) => (
            <TownLines
              key={row.town}
              town={row.town}
              numbers={[row.from === null ? row.to : `${row.from}→${row.to}`, row.points]}
              below={reasonsText(row, changes)}
            />
          ))}
        </tbody>
      </table>
      <Revised pane={pane} period={result.period} cells={result.revised} />
    </>
  );
}

interface OtherwiseProps {
  readonly period: string;
  readonly was: Conventions;
  readonly is: Conventions;
}

/** The two months rest on different conventions: which ones, each with both choices. */
function Otherwise({ period, was, is }: OtherwiseProps) {
  const styles = useAnalysisStyles();
  const { analysis, conventions } = useWords();
  const line = <Id extends ConventionId>(id: Id): string => {
    const say: (choice: Conventions[Id]) => string = conventions.choices[id];
    return analysis.changes.otherConvention(conventions.questions[id], say(was[id]), say(is[id]));
  };
  return (
    <>
      <Message intent="warning">{analysis.changes.otherwise(period)}</Message>
      <ul className={styles.list}>
        {differingConventions(was, is).map((id) => (
          <li key={id}>{line(id)}</li>
        ))}
      </ul>
    </>
  );
}

function reasonsText({ from, parts }: ChangeRow, words: AnalysisMessages["changes"]): string {
  if (from === null) return words.newTown;
  const reasons = parts.map(({ part, points }) => words.part[part](points));
  return reasons.length > 0 ? reasons.join(" · ") : words.same;
}

interface RevisedProps {
  readonly pane: Pane;
  readonly period: string;
  readonly cells: readonly RevisedCell[];
}

function Revised({ pane, period, cells }: RevisedProps) {
  const styles = useAnalysisStyles();
  const { changes } = useWords().analysis;
  if (cells.length === 0) return null;
  const said = (value: CellValue): string => {
    if (value === null) return changes.blank;
    return isCellError(value) ? value.error : String(value);
  };
  return (
    <details>
      <summary className={styles.summary}>{changes.revised(period, cells.length)}</summary>
      <ul className={styles.list}>
        {cells.map(({ cell, was, is }) => (
          <li key={cellText(cell)}>
            <Button appearance="transparent" size="small" onClick={() => void pane.select(cell)}>
              {changes.revisedCell(cellText(cell), said(was), said(is))}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
