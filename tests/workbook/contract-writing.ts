import {
  at,
  block,
  changeOf,
  everything,
  formatBlock,
  formulaBlock,
  number,
  plainSheet,
  readOne,
  refusal,
  same,
  sortedMerges,
  substance,
  text,
  type ContractCase,
} from "./contract-kit";
import type { SheetSeed } from "./seed";

const USER: SheetSeed = {
  name: "用户表",
  values: [
    ["乡镇", "出口额", "备注"],
    ["煤山镇", 1000, "=不动"],
    ["和平镇", 2000, null],
  ],
  formats: [
    ["General", "General", "General"],
    ["General", "#,##0.0", "@"],
    ["General", "#,##0.0", "@"],
  ],
  merges: [],
};
const OURS: SheetSeed = {
  name: "排名 1-6月",
  values: [
    ["旧", "旧", "旧", "旧"],
    ["旧", 1, 2, 3],
    ["旧", 4, 5, 6],
  ],
  merges: [{ row: 0, column: 0, rows: 1, columns: 4 }],
};

const DANGEROUS = [
  "=1+1",
  "+1",
  "-同比下降",
  "@x",
  "'引号",
  "1-5",
  "1.1",
  "2020年6月",
  "1/2",
  "007",
  "1E5",
  "TRUE",
  "8.5%",
  "#N/A",
  " 空格 ",
  "换\n行",
  "__proto__",
  "１２",
];

/** What a workbook promises to whoever writes into it. */
export const writingCases: readonly ContractCase[] = [
  {
    name: "makes a sheet after the last one and leaves the others alone",
    seed: [USER],
    async run(workbook) {
      const before = substance(await readOne(workbook, USER.name));
      await workbook.apply(
        changeOf({
          sheets: [
            plainSheet("评分 1-6月", [
              [text("乡镇"), text("总分")],
              [text("煤山镇"), number(93.15)],
            ]),
          ],
        }),
      );
      same(
        (await workbook.sheets()).map(({ name }) => name),
        [USER.name, "评分 1-6月"],
        "order",
      );
      same(
        block(await readOne(workbook, "评分 1-6月"), 3, 3),
        [
          ["乡镇", "总分", null],
          ["煤山镇", 93.15, null],
          [null, null, null],
        ],
        "cells",
      );
      same(substance(await readOne(workbook, USER.name)), before, "the user's sheet");
    },
  },
  {
    name: "replaces a whole sheet: nothing of the old one stays",
    seed: [OURS, USER],
    async run(workbook) {
      await workbook.apply(
        changeOf({
          sheets: [
            plainSheet(OURS.name, [[text("新"), null]], {
              merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
            }),
          ],
        }),
      );
      const grid = await readOne(workbook, OURS.name);
      same(
        block(grid, 3, 4),
        [
          ["新", null, null, null],
          [null, null, null, null],
          [null, null, null, null],
        ],
        "cells",
      );
      same(sortedMerges(grid), [{ row: 0, column: 0, rows: 1, columns: 2 }], "merges");
      same(
        (await workbook.sheets()).map(({ name }) => name),
        [OURS.name, USER.name],
        "place",
      );
    },
  },
  {
    name: "writes every text as text, whatever it begins with",
    seed: [USER],
    async run(workbook) {
      await workbook.apply(
        changeOf({
          sheets: [
            plainSheet(
              "文字",
              DANGEROUS.map((value) => [text(value)]),
            ),
          ],
        }),
      );
      const grid = await readOne(workbook, "文字");
      same(
        block(grid, DANGEROUS.length, 1),
        DANGEROUS.map((value) => [value]),
        "values",
      );
      same(
        formulaBlock(grid, DANGEROUS.length, 1),
        DANGEROUS.map(() => [null]),
        "formulas",
      );
      same(
        formatBlock(grid, DANGEROUS.length, 1),
        DANGEROUS.map(() => ["@"]),
        "formats",
      );
    },
  },
  {
    name: "writes numbers exactly, in the block's format; a later block wins",
    seed: [USER],
    async run(workbook) {
      const values = [0.1, 93.15, -1e-7, 123456789012345];
      await workbook.apply(
        changeOf({
          sheets: [
            plainSheet("数", [values.map(number), values.map(number)], {
              styles: [
                {
                  area: { row: 0, column: 0, rows: 2, columns: 4 },
                  style: "number",
                  format: "0.00",
                },
                {
                  area: { row: 1, column: 1, rows: 1, columns: 2 },
                  style: "strong",
                  format: "0.0%",
                },
              ],
            }),
          ],
        }),
      );
      const grid = await readOne(workbook, "数");
      same(block(grid, 2, 4), [values, values], "values");
      same(
        formatBlock(grid, 2, 4),
        [
          ["0.00", "0.00", "0.00", "0.00"],
          ["0.00", "0.0%", "0.0%", "0.00"],
        ],
        "formats",
      );
    },
  },
  {
    name: "writes formulas as given",
    seed: [USER],
    async run(workbook) {
      const formulas = ["=ROUND(SUM(B2:B3),2)", "='用户表'!$B$2+1"];
      await workbook.apply(
        changeOf({ sheets: [plainSheet("式", [formulas.map((formula) => ({ formula }))])] }),
      );
      same(formulaBlock(await readOne(workbook, "式"), 1, 2), [formulas], "formulas");
    },
  },
  {
    name: "writes looks, lists, bars and print set-up twice without a word",
    seed: [USER],
    async run(workbook) {
      const area = { row: 1, column: 1, rows: 2, columns: 1 };
      const sheet = plainSheet(
        "全",
        [
          [text("标题"), null],
          [text("煤山镇"), number(1)],
          [text("和平镇"), number(2)],
        ],
        {
          styles: [
            { area: { row: 0, column: 0, rows: 1, columns: 2 }, style: "title" },
            { area: { row: 1, column: 0, rows: 2, columns: 1 }, style: "centred" },
            { area, style: "number", format: "0.00" },
          ],
          merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
          columnWidths: [18, 9],
          freeze: { rows: 1, columns: 1 },
          dataBars: area,
          dropdowns: [
            { area: { row: 1, column: 0, rows: 1, columns: 1 }, choices: ["煤山镇", "和平镇"] },
          ],
          print: { landscape: true, titleRows: 1 },
        },
      );
      await workbook.apply(changeOf({ sheets: [sheet], show: "全" }));
      const first = await everything(workbook);
      await workbook.apply(changeOf({ sheets: [sheet], show: "全" }));
      same(await everything(workbook), first, "the second time");
    },
  },
  {
    name: "keeps a hidden sheet hidden and texts of 32,000 characters whole",
    seed: [USER],
    async run(workbook) {
      const long = '甲乙,"丙\n'.repeat(5400).slice(0, 32000);
      const sheet = plainSheet(
        "考核存档",
        [
          [text("key"), text("part"), text("text")],
          [text("a"), text("1"), text(long)],
        ],
        { isHidden: true },
      );
      await workbook.apply(changeOf({ sheets: [sheet] }));
      await workbook.apply(changeOf({ sheets: [sheet] }));
      const grid = await readOne(workbook, "考核存档");
      same([grid.hidden, block(grid, 2, 3)[1]], [true, ["a", "1", long]], "hidden, cells");
    },
  },
  {
    name: "edits a cell that still holds what was read, and keeps its format",
    seed: [USER],
    async run(workbook) {
      await workbook.apply(
        changeOf({
          edits: [
            { cell: at(USER.name, 1, 1), was: 1000, becomes: number(1234.5) },
            { cell: at(USER.name, 2, 2), was: null, becomes: text("-同比下降") },
          ],
        }),
      );
      const grid = await readOne(workbook, USER.name);
      same(
        block(grid, 3, 3),
        [
          ["乡镇", "出口额", "备注"],
          ["煤山镇", 1234.5, "=不动"],
          ["和平镇", 2000, "-同比下降"],
        ],
        "cells",
      );
      same(formatBlock(grid, 3, 3)[1]?.[1], "#,##0.0", "format");
    },
  },
  {
    name: "writes nothing when an edited cell holds something else by now",
    seed: [USER],
    async run(workbook) {
      const before = await everything(workbook);
      const cell = at(USER.name, 2, 1);
      const reason = await refusal(
        workbook.apply(
          changeOf({
            sheets: [plainSheet("新", [[text("x")]])],
            edits: [
              { cell: at(USER.name, 1, 1), was: 1000, becomes: number(1) },
              { cell, was: 1999, becomes: number(1) },
            ],
          }),
        ),
      );
      same(reason, { kind: "cell-changed", cell }, "reason");
      same(await everything(workbook), before, "the workbook");
    },
  },
  {
    name: "writes nothing when a sheet is protected",
    seed: [USER, { ...OURS, isProtected: true }],
    async run(workbook) {
      const before = await everything(workbook);
      const reason = await refusal(
        workbook.apply(
          changeOf({
            sheets: [plainSheet("新", [[text("x")]]), plainSheet(OURS.name, [[text("y")]])],
          }),
        ),
      );
      same(reason, { kind: "protected-sheet", sheet: OURS.name }, "reason");
      same(await everything(workbook), before, "the workbook");
    },
  },
  {
    name: "is as before when the host fails in the middle",
    seed: [USER, OURS],
    async run(workbook, world) {
      const before = await everything(workbook);
      await world.failNextApply();
      await refusal(
        workbook.apply(
          changeOf({
            sheets: [plainSheet(OURS.name, [[text("y")]]), plainSheet("新", [[text("x")]])],
            edits: [{ cell: at(USER.name, 1, 1), was: 1000, becomes: number(1) }],
          }),
        ),
      );
      same(await everything(workbook), before, "the workbook");
    },
  },
  {
    name: "restores what a change replaced",
    seed: [USER, OURS],
    async run(workbook) {
      const before = await everything(workbook);
      const receipt = await workbook.apply(
        changeOf({
          sheets: [plainSheet(OURS.name, [[text("y")]]), plainSheet("新", [[text("x")]])],
          edits: [{ cell: at(USER.name, 1, 1), was: 1000, becomes: number(1) }],
          columns: [],
        }),
      );
      await workbook.restore(receipt);
      same(await everything(workbook), before, "the workbook");
    },
  },
  {
    name: "writes 2,000 rows and reads them back",
    seed: [USER],
    async run(workbook) {
      const rows = Array.from({ length: 2000 }, (_, i) => [
        text(`乡镇${i}`),
        ...Array.from({ length: 16 }, (__, j) => number(i + j / 8)),
      ]);
      await workbook.apply(changeOf({ sheets: [plainSheet("大", rows)] }));
      const grid = await readOne(workbook, "大");
      same(
        block(grid, 2000, 17)[1999],
        ["乡镇1999", ...Array.from({ length: 16 }, (_, j) => 1999 + j / 8)],
        "last row",
      );
    },
  },
];
