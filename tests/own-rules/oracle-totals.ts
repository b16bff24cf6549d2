/** Totals and places of own methods a second time, from their description alone, over the oracle's own fractions. */
import { NOTHING, Ratio } from "./fractions";
import { oracleMonth, rounded } from "./oracle";
import { valuesOf } from "./oracle-values";
import type {
  Column,
  OracleConventions,
  OracleIndicator,
  OraclePoints,
  OracleRounding,
  OracleTown,
  OracleValue,
} from "./oracle-terms";

export interface OracleEdition {
  readonly indicators: readonly (OracleIndicator & {
    readonly isOutsideTotal?: true;
  })[];
  readonly cap: string | null;
  readonly conditions: readonly {
    readonly of: string;
    readonly compares: "above" | "at-least" | "below" | "at-most" | "equals";
    readonly value: string;
    readonly effect:
      { readonly kind: "zero" } | { readonly kind: "deduct"; readonly points: string };
  }[];
  readonly smallestFirst: boolean;
  readonly ranksExact: boolean;
  readonly ties: {
    readonly decidedBy: readonly string[];
    readonly then: "shared" | "roster";
  } | null;
}

export interface OracleReadings extends OracleConventions {
  readonly rounding: OracleRounding & { readonly rankBy: "printed" | "exact" };
  readonly rankTies: "skip" | "dense" | { readonly decidedBy: readonly string[] };
}

export interface OracleTotal {
  readonly total: Ratio | null;
  readonly place: number | null;
}

/** What two towns are held against each other by; a higher one is ahead. */
type Key = readonly (OracleValue | Ratio)[];

export function oracleTotals(
  edition: OracleEdition,
  towns: readonly OracleTown[],
  readings: OracleReadings,
): OracleTotal[] {
  const { rounding } = readings;
  const columns = oracleMonth(edition.indicators, towns, readings);
  const published = (one: Ratio): Ratio =>
    rounding.stage === "each" ? rounded(one, rounding.decimals, rounding.mode) : one;
  const least = (one: Ratio): Ratio => {
    const cap = edition.cap === null ? null : Ratio.read(edition.cap);
    return cap && one.order(cap) > 0 ? cap : one;
  };
  const made = towns.map((_, town) => {
    const counted = edition.indicators.flatMap(({ isOutsideTotal }, index) =>
      isOutsideTotal ? [] : [columns[index]?.[town] ?? "gap"],
    );
    const points = counted.filter((one): one is Ratio => one instanceof Ratio);
    if (points.length < counted.length) return null;
    const added = (some: readonly Ratio[]): Ratio => some.reduce((a, b) => a.plus(b), NOTHING);
    const effects = effectsOn(edition, towns[town]);
    if (!effects) return null;
    const exactly = least(effects(added(points)));
    const capped = least(effects(added(points.map(published))));
    const total =
      rounding.stage === "each" ? capped : rounded(capped, rounding.decimals, rounding.mode);
    const isExact =
      edition.ranksExact || (rounding.stage === "total" && rounding.rankBy === "exact");
    return { total, ranked: isExact ? exactly : total };
  });
  const byReading = typeof readings.rankTies === "string" ? [] : readings.rankTies.decidedBy;
  const codes = edition.ties?.decidedBy ?? byReading;
  const deciders = codes.map((code) => deciderOf(edition, code, columns, towns, readings));
  const keys = made.map((one, town): Key | null => {
    const own = deciders.map((column) => column[town] ?? "gap");
    if (!one || own.includes("gap")) return null;
    const roster = edition.ties?.then === "roster" ? [Ratio.of(BigInt(-town))] : [];
    return [edition.smallestFirst ? NOTHING.minus(one.ranked) : one.ranked, ...own, ...roster];
  });
  const isDense = !edition.ties && readings.rankTies === "dense";
  return made.map((one, town) => {
    const key = keys[town];
    const total = one?.total ?? null;
    const all = keys.filter((each): each is Key => each !== null);
    if (!key || all.length < towns.length) return { total, place: null };
    const ahead = all.filter((other) => isAhead(other, key));
    const places = isDense ? new Set(ahead.map(textOf)).size : ahead.length;
    return { total, place: places + 1 };
  });
}

/** null: a figure is missing. */
function effectsOn(
  { conditions }: OracleEdition,
  town: OracleTown | undefined,
): ((total: Ratio) => Ratio) | null {
  const figures = conditions.map(({ of }) => town?.data[of] ?? null);
  if (figures.includes(null)) return null;
  return (total) => {
    let left = total;
    conditions.forEach(({ compares, value, effect }, index) => {
      const order = Ratio.read(figures[index] ?? "").order(Ratio.read(value));
      const holding = {
        above: [1],
        "at-least": [0, 1],
        below: [-1],
        "at-most": [-1, 0],
        equals: [0],
      }[compares];
      if (!holding.includes(order)) return;
      left = effect.kind === "zero" ? NOTHING : left.minus(Ratio.read(effect.points));
    });
    return left;
  };
}

const textOf = (key: Key): string =>
  key.map((one) => (one instanceof Ratio ? one.text : one)).join(" ");

function isAhead(a: Key, b: Key): boolean {
  for (const [index, own] of a.entries()) {
    const side = sideOf(own, b[index] ?? "none");
    if (side !== 0) return side > 0;
  }
  return false;
}

function sideOf(a: OracleValue, b: OracleValue): number {
  if (a instanceof Ratio && b instanceof Ratio) return a.order(b);
  const rank = (one: OracleValue): number => (one === "best" ? 2 : one === "none" ? 0 : 1);
  return rank(a) - rank(b);
}

/** Points as published; of 监测 the value, turned round where the smaller is better. */
function deciderOf(
  { indicators }: OracleEdition,
  code: string,
  columns: readonly (readonly OraclePoints[])[],
  towns: readonly OracleTown[],
  readings: OracleReadings,
): OracleValue[] {
  const index = Number(code) - 1;
  const indicator = indicators[index];
  if (!indicator) throw new Error(`no code ${code}`);
  const { rule, points } = indicator;
  const { stage, decimals, mode } = readings.rounding;
  if (rule.kind !== "monitored") {
    return towns.map((_, town) => {
      const one = columns[index]?.[town] ?? "gap";
      return one === "gap" || stage === "total" ? one : rounded(one, decimals, mode);
    });
  }
  const pointsOf: Column["pointsOf"] = (of, reads) =>
    (columns[Number(of) - 1] ?? []).map((one) =>
      one === "gap" || stage === "total" || reads === "exact" ? one : rounded(one, decimals, mode),
    );
  const column = { towns, full: Ratio.read(points), conventions: readings, pointsOf };
  const targets = rule.task === null ? [] : [{ kind: "task", task: rule.task } as const];
  return valuesOf(rule, targets, column).map((value) =>
    value instanceof Ratio && rule.lowerIsBetter ? NOTHING.minus(value) : value,
  );
}
