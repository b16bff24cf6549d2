import { changxing2020 } from "../method/editions/changxing-2020";
import { indicatorsOf, type Indicator } from "../method/method";
import { exactOfCell, type Exact } from "../numbers/exact";
import type { PublishedRule } from "../method/rule-kinds";
import { round } from "../numbers/rounding";
import { withFigures } from "../reading/calls/figure-observations";
import type { Figure } from "../reading/calls/our-functions";
import { scoreByRule } from "../engine/published-score";
import type { Observed } from "../scoring/observations";
import { publish } from "../scoring/publish";

/** The functions of one indicator always score by the default conventions; their help says so. */
export const CONVENTIONS = changxing2020.defaultConventions;

/** An indicator of the default edition. */
export function indicatorOf(code: string): Indicator<PublishedRule> {
  const found = indicatorsOf(changxing2020).find((indicator) => indicator.code === code);
  if (!found) throw new Error(`no indicator ${code}`);
  return found;
}

/** The points that an indicator gives, as text: what `[points=40]` stands for. */
export function fullPoints(code: string): number {
  return Number(indicatorOf(code).points);
}

/** As a score is published: 2 decimals, 四舍五入. */
export function published(points: Exact): Exact {
  return round(points, CONVENTIONS.rounding.decimals, CONVENTIONS.rounding.mode);
}

/**
 * The published points of rows of figures; `figures` says what each number of a row is.
 * The same rules score them as score a whole month.
 */
export function indicatorPoints(
  code: string,
  figures: readonly Figure[],
  rows: readonly (readonly number[])[],
  full: number = fullPoints(code),
): Exact[] {
  const towns = rows.map((_, row) => String(row));
  const observedOf = (column: number): Observed[] =>
    rows.map((values, row) => ({
      kind: "number",
      value: exactOfCell(values[column] ?? Number.NaN),
      cell: { sheet: "", row, column },
    }));
  const context = {
    observations: withFigures(towns, figures, observedOf),
    conventions: CONVENTIONS,
    full: exactOfCell(full),
  };
  return scoreByRule(indicatorOf(code).rule, context).map((unrounded) => {
    const score = publish(unrounded, CONVENTIONS.rounding);
    if (score.outcome !== "scored") throw new Error(`${code} has no score of checked figures`);
    return score.points;
  });
}
