import { sameConvention, type ConventionId, type Conventions } from "../../method/conventions";
import type { Indicator, Method } from "../../method/method";
import type { Exact } from "../../numbers/exact";
import { scoreIndicator } from "../../engine/score";
import type { Observations } from "../../scoring/observations";
import { choicesOf, withChoice } from "./convention-alternatives";

/** An indicator's points before rounding, in roster order, under one choice of the conventions that decided them. */
export interface IndicatorColumn {
  readonly points: readonly Exact[];
  /** By its rule, and by the rules of its parts. */
  readonly consulted: readonly ConventionId[];
  /** A 合并 adds up points as they were published. */
  readonly hasParts: boolean;
}

/** Points of an indicator before rounding, in roster order. Throws where one is missing. */
export function unroundedColumn(
  method: Method,
  indicator: Indicator,
  conventions: Conventions,
  observations: Observations,
): IndicatorColumn {
  const consulted = new Set<ConventionId>();
  const { scores, parts } = scoreIndicator(method, conventions, observations, indicator);
  for (const score of [...parts.flat(), ...scores]) {
    if (score.outcome !== "scored") throw new Error(`${indicator.code} has gaps`);
    score.conventions.forEach((id) => consulted.add(id));
  }
  const points = scores.flatMap((score) => (score.outcome === "scored" ? score.unrounded : []));
  return { points, consulted: [...consulted], hasParts: parts.length > 0 };
}

/**
 * The columns of one indicator under any conventions. A rule says which conventions it consulted; while those are the same,
 * and for a 合并 the rounding, its column is, whatever the others say, so it is scored only once.
 */
export class IndicatorColumns {
  private readonly known: {
    readonly conventions: Conventions;
    readonly column: IndicatorColumn;
  }[] = [];

  constructor(
    private readonly method: Method,
    readonly indicator: Indicator,
    private readonly observations: Observations,
  ) {}

  under(conventions: Conventions): IndicatorColumn {
    const found = this.known.find(({ conventions: then, column: { consulted, hasParts } }) => {
      const deciding = hasParts ? [...consulted, "rounding" as const] : consulted;
      return deciding.every((id) => sameConvention(then[id], conventions[id]));
    });
    if (found) return found.column;
    const column = unroundedColumn(this.method, this.indicator, conventions, this.observations);
    this.known.push({ conventions, column });
    return column;
  }

  /** Every convention that the rule consults under some choice of those that it consults. */
  consulted(conventions: Conventions, admits: Admits): readonly ConventionId[] {
    let ids: readonly ConventionId[] = this.under(conventions).consulted;
    for (;;) {
      const all = assignments(ids, this.method, conventions, admits);
      const more = new Set([...ids, ...all.flatMap((each) => this.under(each).consulted)]);
      if (more.size === ids.length) return ids;
      ids = [...more];
    }
  }
}

/** Tells whether a choice can be computed. */
export type Admits = (id: ConventionId, choice: Conventions[ConventionId]) => boolean;

/** All admitted choices of some conventions, the others as they are. */
export function assignments(
  ids: readonly ConventionId[],
  method: Method,
  conventions: Conventions,
  admits: Admits,
): readonly Conventions[] {
  return ids.reduce<readonly Conventions[]>(
    (all, id) =>
      choicesOf(id, method, conventions)
        .filter((choice) => admits(id, choice))
        .flatMap((choice) => all.map((each) => withChoice(each, { id, choice }))),
    [conventions],
  );
}
