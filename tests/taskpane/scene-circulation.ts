import type { BureauList } from "../../src/features/handing-out/bureau-list";
import type { ReturnedOutcome } from "../../src/features/handing-out/merge-returned";
import { block } from "../../src/cells/finding";

const SHEET = "数据 1-6月";
const at = (row: number, column: number) => ({ sheet: SHEET, row, column });

export const SCENE_BUREAUS: BureauList = {
  kind: "bureaus",
  bureaus: [
    { name: "海关", headers: ["自营出口额", "去年同期自营出口额"], cells: 22, filled: 20 },
    { name: "中信保", headers: ["500万美元以下企业投保完成率"], cells: 11, filled: 0 },
  ],
};

const change = (row: number, town: string, header: string) => ({
  bureau: "海关",
  town,
  header,
  at: at(row, 1),
  cell: at(row, 1),
});

/** Everything that can come back, once. */
export const SCENE_RETURNED: ReturnedOutcome = {
  kind: "compared",
  earlier: [{ bureau: "中信保", standing: "reported", time: "2020-07-03 09:05" }],
  report: {
    bureaus: [
      { bureau: "海关", standing: "doubtful", file: "海关.xlsx", asked: 22, unfilled: 2 },
      { bureau: "商务局", standing: "missing", file: null, asked: 0, unfilled: 0 },
      { bureau: "中信保", standing: "missing", file: null, asked: 0, unfilled: 0 },
    ],
    files: [
      {
        kind: "merged",
        name: "海关.xlsx",
        bureau: "海关",
        asked: 22,
        unfilled: 2,
        changes: [
          {
            ...change(4, "煤山镇", "自营出口额"),
            base: null,
            theirs: 1086.4,
            ours: null,
            outcome: { kind: "accepted" },
          },
          {
            ...change(5, "和平镇", "自营出口额"),
            base: 10,
            theirs: 12,
            ours: 11,
            outcome: { kind: "conflict", why: "both" },
          },
          {
            ...change(6, "开发区(太湖街道)", "去年同期自营出口额"),
            base: 10,
            theirs: null,
            ours: 10,
            outcome: { kind: "conflict", why: "cleared" },
          },
          {
            ...change(7, "水口乡", "自营出口额"),
            base: 10,
            theirs: "12.3万",
            ours: 10,
            outcome: {
              kind: "question",
              why: "fault",
              finding: block("cell-text", at(7, 1), {
                header: "自营出口额",
                town: "水口乡",
                text: "12.3万",
                seems: "12.3",
              }),
            },
          },
          {
            ...change(8, "泗安镇", "出口信保投保企业数"),
            base: 5,
            theirs: 6,
            ours: 5,
            outcome: { kind: "refused", why: "other-bureau" },
          },
        ],
        doubts: [
          {
            kind: "row-unknown",
            at: at(16, 0),
            name: "某某进出口有限公司",
            values: [{ header: "自营出口额", town: "某某进出口有限公司", value: "35.5" }],
          },
          { kind: "row-missing", name: "李家巷镇" },
          { kind: "words", at: at(18, 0), text: "注：两家企业待核实" },
        ],
      },
      {
        kind: "refused",
        name: "商务局.xlsx",
        why: { kind: "other-period", period: "1-5月", year: 2020 },
      },
      {
        kind: "refused",
        name: "中信保.xls",
        why: { kind: "unreadable", refusal: { kind: "old-xls" } },
      },
    ],
  },
};
