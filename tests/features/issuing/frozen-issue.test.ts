import { checkIssue } from "../../../src/features/issuing/check-issue";
import { circulatedCopy } from "../../../src/features/copies/circulated-copy";
import { recallRanking } from "../../ranking/recalled-now";
import { issueMonth } from "../../../src/features/issuing/issue-month";
import { formulaCells } from "../../../src/features/copies/formula-cells";
import { valueAt } from "../../../src/cells/grid";
import type { WriteMode } from "../../../src/record/write-mode";
import type { MemoryWorkbook } from "../../workbook/memory-workbook";
import { workbookOfFile } from "../../xlsx/grid-books";
import { formulaWorkbook } from "../rank-month/formula-workbook";
import { plainFormulas } from "../rank-month/plain-formulas";
import { AUGUST, cell, gridOf, JULY, ranked, sampleWorkbook } from "../sample";
import { everyChangeFound } from "./single-changes";

const PERIOD = "1-6月";
const SCORES = "评分 1-6月";
const STEPS = "计算 1-6月";

async function issued(writeMode: WriteMode): Promise<MemoryWorkbook> {
  const workbook =
    writeMode === "formulas"
      ? await formulaWorkbook()
      : await sampleWorkbook([], { calculator: plainFormulas });
  const { writtenAs } = await ranked(workbook, { writeMode, calculationLimitMs: 5 });
  expect(writtenAs).toBe(writeMode);
  expect((await issueMonth(workbook, PERIOD, JULY)).kind).toBe("sealed");
  return workbook;
}

/** 冻结为数值: what the receiver opens, and what was said of the month. */
async function frozenCopy(workbook: MemoryWorkbook) {
  const outcome = await circulatedCopy(workbook, "frozen", AUGUST);
  if (outcome.kind !== "handed-over") throw new Error(JSON.stringify(outcome));
  const copy = await workbookOfFile(workbook.handedOver.at(-1)?.bytes ?? new Uint8Array());
  return { copy, months: outcome.facts.months };
}

async function formulasIn(workbook: MemoryWorkbook, sheets: readonly string[]): Promise<number> {
  const grids = await workbook.read(sheets);
  return grids.flatMap(({ formulas }) => formulas.flat()).filter((one) => one !== null).length;
}

test.each<[WriteMode, readonly string[]]>([
  ["native", [SCORES, STEPS]],
  ["formulas", [SCORES]],
])(
  "an issue of %s, frozen: 核验 says intact in all values and how many formulas are frozen; nothing calls it altered",
  async (writeMode, sheets) => {
    const workbook = await issued(writeMode);
    const count = await formulasIn(workbook, sheets);
    expect(count).toBeGreaterThan(100);
    expect(await checkIssue(workbook, PERIOD)).toMatchObject({ changes: [], frozen: 0 });
    const { copy, months } = await frozenCopy(workbook);
    expect(months).toMatchObject([{ period: PERIOD, state: "issued-frozen" }]);
    expect(await formulasIn(copy, sheets)).toBe(0);
    expect(await checkIssue(copy, PERIOD)).toMatchObject({ changes: [], frozen: count });
    expect((await recallRanking(copy, PERIOD)).kind).toBe("current");
    expect((await ranked(copy, { now: AUGUST })).written).toBe("unchanged");
    expect((await frozenCopy(copy)).months).toMatchObject([{ state: "issued-frozen" }]);
  },
);

test("an issue of formulas in a native copy: its formulas give way to what they showed, since others would be a change", async () => {
  const workbook = await issued("formulas");
  const outcome = await circulatedCopy(workbook, "native", AUGUST);
  expect(outcome).toMatchObject({
    kind: "handed-over",
    facts: { months: [{ period: PERIOD, state: "issued-frozen" }], translated: 0 },
  });
  const copy = await workbookOfFile(workbook.handedOver.at(-1)?.bytes ?? new Uint8Array());
  expect(await checkIssue(copy, PERIOD)).toMatchObject({ changes: [] });
});

test("1,000 changes of single cells of an issue in plain formulas, before it is frozen and after: each is found, and alone", async () => {
  const workbook = await issued("native");
  expect(everyChangeFound(await workbook.read("all"), PERIOD)).toEqual({ found: 1000, sheets: 9 });
  const { copy } = await frozenCopy(workbook);
  expect(everyChangeFound(await copy.read("all"), PERIOD)).toEqual({ found: 1000, sheets: 9 });
});

test("numbers typed over formulas: told apart by whether they are the ones that were shown", async () => {
  const workbook = await issued("native");
  const places = await Promise.all([SCORES, STEPS].map((sheet) => numberFormula(workbook, sheet)));
  places.forEach(({ at, shown }) => workbook.type(at, { number: shown }));
  expect(await checkIssue(workbook, PERIOD)).toMatchObject({ changes: [], frozen: 2 });
  places.forEach(({ at, shown }) => workbook.type(at, { number: shown + 0.01 }));
  expect(await checkIssue(workbook, PERIOD)).toMatchObject({
    frozen: 0,
    changes: places.map(({ at, shown }) => ({
      kind: "cell",
      cell: at,
      was: { value: shown },
      now: { value: shown + 0.01, formula: "" },
    })),
  });
});

/** The first formula of a sheet that shows a number. */
async function numberFormula(workbook: MemoryWorkbook, sheet: string) {
  for (const { value, ...at } of formulaCells(await gridOf(workbook, sheet))) {
    if (typeof value === "number") {
      return { at: { sheet, row: at.row, column: at.column }, shown: value };
    }
  }
  throw new Error(`no number in ${sheet}`);
}

test("a figure changed in the frozen copy is listed, as old and new, and the ranking is called out of date", async () => {
  const { copy } = await frozenCopy(await issued("native"));
  const at = cell("数据 1-6月", "B5");
  const was = valueAt(await gridOf(copy, at.sheet), at.row, at.column);
  copy.type(at, { number: 1 });
  expect(await checkIssue(copy, PERIOD)).toMatchObject({
    changes: [{ kind: "cell", cell: at, was: { value: was }, now: { value: 1 } }],
  });
  expect((await recallRanking(copy, PERIOD)).kind).toBe("stale");
});
