import { a1, a1Area, absoluteArea, quoteSheet, type Area } from "../cells/address";
import type { BookCell, BookSheet, EntryArea } from "./book";
import { cellXml } from "./cell-writing";
import type { StyleSheet } from "./style-writing";
import { escapeAttribute } from "../zip/attributes";
import { escapeXml } from "../zip/xml";
import type { PaperSetUp } from "../workbook/workbook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const BAR_COLOR = "FF9DC3E6";
/** Excel refuses a longer list within a rule. */
const LONGEST_LIST = 255;
/** Margins of an official A4 page, in inches. */
const MARGINS = `left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"`;

/** Widths and heights may still be changed. */
const PROTECTION = `<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>`;

/** Pixels of a digit in most default fonts, in which our column widths are thought. */
const USUAL_DIGIT_PIXELS = 7;

/** A whole sheet part; `drawing` is the relationship to its drawing. The order of the elements is fixed by the format. */
export function sheetXml(
  sheet: BookSheet,
  styles: StyleSheet,
  drawing: string | null = null,
): string {
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">`,
    sheet.print === null || sheet.print.pages
      ? ""
      : `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView workbookViewId="0">${paneXml(sheet.freeze)}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/>`,
    columnsXml(sheet, styles),
    `<sheetData>${rowsXml(sheet, styles)}</sheetData>`,
    sheet.isProtected ? PROTECTION : "",
    mergesXml("", sheet.merges),
    sheet.dataBars.map(dataBarXml).join(""),
    validationsXml(sheet),
    printXml(sheet.print),
    drawing === null ? "" : `<drawing xmlns:r="${OFFICE}" r:id="${drawing}"/>`,
    `</worksheet>`,
  ].join("");
}

function rowsXml(sheet: BookSheet, styles: StyleSheet): string {
  const heights = [...sheet.rowHeights.keys(), ...sheet.hiddenRows];
  const numbers = [...new Set([...sheet.rows.keys(), ...heights])].sort((a, b) => a - b);
  const open = openCells(sheet.entries ?? []);
  return numbers
    .map((row) => {
      const cells = [...(sheet.rows.get(row) ?? [])].sort(([a], [b]) => a - b);
      const xml = cells.map(([column, cell]) =>
        cellXml(
          "",
          row,
          column,
          withoutForeign(cell),
          String(styles.indexOf(cell.look, open.has(a1(row, column)))),
        ),
      );
      const height = sheet.rowHeights.get(row);
      const attributes = [
        height === undefined ? "" : ` ht="${height}" customHeight="1"`,
        sheet.hiddenRows.has(row) ? ` hidden="1"` : "",
      ].join("");
      return `<row r="${row + 1}"${attributes}>${xml.join("")}</row>`;
    })
    .join("");
}

/** A sheet that is written whole knows no names of others: `xr:uid`. */
function withoutForeign(cell: BookCell): BookCell {
  return cell.kept?.cell.includes(":") ? { ...cell, kept: { ...cell.kept, cell: "" } } : cell;
}

function columnsXml(sheet: BookSheet, styles: StyleSheet): string {
  const { columnWidths, hiddenColumns, print } = sheet;
  // A paper is as wide as its page, whatever the default font is that widths are counted in.
  const scale = print?.paper ? USUAL_DIGIT_PIXELS / styles.digitPixels() : 1;
  const columns = [...new Set([...columnWidths.keys(), ...hiddenColumns])].sort((a, b) => a - b);
  if (columns.length === 0) return "";
  const items = columns.map((column) => {
    const width = columnWidths.get(column);
    const attributes = [
      width === undefined ? "" : ` width="${width * scale}" customWidth="1"`,
      hiddenColumns.has(column) ? ` hidden="1"` : "",
    ].join("");
    return `<col min="${column + 1}" max="${column + 1}"${attributes}/>`;
  });
  return `<cols>${items.join("")}</cols>`;
}

export function mergesXml(prefix: string, merges: readonly Area[]): string {
  if (merges.length === 0) return "";
  const items = merges.map((area) => `<${prefix}mergeCell ref="${a1Area(area)}"/>`);
  return `<${prefix}mergeCells count="${items.length}">${items.join("")}</${prefix}mergeCells>`;
}

function paneXml(freeze: BookSheet["freeze"]): string {
  if (freeze === null) return "";
  const { rows, columns } = freeze;
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const splits = [
    columns > 0 ? ` xSplit="${columns}"` : "",
    rows > 0 ? ` ySplit="${rows}"` : "",
  ].join("");
  return `<pane${splits} topLeftCell="${a1(rows, columns)}" activePane="${pane}" state="frozen"/>`;
}

function dataBarXml(area: Area, i: number): string {
  const ends = `<cfvo type="num" val="0"/><cfvo type="max"/>`;
  const bar = `<dataBar>${ends}<color rgb="${BAR_COLOR}"/></dataBar>`;
  const rule = `<cfRule type="dataBar" priority="${i + 1}">${bar}</cfRule>`;
  return `<conditionalFormatting sqref="${a1Area(area)}">${rule}</conditionalFormatting>`;
}

function openCells(entries: readonly EntryArea[]): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({ area }) =>
      Array.from({ length: area.rows * area.columns }, (_, i) =>
        a1(area.row + Math.floor(i / area.columns), area.column + (i % area.columns)),
      ),
    ),
  );
}

function validationsXml({ dropdowns, entries = [] }: BookSheet): string {
  const items = [...dropdowns.flatMap(dropdownXml), ...entries.map(entryXml)];
  if (items.length === 0) return "";
  return `<dataValidations count="${items.length}">${items.join("")}</dataValidations>`;
}

function dropdownXml({ area, choices }: BookSheet["dropdowns"][number]): string[] {
  const list = choices.join(",");
  if (list.length > LONGEST_LIST || choices.some((choice) => choice.includes(","))) return [];
  const formula = `<formula1>${escapeXml(`"${list.replaceAll('"', '""')}"`)}</formula1>`;
  const rule = `type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${a1Area(area)}"`;
  return [`<dataValidation ${rule}>${formula}</dataValidation>`];
}

/** Numbers as large as a cell can hold stand for no limit. */
const NO_LEAST = "-9.99E+307";
const NO_MOST = "9.99E+307";

function entryXml({ area, least, most, isWhole, title, refusal }: EntryArea): string {
  const rule = `type="${isWhole ? "whole" : "decimal"}" errorStyle="stop"`;
  const operator = most === null && least !== null ? ` operator="greaterThanOrEqual"` : "";
  const words = ` errorTitle="${escapeAttribute(title)}" error="${escapeAttribute(refusal)}"`;
  const first = `<formula1>${least ?? NO_LEAST}</formula1>`;
  const second = operator === "" ? `<formula2>${most ?? NO_MOST}</formula2>` : "";
  return `<dataValidation ${rule}${operator} allowBlank="1" showErrorMessage="1"${words} sqref="${a1Area(area)}">${first}${second}</dataValidation>`;
}

function printXml(print: BookSheet["print"]): string {
  if (print === null) return "";
  const orientation = print.landscape ? "landscape" : "portrait";
  const { pages } = print;
  const size = pages ? `scale="${pages.scale}"` : `fitToWidth="1" fitToHeight="0"`;
  return [
    print.paper ? "" : `<printOptions horizontalCentered="1"/>`,
    `<pageMargins ${print.paper ? paperMargins(print.paper) : MARGINS}/>`,
    `<pageSetup paperSize="9" orientation="${orientation}" ${size}/>`,
    print.paper
      ? PAPER_FOOTERS
      : `<headerFooter><oddFooter>&amp;C— &amp;P —</oddFooter></headerFooter>`,
    pages ? breaksXml(pages.starts) : "",
  ].join("");
}

function breaksXml(starts: readonly number[]): string {
  if (starts.length === 0) return "";
  const breaks = starts.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  const { length } = breaks;
  return `<rowBreaks count="${length}" manualBreakCount="${length}">${breaks.join("")}</rowBreaks>`;
}

/** — 1 —, in 宋体 14, a character from the edge of the text: right on odd pages, left on even ones. */
const PAPER_FOOTERS = [
  `<headerFooter differentOddEven="1">`,
  `<oddFooter>&amp;R&amp;"宋体,常规"&amp;14— &amp;P —\u3000</oddFooter>`,
  `<evenFooter>&amp;L&amp;"宋体,常规"&amp;14\u3000— &amp;P —</evenFooter>`,
  `</headerFooter>`,
].join("");

function paperMargins({ margins }: PaperSetUp): string {
  const sides = Object.entries(margins).map(
    ([side, millimetres]) => `${side}="${millimetres / MILLIMETRES_OF_INCH}"`,
  );
  const footer = (margins.bottom - FOOTER_BELOW_TEXT) / MILLIMETRES_OF_INCH;
  return `${sides.join(" ")} header="0.3" footer="${footer}"`;
}

const MILLIMETRES_OF_INCH = 25.4;
/** Page numbers stand 7 mm below the text, and are 5 mm high. */
const FOOTER_BELOW_TEXT = 12;

/** The only cells that are printed, as a defined name says them. */
export function printArea(sheetName: string, area: Area): string {
  return `${quoteSheet(sheetName)}!${absoluteArea(area)}`;
}

/** The rows that each printed page repeats, as a defined name says them. */
export function printTitles(sheetName: string, titleRows: number): string {
  return `${quoteSheet(sheetName)}!$1:$${titleRows}`;
}
