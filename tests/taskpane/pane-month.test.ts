import type { PastRanking } from "../../src/ranking/ranking-current";
import { AnalysisSession } from "../../src/features/analysis/pane/analysis-session";
import { PaneFixes } from "../../src/features/findings/pane/pane-fixes";
import { PaneNewSheets } from "../../src/features/new-sheets/pane/pane-new-sheets";
import { RecordKeeper } from "../../src/features/restoring/pane/record-keeper";
import { pastOf } from "../../src/pane/pane-state";
import { loadWords } from "../../src/taskpane/load-words";
import { PaneSession } from "../../src/taskpane/pane-session";
import { valueAt } from "../../src/cells/grid";
import { MemoryWorkbook } from "../workbook/memory-workbook";

const EXPORTS = { sheet: "数据 1-6月", row: 5, column: 1 };

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

async function sampleSession() {
  const workbook = new MemoryWorkbook([{ name: "Sheet1", values: [[null]] }]);
  const session = new PaneSession(workbook, () => undefined);
  await session.refresh();
  await session.controller(PaneNewSheets).createWorkbook("sample");
  return { workbook, session };
}

/** The ranking that the pane shows. */
function shown(session: PaneSession): PastRanking {
  const { run } = session.state.current();
  if (run.kind !== "ranked") throw new Error(run.kind);
  return pastOf(run.outcome);
}

async function exportsNow(workbook: MemoryWorkbook): Promise<number> {
  const [grid] = await workbook.read([EXPORTS.sheet]);
  const value = grid && valueAt(grid, EXPORTS.row, EXPORTS.column);
  if (typeof value !== "number") throw new Error("the sample has no number there");
  return value;
}

test("an empty workbook gets the sample, and its latest period is ranked with one call", async () => {
  const { session } = await sampleSession();
  expect(session.state.current().book).toMatchObject({
    kind: "ready",
    latest: "1-6月",
    townCount: 11,
  });
  await session.rank();
  expect(session.state.current().run).toMatchObject({
    kind: "ranked",
    outcome: { written: "changed", sheets: { ranking: "排名 1-6月" } },
  });
  await session.rank();
  expect(session.state.current().run).toMatchObject({ outcome: { written: "unchanged" } });
});

test("the workbook is read once at an opening, once by a run and once after it, once after an edit", async () => {
  const { workbook, session } = await sampleSession();
  const readsOf = async (does: () => Promise<unknown>): Promise<number> => {
    const before = workbook.calls.length;
    await does();
    return workbook.calls.slice(before).filter((call) => call === "read").length;
  };
  expect(await readsOf(() => session.refresh())).toBe(1);
  expect(await readsOf(() => session.rank())).toBe(2);
  await jest.runAllTimersAsync();
  workbook.type(EXPORTS, { number: 1 });
  expect(await readsOf(() => jest.runAllTimersAsync())).toBe(1);
});

test("a new period is told by the name of its own data sheet", async () => {
  const { workbook: sample } = await sampleSession();
  const seeds = (await sample.read("all")).map(({ sheet, values }) => ({
    name: sheet.replace(/^数据 (.+)$/, "$1数据"),
    values,
  }));
  const session = new PaneSession(new MemoryWorkbook(seeds), () => undefined);
  await session.refresh();
  const request = { period: "1-8月", targets: "blank" } as const;
  await session.controller(PaneNewSheets).addPeriod(request);
  const { note } = session.state.current();
  const said = note && note.intent !== "error" ? note.say(await loadWords("zh-CN")) : "";
  expect(said).toContain("再填写“1-8月数据”表");
});

test("a figure that somebody changes while a run writes makes its result old", async () => {
  const { workbook, session } = await sampleSession();
  const apply = workbook.apply.bind(workbook);
  jest.spyOn(workbook, "apply").mockImplementationOnce(async (change) => {
    const receipt = await apply(change);
    workbook.type(EXPORTS, { number: 1 });
    return receipt;
  });
  await session.rank();
  const { ranking } = session.controller(RecordKeeper).state.current();
  expect(ranking).toMatchObject({
    kind: "stale",
    changes: [{ kind: "cell", cell: EXPORTS, now: 1 }],
  });
});

test("the run's own writing leaves its result current, an edit makes it old, taking that back current again", async () => {
  const { workbook, session } = await sampleSession();
  await session.rank();
  await jest.runAllTimersAsync();
  expect(session.state.current().run).toMatchObject({ kind: "ranked", isStale: false });
  const before = await exportsNow(workbook);
  workbook.type(EXPORTS, { number: before + 1 });
  await jest.runAllTimersAsync();
  expect(session.state.current().run).toMatchObject({ kind: "ranked", isStale: true });
  workbook.type(EXPORTS, { number: before });
  await jest.runAllTimersAsync();
  expect(session.state.current().run).toMatchObject({ kind: "ranked", isStale: false });
});

test("a blank cell blocks the run, and filling it in lets the next one through", async () => {
  const { workbook, session } = await sampleSession();
  const before = await exportsNow(workbook);
  workbook.type(EXPORTS, null);
  await session.rank();
  expect(session.state.current().run).toMatchObject({
    kind: "blocked",
    findings: [expect.objectContaining({ code: "cell-blank", cell: EXPORTS })],
  });
  workbook.type(EXPORTS, { number: before });
  await jest.runAllTimersAsync();
  expect(session.state.current().run).toMatchObject({ kind: "blocked", isStale: true });
  await session.rank();
  expect(session.state.current().run.kind).toBe("ranked");
});

test("a text for a number, a missing ledger: a click each, and the month is ranked", async () => {
  const { workbook, session } = await sampleSession();
  const before = await exportsNow(workbook);
  workbook.type(EXPORTS, { text: ` ${before}` });
  workbook.deleteSheet("信息报送");
  await session.rank();
  const { run } = session.state.current();
  const findings = run.kind === "blocked" ? run.findings : [];
  expect(findings.map(({ code }) => code).sort()).toEqual(["cell-text", "ledger-absent"]);
  await session.controller(PaneFixes).apply(findings.flatMap(({ fix }) => (fix ? [fix] : [])));
  expect(await exportsNow(workbook)).toBe(before);
  expect(session.state.current().run).toMatchObject({
    kind: "blocked",
    findings: [expect.objectContaining({ code: "ledger-absent" })],
  });
  await session.controller(PaneNewSheets).addEmptyLedger("items");
  expect(session.state.current().run).toMatchObject({ kind: "ranked", isStale: false });
  await jest.runAllTimersAsync();
  expect(session.state.current().run).toMatchObject({ kind: "ranked", isStale: false });
});

test("a new period is chosen, has no data yet, and is refused a second time", async () => {
  const { session } = await sampleSession();
  expect(
    await session.controller(PaneNewSheets).addPeriod({ period: "1至7月", targets: "copy-last" }),
  ).toEqual([]);
  expect(session.state.current().period).toBe("1-7月");
  const refused = await session
    .controller(PaneNewSheets)
    .addPeriod({ period: "1-7月", targets: "blank" });
  expect(refused.map(({ severity }) => severity)).toEqual(["block"]);
});

test("an analysis opened under a ranking that is out of date is none of that ranking", async () => {
  const { workbook, session } = await sampleSession();
  await session.rank();
  workbook.type(EXPORTS, { number: 5 });
  await session.controller(AnalysisSession).load("gaps", shown(session));
  expect(session.controller(AnalysisSession).state.current().gaps.kind).toBe("outdated");
});

test("another period's ranking begins without the analyses of the one before", async () => {
  const { session } = await sampleSession();
  session.runs.choosePeriod("1-5月");
  await session.rank();
  session.runs.choosePeriod("1-6月");
  await session.rank();
  await session.controller(AnalysisSession).load("gaps", shown(session));
  expect(session.controller(AnalysisSession).state.current().gaps.kind).toBe("done");
  session.runs.choosePeriod("1-5月");
  await jest.runAllTimersAsync();
  expect(session.state.current().run).toMatchObject({ kind: "ranked" });
  expect(session.controller(AnalysisSession).state.current().gaps.kind).toBe("idle");
});
