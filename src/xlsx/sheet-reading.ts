import { Workbook } from "@cj-tech-master/excelts";
import type { Worksheet } from "@cj-tech-master/excelts";
import { parseArea, type Area } from "../cells/address";
import type { BookCell, BookSheet } from "./book";
import { readCell } from "./cell-reading";
import type { Package } from "./package";
import { readableCopy, usesCalendarOf1904 } from "./readable-copy";
import { LIMITS, refuse } from "./refusal";
import { withoutSpilled } from "./spilled-values";
import { themeOf, type Theme } from "./theme-colors";
import { attribute, elements, firstElement, unescapeXml } from "./xml";
import type { WorkbookIndex } from "./workbook-index";

/** A last `col` often stands for all columns to the end of the sheet. */
const MOST_COLUMNS = 256;
const CELL_TAG = /<(?:[\w.-]+:)?c[\s/>]/g;

/** The sheets of a workbook, read from a copy that holds cells and styles alone. */
export async function readSheets(
  source: Package,
  index: WorkbookIndex,
): Promise<{ part: string; sheet: BookSheet }[]> {
  const entries = index.sheets.filter(({ isWorksheet }) => isWorksheet);
  const xmls: string[] = [];
  for (const { part } of entries) xmls.push(await source.text(part));
  const cells = xmls.reduce((sum, xml) => sum + [...xml.matchAll(CELL_TAG)].length, 0);
  if (cells > LIMITS.cells) refuse({ kind: "too-many-cells", limit: LIMITS.cells });
  const book = new Workbook();
  await book.xlsx.load(
    await readableCopy(
      source,
      index,
      entries.map(({ name }, i) => ({ name, xml: xmls[i] ?? "" })),
    ),
  );
  const theme = themeOf(index.themePart === null ? null : await source.text(index.themePart));
  const is1904 = usesCalendarOf1904(index.workbookXml);
  return entries.map(({ name, part, isHidden }, i) => {
    const worksheet = book.getWorksheet(name);
    if (!worksheet) return refuse({ kind: "unreadable" });
    return {
      part,
      sheet: { ...sheetOf(worksheet, xmls[i] ?? "", theme, is1904), isHidden },
    };
  });
}

function sheetOf(worksheet: Worksheet, xml: string, theme: Theme, is1904: boolean): BookSheet {
  const rows = new Map<number, Map<number, BookCell>>();
  const rowHeights = new Map<number, number>();
  const hiddenRows = new Set<number>();
  worksheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height) rowHeights.set(number - 1, row.height);
    if (row.hidden) hiddenRows.add(number - 1);
    const cells = new Map<number, BookCell>();
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const read = readCell(cell, theme, is1904);
      if (read !== null) cells.set(column - 1, read);
    });
    if (cells.size > 0) rows.set(number - 1, cells);
  });
  return {
    name: worksheet.name,
    isHidden: false,
    isProtected: isProtected(xml),
    rows: withoutSpilled(rows),
    merges: elements(xml, "mergeCell").flatMap(
      ({ tag }) => parseArea(attribute(tag, "ref") ?? "") ?? [],
    ),
    ...columnsOf(xml),
    rowHeights,
    hiddenRows,
    freeze: freezeOf(xml),
    dataBars: dataBarsOf(xml),
    dropdowns: dropdownsOf(xml),
    print: null,
  };
}

function isProtected(xml: string): boolean {
  const tag = firstElement(xml, "sheetProtection")?.tag ?? "";
  return ["1", "true"].includes(attribute(tag, "sheet") ?? "");
}

function columnsOf(xml: string): Pick<BookSheet, "columnWidths" | "hiddenColumns"> {
  const columnWidths = new Map<number, number>();
  const hiddenColumns = new Set<number>();
  for (const { tag } of elements(xml, "col")) {
    const [min, max, width] = [
      attributeNumber(tag, "min"),
      attributeNumber(tag, "max"),
      attributeNumber(tag, "width"),
    ];
    for (let column = min; column <= Math.min(max, MOST_COLUMNS); column += 1) {
      if (width > 0) columnWidths.set(column - 1, width);
      if (["1", "true"].includes(attribute(tag, "hidden") ?? "")) hiddenColumns.add(column - 1);
    }
  }
  return { columnWidths, hiddenColumns };
}

const attributeNumber = (tag: string, name: string): number => Number(attribute(tag, name));

function freezeOf(xml: string): BookSheet["freeze"] {
  const tag = firstElement(xml, "pane")?.tag ?? "";
  if (!(attribute(tag, "state") ?? "").startsWith("frozen")) return null;
  return { rows: Number(attribute(tag, "ySplit")), columns: Number(attribute(tag, "xSplit")) };
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
    const choices = list[1].split(",");
    return areasOf(attribute(tag, "sqref")).map((area) => ({ area, choices }));
  });
}

function areasOf(references: string | null): Area[] {
  return (references ?? "").split(/\s+/).flatMap((reference) => parseArea(reference) ?? []);
}
