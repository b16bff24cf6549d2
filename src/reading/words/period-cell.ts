import type { CellAddress } from "../../cells/address";
import { block, type Finding } from "../../cells/finding";
import { cellAt, formatAt, valueAt, type Grid } from "../../cells/grid";
import { dateOfSerial, dateText } from "./date-cell";
import { canonicalPeriod, readPeriod } from "./period";
import { isBlankWord, shownText } from "./table-rows";

export type PeriodCell =
  | { readonly kind: "blank" }
  | { readonly kind: "period"; readonly period: string; readonly year: number | null }
  | { readonly kind: "fault"; readonly finding: Finding };

/** The period in a header cell. A date (Excel makes one of `2020年6月` and of `1-6`) is a finding with its fix. */
export function readPeriodCell(grid: Grid, row: number, column: number): PeriodCell {
  const value = valueAt(grid, row, column);
  if (isBlankWord(value)) return { kind: "blank" };
  const cell = cellAt(grid, row, column);
  const text = shownText(value);
  if (typeof value === "number") return { kind: "fault", finding: dateFault(grid, cell, value) };
  const reading = readPeriod(text);
  if (reading.kind === "period") {
    return { kind: "period", period: reading.canonical, year: reading.period.year };
  }
  if (reading.kind === "unreadable") {
    return { kind: "fault", finding: block("period-unreadable", cell, { text }) };
  }
  const { cumulative } = reading;
  const fix = { cell, was: value, becomes: { text: cumulative } };
  return {
    kind: "fault",
    finding: block("period-not-cumulative", cell, { text, cumulative }, fix),
  };
}

function dateFault(grid: Grid, cell: ReturnType<typeof cellAt>, value: number): Finding {
  const date = dateOfSerial(value);
  if (!date || date.year < 2000 || date.year > 2100) {
    return block("period-unreadable", cell, { text: String(value) });
  }
  // `1-6` becomes 6 January; its format shows month and day and no year.
  const isMonthAndDay = date.month === 1 && date.day > 1 && date.day <= 12;
  const seems = canonicalPeriod(isMonthAndDay && !showsYear(grid, cell) ? date.day : date.month);
  const fix = { cell, was: value, becomes: { text: seems } };
  return block("period-is-date", cell, { date: dateText(date), seems }, fix);
}

function showsYear(grid: Grid, { row, column }: CellAddress): boolean {
  return /y/i.test(formatAt(grid, row, column));
}
