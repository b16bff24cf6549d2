import { Button, mergeClasses } from "@fluentui/react-components";
import { Fragment } from "react";
import { cellText } from "../../../cells/address";
import { isCellError, type CellValue } from "../../../cells/grid";
import type { RevisedCell } from "../earlier-month";
import { changeRows, type ChangeRow } from "../change-rows";
import type { AnalysisStates } from "./analysis-session";
import { useAnalysisStyles } from "./analysis-styles";
import { Message } from "../../../pane/message";
import type { Pane } from "../../../pane/pane";
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
  if (result.kind === "no-earlier") return <p className={styles.text}>{changes.noEarlier}</p>;
  if (result.kind === "earlier-unreadable") {
    return <Message intent="warning">{changes.earlierUnreadable(result.period)}</Message>;
  }
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>{changes.caption(result.period)}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.header}>
              {changes.town}
            </th>
            <th scope="col" className={mergeClasses(styles.header, styles.number, styles.wide)}>
              {changes.place}
            </th>
            <th scope="col" className={mergeClasses(styles.header, styles.number, styles.wide)}>
              {changes.points}
            </th>
          </tr>
        </thead>
        <tbody>
          {changeRows(scores, result.towns).map((row) => (
            <ChangeLines key={row.town} row={row} />
          ))}
        </tbody>
      </table>
      <Revised pane={pane} period={result.period} cells={result.revised} />
    </>
  );
}

function ChangeLines({ row: { town, from, to, points, parts } }: { row: ChangeRow }) {
  const styles = useAnalysisStyles();
  const { changes } = useWords().analysis;
  const reasons = parts.map(({ part, points: change }) => changes.part[part](change));
  return (
    <Fragment>
      <tr>
        <th scope="row" lang="zh-CN" className={styles.cell}>
          {town}
        </th>
        <td className={mergeClasses(styles.cell, styles.number)}>
          {from === null ? to : `${from}→${to}`}
        </td>
        <td className={mergeClasses(styles.cell, styles.number)}>{points}</td>
      </tr>
      <tr>
        <td colSpan={3} className={styles.below}>
          {from === null
            ? changes.newTown
            : reasons.length > 0
              ? reasons.join(" · ")
              : changes.same}
        </td>
      </tr>
    </Fragment>
  );
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
