import type { CopyOutcome } from "../../src/features/copies/circulated-copy";

const cells = (count: number) =>
  Array.from({ length: count }, (_, row) => ({ sheet: "我的分析", row, column: 1 }));

/** Copies as they end. */
export const SCENE_COPIES = {
  "copy-made": {
    kind: "handed-over",
    fileName: "出口攻坚指数考核 原生副本 202007030905.xlsx",
    facts: {
      kind: "native",
      time: "2020-07-03 09:05",
      translated: 2,
      stepsSheet: "公式计算",
      frozen: cells(3),
      proof: { cells: 5234, scores: 352 },
      months: [
        { period: "1-4月", state: "issued" },
        { period: "1-5月", state: "stale" },
        { period: "1-6月", state: "native" },
      ],
    },
  },
  "copy-not-calculated": { kind: "not-calculated", cells: cells(25) },
} as const satisfies Readonly<Record<string, CopyOutcome>>;
