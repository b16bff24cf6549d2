import { sameReading, type ReadingId, type Readings } from "../../method/readings";
import type { Indicator, Method } from "../../method/method";
import { exact, type Exact } from "../../numbers/exact";
import { scoreByRule } from "../../rules/table";
import type { Observations } from "../../scoring/observations";
import { choicesOf, withChoice } from "./reading-alternatives";

/** An indicator's points before rounding, in roster order, under one choice of the readings that its rule consulted. */
export interface IndicatorColumn {
  readonly points: readonly Exact[];
  readonly consulted: readonly ReadingId[];
}

/** Points of an indicator before rounding, in roster order. Throws where one is missing. */
export function unroundedColumn(
  indicator: Indicator,
  readings: Readings,
  observations: Observations,
): IndicatorColumn {
  const assigned = observations.assigned?.get(indicator.code);
  const context = { observations, readings, full: exact(indicator.points), assigned };
  const consulted = new Set<ReadingId>();
  const points = scoreByRule(indicator.rule, context).map((score) => {
    if (score.outcome !== "scored") throw new Error(`${indicator.code} has gaps`);
    score.readings.forEach((id) => consulted.add(id));
    return score.unrounded;
  });
  return { points, consulted: [...consulted] };
}

/**
 * The columns of one indicator under any readings. A rule says which readings it consulted; while those are the same
 * its column is, whatever the others say, so it is scored only once.
 */
export class IndicatorColumns {
  private readonly known: { readonly readings: Readings; readonly column: IndicatorColumn }[] = [];

  constructor(
    readonly indicator: Indicator,
    private readonly observations: Observations,
  ) {}

  under(readings: Readings): IndicatorColumn {
    const found = this.known.find(({ readings: then, column }) =>
      column.consulted.every((id) => sameReading(then[id], readings[id])),
    );
    if (found) return found.column;
    const column = unroundedColumn(this.indicator, readings, this.observations);
    this.known.push({ readings, column });
    return column;
  }

  /** Every reading that the rule consults under some choice of those that it consults. */
  consulted(method: Method, readings: Readings, admits: Admits): readonly ReadingId[] {
    let ids: readonly ReadingId[] = this.under(readings).consulted;
    for (;;) {
      const all = assignments(ids, method, readings, admits);
      const more = new Set([...ids, ...all.flatMap((each) => this.under(each).consulted)]);
      if (more.size === ids.length) return ids;
      ids = [...more];
    }
  }
}

/** Tells whether a choice can be computed. */
export type Admits = (id: ReadingId, choice: Readings[ReadingId]) => boolean;

/** All admitted choices of some readings, the others as they are. */
export function assignments(
  ids: readonly ReadingId[],
  method: Method,
  readings: Readings,
  admits: Admits,
): readonly Readings[] {
  return ids.reduce<readonly Readings[]>(
    (all, id) =>
      choicesOf(id, method, readings)
        .filter((choice) => admits(id, choice))
        .flatMap((choice) => all.map((each) => withChoice(each, { id, choice }))),
    [readings],
  );
}
