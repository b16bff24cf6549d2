import type { CellExplanation, ScoreSource } from "../../src/features/cell-origin/cell-explanation";
import type { readForExplaining } from "../../src/features/cell-origin/explain-cell";
import { sceneScores } from "./scene-scores";

export const SCENE_CELL_SHEET = "评分 1-6月";

const scores = sceneScores("1-6月");
const at = (row: number, column: number) => ({ sheet: SCENE_CELL_SHEET, row, column });
const ranking: ScoreSource = {
  kind: "ranking",
  period: "1-6月",
  cells: {
    indicators: scores.indicators.map((_, index) => at(4, index + 1)),
    totals: scores.towns.map((_, town) => at(town + 2, 15)),
  },
  last: { period: "1-5月", total: "70.25", place: "2" },
};
const FORMULA = "=CX.GROWTH(B6,C6,B$6:B$16,C$6:C$16)";
const ofTown = { kind: "scores", scores, town: 3, source: ranking } as const;
const stored = { text: "5.35", isCurrent: true, now: "5.35" };

const CELLS = {
  score: { ...ofTown, shows: { kind: "indicators", indicators: [0] }, stored },
  stale: {
    ...ofTown,
    shows: { kind: "indicators", indicators: [1] },
    stored: { text: "5.35", isCurrent: false, now: null },
  },
  category: { ...ofTown, shows: { kind: "indicators", indicators: [0, 1, 2, 3] }, stored },
  total: { ...ofTown, shows: { kind: "total" }, stored },
  place: { ...ofTown, shows: { kind: "place" }, stored },
  call: {
    ...ofTown,
    shows: { kind: "indicators", indicators: [1] },
    source: { kind: "call", name: "CX.GROWTH", formula: FORMULA, usesDefaults: true },
    stored: { text: "5.35", isCurrent: false, now: "5.40" },
  },
  mixed: {
    kind: "formula",
    formula: `${FORMULA}+税率*没有!A1`,
    value: "6.35",
    why: "mixed",
    precedents: [
      { text: "数据 1-6月!B6", cell: at(5, 1), value: "1042.5", count: 1, isGone: false },
      { text: "数据 1-6月!C6", cell: at(5, 2), value: "", count: 1, isGone: false },
      { text: "数据 1-6月!B6:B16", cell: at(5, 1), value: null, count: 11, isGone: false },
      { text: "没有!A1", cell: at(0, 0), value: null, count: 1, isGone: true },
    ],
    names: ["税率"],
  },
  lost: { kind: "lost", why: "town-gone", period: "1-6月" },
  plain: { kind: "plain" },
} satisfies Record<string, CellExplanation>;

export type SceneCell = keyof typeof CELLS;

/** Says the same of every cell. */
export function explaining(cell: SceneCell): typeof readForExplaining {
  return () => Promise.resolve(() => CELLS[cell]);
}
