import type { CellAddress } from "../../src/cells/address";
import { workbench as words } from "../../src/messages/zh/workbench";
import { tellCellErrors } from "../../src/workbench/cell-errors";
import type { GridProgram } from "../../src/workbench/grid-program";
import type { GridWorkbook } from "../../src/workbench/grid-workbook";

const at = (row: number): CellAddress => ({ sheet: "数据", row, column: 0 });

/** A grid of one column, and what was said while cells were selected and calculated. */
function grid(shown: (number | string)[], last: { code: string; message: string } | undefined) {
  const said: string[] = [];
  const listeners: { select?: (cell: CellAddress) => void; calculated?: () => void } = {};
  const getRange = (row: number) => ({ getValue: () => shown[row] });
  const api = { getActiveWorkbook: () => ({ getSheetByName: () => ({ getRange }) }) };
  const workbook = {
    onSelect: (listener: (cell: CellAddress) => void) => (listeners.select = listener),
    onCalculated: (listener: () => void) => (listeners.calculated = listener),
  };
  tellCellErrors({ api } as unknown as GridProgram, workbook as unknown as GridWorkbook, {
    lastError: () => last,
    say: (text) => said.push(text),
    outOfDate: () => null,
    words,
  });
  return {
    said,
    select: (row: number) => listeners.select?.(at(row)),
    calculate: () => listeners.calculated?.(),
  };
}

const NAMES_NO_TOWN = { code: "#VALUE!", message: "没有这个乡镇" };
const message = (row: number, text: string): string => words.cellMessage(`数据!A${row + 1}`, text);
const general = words.errorCode("#VALUE!") ?? "";

test("a selected cell with an error says what our function said, else what the code means", () => {
  const own = grid(["#VALUE!"], NAMES_NO_TOWN);
  own.select(0);
  expect(own.said).toEqual([message(0, "没有这个乡镇")]);
  const other = grid(["#VALUE!"], { code: "#N/A", message: "没有这个乡镇" });
  other.select(0);
  expect(other.said).toEqual([message(0, general)]);
  expect(general).not.toBe("");
});

test("a cell without an error says nothing, though its function once failed", () => {
  const { said, select } = grid([5, "煤山镇"], NAMES_NO_TOWN);
  select(0);
  select(1);
  expect(said).toEqual(["", ""]);
});

test("a formula that was typed is told after the selection has left its cell, once", () => {
  const shown: (number | string)[] = [1, 2];
  const { said, select, calculate } = grid(shown, NAMES_NO_TOWN);
  select(0);
  select(1);
  select(1);
  shown[0] = "#VALUE!";
  calculate();
  calculate();
  expect(said).toEqual(["", "", "", message(0, "没有这个乡镇")]);
  shown[0] = 7;
  calculate();
  expect(said.at(-1)).toBe("");
});
