import { shownValue, valueAt, type Grid } from "../../../src/cells/grid";
import { checkIssue, issueState, type IssueCheck } from "../../../src/features/issuing/check-issue";
import { issueMonth } from "../../../src/features/issuing/issue-month";
import { recallRanking } from "../../ranking/recalled-now";
import { readWorkbook } from "../../../src/record/workbook-reading";
import type { MemoryWorkbook } from "../../workbook/memory-workbook";
import { AUGUST, cell, gridOf, JULY, ranked, sampleWorkbook } from "../sample";

const PERIOD = "1-6月";
const DATA = "数据 1-6月";
const SIGNED = { signer: "示例(虚构)", number: "某商发〔2020〕18号", date: "2020年7月15日" };

async function issuedWorkbook(): Promise<MemoryWorkbook> {
  const workbook = await sampleWorkbook();
  await ranked(workbook);
  await issue(workbook);
  return workbook;
}

async function issue(workbook: MemoryWorkbook, now = JULY): Promise<string> {
  const outcome = await issueMonth(workbook, PERIOD, now, SIGNED);
  if (outcome.kind !== "sealed") throw new Error(JSON.stringify(outcome));
  return outcome.code;
}

async function checked(workbook: MemoryWorkbook) {
  const check: IssueCheck = await checkIssue(workbook, PERIOD);
  if (check.kind !== "checked") throw new Error(check.kind);
  return check;
}

const stateOf = async (workbook: MemoryWorkbook) =>
  issueState(await readWorkbook(workbook), PERIOD);
const textOf = async (workbook: MemoryWorkbook, sheet: string): Promise<string> =>
  (await gridOf(workbook, sheet)).values.flat().map(shownValue).join("\n");

/** The figure of a town is another, and the month is ranked again. */
async function revise(workbook: MemoryWorkbook, value: number): Promise<string> {
  workbook.type(cell(DATA, "B13"), { number: value });
  const { sheets } = await ranked(workbook, { now: AUGUST });
  return sheets.ranking;
}

test("a revision is issued under its own code, which names the replaced one; the first issue stays", async () => {
  const workbook = await issuedWorkbook();
  const { code: first } = await checked(workbook);
  const before = await gridOf(workbook, "排名 1-6月");
  expect(await revise(workbook, 9999)).toBe("排名 1-6月 修订");
  expect(await stateOf(workbook)).toBe("issued-altered");
  const second = await issue(workbook, AUGUST);
  expect(second).not.toBe(first);
  expect(await checked(workbook)).toMatchObject({
    code: second,
    changes: [],
    signed: { ...SIGNED, replaces: first },
  });
  expect(await stateOf(workbook)).toBe("issued");
  expect(await gridOf(workbook, "排名 1-6月")).toEqual(before);
  const printed = await textOf(workbook, "排名 1-6月 修订");
  expect(printed).toContain(`签发号：${second}`);
  expect(printed).toContain(`替代 2020-07-03 09:05 签发的排名（签发号 ${first}）`);
  const sheet = await textOf(workbook, "签发 1-6月 修订");
  expect(sheet).toContain(first);
  expect(sheet).toContain(second);
  expect((await ranked(workbook, { now: AUGUST })).written).toBe("unchanged");
  expect(await issueMonth(workbook, PERIOD, AUGUST)).toEqual({
    kind: "refused",
    why: "issued-already",
  });
});

test("a second revision has sheets of its own, and replaces the first", async () => {
  const workbook = await issuedWorkbook();
  await revise(workbook, 9999);
  const first = await issue(workbook, AUGUST);
  const before = await gridOf(workbook, "排名 1-6月 修订");
  expect(await revise(workbook, 8888)).toBe("排名 1-6月 修订 2");
  expect(await gridOf(workbook, "排名 1-6月 修订")).toEqual(before);
  await issue(workbook, AUGUST);
  expect(await checked(workbook)).toMatchObject({ changes: [], signed: { replaces: first } });
});

test("a figure that changes after the revision is found, in its sheets too", async () => {
  const workbook = await issuedWorkbook();
  await revise(workbook, 9999);
  await issue(workbook, AUGUST);
  workbook.type(cell("排名 1-6月 修订", "C3"), { number: 99 });
  const { changes } = await checked(workbook);
  expect(changes).toMatchObject([{ kind: "cell", cell: cell("排名 1-6月 修订", "C3") }]);
});

test("a revision that was not ranked, or changed since, is not issued", async () => {
  const workbook = await issuedWorkbook();
  workbook.type(cell(DATA, "B13"), { number: 9999 });
  expect(await issueMonth(workbook, PERIOD, AUGUST)).toEqual({
    kind: "refused",
    why: "not-current",
  });
});

test("a signer that a person changes on 排名 is found", async () => {
  const workbook = await issuedWorkbook();
  const grid = await gridOf(workbook, "排名 1-6月");
  const row = grid.values.findIndex(([text = null]) => shownValue(text).startsWith("签发人："));
  expect(valueAt(grid, row, 0)).toBe(
    "签发人：示例(虚构)；文号：某商发〔2020〕18号；日期：2020年7月15日",
  );
  workbook.type({ sheet: grid.sheet, row, column: 0 }, { text: "签发人：另一人" });
  expect((await checked(workbook)).changes).toHaveLength(1);
});

test("what was issued as a revision is not written otherwise, whatever way of writing is asked for", async () => {
  const workbook = await issuedWorkbook();
  await revise(workbook, 9999);
  await issue(workbook, AUGUST);
  expect(await ranked(workbook, { now: AUGUST, writeMode: "native" })).toMatchObject({
    written: "unchanged",
    writtenAs: "values",
  });
  expect(await stateOf(workbook)).toBe("issued");
});

test("an issued 排名 that was changed by hand becomes again what was issued", async () => {
  const workbook = await issuedWorkbook();
  workbook.type(cell("排名 1-6月", "C4"), { number: 99 });
  expect(await stateOf(workbook)).toBe("issued-altered");
  expect((await ranked(workbook, { now: AUGUST })).written).toBe("changed");
  expect(await stateOf(workbook)).toBe("issued");
});

test("an earlier month that is ranked afterwards leaves what was issued as it was", async () => {
  const workbook = await issuedWorkbook();
  await ranked(workbook, { period: "1-5月", now: AUGUST });
  expect((await recallRanking(workbook, PERIOD)).kind).toBe("current");
  expect((await ranked(workbook, { now: AUGUST })).written).toBe("unchanged");
  expect(await stateOf(workbook)).toBe("issued");
});

test("figures of an issue that was replaced are a revision of the last one", async () => {
  const workbook = await issuedWorkbook();
  const grid = await gridOf(workbook, DATA);
  const first = Number(valueAt(grid, 12, 1));
  await revise(workbook, 9999);
  const second = await issue(workbook, AUGUST);
  workbook.type(cell(DATA, "B13"), { number: first });
  expect((await recallRanking(workbook, PERIOD)).kind).toBe("stale");
  expect(await revise(workbook, first)).toBe("排名 1-6月 修订 2");
  await issue(workbook, AUGUST);
  expect(await checked(workbook)).toMatchObject({ changes: [], signed: { replaces: second } });
});

test("较上期 of the next month compares with the last issue", async () => {
  const workbook = await sampleWorkbook();
  await ranked(workbook, { period: "1-5月" });
  expect((await issueMonth(workbook, "1-5月", JULY, SIGNED)).kind).toBe("sealed");
  workbook.type(cell("数据 1-5月", "B13"), { number: 99999 });
  await ranked(workbook, { period: "1-5月", now: AUGUST });
  expect((await issueMonth(workbook, "1-5月", AUGUST, SIGNED)).kind).toBe("sealed");
  const revised = await gridOf(workbook, "排名 1-5月 修订");
  const town = shownValue(valueAt(await gridOf(workbook, "数据 1-5月"), 12, 0));
  const placeOn = (grid: Grid): number => Number(grid.values.find((row) => row[1] === town)?.[0]);
  await ranked(workbook, { now: AUGUST });
  const now = await gridOf(workbook, "排名 1-6月");
  const fallen = placeOn(now) - placeOn(revised);
  expect(fallen).toBeGreaterThan(0);
  expect(now.values.find((row) => row[1] === town)?.at(-2)).toBe(`↓${fallen}`);
});
