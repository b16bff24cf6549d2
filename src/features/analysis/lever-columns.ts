import type { Conventions } from "../../method/conventions";
import { countedIndicators, indicatorsOf, type Indicator, type Method } from "../../method/method";
import { isOfAllTowns } from "../../method/own-measures";
import type { Rule } from "../../method/rule-kinds";
import { partsBefore } from "../../method/scoring-order";
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

/** Every indicator that counts in the total as one lever moves it; each position is scored once. */
export function leverColumns(asked: Asked, lever: Lever): LeverColumn[] {
  return countedIndicators(indicatorsOf(asked.method)).map((indicator) => {
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

interface MovedInputs {
  readonly raised: boolean;
  readonly lowered: readonly Quantity[];
  /** One figure raises a part of a 合并 and lowers another, or the points of parts are multiplied. */
  readonly mayTurn: boolean;
}

/**
 * Whether points may fall after they rose as the lever is moved, or the other way round: then nothing tells the smallest
 * change that gains a place.
 */
export function mayTurn(asked: Asked, lever: Lever): boolean {
  return countedIndicators(indicatorsOf(asked.method)).some(
    (indicator) => movedInputs(asked, lever, indicator).mayTurn,
  );
}

/** Its own rule, and those of its parts: the points of a 合并 rise with theirs. */
function rulesWithin(method: Method, indicator: Indicator): readonly Rule[] {
  return [...partsBefore(method, indicator), indicator].map(({ rule }) => rule);
}

function movedInputs(
  { method, conventions }: Asked,
  { moves }: Lever,
  indicator: Indicator,
): MovedInputs {
  const rules = rulesWithin(method, indicator);
  if (moves.kind === "items") {
    const raised = rules.some((rule) => method.termsOf(rule).ledger === "items");
    return { raised, lowered: [], mayTurn: raised && mayTurnWithin(rules) };
  }
  const inputs = rules.flatMap((rule) => method.termsOf(rule).inputs(rule, conventions));
  const moved = inputs.flatMap(({ name, raises }) =>
    "quantity" in name && moves.quantities.includes(name.quantity)
      ? [{ quantity: name.quantity, raises }]
      : [],
  );
  const raised = moved.flatMap(({ quantity, raises }) => (raises ? [quantity] : []));
  const lowered = moved.flatMap(({ quantity, raises }) => (raises ? [] : [quantity]));
  return {
    raised: raised.length > 0,
    lowered,
    mayTurn:
      (mayTurnWithin(rules) && moved.length > 0) ||
      raised.some((quantity) => lowered.includes(quantity)),
  };
}

/** Points of parts are multiplied, or held against those of others. */
const mayTurnWithin = (rules: readonly Rule[]): boolean =>
  rules.some(
    (rule) =>
      (rule.kind === "combined" && rule.how === "product") ||
      ("measure" in rule && isOfAllTowns(rule.measure)),
  );

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
