import { addEmptyLedger } from "../../src/actions/add-empty-ledger";
import { addPeriod } from "../../src/actions/add-period";
import { applyFixes } from "../../src/actions/apply-fix";
import { createWorkbook } from "../../src/actions/create-workbook";
import { planRestore, restoreLast } from "../../src/actions/restore-last";
import { readWorkbook } from "../../src/actions/workbook-reading";
import type { Workbook } from "../../src/workbook/workbook";
import type { OfficeHost } from "../office-host/office-host";
import { at } from "./contract-kit";
import { rank } from "./office-kit";

/** An action of the user's, and the workbook that it is done to. */
export interface OfficeAction {
  readonly name: string;
  /** From an empty workbook. */
  prepare(workbook: Workbook, host: OfficeHost): Promise<void>;
  run(workbook: Workbook): Promise<unknown>;
}

const NOW = new Date(2020, 6, 3, 9, 5);
const CELL = at("数据 1-6月", 4, 1);

async function sample(workbook: Workbook): Promise<void> {
  await createWorkbook(workbook, "sample", NOW);
}

/** The user types over a figure: the next ranking has something to write. */
export function typeFigure(host: OfficeHost, value: number): void {
  host.workbook.worksheets.getItem(CELL.sheet).getCell(CELL.row, CELL.column).values = [[value]];
}

export async function restore(workbook: Workbook): Promise<unknown> {
  const plan = planRestore(await readWorkbook(workbook));
  if (!plan) throw new Error("nothing to restore");
  return restoreLast(workbook, plan.print, NOW);
}

const addJuly = (workbook: Workbook) =>
  addPeriod(workbook, { period: "1-7月", targets: "copy-last", now: NOW });

export const OFFICE_ACTIONS: readonly OfficeAction[] = [
  { name: "create", prepare: () => Promise.resolve(), run: sample },
  { name: "the first ranking", prepare: sample, run: (workbook) => rank(workbook) },
  {
    name: "a ranking in place of another",
    async prepare(workbook, host) {
      await sample(workbook);
      await rank(workbook);
      typeFigure(host, 2000);
    },
    run: (workbook) => rank(workbook),
  },
  {
    name: "a ranking in formulas",
    async prepare(workbook, host) {
      await sample(workbook);
      await rank(workbook);
      typeFigure(host, 2000);
    },
    run: (workbook) => rank(workbook, "formulas"),
  },
  { name: "a new period", prepare: sample, run: addJuly },
  {
    name: "a fix",
    async prepare(workbook, host) {
      await sample(workbook);
      typeFigure(host, 2000);
    },
    run: (workbook) =>
      applyFixes(workbook, [{ cell: CELL, was: 2000, becomes: { number: 2001 } }], NOW),
  },
  {
    name: "no ledger this time",
    async prepare(workbook, host) {
      await sample(workbook);
      host.workbook.worksheets.getItem("信息报送").delete();
    },
    run: (workbook) => addEmptyLedger(workbook, "items", NOW),
  },
  {
    name: "restore of a first ranking",
    async prepare(workbook) {
      await sample(workbook);
      await rank(workbook);
    },
    run: restore,
  },
  {
    name: "restore of a later ranking",
    async prepare(workbook, host) {
      await sample(workbook);
      await rank(workbook);
      typeFigure(host, 2000);
      await rank(workbook);
    },
    run: restore,
  },
  {
    name: "restore of a new period",
    async prepare(workbook) {
      await sample(workbook);
      await addJuly(workbook);
    },
    run: restore,
  },
  {
    name: "the new period once more",
    async prepare(workbook) {
      await sample(workbook);
      await addJuly(workbook);
      await restore(workbook);
    },
    run: restore,
  },
];
