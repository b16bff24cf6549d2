import { a1, parseArea, type Area } from "../cells/address";
import type { BookSheet } from "./book";
import type { CellSurroundings } from "./cell-reading";
import type { Calendar } from "./iso-time";
import { looksOf } from "./look-reading";
import { clearCovered, mergesOf } from "./merged-cells";
import { hasOtherConditions, type SheetWithHints } from "./notices";
import type { Package } from "./package";
import { LIMITS, refuse } from "./refusal";
import { SharedFormulas } from "./shared-formulas";
import { readSharedStrings } from "./shared-strings";
import { readRows, type SheetRows } from "./sheet-rows";
import { themeOf } from "./theme-colors";
import { attribute } from "../zip/attributes";
import { prefixOf } from "../zip/part-shape";
import { elements, firstElement, unescapeXml } from "../zip/xml";
import type { SheetEntry, WorkbookIndex } from "./workbook-index";

/** A last `col` often stands for all columns to the end of the sheet. */
const MOST_COLUMNS = 256;
const MOST_FROZEN = 1000;

/** The sheets of a workbook. */
export async function readSheets(
  source: Package,
  index: WorkbookIndex,
): Promise<(SheetWithHints & { readonly part: string })[]> {
  const around = await surroundingsOf(source, index);
  const letters = { left: LIMITS.sharedLetters };
  let cells = 0;
  const onCell = (): void => {
    cells += 1;
    if (cells > LIMITS.cells) refuse({ kind: "too-many-cells", limit: LIMITS.cells });
  };
  const sheets: (SheetWithHints & { readonly part: string })[] = [];
  for (const entry of index.sheets.filter(({ isWorksheet }) => isWorksheet)) {
    const xml = withoutPrefix(await source.xml(entry.part));
    const data = firstElement(xml, "sheetData");
    // Every sheet has one, also a blank one.
    if (!data) return refuse({ kind: "unreadable" });
    const read = readRows(data.inner, { ...around, shared: new SharedFormulas(letters) }, onCell);
    const hasConditions = hasOtherConditions(xml);
    sheets.push({ part: entry.part, sheet: sheetOf(entry, xml, read), hasConditions });
  }
  return sheets;
}

async function surroundingsOf(
  source: Package,
  { themePart, stylesPart, stringsPart, workbookXml }: WorkbookIndex,
): Promise<Omit<CellSurroundings, "shared">> {
  const theme = themeOf(themePart === null ? null : await source.xml(themePart));
  return {
    looks: stylesPart === null ? [] : looksOf(await source.xml(stylesPart), theme),
    strings: await readSharedStrings(source, stringsPart),
    calendar: calendarOf(workbookXml),
  };
}

function calendarOf(xml: string): Calendar {
  const tag = firstElement(xml, "workbookPr")?.tag ?? "";
  const isOn = (name: string, usual: string): boolean =>
    ["1", "true"].includes(attribute(tag, name) ?? usual);
  return { is1904: isOn("date1904", "0"), hasLeapDayOf1900: isOn("dateCompatibility", "1") };
}

function withoutPrefix(xml: string): string {
  const prefix = prefixOf(xml);
  return prefix === "" ? xml : xml.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
}

function sheetOf(
  { name, isHidden }: SheetEntry,
  xml: string,
  { rows, rowHeights, hiddenRows }: SheetRows,
): BookSheet {
  const merges = mergesOf(xml);
  clearCovered(rows, merges);
  refuseScattered(name, rows);
  return {
    name,
    isHidden,
    isProtected: isProtected(xml),
    rows,
    merges,
    ...columnsOf(xml),
    rowHeights,
    hiddenRows,
    freeze: freezeOf(xml),
    dataBars: dataBarsOf(xml),
    dropdowns: dropdownsOf(xml),
    print: null,
  };
}

/** A sheet is handed on as the rectangle of its filled cells, and one stray cell can make that immense. */
function refuseScattered(sheet: string, rows: SheetRows["rows"]): void {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, cells] of rows) {
    for (const [column, { value, formula }] of cells) {
      if (value === null && formula === null) continue;
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    }
  }
  if (bottom < 0 || (bottom - top + 1) * (right - left + 1) <= LIMITS.rectangle) return;
  refuse({ kind: "too-scattered", sheet, last: a1(bottom, right) });
}

function isProtected(xml: string): boolean {
  const tag = firstElement(xml, "sheetProtection")?.tag ?? "";
  return ["1", "true"].includes(attribute(tag, "sheet") ?? "");
}

function columnsOf(xml: string): Pick<BookSheet, "columnWidths" | "hiddenColumns"> {
  const columnWidths = new Map<number, number>();
  const hiddenColumns = new Set<number>();
  for (const { tag } of elements(firstElement(xml, "cols")?.inner ?? "", "col")) {
    const [min, max, width] = [
      attributeNumber(tag, "min"),
      attributeNumber(tag, "max"),
      attributeNumber(tag, "width"),
    ];
    const isHidden = ["1", "true"].includes(attribute(tag, "hidden") ?? "");
    for (let column = Math.max(1, min); column <= Math.min(max, MOST_COLUMNS); column += 1) {
      if (width > 0 && width <= 255) columnWidths.set(column - 1, width);
      if (isHidden) hiddenColumns.add(column - 1);
    }
  }
  return { columnWidths, hiddenColumns };
}

const attributeNumber = (tag: string, name: string): number => Number(attribute(tag, name));

function freezeOf(xml: string): BookSheet["freeze"] {
  const tag = firstElement(xml, "pane")?.tag ?? "";
  if (!(attribute(tag, "state") ?? "").startsWith("frozen")) return null;
  const [rows, columns] = [attributeNumber(tag, "ySplit"), attributeNumber(tag, "xSplit")];
  const isPossible = [rows, columns].every(
    (split) => Number.isInteger(split) && split >= 0 && split <= MOST_FROZEN,
  );
  return isPossible ? { rows, columns } : null;
}

function dataBarsOf(xml: string): Area[] {
  return elements(xml, "conditionalFormatting")
    .filter(({ inner }) => firstElement(inner, "dataBar") !== null)
    .flatMap(({ tag }) => areasOf(attribute(tag, "sqref")));
}

function dropdownsOf(xml: string): BookSheet["dropdowns"] {
  return elements(xml, "dataValidation").flatMap(({ tag, inner }) => {
    const list = /^\s*"([\s\S]*)"\s*$/.exec(
      unescapeXml(firstElement(inner, "formula1")?.inner ?? ""),
    );
    if (attribute(tag, "type") !== "list" || !list?.[1]) return [];
    const choices = list[1].replaceAll(`""`, `"`).split(",");
    return areasOf(attribute(tag, "sqref")).map((area) => ({ area, choices }));
  });
}

function areasOf(references: string | null): Area[] {
  return (references ?? "").split(/\s+/).flatMap((reference) => parseArea(reference) ?? []);
}
