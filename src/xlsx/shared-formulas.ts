import { columnIndex, columnLetters } from "../cells/address";

/** A formula that several cells share: as the first of them has it, and where that stands. */
export interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** "texts" and 'sheet names', or a reference that is no part of a name or a call. */
const REFERENCE =
  /"[^"]*"|'[^']*'|(?<![\p{L}\p{N}_.$\\])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\p{N}_.(!$\\])/giu;

/** The shared formula as the cell at that place has it: what is not fixed by `$` moves along. */
export function formulaAtCell(shared: SharedFormula, row: number, column: number): string {
  const rows = row - shared.row;
  const columns = column - shared.column;
  if (rows === 0 && columns === 0) return shared.text;
  const moveColumn = (fixed: string, letters: string): string =>
    fixed + (fixed ? letters : lettersOf(columnIndex(letters) + columns));
  const moveRow = (fixed: string, digits: string): string =>
    fixed + (fixed ? digits : digitsOf(Number(digits) - 1 + rows));
  return shared.text.replace(REFERENCE, (whole: string, ...found: (string | undefined)[]) => {
    const [c$, c, r$, r, from$, from, to$, to, top$, top, bottom$, bottom] = found;
    if (c !== undefined) return moveColumn(c$ ?? "", c) + moveRow(r$ ?? "", r ?? "");
    if (from !== undefined)
      return `${moveColumn(from$ ?? "", from)}:${moveColumn(to$ ?? "", to ?? "")}`;
    if (top !== undefined)
      return `${moveRow(top$ ?? "", top)}:${moveRow(bottom$ ?? "", bottom ?? "")}`;
    return whole;
  });
}

/** Beyond the edge of the sheet Excel goes on from the other one. */
const lettersOf = (column: number): string => columnLetters((column + MOST_COLUMNS) % MOST_COLUMNS);
const digitsOf = (row: number): string => String(((row + MOST_ROWS) % MOST_ROWS) + 1);
