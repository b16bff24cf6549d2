import {
  monthBanner,
  type Banner,
  type MonthStanding,
} from "../../src/features/rank-month/pane/month-banner";
import type { MonthState } from "../../src/features/rank-month/pane/month-state";
import { loadWords } from "../../src/taskpane/load-words";
import { ranked } from "./scenes";
import { SCENE_RECORDS } from "./scene-records";

const outcome = ranked();
if (outcome.kind !== "ranked") throw new Error("no ranking");

const outdated = (name: keyof typeof SCENE_RECORDS): MonthState => {
  const { ranking } = SCENE_RECORDS[name];
  if (ranking.kind === "none" || ranking.kind === "current") throw new Error(ranking.kind);
  return { kind: "outdated", how: ranking, isCancelled: false };
};
const NONE: MonthStanding = { issue: "none", blocks: 0 };

/** The month, what else is known of it, and the one thing that is said. */
test.each<[MonthState, Partial<MonthStanding>, Banner]>([
  [{ kind: "none" }, {}, { kind: "waiting" }],
  [{ kind: "none" }, { blocks: 1 }, { kind: "blocked" }],
  [{ kind: "blocked", isStale: false }, {}, { kind: "blocked" }],
  [{ kind: "blocked", isStale: true }, {}, { kind: "waiting" }],
  [{ kind: "current", outcome }, {}, { kind: "current" }],
  [{ kind: "current", outcome }, { issue: "issued" }, { kind: "issued" }],
  [{ kind: "current", outcome }, { issue: "altered" }, { kind: "issued-changed" }],
  [{ kind: "outdated", how: null, isCancelled: false }, {}, { kind: "outdated", places: null }],
  [outdated("record-stale"), {}, { kind: "outdated", places: 5 }],
  [outdated("record-stale"), { issue: "altered" }, { kind: "issued-changed" }],
  [outdated("record-unknown"), {}, { kind: "outdated", places: null }],
  [outdated("record-overtaken"), {}, { kind: "overtaken", isIssued: false }],
  [outdated("record-altered"), { issue: "altered" }, { kind: "altered", isIssued: true }],
  [outdated("record-unverifiable"), {}, { kind: "unverifiable", isIssued: false }],
  [{ kind: "cancelled" }, {}, { kind: "cancelled" }],
])("%j with %j", (month, standing, banner) => {
  expect(monthBanner(month, { ...NONE, ...standing })).toEqual(banner);
});

test("each state in its words", async () => {
  const { standing } = (await loadWords("zh-CN")).pane;
  expect([
    standing.waiting("1-6月"),
    standing.blocked("1-6月"),
    standing.current("1-6月"),
    standing.outdated("1-6月", 5),
    standing.outdated("1-6月", null),
    standing.issued("1-6月"),
    standing["issued-changed"]("1-6月"),
  ]).toEqual([
    "1-6月 待排名",
    "1-6月 有阻断",
    "1-6月 排名最新",
    "1-6月 成绩已过期（5处）",
    "1-6月 成绩已过期",
    "1-6月 已签发",
    "1-6月 已签发、数据有改动",
  ]);
});
