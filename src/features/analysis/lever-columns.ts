import type { Conventions } from "../../method/conventions";
import { indicatorsOf, type Indicator, type Method } from "../../method/method";
import type { Quantity } from "../../method/types";
import { add, type Exact } from "../../numbers/exact";
import { amountOf } from "../../numbers/whole-units";
import type { Observations } from "../../scoring/observations";
import { publishedPoints } from "../../scoring/publish";
import { figureOf, withFigures, withItems } from "./changed-month";
import { unroundedColumn } from "./indicator-columns";
import type { Lever } from "./levers";

/** A complete month of which one town is asked what more of something would do. */
export interface Asked {
  readonly method: Method;
  readonly conventions: Conventions;
  readonly observations: Observations;
  readonly town: number;
}

/** The published points of one indicator as a lever is moved. */
export interface LeverColumn {
  readonly indicator: Indicator;
  /** Whether the lever moves it at all. */
  readonly isMoved: boolean;
  /**
   * Points in roster order with what raises the town moved by `high` units, and what lowers it by `low`.
   * With `low` = `high` these are the points after that change. With `low` < `high` they flatter: for no change in
   * between does the town have more points, or another town (rank steps aside) fewer.
   */
  readonly at: (low: bigint, high: bigint) => readonly Exact[];
}

/** Every indicator of a method as one lever moves it; each position is scored once. */
export function leverColumns(asked: Asked, lever: Lever): LeverColumn[] {
  return indicatorsOf(asked.method).map((indicator) => {
    const { raised, lowered } = movedInputs(asked, lever, indicator);
    const known = new Map<string, readonly Exact[]>();
    const at = (low: bigint, high: bigint): readonly Exact[] => {
      // What is not moved either way needs no place of its own.
      const key = `${lowered.length > 0 ? low : ""} ${raised ? high : ""}`;
      const found = known.get(key);
      if (found) return found;
      const moved = movedMonth(asked, lever, lowered, low, high);
      const { points } = unroundedColumn(asked.method, indicator, asked.conventions, moved);
      const published = points.map((one) => publishedPoints(one, asked.conventions.rounding));
      known.set(key, published);
      return published;
    };
    return { indicator, isMoved: raised || lowered.length > 0, at };
  });
}

function movedInputs(
  { method, conventions }: Asked,
  { moves }: Lever,
  { rule }: Indicator,
): { readonly raised: boolean; readonly lowered: readonly Quantity[] } {
  const { ledger, inputs } = method.termsOf(rule);
  if (moves.kind === "items") return { raised: ledger === "items", lowered: [] };
  const moved = inputs(rule, conventions).flatMap(({ name, raises }) =>
    "quantity" in name && moves.quantities.includes(name.quantity)
      ? [{ quantity: name.quantity, raises }]
      : [],
  );
  return {
    raised: moved.some(({ raises }) => raises),
    lowered: moved.flatMap(({ quantity, raises }) => (raises ? [] : [quantity])),
  };
}

/** The month with the lever moved: by `low` what lowers an indicator, by `high` what raises it. */
function movedMonth(
  { observations, town }: Asked,
  { moves, unit }: Lever,
  lowered: readonly Quantity[],
  low: bigint,
  high: bigint,
): Observations {
  if (moves.kind === "items") return withItems(observations, town, moves.level, Number(high));
  const figures = moves.quantities.flatMap((quantity): [Quantity, Exact][] => {
    const figure = figureOf(observations, quantity, town);
    if (!figure) return [];
    return [[quantity, add(figure, amountOf(lowered.includes(quantity) ? low : high, unit))]];
  });
  return withFigures(observations, town, new Map(figures));
}
