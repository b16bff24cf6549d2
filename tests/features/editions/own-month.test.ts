import { valueAt } from "../../../src/cells/grid";
import { newMethod } from "../../../src/features/editions/new-method";
import { sealMethod } from "../../../src/features/editions/seal-method";
import { tryMethod } from "../../../src/features/editions/try-method";
import { makeInputs } from "../../../src/features/new-sheets/make-inputs";
import { issueMonth } from "../../../src/features/issuing/issue-month";
import { readWorkbook } from "../../../src/record/workbook-reading";
import { inputOf } from "../../../src/ranking/period-input";
import { findSheets } from "../../../src/reading/sheets/found-sheets";
import { MemoryWorkbook } from "../../workbook/memory-workbook";
import { cell, gridOf, JULY, ranked } from "../sample";

const TOWNS = ["甲镇", "乙镇", "丙镇"];

async function withMethod(base: "points" | "efficacy", document = "示例〔2026〕1号") {
  const workbook = new MemoryWorkbook([]);
  const made = await newMethod(
    workbook,
    { base, title: "", document, year: "2026" },

    JULY,
  );
  expect(made).toEqual({ kind: "made", sheet: "考核办法" });
  return workbook;
}

async function withMonth(base: "points" | "efficacy") {
  const workbook = await withMethod(base);
  await makeInputs(workbook, { towns: TOWNS, periods: ["1-6月"] }, JULY);
  return workbook;
}

test.each(["points", "efficacy"] as const)("the template %s is a sound method", async (base) => {
  const workbook = await withMethod(base);
  const { own } = findSheets((await readWorkbook(workbook)).inputs);
  expect(own[0]?.sheet.findings).toEqual([]);
  expect(own[0]?.sheet.method).not.toBeNull();
});

test("the input sheets are the method's, and a month of it is ranked", async () => {
  const workbook = await withMonth("points");
  const data = "数据 1-6月";
  const task = "任务分解表";
  const fill: [string, string, number][] = [];
  TOWNS.forEach((_, i) => {
    const row = 5 + i;
    [1000 + 100 * i, 900, 500 + i, 480, 3 * i, 8].forEach((n, c) =>
      fill.push([data, `${"BCDEFG"[c]}${row}`, n]),
    );
    fill.push([task, `B${5 + i}`, 8], [task, `C${5 + i}`, 10]);
  });
  for (const [sheet, at, number] of fill) workbook.type(cell(sheet, at), { number });
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

test("试算 writes what the words do", async () => {
  const workbook = await withMethod("points");
  expect(await tryMethod(workbook, JULY)).toEqual({ kind: "made", sheet: "试算" });
  expect(valueAt(await gridOf(workbook, "试算"), 0, 0)).toMatch(/^示例\(虚构\) 试算/);
});
