import { ICommandService } from "@univerjs/core";
import type { CellAddress } from "../../../src/cells/address";
import { loadBook } from "../../../src/workbench/grid-book";
import { startGrid, type GridProgram } from "../../../src/workbench/grid-program";
import { GridWorkbook } from "../../../src/workbench/grid-workbook";
import type { CellContent } from "../../../src/workbook/workbook";
import { DEFAULT_LOOK, type BookCell, type BookSheet } from "../../../src/xlsx/book";
import { contractCases, runContractCase } from "../../workbook/contract";
import type { ContractWorld } from "../../workbook/contract-kit";
import type { SheetSeed } from "../../workbook/seed";
import { keepDownloads, newDownloads } from "./downloads";
import { failedExport, type FailedExport } from "./failed-export";

declare global {
  /** Runs one case of the contract over the grid; the error's text, or null. */
  var runCase: (name: string) => Promise<string | null>;
  var exportAfterFailure: (mutation: number) => Promise<FailedExport>;
}

const program = startGrid(document.body);
const workbook = new GridWorkbook(program);
keepDownloads();

globalThis.runCase = async (name) => {
  const found = contractCases.find((one) => one.name === name);
  if (!found) return `no case ${name}`;
  try {
    await runContractCase(found, (seed) => {
      loadBook(program, workbook, "试", seed.map(bookSheetOfSeed));
      return Promise.resolve({ workbook, world: worldOf(program) });
    });
    return null;
  } catch (error) {
    return error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
  }
};

globalThis.exportAfterFailure = (mutation) => failedExport(program, workbook, mutation);

function bookSheetOfSeed(seed: SheetSeed): BookSheet {
  return {
    name: seed.name,
    isHidden: seed.isHidden === true,
    isProtected: seed.isProtected === true,
    rows: new Map(
      seed.values.map((row, i) => [i, new Map(row.map((_, j) => [j, cellOfSeed(seed, i, j)]))]),
    ),
    merges: seed.merges ?? [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(seed.hiddenRows),
    hiddenColumns: new Set(),
    freeze: null,
    dataBars: [],
    dropdowns: [],
    print: null,
  };
}

function cellOfSeed(seed: SheetSeed, row: number, column: number): BookCell {
  return {
    value: seed.values[row]?.[column] ?? null,
    formula: seed.formulas?.[row]?.[column] ?? null,
    spill: null,
    look: { ...DEFAULT_LOOK, format: seed.formats?.[row]?.[column] ?? "General" },
  };
}

function worldOf({ univer, api }: GridProgram): ContractWorld {
  const rangeOf = ({ sheet, row, column }: CellAddress) => {
    const found = api.getActiveWorkbook()?.getSheetByName(sheet);
    if (!found) throw new Error(`no sheet ${sheet}`);
    return found.getRange(row, column);
  };
  return {
    type: (cell, content) => Promise.resolve(void rangeOf(cell).setValue(typed(content))),
    pick: (cell) => {
      const book = api.getActiveWorkbook();
      const sheet = book?.getSheetByName(cell.sheet);
      if (sheet) book?.setActiveSheet(sheet);
      sheet?.setActiveRange(rangeOf(cell));
      return Promise.resolve();
    },
    handedOver: newDownloads,
    failNextApply: () => {
      let mutations = 0;
      const failing = univer
        .__getInjector()
        .get(ICommandService)
        .beforeCommandExecuted(({ id }) => {
          mutations += id.startsWith("sheet.mutation.") ? 1 : 0;
          if (mutations < 3) return;
          failing.dispose();
          throw new Error("the host fails");
        });
      return Promise.resolve();
    },
  };
}

function typed(content: CellContent) {
  if (content === null) return { v: null };
  if ("formula" in content) return { f: content.formula };
  return "text" in content ? { v: content.text, t: 1 } : { v: content.number };
}
