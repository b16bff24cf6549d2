import type { CellValue } from "../../../src/cells/grid";
import { everything } from "../../workbook/contract-kit";
import { formulaWorkbook, rightValues } from "./formula-workbook";
import { cell, forget, gridOf, ranked, rowsOf } from "../sample";

const FORMULAS = { writeMode: "formulas", calculationLimitMs: 5 } as const;

test("each score is one call with quoted, absolute references", async () => {
  const workbook = await formulaWorkbook();
  expect((await ranked(workbook, FORMULAS)).writtenAs).toBe("formulas");
  const { formulas } = await gridOf(workbook, "评分 1-6月");
  expect(formulas[2]?.[1]).toBe(
    `=CX.SCORE("1.1",$A$3,'数据 1-6月'!$A$2:$Q$15,'任务分解表'!$A$1:$I$15,"1-6月",'境外投资项目'!$A$2:$E$8,'信息报送'!$A$2:$D$26,'考核办法'!$A$2:$G$33)`,
  );
  expect(formulas[12]?.slice(14)).toEqual([
    formulas[2]?.[1]?.replace('"1.1",$A$3', '"9",$A$13'),
    "=ROUND(SUM(B13:O13),2)",
    "=CX.RANK($P$13,$P$3:$P$13)",
  ]);
});

test("no formula spills or hides an error", async () => {
  const workbook = await formulaWorkbook();
  await ranked(workbook, FORMULAS);
  const { formulas } = await gridOf(workbook, "评分 1-6月");
  const written = formulas.flat().filter((formula) => formula !== null);
  expect(written).toHaveLength(11 * 16);
  expect(written.filter((formula) => /IFERROR|CX\.SCORES/.test(formula))).toEqual([]);
});

test("the ranking and the grounds are plain values", async () => {
  const workbook = await formulaWorkbook();
  await ranked(workbook, FORMULAS);
  for (const sheet of ["排名 1-6月", "依据 1-6月"]) {
    const { formulas } = await gridOf(workbook, sheet);
    expect(formulas.flat().filter((formula) => formula !== null)).toEqual([]);
  }
});

test("confirmed formulas stand: one reading, one write, one look, one mark, and nothing the second time", async () => {
  const workbook = await formulaWorkbook();
  const first = await ranked(workbook, FORMULAS);
  expect(first).toMatchObject({ written: "changed", writtenAs: "formulas", fallback: null });
  expect(workbook.calls).toEqual(["read", "capabilities", "apply", "read", "apply"]);
  const before = await everything(workbook);
  forget(workbook);
  const second = await ranked(workbook, FORMULAS);
  expect(second).toMatchObject({ written: "unchanged", writtenAs: "formulas" });
  expect(workbook.calls).toEqual(["read", "capabilities"]);
  expect(await everything(workbook)).toEqual(before);
});

test.each([
  ["#NAME? becomes values", (): CellValue => ({ error: "#NAME?" }), "no-functions"],
  [
    "one other number becomes values",
    (value: CellValue, formula: string): CellValue =>
      formula.startsWith('=CX.SCORE("1.2",$A$5,') ? 5.36 : value,
    "not-confirmed",
  ],
  [
    "formulas that stay busy become values",
    (): CellValue => ({ error: "#BUSY!" }),
    "not-confirmed",
  ],
] as const)("%s, and the outcome says so", async (_, change, fallback) => {
  const workbook = await formulaWorkbook(change);
  const outcome = await ranked(workbook, FORMULAS);
  expect(outcome).toMatchObject({ written: "changed", writtenAs: "values", fallback });
  expect(await rowsOf(workbook, "评分 1-6月")).toEqual(await rightValues());
  const { formulas } = await gridOf(workbook, "评分 1-6月");
  expect(formulas.flat().filter((formula) => formula !== null)).toEqual([]);
  forget(workbook);
  expect(await ranked(workbook, FORMULAS)).toMatchObject({ written: "unchanged", fallback });
  expect(workbook.applied).toEqual([]);
});

test("a program that never recalculates gets values", async () => {
  const workbook = await formulaWorkbook(undefined, { calculation: "manual" });
  const outcome = await ranked(workbook, FORMULAS);
  expect(outcome).toMatchObject({ writtenAs: "values", fallback: "not-confirmed" });
});

test("a program without custom functions is not asked to show any", async () => {
  const workbook = await formulaWorkbook(undefined, { capabilities: { customFunctions: false } });
  const outcome = await ranked(workbook, FORMULAS);
  expect(outcome).toMatchObject({ writtenAs: "values", fallback: "no-functions" });
  expect(workbook.applied).toHaveLength(1);
});

test("later recalculations are awaited while values are missing", async () => {
  let rounds = 0;
  const late = (value: CellValue, formula: string): CellValue => {
    if (formula.startsWith('=CX.SCORE("1.1",$A$3,')) rounds += 1;
    return rounds < 2 ? null : value;
  };
  const workbook = await formulaWorkbook(late);
  const read = workbook.read.bind(workbook);
  const looked = jest.spyOn(workbook, "read").mockImplementation(async (names) => {
    const grids = await read(names);
    if (names !== "all") queueMicrotask(() => workbook.calculate());
    return grids;
  });
  const outcome = await ranked(workbook, { ...FORMULAS, calculationLimitMs: 5000 });
  expect(outcome).toMatchObject({ writtenAs: "formulas", fallback: null });
  expect(looked.mock.calls.length).toBeGreaterThan(2);
});

test("changing the way of writing writes again", async () => {
  const workbook = await formulaWorkbook();
  const values = await ranked(workbook);
  const formulas = await ranked(workbook, FORMULAS);
  expect([values.written, formulas.written]).toEqual(["changed", "changed"]);
  expect(formulas.fingerprint).not.toBe(values.fingerprint);
  workbook.type(cell("评分 1-6月", "B3"), { number: 40 });
  expect((await ranked(workbook, FORMULAS)).written).toBe("changed");
});
