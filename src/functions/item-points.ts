import { exact, exactOfCell, multiply, ZERO } from "../numbers/exact";
import { cappedSum } from "../rules/counted";
import { countsItems, itemPoints } from "../rules/counted-items";
import { column } from "./columns";
import { kindOf } from "./figure-kinds";
import type { Given } from "./given";
import { indicatorOf, published, CONVENTIONS } from "./indicator-points";
import { spill } from "./spill";

/** The points of a function that is given how many items there are at each level. */
export function pointsOfItems({ indicators, figures }: Given): unknown[][] {
  const [code = ""] = indicators;
  const indicator = indicatorOf(code);
  if (!countsItems(indicator)) throw new Error(`${code} counts no items`);
  const { rule, points } = indicator;
  const each = figures.map(({ of }) =>
    of !== "any" && "level" in of ? itemPoints(of.level, rule, CONVENTIONS.infoLevels) : ZERO,
  );
  const counts = figures.map(({ of, own }) => column(own, kindOf(of)));
  return spill(counts, (row) => {
    const parts = each.map((one, level) => multiply(one, exactOfCell(row[level] ?? Number.NaN)));
    return published(cappedSum(parts, exact(points)));
  });
}
