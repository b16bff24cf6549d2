import { addEmptyLedger } from "../../../src/features/new-sheets/add-empty-ledger";
import { applyFixes } from "../../../src/features/findings/apply-fix";
import { everything, refusal } from "../../workbook/contract-kit";
import { AUGUST, cell, JULY, rank, ranked, rowsOf, sampleWorkbook } from "../sample";

const WHERE = cell("数据 1-6月", "B5");
const FIX = { cell: WHERE, was: "27,032", becomes: { number: 27032 } };

test("a fix writes the cell, and the archive keeps old and new", async () => {
  const workbook = await sampleWorkbook();
  workbook.type(WHERE, { text: "27,032" });
  const blocked = await rank(workbook);
  const fixes =
    blocked.kind === "blocked"
      ? blocked.findings.flatMap((finding) => (finding.fix ? [finding.fix] : []))
      : [];
  expect(fixes).toEqual([FIX]);
  await applyFixes(workbook, fixes, JULY);
  expect((await rowsOf(workbook, "数据 1-6月"))[4]?.[1]).toBe(27032);
  const decision = {
    time: "2020-07-03 09:05",
    cell: "数据 1-6月!B5",
    was: "27,032",
    becomes: 27032,
  };
  expect((await rowsOf(workbook, "考核存档")).slice(0, 2)).toEqual([
    ["key", "part", "t + text"],
    ["decisions", "1", `t${JSON.stringify(decision)}`],
  ]);
  await ranked(workbook);
});

test("decisions add up, and a ranking keeps them", async () => {
  const workbook = await sampleWorkbook();
  await applyFixes(workbook, [{ cell: WHERE, was: 27032, becomes: { number: 27033 } }], JULY);
  await ranked(workbook);
  await applyFixes(workbook, [{ cell: WHERE, was: 27033, becomes: { number: 27032 } }], AUGUST);
  const archive = await rowsOf(workbook, "考核存档");
  const kept = archive.find(([key]) => key === "decisions")?.[2];
  expect(String(kept).split("\n")).toHaveLength(2);
  expect(archive.map(([key]) => key)).toContain("result 1-6月");
});

test("a cell that holds something else by now is left alone, and so is everything", async () => {
  const workbook = await sampleWorkbook();
  const before = await everything(workbook);
  expect(await refusal(applyFixes(workbook, [FIX], JULY))).toEqual({
    kind: "cell-changed",
    cell: WHERE,
  });
  expect(await everything(workbook)).toEqual(before);
});

test.each([
  ["projects", "境外投资项目", "5"],
  ["items", "信息报送", "9"],
] as const)(
  "no %s this time: an empty ledger scores 0 instead of blocking",
  async (ledger, sheet, code) => {
    const workbook = await sampleWorkbook();
    workbook.deleteSheet(sheet);
    expect((await rank(workbook)).kind).toBe("blocked");
    expect(await addEmptyLedger(workbook, ledger)).toBe(sheet);
    const { scores } = await ranked(workbook);
    const counted = scores.indicators.find(({ indicator }) => indicator.code === code);
    expect(
      counted?.scores.map((score) => score.outcome === "scored" && score.points.numerator),
    ).toEqual(new Array(11).fill(0n));
  },
);
