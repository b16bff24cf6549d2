import { valueAt } from "../../../src/cells/grid";
import { nextYear } from "../../../src/features/editions/next-year";
import { sealMethod } from "../../../src/features/editions/seal-method";
import { tryMethod } from "../../../src/features/editions/try-method";
import { issueMonth } from "../../../src/features/issuing/issue-month";
import { makeInputs } from "../../../src/features/new-sheets/make-inputs";
import { readWorkbook } from "../../../src/record/workbook-reading";
import { inputOf } from "../../../src/ranking/period-input";
import { findSheets } from "../../../src/reading/sheets/found-sheets";
import { cell, gridOf, JULY, ranked, whereIs } from "../sample";
import { OWN_TOWNS, withFigures, withMethod, withMonth } from "./own-workbook";

test.each(["points", "efficacy"] as const)("the template %s is a sound method", async (base) => {
  const workbook = await withMethod(base);
  const { own } = findSheets((await readWorkbook(workbook)).inputs);
  expect(own[0]?.sheet.findings).toEqual([]);
  expect(own[0]?.sheet.method).not.toBeNull();
});

test("the input sheets are the method's, and a month of it is ranked", async () => {
  const workbook = await withFigures();
  const reading = await readWorkbook(workbook);
  expect(inputOf(reading, "1-6月").findings.filter(({ severity }) => severity === "block")).toEqual(
    [],
  );
  await ranked(workbook);
  expect(await issueMonth(workbook, "1-6月", JULY)).toEqual({ kind: "refused", why: "draft" });
  expect((await sealMethod(workbook, "示例（虚构）", JULY)).kind).toBe("made");
  await ranked(workbook);
  expect((await issueMonth(workbook, "1-6月", JULY)).kind).toBe("sealed");
});

test("only results say that their method is a draft", async () => {
  const workbook = await withFigures();
  await ranked(workbook);
  const title = async (sheet: string) => valueAt(await gridOf(workbook, sheet), 0, 0);
  expect(await title("排名 1-6月")).toMatch(/^草稿 2026年1-6月/);
  expect(await title("数据 1-6月")).toMatch(/^2026年1-6月/);
  expect(await title("任务分解表")).toMatch(/^2026年度/);
});

test("试算 writes what the words do", async () => {
  const workbook = await withMethod("points");
  expect(await tryMethod(workbook, JULY)).toEqual({ kind: "made", sheet: "试算" });
  expect(valueAt(await gridOf(workbook, "试算"), 0, 0)).toMatch(/^示例\(虚构\) 试算/);
});

test("nothing is tried, made or carried on by a method that cannot be read as a whole", async () => {
  const workbook = await withMonth("points");
  const { row } = cell("考核办法", whereIs(await gridOf(workbook, "考核办法"), "年度"));
  workbook.type({ sheet: "考核办法", row, column: 1 }, { text: "某年" });
  const request = { towns: OWN_TOWNS, periods: ["1-7月"] };
  expect(await tryMethod(workbook, JULY)).toEqual({ kind: "refused" });
  expect(await makeInputs(workbook, request, JULY)).toEqual({ kind: "refused", why: "unsound" });
  expect(await nextYear(workbook)).toEqual({ kind: "refused", why: "unsound" });
});
