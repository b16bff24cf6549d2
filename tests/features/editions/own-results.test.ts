/** Everything that is made of a ranked month, of a method of one's own. */
import { valueAt } from "../../../src/cells/grid";
import { writeCharts } from "../../../src/features/charts/write-charts";
import { circulatedCopy } from "../../../src/features/copies/circulated-copy";
import { sealMethod } from "../../../src/features/editions/seal-method";
import { writePages } from "../../../src/features/pages/write-pages";
import { circularText } from "../../../src/features/publishing/copy-circular";
import { exportCircular } from "../../../src/features/publishing/export-circular";
import { makeCircular } from "../../../src/features/publishing/make-circular";
import { writeProgress } from "../../../src/features/tasks/write-progress";
import type { MemoryWorkbook } from "../../workbook/memory-workbook";
import { plainFormulas } from "../rank-month/plain-formulas";
import { gridOf, JULY, ranked, rowsOf } from "../sample";
import { OWN_TOWNS, withFigures } from "./own-workbook";

const PERIOD = "1-6月";
const NATIVE = { writeMode: "native", calculationLimitMs: 5 } as const;

async function sealed(): Promise<MemoryWorkbook> {
  const workbook = await withFigures({ calculator: plainFormulas });
  await sealMethod(workbook, "示例（虚构）", JULY);
  return workbook;
}

const scores = async (workbook: MemoryWorkbook): Promise<(string | number)[][]> =>
  (await rowsOf(workbook, "评分 1-6月")).slice(1, 2 + OWN_TOWNS.length);

test("formulas of every program show the points of the values; ours cannot, and it is said", async () => {
  const values = await sealed();
  await ranked(values);
  const native = await sealed();
  expect(await ranked(native, NATIVE)).toMatchObject({ writtenAs: "native", fallback: null });
  const width = (await scores(values))[0]?.length;
  expect((await scores(native)).map((row) => row.slice(0, width))).toEqual(await scores(values));
  const { formulas } = await gridOf(native, "评分 1-6月");
  expect(formulas.flat().some((formula) => formula !== null)).toBe(true);
  const ours = await ranked(await sealed(), { writeMode: "formulas" });
  expect(ours).toMatchObject({ writtenAs: "values", fallback: "own-method" });
});

test("progress, pages, charts and the circular speak of the method's own tasks and names", async () => {
  const workbook = await sealed();
  await ranked(workbook);
  const request = {
    period: PERIOD,
    town: null,
    now: JULY,
    signal: new AbortController().signal,
    onProgress: () => {},
  };
  expect(await writeProgress(workbook, PERIOD, JULY)).toMatchObject({ kind: "written" });
  expect(await writePages(workbook, request)).toMatchObject({ kind: "written", pages: 3 });
  expect(await writeCharts(workbook, { period: PERIOD, town: null }, JULY)).toMatchObject({
    kind: "written",
  });
  expect(await makeCircular(workbook, PERIOD, JULY)).toMatchObject({ kind: "made" });
  const text = JSON.stringify((await gridOf(workbook, "通报 1-6月")).values);
  expect(text).toContain("〔2026〕1号");
  expect(text).toContain("（街道、园区）外贸工作");
  for (const sheet of ["任务进度 1-6月", "一镇一页 1-6月", "图表 1-6月"]) {
    const title = valueAt(await gridOf(workbook, sheet), 0, 0);
    expect(title).toContain("2026年1-6月");
    expect(title).not.toContain("出口攻坚");
  }
});

test("a copy proves every cell; nothing of a draft leaves the workbook, though its paper is shown", async () => {
  const workbook = await sealed();
  await ranked(workbook, NATIVE);
  expect((await circulatedCopy(workbook, "native", JULY)).kind).toBe("handed-over");
  const draft = await withFigures();
  await ranked(draft);
  expect((await circulatedCopy(draft, "native", JULY)).kind).toBe("draft");
  const refused = { kind: "refused", why: "draft" };
  expect(await exportCircular(draft, PERIOD)).toEqual(refused);
  expect(await circularText(draft, PERIOD)).toEqual(refused);
  expect(draft.downloaded).toEqual([]);
  expect(await makeCircular(draft, PERIOD, JULY)).toMatchObject({ kind: "made" });
  expect((await gridOf(draft, "通报 1-6月")).values.flat()).toContain("草稿");
});
