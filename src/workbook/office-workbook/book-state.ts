import type { CellAddress } from "../../cells/address";
import type { Capabilities } from "../workbook";
import { trip, type Talk } from "./trip";

type BookState = Pick<Capabilities, "isReadOnly" | "isCalculationManual">;

/** Of an Excel that is too old for the pane's work. */
export const UNASKED: BookState = { isReadOnly: false, isCalculationManual: false };

/** What only the workbook that is open can say, in one trip. */
export async function bookState(talk: Talk): Promise<BookState> {
  const { workbook } = talk.context;
  workbook.load("readOnly");
  workbook.application.load("calculationMode");
  await trip(talk);
  const isCalculationManual = workbook.application.calculationMode === "Manual";
  return { isReadOnly: workbook.readOnly, isCalculationManual };
}

export async function selectedCell(talk: Talk): Promise<CellAddress> {
  const cell = talk.context.workbook.getActiveCell();
  cell.load("rowIndex, columnIndex, worksheet/name");
  await trip(talk);
  return addressOf(cell);
}

const addressOf = ({ worksheet, rowIndex, columnIndex }: Excel.Range): CellAddress => ({
  sheet: worksheet.name,
  row: rowIndex,
  column: columnIndex,
});
