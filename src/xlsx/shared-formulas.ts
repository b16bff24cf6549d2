import { columnIndex, columnLetters } from "../cells/address";

import { LIMITS, refuse } from "./refusal";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The formulas that several cells of a sheet share, by the number that the file gives them. */
export class SharedFormulas {
  private readonly firsts = new Map<string, SharedFormula>();

  /** `letters.left`: how many more the workbook may unfold. */
  constructor(private readonly letters: { left: number } = { left: LIMITS.sharedLetters }) {}

  /** The formula of a cell of that group; `own`: the text that the cell itself has, empty but for the first one. */
  formulaAt(group: string, own: string, { row, column }: Place): string {
    if (own !== "") {
      this.firsts.set(group, { text: own, row, column });
      return own;
    }
    const first = this.firsts.get(group);
    if (!first) return "";
    this.letters.left -= first.text.length;
    if (this.letters.left < 0) refuse({ kind: "expands-too-much" });
    return formulaAtCell(first, row, column);
  }
}

/** A formula as the first of several cells has it, and where that stands. */
interface SharedFormula extends Place {
  readonly text: string;
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** "texts" and 'sheet names', or a reference that is no part of a name or a call. */
const REFERENCE =
  /"[^"]*"|'[^']*'|(?<![\p{L}\p{N}_.$\\])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\p{N}_.(!$\\])/giu;

/** The shared formula as the cell at that place has it: what is not fixed by `$` moves along. */
function formulaAtCell(shared: SharedFormula, row: number, column: number): string {
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
