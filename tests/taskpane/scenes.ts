import type { MonthFacts } from "../../src/features/month-path/month-facts";
import { changxing2020 } from "../../src/method/editions/changxing-2020";
import { warn } from "../../src/cells/finding";
import type { WorkbookState } from "../../src/ranking/workbook-state";
import { policyState } from "../../src/ranking/policy-state";
import type { RankOutcome } from "../../src/ranking/rank-outcome";
import { ChangeRefused, type Capabilities } from "../../src/workbook/workbook";
import { sheetsOfTowns } from "../features/rank-month/many-towns";
import { MemoryWorkbook } from "../workbook/memory-workbook";
import { readingOf } from "../../src/record/workbook-reading";
import type { SceneActions } from "./scene-actions";
import { explaining, SCENE_CELL_SHEET, type SceneCell } from "./cell-scenes";
import { workbookWithGaps } from "./scene-gaps";
import { sceneAnalyses } from "./scene-analyses";
import { SCENE_BUREAUS, SCENE_RETURNED } from "./scene-circulation";
import { damagedWorkbook, SCENE_CHECKUPS } from "./scene-checkup";
import { SCENE_COPIES } from "./scene-copies";
import { SCENE_CHANGED_ISSUE, SCENE_DRAFT, SCENE_FROZEN_ISSUE } from "./scene-issue";
import { SCENE_CALL, SCENE_FILES, SCENE_HOST_FAULT, SCENE_NOTICES } from "./scene-host";
import { SCENE_RECORDS } from "./scene-records";
import { SCENE_BLOCKS, SCENE_FIXABLE, SCENE_HEADERS, sceneScores } from "./scene-scores";

/** A workbook and actions whose outcomes are given, so that every state of the pane can be seen. */
export interface Scene {
  readonly workbook: MemoryWorkbook;
  /** None: the real ones. */
  readonly actions: Partial<SceneActions>;
}

const ASSESSMENT = {
  title: "2020年度乡镇(街道、园区)出口攻坚任务分解表",
  index: "出口攻坚指数",
  document: "长商发〔2020〕17号",
  isSample: false,
};
const PERIODS = [
  { period: "1-5月", hasTargets: true, dataSheet: "数据 1-5月", hasData: true },
  { period: "1-6月", hasTargets: true, dataSheet: "数据 1-6月", hasData: true },
  { period: "1-7月", hasTargets: false, dataSheet: null, hasData: false },
];

export const READY: Extract<WorkbookState, { kind: "ready" }> = {
  kind: "ready",
  ...ASSESSMENT,
  townCount: 5,
  periods: PERIODS,
  latest: "1-6月",
  policy: policyState([], 2020, changxing2020),
};
const NO_DATA: WorkbookState = {
  kind: "no-data",
  ...ASSESSMENT,
  periods: PERIODS.map((period) => ({ ...period, hasData: false })),
};

const WARNINGS = [
  warn("rows-hidden", { sheet: "数据 1-6月", row: 2, column: 0 }, { rows: "3", count: 1 }),
  warn(
    "epidemic-exceeds-general",
    { sheet: "数据 1-6月", row: 5, column: 9 },
    { town: "高新区(画溪街道)", part: "1200", whole: "1100", wholeCell: "I4" },
  ),
];

export function ranked(
  change: Partial<Extract<RankOutcome, { kind: "ranked" }>> = {},
  period = "1-6月",
): RankOutcome {
  return {
    kind: "ranked",
    scores: sceneScores(period),
    warnings: WARNINGS,
    reading: readingOf([]),
    written: "changed",
    sheets: { scores: `评分 ${period}`, ranking: `排名 ${period}`, grounds: `依据 ${period}` },
    fingerprint: "0f",
    writtenAs: "values",
    fallback: null,
    isRevision: false,
    ...change,
  };
}

/** Data that are complete and without a fault. */
export const SCENE_FACTS: MonthFacts = {
  period: "1-6月",
  cells: { asked: 75, filled: 75, next: null },
  findings: [],
  blocks: 0,
  warnings: 0,
  circular: "none",
  issue: "none",
  returned: null,
};

/** Never settles: a state that stays to be looked at. */
const forever = <Value>(): Promise<Value> => new Promise(() => undefined);

const USUAL: Omit<SceneActions, "settleWorkbook"> = {
  ...sceneAnalyses,
  workbookState: () => READY,
  rankMonth: (_, { period }) => Promise.resolve(ranked({}, period)),
  isRankingCurrent: () => Promise.resolve(false),
  createWorkbook: () => Promise.resolve({ kind: "created" }),
  addPeriod: (_, { period }) => Promise.resolve({ kind: "added", period }),
  applyFixes: () => Promise.resolve(),
  makeInputs: () => Promise.resolve({ kind: "refused", why: "no-towns" }),
  addEmptyLedger: (_, ledger) =>
    Promise.resolve(ledger === "projects" ? "境外投资项目" : "信息报送"),
  readForExplaining: explaining("score"),
  decide: () => Promise.resolve({ kind: "refused", why: "not-a-gap" }),
  revokeDecision: () => Promise.resolve({ kind: "revoked" }),
  monthFacts: (_, period) => Promise.resolve({ ...SCENE_FACTS, period }),
  recordOf: () => Promise.resolve({ ranking: { kind: "none" }, restore: null }),
  restoreLast: () => Promise.resolve({ kind: "outdated" }),
  issueMonth: () => Promise.resolve({ kind: "refused", why: "not-current" }),
  checkIssue: () => Promise.resolve({ kind: "not-issued" }),
  issueDraft: () => Promise.resolve(SCENE_DRAFT),
  listBureaus: () => Promise.resolve(SCENE_BUREAUS),
  handOut: (_, { bureau }) =>
    Promise.resolve({ kind: "handed-out", bureau, file: `1-6月外贸数据填报（${bureau}）.xlsx` }),
  compareReturned: () => Promise.resolve(SCENE_RETURNED),
  writeReturned: () => Promise.resolve(1),
  checkUp: () => Promise.resolve(SCENE_CHECKUPS["checkup-sound"]),
  circulatedCopy: () => Promise.resolve(SCENE_COPIES["copy-made"]),
  repairCells: (_, damages) => Promise.resolve({ kind: "repaired", count: damages.length }),
};

function scene(
  actions: Partial<SceneActions> = {},
  capabilities: Partial<Capabilities> = {},
): Scene {
  const names = ["任务分解表", "数据 1-5月", "数据 1-6月", "排名 1-6月"];
  const sheets = names.map((name) => ({ name, values: [[name]] }));
  return {
    workbook: new MemoryWorkbook(sheets, { capabilities }),
    actions: { ...USUAL, ...actions },
  };
}

const inspecting = (state: WorkbookState): Partial<SceneActions> => ({
  workbookState: () => state,
});

const ranking = (outcome: RankOutcome): Partial<SceneActions> => ({
  rankMonth: () => Promise.resolve(outcome),
});

/** Every state of the pane; those of a run come about when 一键排名 is pressed. */
/** A cell of a sheet that there is, and what is said of whatever cell is selected. */
function cellScene(cell: SceneCell): Scene {
  const workbook = new MemoryWorkbook([{ name: SCENE_CELL_SHEET, values: [[1, 2]] }]);
  return { workbook, actions: { ...USUAL, readForExplaining: explaining(cell) } };
}

/** What 考核存档 says of an earlier ranking. */
function recordScene(name: keyof typeof SCENE_RECORDS): Scene {
  return scene({ recordOf: () => Promise.resolve(SCENE_RECORDS[name]) });
}

const checkupScene = (name: keyof typeof SCENE_CHECKUPS): Scene =>
  scene({ checkUp: () => Promise.resolve(SCENE_CHECKUPS[name]) });

export const SCENES = {
  /** An empty workbook and the real actions. */
  real: () => ({
    workbook: new MemoryWorkbook([{ name: "Sheet1", values: [[null]] }]),
    actions: {},
  }),
  /** The largest workbook and the real actions: a run takes seconds. */
  "many-towns": () => {
    const workbook = new MemoryWorkbook([]);
    void workbook.apply({ sheets: sheetsOfTowns(2000), edits: [], show: null });
    return { workbook, actions: {} };
  },
  reading: () => scene({ settleWorkbook: forever }),
  "no-task-sheet": () => scene(inspecting({ kind: "no-task-sheet" })),
  "sheets-exist": () =>
    scene({
      ...inspecting({ kind: "no-task-sheet" }),
      createWorkbook: () => Promise.resolve({ kind: "exists", sheets: ["信息报送", "考核办法"] }),
    }),
  "no-data": () => scene(inspecting(NO_DATA)),
  unreadable: () => scene(inspecting({ kind: "unreadable", findings: SCENE_BLOCKS })),
  "host-too-old": () => scene({}, { missing: ["ExcelApi 1.9"] }),
  "read-only": () => scene({}, { isReadOnly: true }),
  "reading-fails": () => scene({ settleWorkbook: () => Promise.reject(new Error("ECONNRESET")) }),
  "no-functions": () => scene({}, { customFunctions: false }),
  ready: () => scene(),
  /** Copies are handed out, and have come back. */
  circulation: () => scene(),
  blocked: () => scene(ranking({ kind: "blocked", findings: [...SCENE_BLOCKS, ...WARNINGS] })),
  /** Two cells that can be corrected and a ledger that is missing. */
  "unknown-headers": () => scene(ranking({ kind: "blocked", findings: SCENE_HEADERS })),
  fixable: () => scene(ranking({ kind: "blocked", findings: SCENE_FIXABLE })),
  /** The sample with gaps, a decision of the month before, and the real actions. */
  decidable: () => ({ workbook: workbookWithGaps(), actions: {} }),
  "changed-meanwhile": () =>
    scene({
      ...ranking({ kind: "blocked", findings: SCENE_FIXABLE }),
      applyFixes: (_, [fix]) =>
        Promise.reject(
          fix
            ? new ChangeRefused({ kind: "cell-changed", cell: fix.cell })
            : new Error("asked to fix nothing"),
        ),
    }),
  "too-many-towns": () => scene(inspecting({ ...READY, townCount: 101 })),
  running: () =>
    scene({
      rankMonth: (_, { onProgress }) => {
        onProgress("writing");
        return forever();
      },
    }),
  cancellable: () =>
    scene({
      rankMonth: (_, { signal }) =>
        new Promise((resolve) => {
          signal.addEventListener("abort", () => resolve({ kind: "cancelled" }));
        }),
    }),
  unchanged: () => scene(ranking(ranked({ written: "unchanged", warnings: [] }))),
  "formulas-fail": () => scene(ranking(ranked({ fallback: "not-confirmed" }))),
  protected: () =>
    scene({
      rankMonth: () =>
        Promise.reject(new ChangeRefused({ kind: "protected-sheet", sheet: "排名 1-6月" })),
    }),
  "cell-score": () => cellScene("score"),
  "cell-stale": () => cellScene("stale"),
  "cell-category": () => cellScene("category"),
  "cell-total": () => cellScene("total"),
  "cell-place": () => cellScene("place"),
  "cell-call": () => cellScene("call"),
  "cell-mixed": () => cellScene("mixed"),
  "cell-lost": () => cellScene("lost"),
  "cell-plain": () => cellScene("plain"),
  "record-stale": () => recordScene("record-stale"),
  "record-unknown": () => recordScene("record-unknown"),
  "record-otherwise": () => recordScene("record-otherwise"),
  "record-overtaken": () => recordScene("record-overtaken"),
  "record-altered": () => recordScene("record-altered"),
  "record-unverifiable": () => recordScene("record-unverifiable"),
  "issue-changed": () => scene({ checkIssue: () => Promise.resolve(SCENE_CHANGED_ISSUE) }),
  "issue-frozen": () => scene({ checkIssue: () => Promise.resolve(SCENE_FROZEN_ISSUE) }),
  "issue-damaged": () => scene({ checkIssue: () => Promise.resolve({ kind: "damaged" }) }),
  "copy-made": () => scene(),
  "copy-not-calculated": () =>
    scene({ circulatedCopy: () => Promise.resolve(SCENE_COPIES["copy-not-calculated"]) }),
  "copy-never": () => scene({}, { canCopy: false }),
  "checkup-sound": () => scene(),
  "checkup-damaged": () => checkupScene("checkup-damaged"),
  "checkup-by-hand": () => checkupScene("checkup-by-hand"),
  "checkup-fails": () => scene({ checkUp: () => Promise.reject(new Error("ECONNRESET")) }),
  /** The sample with a sheet that came back damaged, and the real actions. */
  "checkup-real": () => ({ workbook: damagedWorkbook(), actions: {} }),
  /** A ranking of which nothing more can be said, each for a reason of its own. */
  "not-analysed": () =>
    scene({
      analyseConventions: () => Promise.resolve({ kind: "blocked", findings: SCENE_BLOCKS }),
      analyseEnvelope: () =>
        Promise.resolve({ kind: "analysed", scores: sceneScores("1-6月"), result: null }),
      analyseGaps: () => Promise.reject(new Error("ECONNRESET")),
      analyseChanges: () =>
        Promise.resolve({
          kind: "analysed",
          scores: sceneScores("1-6月"),
          result: { kind: "no-earlier" },
        }),
    }),
  broken: () => scene({ rankMonth: () => Promise.reject(new TypeError("x is undefined")) }),
  "host-fails": () =>
    scene({ rankMonth: () => Promise.reject(new ChangeRefused(SCENE_HOST_FAULT, SCENE_CALL)) }),
  "copies-handed-over": () => {
    const made = scene();
    const circulatedCopy: SceneActions["circulatedCopy"] = () => {
      SCENE_FILES.forEach((one) => made.workbook.notice(one));
      return Promise.resolve(SCENE_COPIES["copy-made"]);
    };
    return { ...made, actions: { ...made.actions, circulatedCopy } };
  },
  "looks-refused": () =>
    scene({
      rankMonth: (workbook, { period }) => {
        if (workbook instanceof MemoryWorkbook)
          SCENE_NOTICES.forEach((one) => workbook.notice(one));
        return Promise.resolve(ranked({}, period));
      },
    }),
} satisfies Record<string, () => Scene>;

export type SceneName = keyof typeof SCENES;
