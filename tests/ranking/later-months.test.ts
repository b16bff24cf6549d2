import { addPeriod } from "../../src/features/new-sheets/add-period";
import { recallRanking } from "./recalled-now";
import type { CellContent } from "../../src/workbook/workbook";
import type { MemoryWorkbook } from "../workbook/memory-workbook";
import { cell, ranked, sampleWorkbook } from "../features/sample";

const PERIOD = "1-6月";
const ITEMS = "信息报送";

/** The sample after 1-6月 was ranked and 1-7月 begun: its columns, its data sheet, a first item of July. */
async function withJuly(): Promise<MemoryWorkbook> {
  const workbook = await sampleWorkbook();
  await ranked(workbook);
  await addPeriod(workbook, { period: "1-7月", targets: "copy-last" });
  await type(workbook, await rowBelow(workbook, ITEMS), [
    { text: "煤山镇" },
    { text: "2020-07-08" },
    { text: "七月信息" },
    { text: "报送" },
  ]);
  return workbook;
}

async function rowBelow(workbook: MemoryWorkbook, sheet: string) {
  const [grid] = await workbook.read([sheet]);
  if (!grid) throw new Error(`no ${sheet}`);
  return { sheet, row: grid.top + grid.values.length };
}

async function type(
  workbook: MemoryWorkbook,
  { sheet, row }: { sheet: string; row: number },
  contents: readonly CellContent[],
): Promise<void> {
  const edits = contents.map((becomes, column) => ({
    cell: { sheet, row, column },
    was: null,
    becomes,
  }));
  await workbook.apply({ sheets: [], edits, show: null });
}

test("a later month's columns, data sheet and ledger rows leave an earlier ranking as it stands", async () => {
  const workbook = await withJuly();
  expect((await recallRanking(workbook, PERIOD)).kind).toBe("current");
});

test("a target of the period is named where it stands now, although columns were put in before it", async () => {
  const workbook = await withJuly();
  const target = cell("任务分解表", "F6");
  await workbook.apply({
    sheets: [],
    edits: [{ cell: target, was: 9, becomes: { number: 10 } }],
    show: null,
  });
  expect(await recallRanking(workbook, PERIOD)).toMatchObject({
    kind: "stale",
    changes: [{ kind: "cell", cell: target, was: 9, now: 10 }],
  });
});

test("a row that is dated back into the period is named", async () => {
  const workbook = await withJuly();
  const { row } = await rowBelow(workbook, ITEMS);
  await workbook.apply({
    sheets: [],
    edits: [
      {
        cell: { sheet: ITEMS, row: row - 1, column: 1 },
        was: "2020-07-08",
        becomes: { text: "2020-06-28" },
      },
    ],
    show: null,
  });
  expect(await recallRanking(workbook, PERIOD)).toMatchObject({
    kind: "stale",
    changes: [{ kind: "row-added", cell: { sheet: ITEMS, row: row - 1 }, label: "煤山镇" }],
  });
});
