import { indicatorsOf } from "../../method/method";
import { partsOf } from "../../method/every-rule";
import { quantitiesOfMeasure } from "../../method/rule-inputs";
import type { Measure } from "../../method/types";
import { add, compare, ZERO, type Exact } from "../../numbers/exact";
import { amountOf, firstWhere } from "../../numbers/whole-units";
import { valueOfMeasure } from "../../rules/measure";
import { figureOf } from "./changed-month";
import type { Lever } from "./levers";
import type { Asked } from "./lever-columns";

/**
 * The positions of a lever, in ascending order, at which a rank step may change: where the town's value comes to equal
 * another town's or 0, and where it leaves it again. From one of them to just before the next every place stays.
 * The first is 1.
 */
export function rankStepBounds(asked: Asked, lever: Lever): bigint[] {
  const bounds = new Set([1n]);
  for (const { rule } of indicatorsOf(asked.method)) {
    const measure = partsOf(rule).placedBy(rule, asked.conventions);
    if (!measure) continue;
    for (const bound of boundsOf(asked, lever, measure)) bounds.add(bound);
  }
  return [...bounds].sort((a, b) => (a < b ? -1 : 1));
}

function boundsOf(asked: Asked, lever: Lever, measure: Measure): bigint[] {
  const [of, against] = quantitiesOfMeasure(measure);
  if (lever.moves.kind !== "figures" || !of) return [];
  const { quantities } = lever.moves;
  const isRaised = quantities.includes(of);
  if (!isRaised && !(against && quantities.includes(against))) return [];
  const values = asked.observations.towns.flatMap((_, town) =>
    town === asked.town ? [] : (valueOf(asked, measure, town) ?? []),
  );
  return [ZERO, ...values].flatMap((other) => {
    const side = (position: bigint): number => {
      const own = valueOf(asked, measure, asked.town, { lever, position });
      return own ? compare(own, other) * (isRaised ? 1 : -1) : 0;
    };
    const met = firstWhere(1n, lever.most, (position) => side(position) >= 0);
    const left = firstWhere(1n, lever.most, (position) => side(position) > 0);
    return [met, left].filter((bound) => bound !== null);
  });
}

/** A town's value, perhaps with a lever moved; null where the denominator is 0 or a gap was decided. */
function valueOf(
  { observations }: Asked,
  measure: Measure,
  town: number,
  moved?: { readonly lever: Lever; readonly position: bigint },
): Exact | null {
  const figures = quantitiesOfMeasure(measure).flatMap((quantity) => {
    const figure = figureOf(observations, quantity, town);
    const moves = moved?.lever.moves;
    const isMoved = moves?.kind === "figures" && moves.quantities.includes(quantity);
    if (!figure) return [];
    return moved && isMoved ? add(figure, amountOf(moved.position, moved.lever.unit)) : figure;
  });
  const isWhole = figures.length === quantitiesOfMeasure(measure).length;
  return isWhole ? valueOfMeasure(measure, figures) : null;
}
