import { rankMonth, type RankOutcome } from "../../src/actions/rank-month";
import type { Grid } from "../../src/cells/grid";
import type { Workbook } from "../../src/workbook/workbook";
import { cellProperties } from "../office-host/excel/cell-properties";
import type { Workbook as HostBook } from "../office-host/excel/workbook";
import type { Worksheet } from "../office-host/excel/worksheet";
import type { SheetSeed } from "./seed";

export function rank(
  workbook: Workbook,
  writeMode: "values" | "formulas" = "values",
): Promise<RankOutcome> {
  return rankMonth(workbook, {
    period: "1-6月",
    writeMode,
    now: new Date(2020, 6, 3, 9, 5),
    signal: new AbortController().signal,
    onProgress: () => undefined,
    calculationLimitMs: 20,
  });
}

export function seedOfGrid({ sheet, values, formats, merges }: Grid): SheetSeed {
  return { name: sheet, values, formats, merges };
}

/** Everything of a workbook that a person can see, as one text a sheet. */
export function stateOf(book: HostBook): readonly string[] {
  return [...book.sheets.map(sheetState), `shown: ${book.active.name}`];
}

function sheetState(sheet: Worksheet): string {
  const cells: unknown[] = [];
  const used = sheet.getUsedRangeOrNullObject();
  const plain = JSON.stringify(cellProperties(undefined));
  for (let row = 0; used && row < used.area.row + used.area.rows; row += 1) {
    for (let column = 0; column < used.area.column + used.area.columns; column += 1) {
      const cell = sheet.cells.at(row, column);
      const look = JSON.stringify(cellProperties(cell));
      const isPlain =
        cell?.value === undefined && look === plain && (cell?.format ?? "General") === "General";
      if (!isPlain)
        cells.push([row, column, cell?.value, cell?.formula, cell?.format ?? "General", look]);
    }
  }
  return JSON.stringify({
    name: sheet.name,
    visibility: sheet.visibility,
    cells,
    merges: sheet.merges,
    hiddenRows: [...sheet.hiddenRows],
    widths: [...sheet.widths].filter(([, width]) => width !== 48).sort(([a], [b]) => a - b),
    freeze: sheet.freezePanes.location,
    bars: sheet.conditionalFormatList.map(({ area }) => area),
    lists: sheet.validations,
  });
}
