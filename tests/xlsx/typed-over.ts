import { parseArea } from "../../src/cells/address";
import type { CellValue } from "../../src/cells/grid";
import { DEFAULT_LOOK, type BookSheet } from "../../src/xlsx/book";
import { openWorkbook } from "../../src/xlsx/open-workbook";
import { saveWorkbook } from "../../src/xlsx/save-workbook";
import { fileOf } from "./files";

function withCell(sheet: BookSheet, row: number, column: number, value: CellValue): BookSheet {
  const look = sheet.rows.get(row)?.get(column)?.look ?? DEFAULT_LOOK;
  const cells = new Map(sheet.rows.get(row)).set(column, {
    value,
    formula: null,
    spill: null,
    look,
  });
  return { ...sheet, rows: new Map(sheet.rows).set(row, cells) };
}

/** An A1 address and what is typed there. */
export type Typed = readonly [address: string, value: CellValue];

/** A workbook after somebody has typed over some cells of a sheet and saved it. */
export async function typedOver(
  bytes: Uint8Array,
  name: string,
  typed: readonly Typed[],
): Promise<Uint8Array<ArrayBuffer>> {
  const opening = await openWorkbook(fileOf(bytes));
  if (opening.kind === "refused") throw new Error(opening.refusal.kind);
  const { workbook } = opening;
  const edit = (sheet: BookSheet, [address, value]: Typed): BookSheet => {
    const area = parseArea(address);
    if (!area) throw new Error(`no cell ${address}`);
    return withCell(sheet, area.row, area.column, value);
  };
  const sheets = workbook.sheets.map(({ part, sheet: was }) => ({
    part,
    was,
    sheet: was.name === name ? typed.reduce(edit, was) : was,
  }));
  return saveWorkbook(workbook, sheets);
}
