import { cellProperties } from "../office-host/excel/cell-properties";
import type { HostCell, Look } from "../office-host/excel/cell";
import type { Workbook } from "../office-host/excel/workbook";
import type { Worksheet } from "../office-host/excel/worksheet";

/** Everything of a workbook that a person can see, as one text a sheet, and which sheet is in front. */
export function stateOf(book: Workbook): readonly string[] {
  return [...book.sheets.map(sheetState), `shown: ${book.active.name}`];
}

/**
 * What a person sees of the sheets, by their names. Which of them is in front is no part of a write, and neither is the
 * text format of blank cells below the rows of the hidden 考核存档.
 */
export function sheetsOf(book: Workbook): ReadonlyMap<string, string> {
  return new Map(book.sheets.map((sheet) => [sheet.name, sheetState(sheet)]));
}

/** The sheets in their order, as one text. */
export const bookText = (book: Workbook): string => [...sheetsOf(book).values()].join("\n");

/** What the cells of the sheets hold, without their looks. */
export function contentText(book: Workbook): string {
  const contents = book.sheets.map((sheet) => {
    const cells: [number, number, ...unknown[]][] = [];
    sheet.cells.forEach(sheet.getUsedRange().area, ({ value, formula }, row, column) => {
      if (value !== undefined) cells.push([row, column, value, formula ?? null]);
    });
    return [sheet.name, cells.sort(byPlace)];
  });
  return JSON.stringify(contents);
}

const UNTOUCHED: Look = {};
const PLAIN = JSON.stringify(cellProperties(undefined));
const texts = new WeakMap<Look, string>();

/** Thousands of cells share a few looks. */
function lookText({ look = UNTOUCHED }: HostCell): string {
  const known = texts.get(look);
  if (known !== undefined) return known;
  const text = JSON.stringify(cellProperties({ look }));
  texts.set(look, text);
  return text;
}

function sheetState(sheet: Worksheet): string {
  const looks = new Map<string, number>();
  const cells = cellsOf(sheet, (cell) => {
    const text = lookText(cell);
    if (!looks.has(text)) looks.set(text, looks.size);
    return looks.get(text);
  });
  return JSON.stringify({
    name: sheet.name,
    visibility: sheet.visibility,
    cells,
    looks: [...looks.keys()],
    merges: sheet.merges.map((area) => JSON.stringify(area)).sort(),
    hiddenRows: [...sheet.hiddenRows],
    widths: [...sheet.widths].filter(([, width]) => width !== 48).sort(([a], [b]) => a - b),
    freeze: sheet.freezePanes.location,
    bars: sheet.conditionalFormatList.map(({ area }) => area),
    lists: sheet.validations,
  });
}

function cellsOf(sheet: Worksheet, lookOf: (cell: HostCell) => unknown): unknown[] {
  const cells: [number, number, ...unknown[]][] = [];
  const isArchive = sheet.name.startsWith("考核存档");
  const used = sheet.getUsedRangeOrNullObject();
  if (!used) return cells;
  sheet.cells.forEach(used.area, (cell, row, column) => {
    const { value, formula, format = "General" } = cell;
    const isPlain = value === undefined && lookText(cell) === PLAIN && format === "General";
    if (isPlain || (isArchive && value === undefined)) return;
    cells.push([row, column, value ?? null, formula ?? null, format, lookOf(cell)]);
  });
  return cells.sort(byPlace);
}

type Placed = readonly [row: number, column: number, ...rest: unknown[]];

const byPlace = (a: Placed, b: Placed): number => a[0] - b[0] || a[1] - b[1];
