/** The formula engine of the workbench's grid, without its grid: the second judge. */
import {
  CellValueType,
  LocaleType,
  Univer,
  type ICellData,
  type IWorkbookData,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import "@univerjs/engine-formula/facade";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets/facade";
import type { CellValue, Grid } from "../../src/cells/grid";
import type { CellContent, SheetContent } from "../../src/workbook/workbook";
import type { JudgedCells } from "./libre-office";
import type { NativeMonth } from "./native-month";

type SheetCells = Record<number, Record<number, ICellData>>;

export class UniverEngine {
  private readonly univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
  });
  private readonly api: FUniver;

  constructor() {
    this.univer.registerPlugin(UniverFormulaEnginePlugin);
    this.univer.registerPlugin(UniverSheetsPlugin);
    this.univer.registerPlugin(UniverSheetsFormulaPlugin);
    this.api = FUniver.newAPI(this.univer);
  }

  /** What the formulas of 评分 give, computed by this engine alone. */
  async judge({ grids, native }: NativeMonth, sheetAt: 0 | 1 = 0): Promise<JudgedCells> {
    const scores = native[sheetAt];
    const sheets = [...grids.map(ofGrid), ...native.map(ofContent)];
    const data: Partial<IWorkbookData> = {
      id: "month",
      sheetOrder: sheets.map(({ name }) => name),
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.name, { id: sheet.name, ...sheet }])),
    };
    const book = this.api.createWorkbook(data);
    const formulas = this.api.getFormula();
    const done = new Promise<void>((resolve) => {
      const listening = formulas.calculationEnd(() => {
        listening.dispose();
        resolve();
      });
    });
    formulas.executeCalculation();
    await done;
    const sheet = book.getSheetBySheetId(scores.name);
    const [rows, columns] = [scores.cells.length, scores.cells[0]?.length ?? 1];
    const values = sheet?.getRange(0, 0, rows, columns).getValues() ?? [];
    this.api.disposeUnit("month");
    return values.map((row) => row.map(shown));
  }

  stop(): void {
    this.univer.dispose();
  }
}

function shown(value: unknown): number | string {
  if (typeof value === "number") return value;
  return typeof value === "string" ? value : "";
}

interface UniverSheet {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cellData: SheetCells;
}

function sheetOf(name: string, rows: number, columns: number, cellData: SheetCells): UniverSheet {
  return { name, rowCount: rows + 5, columnCount: columns + 5, cellData };
}

function ofGrid({ sheet, top, left, values }: Grid): UniverSheet {
  const cellData: SheetCells = {};
  values.forEach((row, i) => {
    const cells: Record<number, ICellData> = {};
    row.forEach((value, j) => {
      if (value !== null) cells[left + j] = ofValue(value);
    });
    cellData[top + i] = cells;
  });
  return sheetOf(sheet, top + values.length, left + (values[0]?.length ?? 1), cellData);
}

function ofValue(value: Exclude<CellValue, null>): ICellData {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const text = typeof value === "object" ? value.error : value;
  return { v: text, t: CellValueType.STRING };
}

function ofContent({ name, cells }: SheetContent): UniverSheet {
  const cellData: SheetCells = {};
  cells.forEach((row, i) => {
    const filled: Record<number, ICellData> = {};
    row.forEach((cell, j) => {
      if (cell !== null) filled[j] = ofCell(cell);
    });
    cellData[i] = filled;
  });
  return sheetOf(name, cells.length, cells[0]?.length ?? 1, cellData);
}

function ofCell(cell: Exclude<CellContent, null>): ICellData {
  if ("formula" in cell) return { f: cell.formula };
  if ("number" in cell) return { v: cell.number, t: CellValueType.NUMBER };
  return { v: cell.text, t: CellValueType.STRING };
}
