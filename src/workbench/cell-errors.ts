import { cellText, type CellAddress } from "../cells/address";
import type { Reason } from "../formula/recalculation/calculable";
import type { WorkbenchMessages } from "../messages/zh/workbench";
import type { GridProgram } from "./grid-program";
import type { GridWorkbook } from "./grid-workbook";

interface Telling {
  /** The last error of a custom function in a cell. */
  readonly lastError: (
    cell: CellAddress,
  ) => { readonly code: string; readonly message: string } | undefined;
  /** Why a cell is out of date. */
  readonly outOfDate: (cell: CellAddress) => Reason | null;
  readonly say: (text: string) => void;
  readonly words: WorkbenchMessages;
}

/**
 * The grid shows only the code of an error. What is wrong is said when its cell is selected, and when
 * a formula was typed: by then the selection has left its cell.
 */
export function tellCellErrors(
  { api }: GridProgram,
  workbook: GridWorkbook,
  { lastError, outOfDate, say, words }: Telling,
): void {
  let selected: CellAddress | null = null;
  let left: CellAddress | null = null;
  let told = "";
  const textOf = (cell: CellAddress | null): string => {
    if (cell === null) return "";
    const { sheet, row, column } = cell;
    const reason = outOfDate(cell);
    if (reason) return words.cellMessage(cellText(cell), words.outOfDateReason(reason));
    const shown = api.getActiveWorkbook()?.getSheetByName(sheet)?.getRange(row, column).getValue();
    const general = typeof shown === "string" ? words.errorCode(shown) : null;
    // No error in the cell: what was told is old, or the formula caught it.
    if (general === null) return "";
    const last = lastError(cell);
    const isOfIt = last !== undefined && last.code === shown;
    return words.cellMessage(cellText(cell), isOfIt ? last.message : general);
  };
  const text = (): string => textOf(selected) || textOf(left);
  workbook.onSelect((cell) => {
    // One move of the selection is told more than once.
    if (selected === null || cellText(selected) !== cellText(cell)) left = selected;
    selected = cell;
    told = text();
    say(told);
  });
  // A typed formula is calculated before or after the selection leaves its cell, and may be so twice.
  workbook.onCalculated(() => {
    const now = text();
    if (now === told) return;
    told = now;
    say(now);
  });
}
