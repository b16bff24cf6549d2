import { valueAt } from "../../src/cells/grid";
import type { CellEdit, Workbook } from "../../src/workbook/workbook";
import {
  at,
  changeOf,
  formulaBlock,
  number,
  readOne,
  refusal,
  same,
  type ContractCase,
} from "./contract-kit";
import type { SheetSeed } from "./seed";

const SHEET: SheetSeed = {
  name: "用户表",
  values: [[2, 5]],
  formulas: [["=1+1", null]],
};
const CELL = at(SHEET.name, 0, 0);

/** An edit of the formula, by the value that the cell shows now. */
async function edit(workbook: Workbook, wasFormula: string | null): Promise<CellEdit> {
  const was = valueAt(await readOne(workbook, SHEET.name), 0, 0);
  return { cell: CELL, was, wasFormula, becomes: { formula: "=2*1" } };
}

const formula = async (workbook: Workbook): Promise<string | null | undefined> =>
  formulaBlock(await readOne(workbook, SHEET.name), 1, 1)[0]?.[0];

/** What a workbook promises to whoever edits formulas. */
export const formulaCases: readonly ContractCase[] = [
  {
    name: "edits a formula that is still the one that was read",
    seed: [SHEET],
    async run(workbook) {
      await workbook.apply(changeOf({ edits: [await edit(workbook, "=1+1")] }));
      same(await formula(workbook), "=2*1", "formula");
    },
  },
  {
    name: "writes nothing over another formula of the same value, nor over a formula where there was none",
    seed: [SHEET],
    async run(workbook) {
      for (const wasFormula of ["=3-1", null]) {
        const reason = await refusal(
          workbook.apply(changeOf({ edits: [await edit(workbook, wasFormula)] })),
        );
        same(reason, { kind: "cell-changed", cell: CELL }, "reason");
        same(await formula(workbook), "=1+1", "formula");
      }
    },
  },
  {
    name: "edits a value that is still without a formula",
    seed: [SHEET],
    async run(workbook) {
      const cell = at(SHEET.name, 0, 1);
      const plain: CellEdit = { cell, was: 5, wasFormula: null, becomes: number(6) };
      await workbook.apply(changeOf({ edits: [plain] }));
      same(valueAt(await readOne(workbook, SHEET.name), 0, 1), 6, "value");
    },
  },
];
