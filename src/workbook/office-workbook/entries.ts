import type { CellValue, Grid } from "../../cells/grid";
import type { CellContent, SheetContent } from "../workbook";
import { textInput, type Input } from "./enter";

/** A block as it is handed to Excel: number formats first, then what the cells hold. */
export interface Entries {
  readonly formats: readonly (readonly string[])[];
  readonly inputs: readonly (readonly Input[])[];
  /** Formats to set once the cells are filled, or null: a number in a text cell gets there only so. */
  readonly formatsAfter: readonly (readonly string[])[] | null;
}

/** Written into a text cell, nothing is taken for a formula, a number or a date. */
const TEXT = "@";
const GENERAL = "General";

/** The format that a content needs where `format` is what the cell has or shall have. */
export function formatFor(content: CellContent, format: string): string {
  if (content !== null && "text" in content && content.text !== "") return TEXT;
  // A number written into a text cell would become a text.
  return content !== null && format === TEXT ? GENERAL : format;
}

export function inputOf(content: CellContent): string | number {
  if (content === null) return "";
  if ("text" in content) return textInput(content.text);
  return "number" in content ? content.number : content.formula;
}

/** What writes a sheet of ours. */
export function entriesOfContent({ cells, styles }: SheetContent): Entries {
  const formats = cells.map((row) => row.map(() => GENERAL));
  for (const { area, format } of styles) {
    if (format === undefined) continue;
    for (const row of formats.slice(area.row, area.row + area.rows)) {
      row.fill(format, area.column, area.column + area.columns);
    }
  }
  return {
    formats: cells.map((row, i) =>
      row.map((content, j) => formatFor(content, formats[i]?.[j] ?? GENERAL)),
    ),
    inputs: cells.map((row) => row.map(inputOf)),
    formatsAfter: null,
  };
}

/** What puts a sheet back as it was read. */
export function entriesOfGrid({ values, formulas, formats }: Grid): Entries {
  const before = formats.map((row, i) =>
    row.map((format, j) => formatToFill(values[i]?.[j] ?? null, formulas[i]?.[j] ?? null, format)),
  );
  const differs = before.some((row, i) => row.some((format, j) => format !== formats[i]?.[j]));
  return {
    formats: before,
    inputs: values.map((row, i) => row.map((value, j) => formulas[i]?.[j] ?? inputOfValue(value))),
    formatsAfter: differs ? formats : null,
  };
}

/** The format in which a cell takes its old content as it is; its own format is set afterwards. */
export function formatToFill(value: CellValue, formula: string | null, format: string): string {
  if (formula === null && typeof value === "string") return TEXT;
  return format === TEXT && (formula !== null || value !== null) ? GENERAL : format;
}

export function inputOfValue(value: CellValue): Input {
  if (value === null) return "";
  if (typeof value === "string") return textInput(value);
  return typeof value === "object" ? value.error : value;
}
