import { a1Area, type Area } from "../../cells/address";
import type { SheetContent } from "../workbook";
import { dress, pointsOfCharacters } from "./cell-looks";
import { entriesOfContent } from "./entries";
import { fillSteps } from "./fill-cells";
import { onSheet, type Step } from "./trip";

const BAR_COLOR = "#9DC3E6";

/**
 * Writes a whole sheet that is there. One that existed before is emptied and filled again, never deleted: deleting wipes the user's
 * undo stack and breaks the formulas that refer to it.
 */
export function sheetSteps(content: SheetContent, existed: boolean): Step[] {
  const { name } = content;
  const step = (queue: (sheet: Excel.Worksheet) => void): Step => onSheet(name, 4000, queue);
  return [
    ...(existed ? [step(empty)] : []),
    ...fillSteps(name, [0, 0], entriesOfContent(content)),
    step((sheet) => lookAfter(sheet, content)),
    step((sheet) => setUp(sheet, content)),
  ];
}

function empty(sheet: Excel.Worksheet): void {
  sheet.visibility = "Visible";
  const all = sheet.getRange();
  all.unmerge();
  all.clear("All");
  all.rowHidden = false;
  sheet.freezePanes.unfreeze();
}

function lookAfter(sheet: Excel.Worksheet, content: SheetContent): void {
  for (const { area, style } of content.styles) {
    if (area.rows > 0 && area.columns > 0) dress(rangeOf(sheet, area), area, style);
  }
  for (const area of content.merges) rangeOf(sheet, area).merge(false);
  content.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOfCharacters(characters);
  });
}

function setUp(sheet: Excel.Worksheet, content: SheetContent): void {
  const { freeze, dataBars, dropdowns, print } = content;
  if (freeze) freezePanes(sheet, freeze);
  // Here and not where the rest is emptied: what a failure before this point leaves needs no putting back,
  // and Excel has no way to ask for bars and lists in one trip.
  sheet.getRange().conditionalFormats.clearAll();
  sheet.getRange().dataValidation.clear();
  if (dataBars && dataBars.rows > 0) addDataBars(rangeOf(sheet, dataBars));
  for (const { area, choices } of dropdowns) {
    rangeOf(sheet, area).dataValidation.rule = {
      list: { inCellDropDown: true, source: choices.join(",") },
    };
  }
  if (print) layOutPages(sheet, print);
  if (content.cells.some((row) => row.some((cell) => cell !== null && "formula" in cell))) {
    // Also where the user has set calculation to manual.
    sheet.calculate(false);
  }
  if (content.isHidden) sheet.visibility = "Hidden";
}

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

function layOutPages(sheet: Excel.Worksheet, print: NonNullable<SheetContent["print"]>): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  if (print.titleRows > 0) pageLayout.setPrintTitleRows(`$1:$${print.titleRows}`);
}

export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRange(a1Area(area));
}
