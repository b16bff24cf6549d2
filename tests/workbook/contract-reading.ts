import {
  at,
  block,
  changeOf,
  failure,
  formatBlock,
  formulaBlock,
  number,
  plainSheet,
  readOne,
  same,
  sortedMerges,
  soon,
  type ContractCase,
} from "./contract-kit";
import type { SheetSeed } from "./seed";

const TASKS: SheetSeed = {
  name: "任务分解表",
  values: [
    ["乡镇", "增幅", null],
    [null, "1-5月", "1-6月"],
    ["全县", 8, 8.5],
    ["煤山镇", 0.1, null],
    ["备注：__proto__", null, null],
  ],
  formats: [
    ["General", "General", "General"],
    ["General", "@", "@"],
    ["General", "0.0", "0.0"],
    ["General", "0.00", "0.00"],
    ["General", "General", "General"],
  ],
  merges: [
    { row: 0, column: 0, rows: 2, columns: 1 },
    { row: 0, column: 1, rows: 1, columns: 2 },
  ],
  hiddenRows: [3],
};
const DATA: SheetSeed = {
  name: "数据 1-6月",
  values: [
    ["乡镇", "合计"],
    ["煤山镇", 3],
  ],
  formulas: [
    [null, null],
    [null, "=1+2"],
  ],
};
const QUOTED: SheetSeed = { name: "O'Neil (2)", values: [["x"]], isHidden: true };

/** What a workbook promises to whoever reads it and listens to it. */
export const readingCases: readonly ContractCase[] = [
  {
    name: "lists the sheets in their order, the hidden ones too",
    seed: [TASKS, QUOTED, DATA],
    async run(workbook) {
      same(
        (await workbook.sheets()).map(({ name, isHidden }) => ({ name, isHidden })),
        [
          { name: "任务分解表", isHidden: false },
          { name: "O'Neil (2)", isHidden: true },
          { name: "数据 1-6月", isHidden: false },
        ],
        "sheets",
      );
      const grids = await workbook.read("all");
      same(
        grids.map(({ sheet, hidden }) => [sheet, hidden]),
        [
          ["任务分解表", false],
          ["O'Neil (2)", true],
          ["数据 1-6月", false],
        ],
        "read all",
      );
    },
  },
  {
    name: "reads the sheets asked for, in that order, and throws for an unknown one",
    seed: [TASKS, DATA],
    async run(workbook) {
      const grids = await workbook.read(["数据 1-6月", "任务分解表"]);
      same(
        grids.map(({ sheet }) => sheet),
        ["数据 1-6月", "任务分解表"],
        "order",
      );
      same(await workbook.read([]), [], "nothing asked");
      await failure(workbook.read(["任务分解表", "没有"]));
    },
  },
  {
    name: "reads values, number formats, merges and hidden rows",
    seed: [TASKS],
    async run(workbook) {
      const grid = await readOne(workbook, TASKS.name);
      same(block(grid, 5, 3), TASKS.values, "values");
      same(formatBlock(grid, 4, 3).slice(1), TASKS.formats?.slice(1, 4), "formats");
      same(sortedMerges(grid), TASKS.merges, "merges");
      same([...grid.hiddenRows], [3], "hidden rows");
      same(grid.isProtected, false, "protection");
    },
  },
  {
    name: "reads formulas beside their values",
    seed: [DATA],
    async run(workbook) {
      const grid = await readOne(workbook, DATA.name);
      same(formulaBlock(grid, 2, 2), DATA.formulas, "formulas");
      same(block(grid, 2, 2), DATA.values, "values");
    },
  },
  {
    name: "reads booleans, errors, blanks and exact numbers apart",
    seed: [
      {
        name: "S",
        values: [[true, false, null, 0, 0.1, 1e-7, -12345678.125, 123456789012345]],
      },
      { name: "E", values: [["x", { error: "#DIV/0!" }]], formulas: [[null, "=1/0"]] },
    ],
    async run(workbook) {
      const [plain, errors] = await workbook.read(["S", "E"]);
      same(
        plain && block(plain, 1, 8),
        [[true, false, null, 0, 0.1, 1e-7, -12345678.125, 123456789012345]],
        "values",
      );
      same(errors && block(errors, 1, 2), [["x", { error: "#DIV/0!" }]], "error cell");
    },
  },
  {
    name: "reads a sheet that begins elsewhere than in A1 and an empty one",
    seed: [
      {
        name: "Far",
        values: [
          [null, null],
          [null, null],
          [null, "x"],
        ],
      },
      { name: "Empty", values: [] },
    ],
    async run(workbook) {
      const [far, empty] = await workbook.read(["Far", "Empty"]);
      same(
        far && block(far, 3, 2),
        [
          [null, null],
          [null, null],
          [null, "x"],
        ],
        "far",
      );
      same(
        empty && block(empty, 2, 2),
        [
          [null, null],
          [null, null],
        ],
        "empty",
      );
    },
  },
  {
    name: "says that a sheet is protected",
    seed: [{ ...DATA, isProtected: true }],
    async run(workbook) {
      same((await readOne(workbook, DATA.name)).isProtected, true, "protection");
    },
  },
  {
    name: "says what the program can do",
    seed: [DATA],
    async run(workbook) {
      const { isReadOnly, missing } = await workbook.capabilities();
      same({ isReadOnly, missing }, { isReadOnly: false, missing: [] }, "capabilities");
    },
  },
  {
    name: "tells of edits by the user until one unsubscribes",
    seed: [DATA],
    async run(workbook, world) {
      let late = 0;
      workbook.onEdit(() => (late += 1))();
      const told = new Promise<void>((resolve) => void workbook.onEdit(resolve));
      await world.type(at(DATA.name, 1, 1), number(7));
      await soon(told, "edit");
      same(late, 0, "calls after unsubscribing");
      same(block(await readOne(workbook, DATA.name), 2, 2)[1], ["煤山镇", 7], "row");
    },
  },
  {
    name: "tells of selections, the user's and its own",
    seed: [TASKS, DATA],
    async run(workbook, world) {
      const next = (): Promise<unknown> =>
        new Promise((resolve) => {
          const stop = workbook.onSelect((cell) => (stop(), resolve(cell)));
        });
      const byUser = next();
      await world.pick(at(TASKS.name, 3, 1));
      same(await soon(byUser, "selection"), { sheet: TASKS.name, row: 3, column: 1 }, "picked");
      const byUs = next();
      await workbook.select(at(DATA.name, 1, 1));
      same(await soon(byUs, "selection"), { sheet: DATA.name, row: 1, column: 1 }, "selected");
      same(await workbook.selected(), { sheet: DATA.name, row: 1, column: 1 }, "asked");
    },
  },
  {
    name: "tells when formulas that apply wrote have been calculated",
    seed: [DATA],
    async run(workbook) {
      const told = new Promise<void>((resolve) => void workbook.onCalculated(resolve));
      await workbook.apply(changeOf({ sheets: [plainSheet("F", [[{ formula: "=1+1" }]])] }));
      await soon(told, "calculated");
    },
  },
];
