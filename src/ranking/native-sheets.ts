import type { CellValue } from "../cells/grid";
import { compile } from "../engine/compile";
import { computedSheets, withoutFormulas, type ComputedCells } from "../compile/computed-sheets";
import type { FormulaLayout } from "../compile/layout";
import { SCORES_FIRST_ROW } from "../compile/score-columns";
import { nativeScoresSheet, nativeStepsSheet } from "../compile/sheets";
import { nearestDouble } from "../numbers/decimal-text";
import { compare, exact, exactOfCell, negate, subtract, type Exact } from "../numbers/exact";
import { MOST_NATIVE_LEDGER_ROWS, MOST_NATIVE_TOWNS } from "../record/write-mode";
import type { ScoreSheet } from "../scoring/score-sheet";
import type { SheetContent } from "../workbook/workbook";
import { formulaLayout } from "./formula-layout";
import type { RankingPlan } from "./ranking-plan";

/** 评分 and 计算 in formulas that every spreadsheet program knows. */
export interface NativeSheets {
  readonly scores: SheetContent;
  readonly steps: SheetContent;
  /** 评分 with the values that its formulas show. */
  readonly scoreValues: SheetContent;
  readonly stepValues: SheetContent;
  /** Scores, totals and places that were held against the scoring, all of them equal. */
  readonly compared: number;
}

export type NativeHindrance =
  /** Too many towns for formulas that compare each with all. */
  | "too-many-towns"
  /** A ledger of too many rows for formulas that compare each with all. */
  | "too-many-rows"
  /** Figures with so many decimals that formulas could not tell which is larger. */
  | "too-many-decimals"
  /** Computed in doubles, the formulas show another score, or none. */
  | "not-equal";

/** Rows below each ledger in which entries may still be typed. */
const SPARE_ROWS = 20;

/**
 * The month as plain formulas, each score, total and place proved equal to the scoring before anybody sees them.
 *
 * @example nativeSheets(plan) → { scores, steps, scoreValues, stepValues, compared: 176 }
 */
export function nativeSheets(
  plan: Pick<RankingPlan, "reading" | "input" | "scores" | "names" | "stepsName" | "isSample">,
): NativeSheets | NativeHindrance {
  const { input, scores, names, stepsName, isSample } = plan;
  if (scores.towns.length > MOST_NATIVE_TOWNS) return "too-many-towns";
  const grids = [...plan.reading.grids.values()];
  const layout = formulaLayout(grids, input, {
    scoresSheet: names.scores,
    stepsSheet: stepsName,
    isSample,
    spareRows: SPARE_ROWS,
  });
  if (!layout) return "too-many-decimals";
  if (rowsInUse(layout) > MOST_NATIVE_LEDGER_ROWS) return "too-many-rows";
  const compiled = compile(input.method, input.conventions, layout);
  const native = { scores: nativeScoresSheet(compiled), steps: nativeStepsSheet(compiled) };
  const [scoreCells, stepCells] = computedSheets([native.scores, native.steps], grids) ?? [];
  const scoreValues = withoutFormulas(native.scores, scoreCells);
  const stepValues = withoutFormulas(native.steps, stepCells);
  const compared = scoreCells && equalCells(scores, scoreCells);
  if (!scoreValues || !stepValues || !compared) return "not-equal";
  return { ...native, scoreValues, stepValues, compared };
}

/** Of the longer ledger. */
function rowsInUse({ projects, items }: FormulaLayout): number {
  return Math.max(...[projects, items].map((ledger) => (ledger ? ledger.rows - SPARE_ROWS : 0)));
}

/** How many cells were compared; null where one differs. */
function equalCells(
  { towns, indicators, totals, conventions }: ScoreSheet,
  cells: ComputedCells,
): number | null {
  const isEach = conventions.rounding.stage === "each";
  let compared = 0;
  for (const [town] of towns.entries()) {
    const points = indicators.map(({ scores }) => {
      const one = scores[town];
      return one?.outcome === "scored" ? one.points : null;
    });
    const total = totals[town];
    const wanted = [...points, total?.points ?? null, total?.place ?? null];
    for (const [column, value] of wanted.entries()) {
      const shown = cells[SCORES_FIRST_ROW + town]?.[column + 1];
      const isRounded = isEach || column >= indicators.length;
      if (value === null || !isEqual(shown, value, isRounded)) return null;
      compared += 1;
    }
  }
  return compared;
}

/** Scores that the convention does not round are fractions, of which doubles keep some sixteen digits. */
const OF_UNROUNDED = exact("1e-9");

function isEqual(shown: CellValue | undefined, value: Exact, isRounded: boolean): boolean {
  if (typeof shown !== "number") return false;
  if (isRounded) return shown === nearestDouble(value);
  const difference = subtract(exactOfCell(shown), value);
  return compare(difference, OF_UNROUNDED) < 0 && compare(negate(difference), OF_UNROUNDED) < 0;
}
