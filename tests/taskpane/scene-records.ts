import type { InputChange } from "../../src/ranking/input-changes";
import type { RecalledRanking } from "../../src/ranking/recall-ranking";
import type { RestorePlan } from "../../src/features/restoring/restore-last";
import type { WorkbookRecord } from "../../src/features/restoring/workbook-record";

const DATA = "数据 1-6月";
const TIME = "2020-07-08 09:30";

const CHANGES: readonly InputChange[] = [
  { kind: "cell", cell: { sheet: DATA, row: 4, column: 1 }, was: 27032, now: 27143 },
  { kind: "cell", cell: { sheet: DATA, row: 6, column: 8 }, was: 100, now: null },
  { kind: "cell", cell: { sheet: DATA, row: 7, column: 1 }, was: 6880, now: "6880" },
  { kind: "row-added", cell: { sheet: "信息报送", row: 9, column: 0 }, label: "煤山镇" },
  { kind: "sheet-gone", sheet: "境外投资项目" },
];

const RESTORE: RestorePlan = {
  print: "0f",
  action: "rank",
  about: "1-6月",
  time: TIME,
  items: [
    { kind: "sheet-back", sheet: "评分 1-6月" },
    { kind: "sheet-removed", sheet: "依据 1-6月" },
    {
      kind: "cell",
      cell: { sheet: DATA, row: 5, column: 2 },
      now: { number: 11200 },
      becomes: { text: "11,200" },
    },
    { kind: "kept", sheet: "排名 1-6月", why: "changed" },
    { kind: "kept-cell", cell: { sheet: DATA, row: 7, column: 3 } },
  ],
};

const stale = (changes: readonly InputChange[] | null): RecalledRanking => ({
  kind: "stale",
  time: TIME,
  sheet: "排名 1-6月",
  changes,
});

/** What 考核存档 may say when the pane opens. */
export const SCENE_RECORDS = {
  "record-stale": { ranking: stale(CHANGES), restore: RESTORE },
  "record-unknown": { ranking: stale(null), restore: null },
  "record-otherwise": { ranking: stale([]), restore: null },
  "record-overtaken": {
    ranking: {
      kind: "overtaken",
      period: "1-6月",
      sheet: "排名 1-6月",
      earlier: { was: "1-5月", is: "1-5月" },
    },
    restore: null,
  },
  "record-altered": {
    ranking: { kind: "altered", time: TIME, sheets: ["评分 1-6月", "排名 1-6月"] },
    restore: null,
  },
  "record-unverifiable": {
    ranking: { kind: "unverifiable", sheet: "排名 1-6月" },
    restore: null,
  },
} as const satisfies Readonly<Record<string, WorkbookRecord>>;
