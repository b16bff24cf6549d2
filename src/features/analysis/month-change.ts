import type { Conventions } from "../../method/conventions";
import { subtract, type Exact } from "../../numbers/exact";
import type { AssignedPoints, Figure, LedgerRows, Observations } from "../../scoring/observations";
import { score } from "../../engine/score";
import type { ScoreSheet } from "../../scoring/score-sheet";
import { missingInputs } from "./missing-inputs";
import { resultsOf, type TownResult } from "./town-result";

/** A ranked earlier period: what was published then, and its sheets as they are now. */
export interface EarlierMonth {
  /** As published, by the town's name. */
  readonly published: ReadonlyMap<string, TownResult>;
  /** The conventions that it was published under. */
  readonly conventions: Conventions;
  /** Its figures and targets as its sheets have them now, with the same roster. */
  readonly observations: Observations;
}

/** How a town's points changed. The five parts add up to the change of the published totals, exactly. */
export interface PointsParts {
  /** The earlier month's sheets were edited after it was ranked. */
  readonly revisions: Exact;
  /** The conventions are others. */
  readonly conventions: Exact;
  /** The targets are those of the later period. */
  readonly targets: Exact;
  /** The other towns' figures are those of the later period: the leader's lead, the places passed. */
  readonly others: Exact;
  /** The town's own figures are those of the later period. */
  readonly own: Exact;
}

/** One town from one period to the next. */
export type TownChange =
  | {
      readonly kind: "compared";
      /** Index in the roster. */
      readonly town: number;
      readonly from: TownResult;
      readonly to: TownResult;
      readonly points: Exact;
      readonly parts: PointsParts;
    }
  /** The town was not in the earlier ranking. */
  | { readonly kind: "new-town"; readonly town: number; readonly to: TownResult };

/**
 * Splits the change of every town's points since an earlier ranked period. One thing after the other is replaced, and
 * each part is the difference that its replacement makes to the total, in this order: what was published → the same
 * sheets as they are now (revisions) → the present conventions → the present targets of all towns → the present figures of
 * all other towns → the town's own. Another order would split a joint effect otherwise; this one never calls own merit
 * what targets or others brought about. null when the earlier sheets have gaps by now.
 */
export function monthChanges(
  sheet: ScoreSheet,
  observations: Observations,
  earlier: EarlierMonth,
): readonly TownChange[] | null {
  const { method, conventions } = sheet;
  const totals = (month: Observations, under: Conventions): readonly TownResult[] =>
    resultsOf(score(method, under, month));
  const needed = [earlier.conventions, conventions];
  if (needed.some((under) => missingInputs(method, under, earlier.observations).length > 0)) {
    return null;
  }
  const edited = totals(earlier.observations, earlier.conventions);
  const reread = totals(earlier.observations, conventions);
  const targets = targetsOf(observations, earlier.observations);
  const retargeted = totals({ ...earlier.observations, targets }, conventions);
  return resultsOf(sheet).map((to, town): TownChange => {
    const from = earlier.published.get(sheet.towns[town] ?? "");
    if (!from) return { kind: "new-town", town, to };
    const own = withOwnOf(observations, earlier.observations, town);
    const othersMoved = totals({ ...own, targets }, conventions);
    const stations = [from, edited[town], reread[town], retargeted[town], othersMoved[town], to];
    return {
      kind: "compared",
      town,
      from,
      to,
      points: subtract(to.points, from.points),
      parts: partsBetween(stations.map((station) => pointsOf(station))),
    };
  });
}

function pointsOf(result: TownResult | undefined): Exact {
  if (!result) throw new Error("the two months have other rosters");
  return result.points;
}

function partsBetween(stations: readonly Exact[]): PointsParts {
  const step = (index: number): Exact => {
    const [before, after] = [stations[index], stations[index + 1]];
    if (!before || !after) throw new Error("five parts need six totals");
    return subtract(after, before);
  };
  return {
    revisions: step(0),
    conventions: step(1),
    targets: step(2),
    others: step(3),
    own: step(4),
  };
}

/** A target that is not there, since points were decided instead, stays the earlier one until those points count. */
function targetsOf(month: Observations, earlier: Observations): Observations["targets"] {
  return new Map(
    [...month.targets].map(([task, column]) => [
      task,
      column.map((target, town) =>
        target.kind === "missing" ? (earlier.targets.get(task)?.[town] ?? target) : target,
      ),
    ]),
  );
}

/** The month with one town's figures and ledger rows from another month of the same roster. */
function withOwnOf(month: Observations, other: Observations, town: number): Observations {
  const quantities = new Map(
    [...month.quantities].map(([quantity, column]) => [
      quantity,
      withOne<Figure>(column, other.quantities.get(quantity), town),
    ]),
  );
  return {
    ...month,
    quantities,
    assigned: withAssignedOf(month, other, town),
    projects: withLedgerOf(month.projects, other.projects, town),
    items: withLedgerOf(month.items, other.items, town),
  };
}

function withOne<Item>(
  column: readonly Item[],
  other: readonly Item[] | undefined,
  town: number,
): readonly Item[] {
  const own = other?.[town];
  if (own === undefined) throw new Error("the two months have other rosters");
  return column.map((item, index) => (index === town ? own : item));
}

function withLedgerOf<Row>(
  ledger: LedgerRows<Row>,
  other: LedgerRows<Row>,
  town: number,
): LedgerRows<Row> {
  // Points were decided for all towns then.
  if (ledger.kind === "not-provided" || other.kind === "not-provided") return ledger;
  return { ...ledger, byTown: withOne(ledger.byTown, other.byTown, town) };
}

/** Points that were decided are the town's own. */
function withAssignedOf(
  month: Observations,
  other: Observations,
  town: number,
): ReadonlyMap<string, AssignedPoints> {
  const codes = new Set([...(month.assigned?.keys() ?? []), ...(other.assigned?.keys() ?? [])]);
  return new Map(
    [...codes].map((code) => [
      code,
      month.towns.map((_, index) => {
        const { assigned } = index === town ? other : month;
        return assigned?.get(code)?.[index] ?? null;
      }),
    ]),
  );
}
