import { a1, a1Area, type Area } from "../../cells/address";
import type { PaperSetUp, PrintSetup, SheetContent, SheetPages } from "../workbook";
import { dress, pointsOfCharacters } from "./cell-looks";
import { chartSteps } from "./draw-charts";
import { entriesOfContent } from "./entries";
import { fillSteps } from "./fill-cells";
import { onLook, onSheet, type Step } from "./trip";

const BAR_COLOR = "#9DC3E6";
/** — 1 —, in 宋体 14, a character from the edge of the text. */
const ODD_FOOTER = '&"宋体,常规"&14— &P —\u3000';
const EVEN_FOOTER = '&"宋体,常规"&14\u3000— &P —';

/**
 * Writes a whole sheet that is there. One that existed before is emptied and filled again, never deleted: deleting wipes the user's
 * undo stack and breaks the formulas that refer to it.
 */
export function sheetSteps(content: SheetContent, existed: boolean): Step[] {
  const { name } = content;
  return [
    ...(existed ? emptyingSteps(name) : []),
    ...fillSteps(name, [0, 0], entriesOfContent(content)),
    ...dressingSteps(content),
    ...setUpSteps(content),
    ...chartSteps(content),
    onSheet(name, 600, (sheet) => {
      // Also where the user has set calculation to manual.
      if (hasFormulas(content)) sheet.calculate(false);
      if (content.isHidden) sheet.visibility = "Hidden";
    }),
  ];
}

/** The sheet is found by `key`, where that is not its name. */
export function emptyingSteps(
  name: string,
  key = name,
  clears: "All" | "Contents" = "All",
): Step[] {
  const at = { sheet: name, key };
  return [
    onSheet(key, 300, (sheet) => (sheet.visibility = "Visible")),
    // What is written under a merged area is lost: apart too, this goes before the cells.
    { ...onLook({ ...at, look: "merges" }, (sheet) => sheet.getRange().unmerge()), isFirst: true },
    onSheet(key, 300, (sheet) => sheet.getRange().clear(clears)),
    onLook({ ...at, look: "rows" }, (sheet) => (sheet.getRange().rowHidden = false), 300),
    ...(clears === "All"
      ? [onLook({ ...at, look: "freeze" }, (sheet) => sheet.freezePanes.unfreeze(), 300)]
      : []),
  ];
}

function dressingSteps({ name, styles, merges, columnWidths }: SheetContent): Step[] {
  return [
    ...styles
      .filter(({ area }) => area.rows > 0 && area.columns > 0)
      .map(({ area, style }) =>
        onLook(
          { sheet: name, look: "cells" },
          (sheet) => dress(rangeOf(sheet, area), area, style),
          1500,
        ),
      ),
    ...merges.map((area) => mergeStep(name, area)),
    ...columnWidths.map((characters, column) =>
      onLook(
        { sheet: name, look: "widths" },
        (sheet) => {
          const { format } = sheet.getRangeByIndexes(0, column, 1, 1);
          format.columnWidth = pointsOfCharacters(characters);
        },
        200,
      ),
    ),
  ];
}

export const mergeStep = (sheet: string, area: Area, key = sheet): Step =>
  onLook({ sheet, key, look: "merges" }, (found) => rangeOf(found, area).merge(false), 200);

/**
 * Bars and lists are cleared here and not where the rest is emptied: what a failure before this point leaves needs no
 * putting back, and Excel has no way to ask for them in one trip.
 */
function setUpSteps({ name, freeze, dataBars, dropdowns, print }: SheetContent): Step[] {
  const bars = { sheet: name, look: "bars" } as const;
  const lists = { sheet: name, look: "lists" } as const;
  return [
    ...(freeze
      ? [onLook({ sheet: name, look: "freeze" }, (sheet) => freezePanes(sheet, freeze))]
      : []),
    onLook(bars, (sheet) => sheet.getRange().conditionalFormats.clearAll(), 300),
    onLook(lists, (sheet) => sheet.getRange().dataValidation.clear(), 300),
    ...(dataBars && dataBars.rows > 0
      ? [onLook(bars, (sheet) => addDataBars(rangeOf(sheet, dataBars)))]
      : []),
    ...dropdowns.map(({ area, choices }) =>
      onLook(lists, (sheet) => {
        rangeOf(sheet, area).dataValidation.rule = {
          list: { inCellDropDown: true, source: choices.join(",") },
        };
      }),
    ),
    ...(print ? pageSteps(name, print) : []),
  ];
}

const hasFormulas = ({ cells }: SheetContent): boolean =>
  cells.some((row) => row.some((cell) => cell !== null && "formula" in cell));

export function freezePanes(
  sheet: Excel.Worksheet,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): void {
  if (rows > 0 && columns > 0)
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function addDataBars(range: Excel.Range): void {
  const { dataBar } = range.conditionalFormats.add("DataBar");
  dataBar.positiveFormat.fillColor = BAR_COLOR;
  dataBar.positiveFormat.gradientFill = false;
  // From zero, so that the bars are as long as the points are many.
  dataBar.lowerBoundRule = { type: "Number", formula: "0" };
}

/** One by one: where there is no printer, Excel refuses some of them (VBA-Docs #260). */
function pageSteps(name: string, print: PrintSetup): Step[] {
  const { pages } = print;
  const settings: ((page: Excel.PageLayout) => void)[] = [
    (page) => (page.paperSize = "A4"),
    (page) => (page.orientation = print.landscape ? "Landscape" : "Portrait"),
    (page) => (page.zoom = pages ? { scale: pages.scale } : { horizontalFitToPages: 1 }),
    (page) => (page.centerHorizontally = print.paper === undefined),
    ...(print.paper ? paperSettings(print.paper) : []),
  ];
  if (print.titleRows > 0)
    settings.push((page) => page.setPrintTitleRows(`$1:$${print.titleRows}`));
  const at = { sheet: name, look: "page" } as const;
  return [
    ...(print.paper ? rowHeightSteps(name, print.paper) : []),
    ...settings.map((set) => onLook(at, (sheet) => set(sheet.pageLayout), 300)),
    ...(pages ? breakSteps(pages, at) : []),
  ];
}

const rowHeightSteps = (name: string, { area, rowHeights }: PaperSetUp): Step[] =>
  rowHeights.map(({ row, rows, points }) =>
    onLook({ sheet: name, look: "widths" }, (sheet) => {
      rangeOf(sheet, { ...area, row, rows }).format.rowHeight = points;
    }),
  );

const POINTS_OF_MILLIMETRE = 72 / 25.4;

function paperSettings({ area, margins }: PaperSetUp): ((page: Excel.PageLayout) => void)[] {
  const points = (millimetres: number): number => millimetres * POINTS_OF_MILLIMETRE;
  return [
    (page) => page.setPrintArea(a1Area(area)),
    (page) => {
      page.topMargin = points(margins.top);
      page.bottomMargin = points(margins.bottom);
      page.leftMargin = points(margins.left);
      page.rightMargin = points(margins.right);
    },
    (page) => {
      page.headersFooters.state = "OddAndEven";
      page.headersFooters.oddPages.rightFooter = ODD_FOOTER;
      page.headersFooters.evenPages.leftFooter = EVEN_FOOTER;
    },
  ];
}

const breakSteps = ({ starts }: SheetPages, at: Parameters<typeof onLook>[0]): Step[] => [
  onLook(at, (sheet) => sheet.horizontalPageBreaks.removePageBreaks(), 300),
  ...starts.map((row) => onLook(at, (sheet) => sheet.horizontalPageBreaks.add(a1(row, 0)), 300)),
];

export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRange(a1Area(area));
}
