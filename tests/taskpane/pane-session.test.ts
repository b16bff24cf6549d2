import { PaneFixes } from "../../src/features/findings/pane/pane-fixes";
import { PaneNewSheets } from "../../src/features/new-sheets/pane/pane-new-sheets";
import { loadWords } from "../../src/taskpane/load-words";
import { PaneSession } from "../../src/taskpane/pane-session";
import { MemoryWorkbook } from "../workbook/memory-workbook";
import type { SceneActions } from "./scene-actions";
import { SCENE_FIXABLE } from "./scene-scores";
import { ranked, READY, SCENES, type SceneName } from "./scenes";

const CELL = { sheet: "数据 1-6月", row: 0, column: 0 };

async function open(name: SceneName, actions: Partial<SceneActions> = {}) {
  const scene = SCENES[name]();
  const busy: boolean[] = [];
  const session = new PaneSession(scene.workbook, (is) => busy.push(is), {
    ...scene.actions,
    ...actions,
  });
  await session.refresh();
  return { session, busy, workbook: scene.workbook };
}

/** What the last smaller action says; nothing where it says nothing, or has failed. */
async function said(session: PaneSession): Promise<string> {
  const { note } = session.state.current();
  return note === null || note.intent === "error" ? "" : note.say(await loadWords("zh-CN"));
}

test.each<[SceneName, string, string | null]>([
  ["ready", "ready", "1-6月"],
  ["no-data", "no-data", "1-5月"],
  ["no-task-sheet", "no-task-sheet", null],
  ["unreadable", "unreadable", null],
  ["host-too-old", "host-too-old", null],
  ["reading-fails", "failed", null],
])("%s: the workbook is %s and the period %s", async (name, book, period) => {
  const { session } = await open(name);
  expect(session.state.current().book.kind).toBe(book);
  expect(session.state.current().period).toBe(period);
});

test.each<[SceneName, string]>([
  ["ready", "ranked"],
  ["blocked", "blocked"],
  ["unchanged", "ranked"],
  ["protected", "failed"],
  ["broken", "failed"],
  ["read-only", "none"],
  ["no-data", "none"],
])("%s: a run ends as %s", async (name, kind) => {
  const { session } = await open(name);
  await session.rank();
  expect(session.state.current().run.kind).toBe(kind);
});

test("a run says that it is on, once, and that it has ended, also when it fails", async () => {
  const { session, busy } = await open("broken");
  await session.rank();
  expect(busy).toEqual([true, false]);
});

test("a cancelled run ends without a result", async () => {
  const { session, busy } = await open("cancellable");
  const run = session.rank();
  session.runs.cancel();
  expect(session.state.current().run).toEqual({
    kind: "running",
    step: "reading",
    isCancelling: true,
  });
  await run;
  expect(session.state.current().run).toEqual({ kind: "cancelled" });
  expect(busy).toEqual([true, false]);
});

test("a second press while a run is on does nothing", async () => {
  const { session, busy } = await open("cancellable");
  const run = session.rank();
  await session.rank();
  await session.runs.rankLatest();
  expect(busy).toEqual([true]);
  session.runs.cancel();
  await run;
});

test("the period and the way of writing reach the run", async () => {
  const asked: string[] = [];
  const { session } = await open("ready", {
    rankMonth: (_, { period, writeMode }) => {
      asked.push(`${period} ${writeMode}`);
      return Promise.resolve({ kind: "cancelled" });
    },
  });
  session.runs.choosePeriod("1-5月");
  session.runs.chooseWriteMode("formulas");
  await session.rank();
  await session.runs.rankLatest();
  expect(asked).toEqual(["1-5月 formulas", "1-6月 formulas"]);
});

test("where there are no custom functions values are written, whatever was chosen before", async () => {
  const asked: string[] = [];
  const { session } = await open("no-functions", {
    rankMonth: (_, { writeMode }) => {
      asked.push(writeMode);
      return Promise.resolve({ kind: "cancelled" });
    },
  });
  session.runs.chooseWriteMode("formulas");
  await session.rank();
  expect(asked).toEqual(["values"]);
});

test("another period takes the result of the last one away", async () => {
  const { session } = await open("ready");
  await session.rank();
  session.runs.choosePeriod("1-5月");
  expect(session.state.current().run).toEqual({ kind: "none" });
});

describe("edits", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test("after a run mark its result as old and keep it; a burst reads the workbook once", async () => {
    let readings = 0;
    const { session, workbook } = await open("ready", {
      workbookState: () => {
        readings += 1;
        return READY;
      },
    });
    await session.rank();
    for (const number of [1, 2, 3]) workbook.type(CELL, { number });
    expect(session.state.current().run).toMatchObject({ kind: "ranked", isStale: false });
    await jest.runAllTimersAsync();
    expect(session.state.current().run).toMatchObject({ kind: "ranked", isStale: true });
    expect(session.state.current().period).toBe("1-6月");
    expect(readings).toBe(2);
  });

  test("during a run are the run's own", async () => {
    const { session, workbook } = await open("ready", {
      rankMonth: (_, { period }) => {
        workbook.type(CELL, { number: 1 });
        return Promise.resolve(ranked({}, period));
      },
    });
    await session.rank();
    await jest.runAllTimersAsync();
    expect(session.state.current().run).toMatchObject({ kind: "ranked", isStale: false });
  });
});

describe("while another workbook is being opened", () => {
  test("nothing of the last one is shown and nothing can be ranked", async () => {
    const { session, busy } = await open("ready");
    await session.rank();
    session.setBusy(true);
    expect(session.state.current()).toMatchObject({
      book: { kind: "opening" },
      run: { kind: "none" },
    });
    await session.rank();
    expect(busy).toEqual([true, false]);
  });

  test("a reading begun before does not come through, and the new one does", async () => {
    const { session } = await open("ready");
    const before = session.refresh();
    session.setBusy(true);
    await before;
    expect(session.state.current().book.kind).toBe("opening");
    await session.refresh();
    expect(session.state.current().book.kind).toBe("ready");
  });

  test("a run that was on is stopped and its result is not shown", async () => {
    const { session } = await open("cancellable");
    const run = session.rank();
    session.setBusy(true);
    await run;
    expect(session.state.current().run).toEqual({ kind: "none" });
  });
});

test.each<[SceneName, string]>([
  ["no-task-sheet", "已新建考核工作簿"],
  ["sheets-exist", "没有新建：工作簿里已有“信息报送”、“考核办法”"],
])("%s: 新建 says %s", async (name, note) => {
  const { session, busy } = await open(name);
  await session.controller(PaneNewSheets).createWorkbook("sample");
  expect(await said(session)).toContain(note);
  expect(busy).toEqual([true, false]);
});

test("a new period is chosen at once", async () => {
  const { session } = await open("ready");
  const refused = await session
    .controller(PaneNewSheets)
    .addPeriod({ period: "1-7月", targets: "blank" });
  expect(refused).toEqual([]);
  expect(session.state.current().period).toBe("1-7月");
  expect(await said(session)).toMatch(/^已新增 1-7月：/);
});

test("a smaller action that fails says so and lets the pane go on", async () => {
  const { session } = await open("ready", {
    addPeriod: () => Promise.reject(new Error("lost")),
  });
  await session.controller(PaneNewSheets).addPeriod({ period: "1-7月", targets: "blank" });
  expect(session.state.current().note).toEqual({
    intent: "error",
    failure: {
      kind: "unexpected",
      call: { step: null, code: "Error", message: "lost", member: null },
    },
  });
  expect(session.state.current().isWorking).toBe(false);
});

describe("a fix", () => {
  const fixes = SCENE_FIXABLE.flatMap(({ fix }) => (fix ? [fix] : []));

  test("is handed on as it was offered, and the run is made again", async () => {
    const asked: unknown[] = [];
    const outcomes = [SCENE_FIXABLE, SCENE_FIXABLE.slice(2)];
    const { session, busy } = await open("fixable", {
      applyFixes: (_, wanted) => Promise.resolve().finally(() => asked.push(...wanted)),
      rankMonth: () => Promise.resolve({ kind: "blocked", findings: outcomes.shift() ?? [] }),
    });
    await session.rank();
    await session.controller(PaneFixes).apply(fixes);
    expect(asked).toEqual(fixes);
    expect(session.state.current().run).toMatchObject({ findings: SCENE_FIXABLE.slice(2) });
    expect(await said(session)).toMatch(/^已改正2处/);
    expect(busy).toEqual([true, false, true, false, true, false]);
  });

  test("of a cell that was changed meanwhile is refused by its name, and nothing is ranked", async () => {
    let runs = 0;
    const { session } = await open("changed-meanwhile", {
      rankMonth: () =>
        Promise.resolve({ kind: "blocked" as const, findings: SCENE_FIXABLE }).finally(
          () => (runs += 1),
        ),
    });
    await session.rank();
    await session.controller(PaneFixes).apply(fixes);
    expect(session.state.current().note).toEqual({
      intent: "error",
      failure: { kind: "cell-changed", cell: "数据 1-6月!C5" },
    });
    expect(runs).toBe(1);
  });

  test("of an unreadable task sheet reads it again and ranks nothing", async () => {
    let isFixed = false;
    const { session } = await open("unreadable", {
      workbookState: () => (isFixed ? READY : { kind: "unreadable", findings: SCENE_FIXABLE }),
      applyFixes: () => Promise.resolve(void (isFixed = true)),
    });
    await session.controller(PaneFixes).apply(fixes);
    expect(session.state.current()).toMatchObject({ book: READY, run: { kind: "none" } });
  });
});

test("本期无 makes the ledger that is missing, and the run is made again", async () => {
  const asked: string[] = [];
  const { session } = await open("fixable", {
    addEmptyLedger: (_, ledger) => Promise.resolve("信息报送2").finally(() => asked.push(ledger)),
  });
  await session.rank();
  await session.controller(PaneNewSheets).addEmptyLedger("items");
  expect(asked).toEqual(["items"]);
  expect(await said(session)).toContain("“信息报送2”");
});

test.each([
  [100, "formulas"],
  [101, "values"],
] as const)("with %i towns and formulas chosen %s are asked for", async (townCount, mode) => {
  const asked: string[] = [];
  const { session } = await open("ready", {
    workbookState: () => ({ ...READY, townCount }),
    rankMonth: (_, { writeMode }) => {
      asked.push(writeMode);
      return Promise.resolve({ kind: "cancelled" });
    },
  });
  session.runs.chooseWriteMode("formulas");
  await session.rank();
  expect(asked).toEqual([mode]);
});

test("a sheet that the user has hidden is not brought to the front, and the note says so", async () => {
  const seeds = [
    { name: "任务分解表", values: [[1]] },
    { name: "藏", values: [[1]], isHidden: true },
  ];
  const workbook = new MemoryWorkbook(seeds);
  const session = new PaneSession(workbook, () => undefined, SCENES.ready().actions);
  await session.refresh();
  const selected: string[] = [];
  workbook.onSelect(({ sheet }) => void selected.push(sheet));
  await session.select({ sheet: "藏", row: 0, column: 0 });
  expect(selected).toEqual([]);
  expect(await said(session)).toContain("“藏”表是隐藏的");
  await session.select({ sheet: "任务分解表", row: 0, column: 0 });
  expect(selected).toEqual(["任务分解表"]);
});

test("after the end edits are not heard any more", async () => {
  const { session, workbook } = await open("ready");
  let told = 0;
  session.state.subscribe(() => (told += 1));
  session.dispose();
  workbook.type(CELL, { number: 1 });
  expect(told).toBe(0);
});

describe("what no event has told", () => {
  /** The workbook holds no data until somebody chooses some from a list. */
  async function openSilent() {
    const now = { isFilled: false };
    const asked: string[] = [];
    const opened = await open("ready", {
      workbookState: () => {
        asked.push("read");
        return now.isFilled ? READY : { kind: "no-task-sheet" };
      },
      addPeriod: (_, { period }) => {
        asked.push("act");
        return Promise.resolve({ kind: "added", period });
      },
    });
    asked.length = 0;
    return { ...opened, now, asked };
  }

  test("is seen when the pane gets the focus", async () => {
    const { session, now } = await openSilent();
    now.isFilled = true;
    await session.look();
    expect(session.state.current()).toMatchObject({ book: READY, period: "1-6月" });
  });

  test("is seen before an action is begun", async () => {
    const { session, asked } = await openSilent();
    await session.controller(PaneNewSheets).addPeriod({ period: "1-7月", targets: "blank" });
    expect(asked.slice(0, 2)).toEqual(["read", "act"]);
  });

  test("the pane does not look twice at once, and not while it works", async () => {
    const { session, asked } = await openSilent();
    await Promise.all([session.look(), session.look()]);
    expect(asked).toEqual(["read"]);
    const working = session.work(() => session.look());
    await working;
    expect(asked).toEqual(["read", "read"]);
  });
});

test("what the program says besides is shown until the next action begins", async () => {
  const { session, workbook } = await open("looks-refused");
  await session.rank();
  expect(session.state.current().notices).toHaveLength(2);
  workbook.notice({ kind: "unfiltered", sheet: "排名 1-6月" });
  expect(session.state.current().notices).toHaveLength(3);
  await session.work(() => Promise.resolve());
  expect(session.state.current().notices).toEqual([]);
});
