import { valueAt, gridEnd, type CellValue, type Grid } from "../cells/grid";
import { ARCHIVE_SHEET } from "../method/sheet-terms";
import type { JournalRow, SheetContent } from "../workbook/workbook";
import { sheetContent, text } from "../workbook/sheet-parts";

const HEADERS = ["key", "part", "t + text"] as const;
/** Of archives written before parts began with a letter. */
const OLD_HEADERS = ["key", "part", "text"] as const;

/**
 * Every part begins with it. Excel takes - + = @ and ' at the beginning of an entry for a formula or a prefix, and fails
 * where such an entry is long (office-js #3256, #6687).
 */
const FIRST_LETTER = "t";
/** With its letter, a part stays below the 8,192 characters that Excel's formula property takes (xlwings #887). */
const LONGEST_PART = 8000 - FIRST_LETTER.length;

/** 考核存档: texts by their keys, in the order of the sheet. Keys that this version does not know are kept. */
export interface Archive {
  /** The sheet that holds it, or null before the first write. */
  readonly sheet: string | null;
  readonly texts: ReadonlyMap<string, string>;
}

/** The archive of a workbook: empty when it has none. A user's sheet of that name without the headers is none. */
export function readArchive(grids: readonly Grid[]): Archive {
  const grid = grids.find((candidate) => isArchive(candidate));
  return grid ? { sheet: grid.sheet, texts: textsOf(grid) } : { sheet: null, texts: new Map() };
}

function isArchive(grid: Grid): boolean {
  const hasName = grid.sheet.startsWith(ARCHIVE_SHEET);
  return hasName && (hasHeaders(grid, HEADERS) || hasHeaders(grid, OLD_HEADERS));
}

const hasHeaders = (grid: Grid, headers: readonly string[]): boolean =>
  headers.every((header, column) => valueAt(grid, 0, column) === header);

function textsOf(grid: Grid): Map<string, string> {
  const partOf = hasHeaders(grid, HEADERS) ? withoutLetter : asText;
  const parts = new Map<string, string[]>();
  for (let row = 1; row < gridEnd(grid).row; row += 1) {
    const key = asText(valueAt(grid, row, 0));
    if (key === "") continue;
    const known = parts.get(key);
    const part = partOf(valueAt(grid, row, 2));
    if (known) known.push(part);
    else parts.set(key, [part]);
  }
  return new Map([...parts].map(([key, texts]) => [key, texts.join("")]));
}

/** Cells are written as text; a person may have typed a number over one. */
function asText(value: CellValue): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** A part that a person typed may lack the letter. */
function withoutLetter(value: CellValue): string {
  const part = asText(value);
  return part.startsWith(FIRST_LETTER) ? part.slice(FIRST_LETTER.length) : part;
}

/** The archive with some texts set; null takes a text away. */
export function withTexts(archive: Archive, changes: ReadonlyMap<string, string | null>): Archive {
  const texts = new Map(archive.texts);
  for (const [key, value] of changes) {
    if (value === null) texts.delete(key);
    else texts.set(key, value);
  }
  return { sheet: archive.sheet, texts };
}

/** The texts in which two archives differ, as the later one has them; null for one that is gone. */
export function changedTexts(before: Archive, after: Archive): Map<string, string | null> {
  const keys = [...new Set([...before.texts.keys(), ...after.texts.keys()])];
  return new Map(
    keys
      .filter((key) => before.texts.get(key) !== after.texts.get(key))
      .map((key) => [key, after.texts.get(key) ?? null]),
  );
}

/** Its rows: headers, then each text in as many parts as it needs. */
export function archiveRows({ texts }: Archive): JournalRow[] {
  const rows = [...texts].flatMap(([key, value]) =>
    partsOf(value).map((part, index): JournalRow => [
      key,
      String(index + 1),
      `${FIRST_LETTER}${part}`,
    ]),
  );
  return [[...HEADERS], ...rows];
}

/** The hidden sheet under that name. */
export function archiveSheet(name: string, archive: Archive): SheetContent {
  const cells = archiveRows(archive).map((row) => row.map(text));
  return sheetContent(name, cells, { isHidden: true });
}

function partsOf(value: string): string[] {
  const parts: string[] = [];
  for (let start = 0; start < value.length;) {
    const end = partEnd(value, start);
    parts.push(value.slice(start, end));
    start = end;
  }
  return parts.length === 0 ? [""] : parts;
}

/** Never between the two halves of one character. */
function partEnd(value: string, start: number): number {
  const end = Math.min(start + LONGEST_PART, value.length);
  const isHalf = end < value.length && /[\uD800-\uDBFF]/.test(value.charAt(end - 1));
  return isHalf ? end - 1 : end;
}
