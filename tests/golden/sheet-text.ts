import { a1, a1Area, type Area } from "../../src/cells/address";
import {
  formatAt,
  formulaAt,
  gridEnd,
  isCellError,
  valueAt,
  type CellValue,
  type Grid,
} from "../../src/cells/grid";
import type { CellContent, SheetContent, StyleBlock } from "../../src/workbook/workbook";
import { canonicalText } from "./canonical-text";

/**
 * A sheet as the port was given it, a line a cell: what it holds, what its formula shows, style and number format.
 * Blocks of looks are laid out over the cells first, so that the same looks cut into other blocks give the same text.
 */
export function contentText(content: SheetContent, shown: Grid | null): string {
  const { cells, styles, merges, columnWidths, freeze, dataBars, dropdowns, print } = content;
  const looks = looksOf(cells, styles);
  const lines = cells.flatMap((row, i) =>
    row.flatMap((cell, j) => {
      const look = looks[i]?.[j] ?? "";
      if (isBlank(cell) && look === "") return [];
      const value =
        cell && "formula" in cell && shown ? ` → ${valueText(valueAt(shown, i, j))}` : "";
      return [`${a1(i, j)} ${cellText(cell)}${value}${look}`];
    }),
  );
  return [
    ...lines,
    `merged ${areasText(merges)}`,
    `widths ${columnWidths.join(" ")}`,
    `frozen ${canonicalText(freeze)}`,
    `bars ${dataBars ? a1Area(dataBars) : "-"}`,
    ...dropdowns.map(({ area, choices }) => `dropdown ${a1Area(area)} ${choices.join("|")}`),
    `print ${canonicalText(print)}`,
    `hidden ${content.isHidden}`,
  ].join("\n");
}

/** What stands on a sheet, a line a filled cell: formula, value and number format. */
export function gridText(grid: Grid): string {
  const end = gridEnd(grid);
  const lines: string[] = [];
  for (let row = grid.top; row < end.row; row += 1) {
    for (let column = grid.left; column < end.column; column += 1) {
      const [value, formula] = [valueAt(grid, row, column), formulaAt(grid, row, column)];
      if (value === null && formula === null) continue;
      const format = formatAt(grid, row, column);
      lines.push(`${a1(row, column)} ${formula ?? ""} ${valueText(value)} [${format}]`);
    }
  }
  return lines.join("\n");
}

export function valueText(value: CellValue): string {
  if (isCellError(value)) return value.error;
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}

export const areasText = (areas: readonly Area[]): string => areas.map(a1Area).sort().join(" ");

const isBlank = (cell: CellContent): boolean =>
  cell === null || ("text" in cell && cell.text === "");

function cellText(cell: CellContent): string {
  if (cell === null || isBlank(cell)) return "-";
  if ("formula" in cell) return cell.formula;
  return valueText("text" in cell ? cell.text : cell.number);
}

/** A later block hides an earlier one. */
function looksOf(cells: SheetContent["cells"], styles: readonly StyleBlock[]): string[][] {
  const looks = cells.map((row) => row.map(() => ""));
  for (const { area, style, format } of styles) {
    const look = ` [${style}${format === undefined ? "" : ` ${format}`}]`;
    for (const row of looks.slice(area.row, area.row + area.rows)) {
      row.fill(look, area.column, Math.min(row.length, area.column + area.columns));
    }
  }
  return looks;
}
