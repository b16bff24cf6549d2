import { cellText } from "../../../src/cells/address";
import { monthFacts, type MonthFacts } from "../../../src/features/month-path/month-facts";
import { issueMonth } from "../../../src/features/issuing/issue-month";
import { makeCircular } from "../../../src/features/publishing/make-circular";
import { readWorkbook } from "../../../src/record/workbook-reading";
import type { MemoryWorkbook } from "../../workbook/memory-workbook";
import { cell, JULY, ranked, sampleWorkbook } from "../sample";

const PERIOD = "1-6月";
const DATA = "数据 1-6月";

const factsOf = async (workbook: MemoryWorkbook, period = PERIOD): Promise<MonthFacts> =>
  monthFacts(await readWorkbook(workbook), period);

test("the sample is complete, and nothing was made of it yet", async () => {
  expect(await factsOf(await sampleWorkbook())).toMatchObject({
    cells: { asked: 143, filled: 143, next: null },
    blocks: 0,
    circular: "none",
    issue: "none",
    returned: null,
  });
});

test("a blank cell is counted and named; a text is filled in, and blocks", async () => {
  const workbook = await sampleWorkbook();
  workbook.type(cell(DATA, "B5"), null);
  workbook.type(cell(DATA, "C6"), { text: "待报" });
  const { cells, blocks } = await factsOf(workbook);
  expect(cells).toMatchObject({ asked: 143, filled: 142 });
  expect(cells?.next && cellText(cells.next)).toBe("数据 1-6月!B5");
  expect(blocks).toBe(2);
});

test("a period without a data sheet has no cells", async () => {
  const { cells, blocks } = await factsOf(await sampleWorkbook(), "1-9月");
  expect(cells).toBeNull();
  expect(blocks).toBeGreaterThan(0);
});

test("ranked, with a circular, issued, changed since", async () => {
  const workbook = await sampleWorkbook();
  await ranked(workbook);
  await makeCircular(workbook, PERIOD, JULY);
  expect(await factsOf(workbook)).toMatchObject({ circular: "current", issue: "none" });
  await issueMonth(workbook, PERIOD, JULY);
  expect(await factsOf(workbook)).toMatchObject({ circular: "current", issue: "issued" });
  workbook.type(cell(DATA, "B5"), { number: 1 });
  expect(await factsOf(workbook)).toMatchObject({ circular: "stale", issue: "altered" });
});
