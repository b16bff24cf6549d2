import { block, type Finding } from "../../cells/finding";
import { valueAt, type Grid } from "../../cells/grid";
import type { ColumnTerm } from "../../method/inputs";
import { isWhole } from "../../numbers/decimal-text";
import { compare, exact, isNegative } from "../../numbers/exact";
import type { Observed } from "../../scoring/observations";
import { numberText, readNumber, type MergeIndex } from "../words/cell-number";
import { percentFormatFault } from "../words/percent-cell";

/** A figure's place: where it stands, whose it is, and the unit of the sheet's amounts. */
export interface FigurePlace {
  readonly term: ColumnTerm;
  readonly row: number;
  readonly column: number;
  readonly town: string;
  readonly currency: string;
  /** The most that may be entered, or null. */
  readonly most: string | null;
}

/** One figure of the data sheet, within what is possible for its column. */
export function readFigure(
  grid: Grid,
  merges: MergeIndex,
  { term, row, column, town, currency, most }: FigurePlace,
): Observed {
  const unit = term.kind === "amount" ? currency : term.unit;
  const place = { row, column, header: term.header, unit, town };
  const read = readNumber(grid, merges, place);
  if (read.kind !== "number") return read;
  const { cell } = read;
  const facts = { header: term.header, town };
  const invalid = (finding: Finding): Observed => ({ kind: "invalid", cell, finding });
  const value = numberText(Number(valueAt(grid, row, column)));
  if (isNegative(read.value)) return invalid(block("value-negative", cell, { ...facts, value }));
  if (term.kind === "count" && !isWhole(read.value)) {
    return invalid(block("count-not-whole", cell, { ...facts, value }));
  }
  if (most !== null && compare(read.value, exact(most)) > 0) {
    return invalid(block("quality-out-of-range", cell, { town, value, most }));
  }
  const finding = term.kind === "percent" ? percentFormatFault(grid, place) : null;
  return finding ? invalid(finding) : read;
}
