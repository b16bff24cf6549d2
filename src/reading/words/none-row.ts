import { warn, type Finding } from "../../cells/finding";
import { cellAt, gridEnd, valueAt, type Grid } from "../../cells/grid";
import { plain } from "./plain-text";
import { isBlankWord, wordText } from "./table-rows";

const NONE = /^(本期|本月|暂)?(无|没有)(项目|信息|此项)?$/;

/**
 * True for a ledger row that says that there is nothing: 无 or 本期无 alone, or behind a town's name, besides blanks and
 * dashes. Such a row is no entry.
 */
export function saysNone(
  grid: Grid,
  row: number,
  columns: readonly number[],
  town: number,
): boolean {
  const words = columns
    .filter((column) => !isBlankWord(valueAt(grid, row, column)))
    .map((column) => ({ column, text: plain(wordText(valueAt(grid, row, column))) }));
  const says = (text: string): boolean => NONE.test(text);
  return (
    words.some(({ text }) => says(text)) &&
    words.every(({ column, text }) => column === town || says(text) || /^[-—–/\\]+$/.test(text))
  );
}

/** 提醒 of the first such row. */
export function noneRow(
  grid: Grid,
  firstRow: number,
  columns: readonly number[],
  town: number,
): Finding[] {
  for (let row = firstRow; row < gridEnd(grid).row; row += 1) {
    if (!saysNone(grid, row, columns, town)) continue;
    return [warn("ledger-says-none", cellAt(grid, row, town), { ledger: grid.sheet })];
  }
  return [];
}
