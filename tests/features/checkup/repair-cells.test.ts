import { checkUp } from "../../../src/features/checkup/check-up";
import { repairCells } from "../../../src/features/checkup/repair-cells";
import { planRestore, restoreLast } from "../../../src/features/restoring/restore-last";
import { readWorkbook } from "../../../src/record/workbook-reading";
import { a1 } from "../../../src/cells/address";
import { formulaAt, valueAt } from "../../../src/cells/grid";
import type { Damage } from "../../../src/features/checkup/damage";
import { ChangeRefused } from "../../../src/workbook/workbook";
import type { MemoryOptions, MemoryWorkbook } from "../../workbook/memory-workbook";
import type { SheetSeed } from "../../workbook/seed";
import { AUGUST, cell, gridOf, JULY, sampleWorkbook, sheetsOf } from "../sample";

const NAME = { error: "#NAME?" };
const RANK = "=CX.RANK(D1,D$1:D$3)";
/** What came back from other bureaus. */
const OWN: SheetSeed = {
  name: "自用",
  values: [
    [NAME, 0, 12.5, 3],
    [NAME, "文字", "乡镇", 2],
    [null, null, null, 1],
  ],
  formulas: [
    ["=_xldudf_cx_rank(D1,D$1:D$3)", "=IFERROR(@CX.RANK(D1,D$1:D$3),0)", "=[1]表!A1", null],
    [RANK, null, '=CX.SCORES(数据!A1:Q14,任务!A1:I20,"1-6月")', null],
    [null, null, null, null],
  ],
};

const CELLS = ["A1", "B1", "A2", "C1"];
const DAMAGED = [
  "=_xldudf_cx_rank(D1,D$1:D$3)",
  "=IFERROR(@CX.RANK(D1,D$1:D$3),0)",
  RANK,
  "=[1]表!A1",
];

const damaged = (options?: MemoryOptions) => sampleWorkbook([OWN], options);

const said = ({ cell: at, kinds, remedy }: Damage): string =>
  `${at.sheet}!${a1(at.row, at.column)} ${kinds.join("+")} ${remedy.kind}`;

const REPORT = [
  "自用!A1 stored-name repair",
  "自用!B1 stray-at+wrapped repair",
  "自用!C1 external-link choice",
  "自用!A2 stale-error repair",
  "自用!C2 spilled by-hand",
];

async function found(workbook: MemoryWorkbook, kind?: Damage["remedy"]["kind"]): Promise<Damage[]> {
  const { damages } = await checkUp(workbook);
  return damages.filter(({ remedy }) => kind === undefined || remedy.kind === kind);
}

async function formulas(workbook: MemoryWorkbook, ...cells: string[]) {
  const grid = await gridOf(workbook, OWN.name);
  return cells.map((text) => {
    const { row, column } = cell(OWN.name, text);
    return formulaAt(grid, row, column) ?? valueAt(grid, row, column);
  });
}

test("the sample is sound: nothing is found, and nothing is written", async () => {
  const workbook = await sampleWorkbook();
  expect(await checkUp(workbook)).toMatchObject({ damages: [], isCalculationManual: false });
  expect(workbook.applied).toEqual([]);
});

test("what circulation left is reported, and the workbook stays as it is", async () => {
  const workbook = await damaged({ capabilities: { isCalculationManual: true } });
  const report = await checkUp(workbook);
  expect(report.damages.map(said)).toEqual(REPORT);
  expect(report).toMatchObject({ formulas: 5, isCalculationManual: true, hasFunctions: true });
  expect(workbook.applied).toEqual([]);
});

test("certain repairs are written together, taken back by 还原上次, and made once more by it", async () => {
  const workbook = await damaged();
  expect(await repairCells(workbook, await found(workbook, "repair"), JULY)).toEqual({
    kind: "repaired",
    count: 3,
  });
  const repaired = [RANK, RANK, RANK, "=[1]表!A1"];
  expect(await formulas(workbook, ...CELLS)).toEqual(repaired);
  expect((await found(workbook)).map(said)).toEqual([REPORT[2], REPORT[4]]);
  for (const expected of [DAMAGED, repaired, DAMAGED]) {
    const plan = planRestore(await readWorkbook(workbook));
    await restoreLast(workbook, plan?.print ?? "", AUGUST);
    expect(await formulas(workbook, ...CELLS)).toEqual(expected);
  }
});

test("a link is frozen to what it shows, where the user says so", async () => {
  const workbook = await damaged();
  expect(await repairCells(workbook, await found(workbook, "choice"), JULY)).toMatchObject({
    count: 1,
  });
  expect(await formulas(workbook, "C1", "A1")).toEqual([12.5, "=_xldudf_cx_rank(D1,D$1:D$3)"]);
});

test("考核存档 keeps old and new", async () => {
  const workbook = await damaged();
  const [first] = await found(workbook, "repair");
  await repairCells(workbook, first ? [first] : [], JULY);
  const { texts } = (await readWorkbook(workbook)).archive;
  expect(texts.get("decisions")).toBe(
    JSON.stringify({
      time: "2020-07-03 09:05",
      cell: "自用!A1",
      was: "=_xldudf_cx_rank(D1,D$1:D$3)",
      becomes: RANK,
    }),
  );
});

test("repaired twice, the second time nothing is left to write", async () => {
  const workbook = await damaged({ evaluate: () => 1 });
  const chosen = await found(workbook, "repair");
  await repairCells(workbook, chosen, JULY);
  await Promise.resolve();
  expect((await found(workbook, "repair")).map(said)).toEqual([]);
  expect(await repairCells(workbook, chosen, JULY)).toEqual({ kind: "outdated" });
});

test.each<[string, (workbook: MemoryWorkbook) => void]>([
  ["another formula", (workbook) => workbook.type(cell(OWN.name, "A1"), { formula: "=1+1" })],
  [
    "a value in place of the formula",
    (workbook) => workbook.type(cell(OWN.name, "A1"), { number: 1 }),
  ],
  ["the sheet gone", (workbook) => workbook.deleteSheet(OWN.name)],
])("%s meanwhile: nothing at all is written", async (_, meddle) => {
  const workbook = await damaged();
  const chosen = await found(workbook, "repair");
  meddle(workbook);
  const before = await sheetsOf(workbook);
  expect(await repairCells(workbook, chosen, JULY)).toEqual({ kind: "outdated" });
  expect(await sheetsOf(workbook)).toEqual(before);
});

test("a formula changed between the last look and the write is not written over", async () => {
  const workbook = await damaged();
  const chosen = await found(workbook, "repair");
  const apply = workbook.apply.bind(workbook);
  workbook.apply = (change) => {
    workbook.type(cell(OWN.name, "A2"), { formula: "=CX.RANK(D2,D$1:D$3)" });
    return apply(change);
  };
  const failed = await repairCells(workbook, chosen, JULY).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(ChangeRefused);
  expect(await formulas(workbook, "A1", "A2")).toEqual([
    "=_xldudf_cx_rank(D1,D$1:D$3)",
    "=CX.RANK(D2,D$1:D$3)",
  ]);
});

test("a value that was calculated anew is no reason to stop", async () => {
  const workbook = await damaged({ evaluate: () => 7 });
  const chosen = (await found(workbook, "repair")).filter(
    ({ kinds }) => kinds[0] !== "stale-error",
  );
  workbook.calculate();
  expect(await repairCells(workbook, chosen, JULY)).toMatchObject({ kind: "repaired" });
});

test("where cells have no custom functions, no formula of ours is written", async () => {
  const workbook = await damaged({ capabilities: { customFunctions: false } });
  const report = await checkUp(workbook);
  expect(report.hasFunctions).toBe(false);
  expect(report.damages.map(({ remedy }) => remedy.kind)).toEqual([
    "by-hand",
    "by-hand",
    "choice",
    "by-hand",
    "by-hand",
  ]);
  expect(await repairCells(workbook, await found(workbook, "by-hand"), JULY)).toEqual({
    kind: "outdated",
  });
});

test("a figure that the reading takes for a number in text is repaired with the others", async () => {
  const workbook = await sampleWorkbook();
  workbook.type(cell("数据 1-6月", "B5"), { text: "27,032" });
  const [text, ...others] = await found(workbook);
  expect(others).toEqual([]);
  expect(text).toMatchObject({ kinds: ["text-number"], remedy: { becomes: { number: 27032 } } });
  expect(await repairCells(workbook, text ? [text] : [], JULY)).toMatchObject({ count: 1 });
  expect(await found(workbook)).toEqual([]);
});
