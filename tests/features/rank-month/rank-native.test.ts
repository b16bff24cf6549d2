import type { CellValue } from "../../../src/cells/grid";
import { recallRanking } from "../../ranking/recalled-now";
import { restoreLast } from "../../../src/features/restoring/restore-last";
import { planRestore } from "../../../src/features/restoring/restore-last";
import { readWorkbook } from "../../../src/record/workbook-reading";
import { issueMonth } from "../../../src/features/issuing/issue-month";
import { checkIssue } from "../../../src/features/issuing/check-issue";
import { everything } from "../../workbook/contract-kit";
import type { CellsNow, MemoryOptions, MemoryWorkbook } from "../../workbook/memory-workbook";
import { plainFormulas } from "./plain-formulas";
import { AUGUST, cell, forget, gridOf, ranked, rowsOf, sampleWorkbook } from "../sample";

const NATIVE = { writeMode: "native", calculationLimitMs: 5 } as const;
const STEPS = "计算 1-6月";

const nativeWorkbook = (options: MemoryOptions = {}): Promise<MemoryWorkbook> =>
  sampleWorkbook([], { calculator: plainFormulas, ...options });

const sheetNames = async (workbook: MemoryWorkbook): Promise<string[]> =>
  (await workbook.sheets()).map(({ name }) => name);

test("评分 holds formulas of every program, 计算 their steps, and both show the scores of the other ways", async () => {
  const values = await sampleWorkbook();
  await ranked(values);
  const workbook = await nativeWorkbook();
  const outcome = await ranked(workbook, NATIVE);
  expect(outcome).toMatchObject({ written: "changed", writtenAs: "native", fallback: null });
  expect(outcome.sheets.steps).toBe(STEPS);
  const wanted = (await rowsOf(values, "评分 1-6月")).slice(1, 13).map((row) => row.slice(0, 17));
  const shown = (await rowsOf(workbook, "评分 1-6月")).slice(1, 13).map((row) => row.slice(0, 17));
  expect(shown).toEqual(wanted);
  const { formulas } = await gridOf(workbook, "评分 1-6月");
  expect(formulas.flat().filter((formula) => formula !== null)).toHaveLength(11 * 17 + 1);
  const steps = await gridOf(workbook, STEPS);
  const all = [...formulas.flat(), ...steps.formulas.flat()].join("");
  expect(all).not.toMatch(/CX\.|LET|LAMBDA|_xlfn|#/);
  expect(await rowsOf(workbook, "排名 1-6月")).toEqual(
    await rowsOf(values, "排名 1-6月").then(withFooterOf(workbook)),
  );
});

/** The footer tells the fingerprint, which the way of writing enters. */
function withFooterOf(workbook: MemoryWorkbook) {
  return async (rows: (string | number)[][]): Promise<(string | number)[][]> => {
    const own = await rowsOf(workbook, "排名 1-6月");
    return rows.map((row, i) => (i < 14 ? row : (own[i] ?? [])));
  };
}

test("a second run changes no cell, and the pane calls the ranking current", async () => {
  const workbook = await nativeWorkbook();
  await ranked(workbook, NATIVE);
  const before = await everything(workbook);
  forget(workbook);
  expect(await ranked(workbook, { ...NATIVE, now: AUGUST })).toMatchObject({
    written: "unchanged",
  });
  expect(workbook.applied).toEqual([]);
  expect(await everything(workbook)).toEqual(before);
  expect((await recallRanking(workbook, "1-6月")).kind).toBe("current");
});

test("an input typed later moves the scores without the add-in, and the pane says that the ranking is out of date", async () => {
  const workbook = await nativeWorkbook();
  await ranked(workbook, NATIVE);
  const was = await rowsOf(workbook, "评分 1-6月");
  await workbook.apply({
    sheets: [],
    show: null,
    edits: [
      {
        cell: cell("数据 1-6月", "B5"),
        was: await valueOf(workbook, "B5"),
        becomes: { number: 1 },
      },
    ],
  });
  workbook.calculate();
  expect(await rowsOf(workbook, "评分 1-6月")).not.toEqual(was);
  expect((await recallRanking(workbook, "1-6月")).kind).toBe("stale");
});

async function valueOf(workbook: MemoryWorkbook, at: string): Promise<CellValue> {
  const { row, column } = cell("数据 1-6月", at);
  return (await gridOf(workbook, "数据 1-6月")).values[row]?.[column] ?? null;
}

test("written as values afterwards, 计算 is taken out, and 还原上次 brings it back", async () => {
  const workbook = await nativeWorkbook();
  await ranked(workbook, NATIVE);
  const names = await sheetNames(workbook);
  await ranked(workbook, { now: AUGUST });
  expect(await sheetNames(workbook)).toEqual(names.filter((name) => name !== STEPS));
  const restore = planRestore(await readWorkbook(workbook));
  if (!restore) throw new Error("nothing to restore");
  await restoreLast(workbook, restore.print, AUGUST);
  workbook.calculate();
  expect((await sheetNames(workbook)).sort()).toEqual([...names].sort());
  expect((await recallRanking(workbook, "1-6月")).kind).toBe("current");
});

test("a program that computes otherwise gets values, and no 计算", async () => {
  const off = (cells: CellsNow) => {
    const right = plainFormulas(cells);
    return (...asked: Parameters<typeof right>): CellValue => {
      const value = right(...asked);
      return typeof value === "number" && asked[1].sheet === "评分 1-6月" ? value + 1 : value;
    };
  };
  const workbook = await nativeWorkbook({ calculator: off });
  const outcome = await ranked(workbook, NATIVE);
  expect(outcome).toMatchObject({ writtenAs: "values", fallback: "not-confirmed" });
  expect(outcome.sheets.steps).toBeUndefined();
  expect(await sheetNames(workbook)).not.toContain(STEPS);
  const { formulas } = await gridOf(workbook, "评分 1-6月");
  expect(formulas.flat().filter((formula) => formula !== null)).toEqual([]);
  expect((await recallRanking(workbook, "1-6月")).kind).toBe("current");
});

test("figures of nine decimals are more than formulas can compare: values, and the reason", async () => {
  const workbook = await nativeWorkbook();
  await workbook.apply({
    sheets: [],
    show: null,
    edits: [
      {
        cell: cell("数据 1-6月", "B5"),
        was: await valueOf(workbook, "B5"),
        becomes: { number: 1.000000001 },
      },
    ],
  });
  const outcome = await ranked(workbook, NATIVE);
  expect(outcome).toMatchObject({ writtenAs: "values", fallback: "too-many-decimals" });
});

test("an issued month of plain formulas is intact, and a step changed by hand is found", async () => {
  const workbook = await nativeWorkbook();
  await ranked(workbook, NATIVE);
  expect((await issueMonth(workbook, "1-6月", AUGUST)).kind).toBe("sealed");
  expect(await checkIssue(workbook, "1-6月", "")).toMatchObject({ kind: "checked", changes: [] });
  const steps = await gridOf(workbook, STEPS);
  const at = { sheet: STEPS, row: 2, column: 1 };
  const was = steps.values[2]?.[1] ?? null;
  await workbook.apply({
    sheets: [],
    show: null,
    edits: [{ cell: at, was, becomes: { number: 7 } }],
  });
  expect(await checkIssue(workbook, "1-6月", "")).toMatchObject({
    kind: "checked",
    changes: [{ cell: at }],
  });
});
