import { SCORES_FIRST_ROW } from "../../src/compile/score-columns";
import type { Conventions } from "../../src/method/conventions";
import { nearestDouble } from "../../src/numbers/decimal-text";
import type { Exact } from "../../src/numbers/exact";
import { monthOf } from "../conformance/case-months";
import { ownCalculation } from "../conformance/own-calculation";
import type { TownFacts } from "../scoring/month";

/** What a cell of 评分 shows: points, nothing while something is missing, or 临界. */
export type Shown = number | string;

/** One column of 评分, in roster order, as its formulas compute it and as the scoring has it. */
export interface BothWays {
  readonly formulas: readonly Shown[];
  readonly scores: readonly Shown[];
}

/** The columns of a month of invented towns: `columns("1.1")`, `columns("总分")`, `columns("名次")`. */
export function bothWays(
  towns: readonly TownFacts[],
  conventions: Partial<Conventions> = {},
): (column: string) => BothWays {
  const month = monthOf("thresholds", towns, conventions);
  const { indicators, totals } = month.scores;
  const cells = ownCalculation(month);
  const scored = new Map<string, Shown[]>([
    ...indicators.map(({ indicator, scores }): [string, Shown[]] => [
      indicator.code,
      scores.map((score) => shown(score.outcome === "scored" ? score.points : null)),
    ]),
    ["总分", totals.map(({ points }) => shown(points))],
    ["名次", totals.map(({ place }) => shown(place))],
  ]);
  return (column) => {
    const index = [...scored.keys()].indexOf(column) + 1;
    const formulas = towns.map((_, town) => cells[SCORES_FIRST_ROW + town]?.[index] ?? "");
    return { formulas, scores: scored.get(column) ?? [] };
  };
}

const shown = (value: Exact | null): Shown => (value === null ? "" : nearestDouble(value));
