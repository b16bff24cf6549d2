import {
  changeConvention,
  type ConventionRequest,
} from "../../../src/features/analysis/change-convention";
import { everything, refusal } from "../../workbook/contract-kit";
import { MemoryWorkbook } from "../../workbook/memory-workbook";
import { AUGUST, gridOf, JULY, ranked, rowsOf, sampleWorkbook } from "../sample";

const DOCUMENT = "县商务局〔2020〕3号会议纪要";
const EXPORTS: ConventionRequest = { id: "targetBasis", choice: "exports", by: ` ${DOCUMENT} ` };

const choiceIn = async (workbook: Awaited<ReturnType<typeof sampleWorkbook>>, code: string) =>
  (await rowsOf(workbook, "考核办法")).find(([cell]) => cell === code)?.[6];

test("a choice is written into 考核办法, and the archive keeps who decided and when", async () => {
  const workbook = await sampleWorkbook();
  const decision = {
    id: "targetBasis",
    choice: "出口额÷[去年同期×(1+目标增幅)]",
    was: "增幅÷目标增幅",
    by: DOCUMENT,
    time: "2020-07-03 09:05",
  };
  expect(await changeConvention(workbook, EXPORTS, JULY)).toEqual({ kind: "changed", decision });
  expect(await choiceIn(workbook, "口径1")).toBe(decision.choice);
  expect((await rowsOf(workbook, "考核存档")).slice(0, 2)).toEqual([
    ["key", "part", "t + text"],
    ["readings", "1", `t${JSON.stringify(decision)}`],
  ]);
});

test("the ranking follows it, and its footer prints the reading with its decision", async () => {
  const workbook = await sampleWorkbook();
  const before = await ranked(workbook);
  await changeConvention(workbook, EXPORTS, JULY);
  const after = await ranked(workbook, { now: AUGUST });
  expect(after.written).toBe("changed");
  expect(after.scores.totals).not.toEqual(before.scores.totals);
  const footer = (await rowsOf(workbook, "排名 1-6月")).map(([first]) => String(first)).join("");
  expect(footer.replaceAll("　", "")).toContain(
    `口径（非默认）：1.1 “其余按比例得分”按什么的比例？出口额÷[去年同期×(1+目标增幅)]（决定：${DOCUMENT}，2020-07-03）。`,
  );
  expect((await ranked(workbook, { now: AUGUST })).written).toBe("unchanged");
});

test("a choice typed by hand since is not printed as decided", async () => {
  const workbook = await sampleWorkbook();
  await changeConvention(workbook, EXPORTS, JULY);
  const row = (await gridOf(workbook, "考核办法")).values.findIndex(([code]) => code === "口径1");
  await changeConvention(workbook, { ...EXPORTS, choice: "growth" }, AUGUST);
  workbook.type({ sheet: "考核办法", row, column: 6 }, { text: "出口额÷[去年同期×(1+目标增幅)]" });
  await ranked(workbook);
  const footer = (await rowsOf(workbook, "排名 1-6月")).map(([first]) => String(first)).join("");
  expect(footer).toContain("口径（非默认）");
  expect(footer).not.toContain("（决定：");
});

test("a workbook without 考核办法 gets it, with the choice", async () => {
  const workbook = await sampleWorkbook();
  workbook.deleteSheet("考核办法");
  await changeConvention(workbook, { id: "zeroEarnsPlace", choice: false, by: "张主任" }, JULY);
  expect(await choiceIn(workbook, "口径8")).toBe("不得分");
  expect(await choiceIn(workbook, "口径1")).toBe("增幅÷目标增幅");
  expect((await ranked(workbook)).scores.conventions.zeroEarnsPlace).toBe(false);
});

test("nobody named: refused, and nothing is written", async () => {
  const workbook = await sampleWorkbook();
  const before = await everything(workbook);
  const outcome = await changeConvention(workbook, { ...EXPORTS, by: " \n " }, JULY);
  expect(outcome).toEqual({ kind: "refused", why: "no-grounds" });
  expect(await everything(workbook)).toEqual(before);
});

test("two sheets 考核办法, or one without the reading's row: refused", async () => {
  const workbook = await sampleWorkbook();
  const rows = (await gridOf(workbook, "考核办法")).values;
  const twice = await sampleWorkbook([{ name: "考核办法 副本", values: rows }]);
  const several = { kind: "refused", why: "several-sheets" };
  expect(await changeConvention(twice, EXPORTS, JULY)).toEqual(several);
  const row = rows.findIndex(([code]) => code === "口径1");
  workbook.type({ sheet: "考核办法", row, column: 0 }, null);
  expect(await changeConvention(workbook, EXPORTS, JULY)).toEqual({
    kind: "refused",
    why: "no-row",
  });
});

test("a protected 考核办法 refuses all of it: no decision is kept without its choice", async () => {
  const { values } = await gridOf(await sampleWorkbook(), "考核办法");
  const workbook = new MemoryWorkbook([{ name: "考核办法", values, isProtected: true }]);
  const before = await everything(workbook);
  expect(await refusal(changeConvention(workbook, EXPORTS, JULY))).toEqual({
    kind: "protected-sheet",
    sheet: "考核办法",
  });
  expect(await everything(workbook)).toEqual(before);
});
