import { a1Area, type Area } from "../../cells/address";
import { block, type Finding, type Fix } from "../../cells/finding";
import {
  cellAt,
  formatAt,
  isCellError,
  valueAt,
  type CellValue,
  type Grid,
} from "../../cells/grid";
import { decimalText } from "../../numbers/decimal-text";
import { exactOfCell } from "../../numbers/exact";
import type { Observed } from "../../scoring/observations";
import { isDateFormat, isPercentFormat, isScaledFormat } from "../../cells/number-format";
import { dateOfSerial, dateText } from "./date-cell";
import { seemsNumber } from "./seeming-number";
import { looksBlank } from "./plain-text";

/** A cell with what a person calls it: its column and the town of its row. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly header: string;
  readonly unit: string;
  readonly town: string;
}

/** Merged areas by row, so that one look-up tells whether a cell is merged. */
export type MergeIndex = ReadonlyMap<number, readonly Area[]>;

export function mergeIndex(grid: Grid): MergeIndex {
  const index = new Map<number, Area[]>();
  const end = grid.top + grid.values.length;
  for (const area of grid.merges) {
    for (let row = area.row; row < Math.min(area.row + area.rows, end); row += 1) {
      const known = index.get(row);
      if (known) known.push(area);
      else index.set(row, [area]);
    }
  }
  return index;
}

export function mergedArea(merges: MergeIndex, row: number, column: number): Area | null {
  const areas = merges.get(row) ?? [];
  return areas.find((area) => column >= area.column && column < area.column + area.columns) ?? null;
}

/** The number of a cell. Only number cells are numbers: anything else is missing or invalid, with its finding. */
export function readNumber(grid: Grid, merges: MergeIndex, place: CellPlace): Observed {
  const { row, column, header, town } = place;
  const cell = cellAt(grid, row, column);
  const value = valueAt(grid, row, column);
  const merged = mergedArea(merges, row, column);
  if (merged) {
    const finding = block("cell-merged", cell, { header, town, area: a1Area(merged) });
    return { kind: "invalid", cell, finding };
  }
  if (value === null || (typeof value === "string" && looksBlank(value))) {
    return { kind: "missing", cell, finding: block("cell-blank", cell, { header, town }) };
  }
  const finding = faultOf(value, formatAt(grid, row, column), place, cell);
  if (finding) return { kind: "invalid", cell, finding };
  return { kind: "number", value: exactOfCell(Number(value)), cell };
}

function faultOf(
  value: Exclude<CellValue, null>,
  format: string,
  { header, unit, town }: CellPlace,
  cell: ReturnType<typeof cellAt>,
): Finding | null {
  if (isCellError(value)) return block("cell-error", cell, { header, town, error: value.error });
  if (typeof value === "boolean") {
    return block("cell-boolean", cell, { header, town, text: value ? "TRUE" : "FALSE" });
  }
  if (typeof value === "string") {
    const seems = seemsNumber(value, unit);
    const fix = numberFix(cell, value, seems);
    return block("cell-text", cell, { header, town, text: value, seems }, fix);
  }
  if (!Number.isFinite(value)) return block("cell-error", cell, { header, town, error: "#NUM!" });
  if (!isDateFormat(format)) return formatFault(value, format, { header, unit, town }, cell);
  const date = dateOfSerial(value);
  return block("cell-date", cell, { header, town, date: date ? dateText(date) : String(value) });
}

/** The cell becomes the number that it seems to be; none where it seems to be none. */
export function numberFix(
  cell: ReturnType<typeof cellAt>,
  was: CellValue,
  seems: string | null,
): Fix | undefined {
  return seems === null ? undefined : { cell, was, becomes: { number: Number(seems) } };
}

/** A number that is shown as another one. Percents in a % column have a fault of their own. */
function formatFault(
  value: number,
  format: string,
  { header, unit, town }: Pick<CellPlace, "header" | "unit" | "town">,
  cell: ReturnType<typeof cellAt>,
): Finding | null {
  const isPercent = unit !== "%" && isPercentFormat(format);
  if (value === 0 || !(isPercent || isScaledFormat(format))) return null;
  return block("format-misleads", cell, { header, town, value: numberText(value), format });
}

/** A cell's number as decimal text, for the facts of a finding. */
export function numberText(value: number): string {
  const exact = exactOfCell(value);
  return decimalText(exact) ?? String(value);
}
