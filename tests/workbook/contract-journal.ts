import type { Journal, JournalRow } from "../../src/workbook/workbook";
import {
  at,
  block,
  changeOf,
  everything,
  number,
  plainSheet,
  readOne,
  refusal,
  same,
  text,
  type ContractCase,
} from "./contract-kit";
import type { SheetSeed } from "./seed";

const USER: SheetSeed = {
  name: "任务",
  values: [
    ["乡镇", "增幅", null, "家数"],
    [null, "1-5月", "1-6月", "1-6月"],
    ["煤山镇", 5, 6, 7],
  ],
  merges: [{ row: 0, column: 1, rows: 1, columns: 2 }],
};
const OURS: SheetSeed = { name: "评分 1-6月", values: [["旧", 1]] };
const ROWS: readonly JournalRow[] = [
  ["key", "part", "text"],
  ["replaced", "1", "=已写"],
];
const JOURNAL: Journal = {
  sheet: "考核存档",
  open: ({ before }) => [["key", "part", before.map(({ name }) => name).join()]],
  closed: () => ROWS,
};

const removedOurs = plainSheet(OURS.name, [[text("旧"), number(1)]]);

/** What a workbook promises of the journal, of what is taken out, and of what was read before. */
export const journalCases: readonly ContractCase[] = [
  {
    name: "leaves the closed journal, hidden, as texts",
    seed: [USER],
    async run(workbook) {
      await workbook.apply(
        changeOf({ journal: JOURNAL, sheets: [plainSheet("新", [[text("x")]])] }),
      );
      const grid = await readOne(workbook, "考核存档");
      same([grid.hidden, block(grid, 2, 3)], [true, ROWS], "journal");
      const names = (await workbook.sheets()).map(({ name }) => name);
      same(names.sort(), [USER.name, "新", "考核存档"].sort(), "sheets");
    },
  },
  {
    name: "a shorter journal leaves nothing of a longer one, and null takes it out",
    seed: [USER],
    async run(workbook) {
      const before = await everything(workbook);
      await workbook.apply(changeOf({ journal: { ...JOURNAL, closed: () => [...ROWS, ...ROWS] } }));
      await workbook.apply(changeOf({ journal: JOURNAL }));
      same(
        block(await readOne(workbook, "考核存档"), 4, 3).slice(2),
        [
          [null, null, null],
          [null, null, null],
        ],
        "rest",
      );
      await workbook.apply(changeOf({ journal: { ...JOURNAL, closed: () => null } }));
      same(await everything(workbook), before, "the workbook");
    },
  },
  {
    name: "puts the journal back too when the host fails, and by restore",
    seed: [USER, OURS],
    async run(workbook, world) {
      await workbook.apply(changeOf({ journal: JOURNAL }));
      const before = await everything(workbook);
      const change = changeOf({
        journal: { ...JOURNAL, closed: () => [...ROWS, ["a", "1", "b"]] },
        sheets: [plainSheet(OURS.name, [[text("y")]]), plainSheet("新", [[text("x")]])],
      });
      await world.failNextApply();
      await refusal(workbook.apply(change));
      same(await everything(workbook), before, "after the failure");
      await workbook.restore(await workbook.apply(change));
      same(await everything(workbook), before, "after restore");
    },
  },
  {
    name: "takes sheets out, and restore makes them again",
    seed: [USER, OURS],
    async run(workbook) {
      const before = await everything(workbook);
      const receipt = await workbook.apply(changeOf({ removed: [removedOurs] }));
      same(
        (await workbook.sheets()).map(({ name }) => name),
        [USER.name],
        "sheets",
      );
      await workbook.restore(receipt);
      same(await everything(workbook), before, "after restore");
    },
  },
  {
    name: "takes columns out, and what the receipt says puts them in again",
    seed: [USER],
    async run(workbook) {
      const before = block(await readOne(workbook, USER.name), 3, 4);
      const removedColumns = [{ sheet: USER.name, column: 2 }];
      const receipt = await workbook.apply(changeOf({ removedColumns }));
      const grid = await readOne(workbook, USER.name);
      same(
        block(grid, 3, 3),
        [
          ["乡镇", "增幅", "家数"],
          [null, "1-5月", "1-6月"],
          ["煤山镇", 5, 7],
        ],
        "without the column",
      );
      same(grid.merges, [], "merges");
      await workbook.apply(changeOf({ columns: receipt.removedColumns }));
      const again = await readOne(workbook, USER.name);
      same(block(again, 3, 4), before, "with it again");
      same(again.merges, USER.merges, "merges again");
    },
  },
  {
    name: "refuses to write over a sheet that is not as it was read",
    seed: [USER, OURS],
    async run(workbook, world) {
      const grid = await readOne(workbook, OURS.name);
      const cell = at(OURS.name, 0, 1);
      await world.type(cell, number(2));
      const before = await everything(workbook);
      const sheets = [plainSheet(OURS.name, [[text("y")]])];
      const asRead = [{ name: OURS.name, grid }];
      same(
        await refusal(workbook.apply(changeOf({ sheets, asRead }))),
        { kind: "cell-changed", cell },
        "reason",
      );
      const missing = [{ name: OURS.name, grid: null }];
      same(
        (await refusal(workbook.apply(changeOf({ sheets, asRead: missing })))).kind,
        "cell-changed",
        "a sheet that was not there when it was read",
      );
      same(await everything(workbook), before, "the workbook");
    },
  },
  {
    name: "edits back a cell with the format it had",
    seed: [
      {
        ...USER,
        formats: [
          ["General", "General", "General", "General"],
          ["General", "0.0", "General", "General"],
        ],
      },
    ],
    async run(workbook) {
      const before = await everything(workbook);
      const cell = at(USER.name, 1, 1);
      const edit = { cell, was: "1-5月", becomes: text("1-4月") } as const;
      const receipt = await workbook.apply(changeOf({ edits: [edit] }));
      await workbook.apply(changeOf({ edits: receipt.edits }));
      same(await everything(workbook), before, "the workbook");
    },
  },
];
