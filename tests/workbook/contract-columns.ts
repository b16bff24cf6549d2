import {
  block,
  changeOf,
  everything,
  formatBlock,
  number,
  readOne,
  refusal,
  same,
  sortedMerges,
  text,
  type ContractCase,
} from "./contract-kit";
import type { SheetSeed } from "./seed";
import type { ColumnInsertion } from "../../src/workbook/workbook";

/** Two tasks, one with two periods and one with one, under a title. */
const TASKS: SheetSeed = {
  name: "任务分解表",
  values: [
    ["标题", null, null, null, "注"],
    ["乡镇", "增幅", null, "家数", null],
    [null, "1-5月", "1-6月", "1-6月", null],
    ["煤山镇", 8, 8.5, 7, "甲"],
    ["备注", null, null, null, null],
  ],
  formats: [
    ["General", "General", "General", "General", "General"],
    ["General", "General", "General", "General", "General"],
    ["General", "@", "@", "@", "General"],
    ["General", "0.0", "0.00", "0", "General"],
    ["General", "General", "General", "General", "General"],
  ],
  merges: [
    { row: 0, column: 0, rows: 1, columns: 4 },
    { row: 1, column: 0, rows: 2, columns: 1 },
    { row: 1, column: 1, rows: 1, columns: 2 },
  ],
};

const INSERTIONS: readonly ColumnInsertion[] = [
  {
    sheet: TASKS.name,
    after: 2,
    cells: [
      { row: 2, content: text("1-7月") },
      { row: 3, content: number(9.5) },
    ],
    widened: [{ row: 1, column: 1, rows: 1, columns: 2 }],
  },
  {
    sheet: TASKS.name,
    after: 3,
    cells: [{ row: 2, content: text("1-7月") }],
    widened: [
      { row: 0, column: 0, rows: 1, columns: 4 },
      { row: 1, column: 3, rows: 1, columns: 1 },
    ],
  },
];

/** What a workbook promises about columns put into the user's sheet. */
export const columnCases: readonly ContractCase[] = [
  {
    name: "puts columns under widened headers, in the formats of their neighbours",
    seed: [TASKS],
    async run(workbook) {
      await workbook.apply(changeOf({ columns: INSERTIONS }));
      const grid = await readOne(workbook, TASKS.name);
      same(
        block(grid, 5, 7),
        [
          ["标题", null, null, null, null, null, "注"],
          ["乡镇", "增幅", null, null, "家数", null, null],
          [null, "1-5月", "1-6月", "1-7月", "1-6月", "1-7月", null],
          ["煤山镇", 8, 8.5, 9.5, 7, null, "甲"],
          ["备注", null, null, null, null, null, null],
        ],
        "cells",
      );
      same(
        formatBlock(grid, 4, 7)[3],
        ["General", "0.0", "0.00", "0.00", "0", "0", "General"],
        "formats",
      );
      same(
        sortedMerges(grid),
        [
          { row: 0, column: 0, rows: 1, columns: 6 },
          { row: 1, column: 0, rows: 2, columns: 1 },
          { row: 1, column: 1, rows: 1, columns: 3 },
          { row: 1, column: 4, rows: 1, columns: 2 },
        ],
        "merges",
      );
    },
  },
  {
    name: "takes the columns out again on restore",
    seed: [TASKS],
    async run(workbook) {
      const before = await everything(workbook);
      const receipt = await workbook.apply(changeOf({ columns: INSERTIONS }));
      await workbook.restore(receipt);
      same(await everything(workbook), before, "the workbook");
    },
  },
  {
    name: "puts no column into a protected sheet",
    seed: [{ ...TASKS, isProtected: true }],
    async run(workbook) {
      const before = await everything(workbook);
      const reason = await refusal(workbook.apply(changeOf({ columns: INSERTIONS })));
      same(reason, { kind: "protected-sheet", sheet: TASKS.name }, "reason");
      same(await everything(workbook), before, "the workbook");
    },
  },
];
