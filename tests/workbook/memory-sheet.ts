import type { Area } from "../../src/cells/address";
import type { CellValue, Grid } from "../../src/cells/grid";
import type { CellContent, SheetContent, StyleBlock } from "../../src/workbook/workbook";
import type { SheetSeed } from "./seed";

export interface MemoryCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
}

const BLANK: MemoryCell = { value: null, formula: null, format: "General" };

/** One sheet of the workbook in memory. */
export interface MemorySheet {
  readonly name: string;
  rows: MemoryCell[][];
  merges: Area[];
  hiddenRows: Set<number>;
  isHidden: boolean;
  isProtected: boolean;
  /** What `apply` was given last, for tests of looks; null for a sheet of the user's. */
  layout: SheetContent | null;
}

function widthOf(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 0);
}

export function sheetOfSeed(seed: SheetSeed): MemorySheet {
  return {
    name: seed.name,
    rows: seed.values.map((row, i) =>
      row.map((value, j) => ({
        value: value === "" ? null : value,
        formula: seed.formulas?.[i]?.[j] ?? null,
        format: seed.formats?.[i]?.[j] ?? "General",
      })),
    ),
    merges: [...(seed.merges ?? [])],
    hiddenRows: new Set(seed.hiddenRows),
    isHidden: seed.isHidden === true,
    isProtected: seed.isProtected === true,
    layout: null,
  };
}

export function sheetOfContent(content: SheetContent): MemorySheet {
  const formats = formatsOf(content.styles, content.cells.length, widthOf(content.cells));
  return {
    name: content.name,
    rows: content.cells.map((row, i) =>
      row.map((cell, j) => cellOfContent(cell, formats[i]?.[j] ?? "General")),
    ),
    merges: [...content.merges],
    hiddenRows: new Set(),
    isHidden: content.isHidden,
    isProtected: false,
    layout: content,
  };
}

function formatsOf(styles: readonly StyleBlock[], rows: number, columns: number): string[][] {
  const formats = Array.from({ length: rows }, () => new Array<string>(columns).fill("General"));
  for (const { area, format } of styles) {
    if (format === undefined) continue;
    for (let i = area.row; i < area.row + area.rows; i += 1) {
      formats[i]?.fill(format, area.column, area.column + area.columns);
    }
  }
  return formats;
}

export function cellOfContent(content: CellContent, format: string): MemoryCell {
  if (content === null) return { ...BLANK, format };
  if ("text" in content) {
    return content.text === ""
      ? { ...BLANK, format }
      : { value: content.text, formula: null, format: "@" };
  }
  if ("number" in content) return { value: content.number, formula: null, format };
  return { value: null, formula: content.formula, format };
}

export function sheetOfGrid(grid: Grid, layout: SheetContent | null): MemorySheet {
  const width = grid.left + widthOf(grid.values);
  const blankRow = (): MemoryCell[] => new Array<MemoryCell>(width).fill(BLANK);
  const rows = Array.from({ length: grid.values.length === 0 ? 0 : grid.top }, blankRow);
  grid.values.forEach((values, i) => {
    const row = blankRow();
    values.forEach((value, j) => {
      row[grid.left + j] = {
        value,
        formula: grid.formulas[i]?.[j] ?? null,
        format: grid.formats[i]?.[j] ?? "General",
      };
    });
    rows.push(row);
  });
  return {
    name: grid.sheet,
    rows,
    merges: [...grid.merges],
    hiddenRows: new Set(grid.hiddenRows),
    isHidden: grid.hidden,
    isProtected: grid.isProtected,
    layout,
  };
}

export function gridOfSheet(sheet: MemorySheet): Grid {
  const width = widthOf(sheet.rows);
  const matrix = <Item>(pick: (cell: MemoryCell) => Item): Item[][] =>
    sheet.rows.map((row) => Array.from({ length: width }, (_, j) => pick(row[j] ?? BLANK)));
  return {
    sheet: sheet.name,
    top: 0,
    left: 0,
    values: matrix((cell) => cell.value),
    formulas: matrix((cell) => cell.formula),
    formats: matrix((cell) => cell.format),
    merges: [...sheet.merges],
    hiddenRows: new Set(sheet.hiddenRows),
    hidden: sheet.isHidden,
    isProtected: sheet.isProtected,
  };
}

export function copyOfSheet(sheet: MemorySheet): MemorySheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => [...row]),
    merges: [...sheet.merges],
    hiddenRows: new Set(sheet.hiddenRows),
  };
}

export function cellOf(sheet: MemorySheet, row: number, column: number): MemoryCell {
  return sheet.rows[row]?.[column] ?? BLANK;
}

export function setCell(sheet: MemorySheet, row: number, column: number, cell: MemoryCell): void {
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const cells = sheet.rows[row] ?? [];
  while (cells.length <= column) cells.push(BLANK);
  cells[column] = cell;
}

/** A column right of `after`, in its formats; merges across it grow, those further right move. */
export function insertColumn(sheet: MemorySheet, after: number): void {
  for (const row of sheet.rows) {
    if (row.length > after)
      row.splice(after + 1, 0, { ...BLANK, format: row[after]?.format ?? "General" });
  }
  sheet.merges = sheet.merges.map((merge) => {
    if (merge.column > after) return { ...merge, column: merge.column + 1 };
    return merge.column + merge.columns - 1 > after
      ? { ...merge, columns: merge.columns + 1 }
      : merge;
  });
}

export function deleteColumn(sheet: MemorySheet, column: number): void {
  for (const row of sheet.rows) row.splice(column, 1);
  sheet.merges = sheet.merges
    .map((merge) => {
      if (merge.column > column) return { ...merge, column: merge.column - 1 };
      const holds = merge.column + merge.columns > column;
      return holds ? { ...merge, columns: merge.columns - 1 } : merge;
    })
    .filter((merge) => merge.columns > 0 && merge.rows * merge.columns > 1);
}

/** Merges an area and its next column; merges inside it give way. */
export function widenMerge(sheet: MemorySheet, area: Area): void {
  const isInside = (merge: Area): boolean =>
    merge.row >= area.row &&
    merge.row + merge.rows <= area.row + area.rows &&
    merge.column >= area.column &&
    merge.column + merge.columns <= area.column + area.columns + 1;
  sheet.merges = [
    ...sheet.merges.filter((merge) => !isInside(merge)),
    { ...area, columns: area.columns + 1 },
  ];
}
