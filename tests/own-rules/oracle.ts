/**
 * The kinds of rule of own methods a second time, written from their description alone over fractions of its own: it shares
 * no line with the product. Slow and plain on purpose.
 */
import { valuesOf } from "./oracle-values";
import { HUNDRED, NOTHING, ONE, Ratio } from "./fractions";
import type {
  Column,
  Limits,
  OracleConventions,
  OracleIndicator,
  OraclePoints,
  OracleRounding,
  OracleRule,
  OracleRuleOf,
  OracleTown,
  OracleValue,
  Reference,
} from "./oracle-terms";

/** The points of every indicator (its code is its number from 1) and town before anything is rounded. */
export function oracleMonth(
  indicators: readonly OracleIndicator[],
  towns: readonly OracleTown[],
  conventions: OracleConventions & { readonly rounding: OracleRounding },
): OraclePoints[][] {
  const pointsOf = (code: string): OraclePoints[] => {
    const indicator = indicators[Number(code) - 1];
    if (!indicator) throw new Error(`no code ${code}`);
    const { rule, points } = indicator;
    if (rule.kind !== "combined") return alone(rule, points, towns, conventions, readPoints);
    const columns = rule.parts.map((part) => pointsOf(part.code));
    return towns.map((_, town) => {
      const parts = columns.map((column) => column[town] ?? "gap");
      if (parts.includes("gap")) return "gap";
      const { rounding } = conventions;
      const isRounded = rule.reads === "published" && rounding.stage === "each";
      const read = parts.flatMap((one) => {
        if (one === "gap") return [];
        return [isRounded ? rounded(one, rounding.decimals, rounding.mode) : one];
      });
      return within(combined(rule, read), rule);
    });
  };
  const readPoints: Column["pointsOf"] = (code, reads) =>
    pointsOf(code).map((one) => {
      const { rounding } = conventions;
      const isRounded = reads === "published" && rounding.stage === "each";
      return one !== "gap" && isRounded ? rounded(one, rounding.decimals, rounding.mode) : one;
    });
  return indicators.map((_, index) => pointsOf(String(index + 1)));
}

function combined({ how, parts }: OracleRuleOf<"combined">, points: readonly Ratio[]): Ratio {
  const added = points.reduce((a, b) => a.plus(b));
  switch (how) {
    case "weighted-sum":
      return points
        .map((one, index) => one.times(Ratio.read(parts[index]?.weight ?? "")))
        .reduce((a, b) => a.plus(b));
    case "mean":
      return added.divided(Ratio.of(BigInt(points.length)));
    case "highest":
      return points.reduce(most);
    case "lowest":
      return points.reduce(least);
    case "product":
      return points.reduce((a, b) => a.times(b));
  }
}

/** To so many decimals; a half goes away from 0, or to the even neighbour. */
export function rounded(value: Ratio, decimals: number, mode: OracleRounding["mode"]): Ratio {
  const scale = Ratio.of(10n ** BigInt(decimals));
  const units = value.times(scale);
  const down = units.cut;
  const rest = units.minus(down);
  const size = rest.sign < 0 ? NOTHING.minus(rest) : rest;
  const side = size.order(Ratio.of(1n, 2n));
  const away = down.plus(Ratio.of(BigInt(units.sign)));
  const isUp = side > 0 || (side === 0 && (mode === "half-away" || down.top % 2n !== 0n));
  return (isUp ? away : down).divided(scale);
}

function alone(
  rule: Exclude<OracleRule, { kind: "combined" }>,
  full: string,
  towns: readonly OracleTown[],
  conventions: OracleConventions,
  pointsOf: Column["pointsOf"],
): OraclePoints[] {
  const column = { towns, full: Ratio.read(full), conventions, pointsOf };
  switch (rule.kind) {
    case "interval":
      return interval(rule, column);
    case "per-unit":
      return perUnit(rule, column);
    case "tier":
      return tier(rule, column);
    case "attainment":
      return attainment(rule, column);
    case "best-proportional":
      return bestProportional(rule, column);
    case "place-step":
      return placeStep(rule, column);
    case "monitored":
      return monitored(rule, column);
  }
}

function monitored(rule: OracleRuleOf<"monitored">, column: Column): OraclePoints[] {
  const targets: Reference[] = rule.task === null ? [] : [{ kind: "task", task: rule.task }];
  return valuesOf(rule, targets, column).map((value) => (value === "gap" ? "gap" : NOTHING));
}

const isNumber = (value: OracleValue): value is Ratio => value instanceof Ratio;

/** null: nobody has a value. */
function heldBy(
  reference: Reference,
  values: readonly OracleValue[],
  lowerIsBetter: boolean,
  town: OracleTown,
): Ratio | null {
  if (reference.kind === "number") return Ratio.read(reference.value);
  if (reference.kind === "task") return Ratio.read(town.targets[reference.task] ?? "");
  const sorted = values.filter(isNumber).sort((a, b) => a.order(b));
  if (sorted.length === 0) return null;
  if (reference.kind === "mean") {
    return sorted.reduce((a, b) => a.plus(b)).divided(Ratio.of(BigInt(sorted.length)));
  }
  const wantsLeast = (reference.kind === "best") === lowerIsBetter;
  return (wantsLeast ? sorted[0] : sorted.at(-1)) ?? null;
}

const least = (a: Ratio, b: Ratio): Ratio => (a.order(b) < 0 ? a : b);
const most = (a: Ratio, b: Ratio): Ratio => (a.order(b) > 0 ? a : b);

const within = (value: Ratio, limits: Limits): Ratio => {
  const capped = limits.most === null ? value : least(value, Ratio.read(limits.most));
  return limits.least === null ? capped : most(capped, Ratio.read(limits.least));
};

/** Points of the values that are numbers first: what is better than every number has 最高, or as many as the most. */
function perUnit(rule: OracleRuleOf<"per-unit">, column: Column): OraclePoints[] {
  const values = valuesOf(rule, [rule.reference], column);
  const base = Ratio.read(rule.base);
  const counted = values.map((value, index): Ratio | "no unit" | null => {
    const town = column.towns[index];
    if (!isNumber(value) || !town) return null;
    const reference = heldBy(rule.reference, values, rule.lowerIsBetter, town);
    if (!reference) throw new Error("a value, and nobody has one");
    const size = reference.sign < 0 ? NOTHING.minus(reference) : reference;
    const unit = rule.isPercentOfReference
      ? size.times(Ratio.read(rule.unit)).divided(HUNDRED)
      : Ratio.read(rule.unit);
    if (unit.sign === 0) return "no unit";
    const better = rule.lowerIsBetter ? reference.minus(value) : value.minus(reference);
    const units = better.divided(unit);
    return base.plus(Ratio.read(rule.points).times(rule.wholeSteps ? units.cut : units));
  });
  const numbers = counted.filter((one): one is Ratio => one instanceof Ratio);
  const top = numbers.length > 0 ? numbers.reduce(most) : base;
  return values.map((value, index) => {
    if (value === "gap") return "gap";
    if (value === "none") return NOTHING;
    if (value === "best") return rule.most === null ? within(top, rule) : Ratio.read(rule.most);
    const own = counted[index];
    return own instanceof Ratio ? within(own, rule) : NOTHING;
  });
}

function interval(rule: OracleRuleOf<"interval">, column: Column): OraclePoints[] {
  const { towns, full } = column;
  const values = valuesOf(rule, [rule.low, rule.high], column);
  return values.map((value, index) => {
    const town = towns[index];
    if (value === "gap" || !town) return "gap";
    if (value === "none") return NOTHING;
    if (value === "best") return full;
    const low = heldBy(rule.low, values, rule.lowerIsBetter, town);
    const high = heldBy(rule.high, values, rule.lowerIsBetter, town);
    if (!low || !high) throw new Error("a value, and nobody has one");
    if (low.is(high)) return full;
    const base = Ratio.read(rule.base);
    const share = value.minus(low).divided(high.minus(low));
    return most(NOTHING, least(full, base.plus(full.minus(base).times(share))));
  });
}

/** One more than there are better ones, or than there are different better ones, or the middle of all equal ones. */
export function placesOf(
  values: readonly OracleValue[],
  lowerIsBetter: boolean,
  ties: OracleConventions["stepTies"],
): (Ratio | null)[] {
  const isBetter = (a: OracleValue, b: OracleValue): boolean => {
    if (a === "best" || b === "best") return a === "best" && b !== "best";
    if (!isNumber(a) || !isNumber(b)) return false;
    return lowerIsBetter ? a.order(b) < 0 : a.order(b) > 0;
  };
  const taking = values.filter((value) => isNumber(value) || value === "best");
  const textOf = (value: OracleValue): string => (isNumber(value) ? value.text : value);
  return values.map((value) => {
    if (!isNumber(value) && value !== "best") return null;
    const better = taking.filter((other) => isBetter(other, value));
    const alike = taking.filter((other) => textOf(other) === textOf(value)).length;
    if (ties === "dense") return Ratio.of(BigInt(new Set(better.map(textOf)).size + 1));
    const first = Ratio.of(BigInt(better.length + 1));
    return ties === "skip" ? first : first.plus(Ratio.of(BigInt(alike - 1), 2n));
  });
}

function tier(rule: OracleRuleOf<"tier">, column: Column): OraclePoints[] {
  const values = valuesOf(rule, [], column);
  const places = placesOf(values, rule.lowerIsBetter, column.conventions.stepTies);
  return values.map((value, index) => {
    if (value === "gap") return "gap";
    if (value === "none") return NOTHING;
    const own = rule.by === "place" ? (places[index] ?? null) : value;
    const wantsLow = rule.by === "place" || rule.lowerIsBetter;
    for (const { bound, isIncluded, points } of rule.tiers) {
      const side = own === "best" || !own || !isNumber(own) ? null : own.order(Ratio.read(bound));
      const isPast = side === null || (wantsLow ? side < 0 : side > 0);
      if (isPast || (isIncluded && side === 0)) return Ratio.read(points);
    }
    return NOTHING;
  });
}

function attainment(rule: OracleRuleOf<"attainment">, column: Column): OraclePoints[] {
  const { full, conventions } = column;
  const values = valuesOf(rule, [rule.reference], column);
  return values.map((value, index) => {
    const town = column.towns[index];
    if (value === "gap" || !town) return "gap";
    if (value === "best") return full;
    const { measure, lowerIsBetter } = rule;
    const [now, before] =
      measure.kind === "growth"
        ? [measure.of, measure.from].map((name) => Ratio.read(town.data[name] ?? ""))
        : [];
    if (value === "none") {
      const isGrown = now !== undefined && now.sign > 0 && !lowerIsBetter;
      return isGrown && conventions.zeroBase === "met" ? full : NOTHING;
    }
    const reference = heldBy(rule.reference, values, lowerIsBetter, town);
    if (!reference) throw new Error("a value, and nobody has one");
    const side = value.order(reference);
    if (side === 0 || side > 0 !== lowerIsBetter) return full;
    if (rule.unmet === "nothing") return NOTHING;
    if (reference.sign > 0) {
      const share = lowerIsBetter ? reference.divided(value) : value.divided(reference);
      return within(full.times(share), rule);
    }
    if (conventions.targetNotPositive === "zero" || !now || !before) return NOTHING;
    const wanted = before.times(ONE.plus(reference.divided(HUNDRED)));
    if (wanted.sign <= 0) return lowerIsBetter ? NOTHING : full;
    const share = lowerIsBetter ? wanted.divided(now) : now.divided(wanted);
    return within(full.times(share), rule);
  });
}

function bestProportional(rule: OracleRuleOf<"best-proportional">, column: Column): OraclePoints[] {
  const values = valuesOf(rule, [], column);
  const numbers = values.filter(isNumber);
  const best = numbers.length > 0 ? numbers.reduce(rule.lowerIsBetter ? least : most) : null;
  return values.map((value) => {
    if (value === "gap") return "gap";
    if (value === "best") return column.full;
    if (value === "none" || !best) return NOTHING;
    if (!rule.lowerIsBetter) {
      return best.sign > 0 && value.sign > 0 ? column.full.times(value).divided(best) : NOTHING;
    }
    if (value.is(best)) return column.full;
    return best.sign > 0 ? column.full.times(best).divided(value) : NOTHING;
  });
}

function placeStep(rule: OracleRuleOf<"place-step">, column: Column): OraclePoints[] {
  const { conventions, full, towns } = column;
  const values = valuesOf(rule, [], column);
  const places = placesOf(values, rule.lowerIsBetter, conventions.stepTies);
  const { measure } = rule;
  const isNought = values.map((value, index) => {
    const { kind } = measure;
    if (kind === "points" || kind === "share-change" || kind === "contribution") {
      return isNumber(value) && value.sign === 0;
    }
    const first = Ratio.read(towns[index]?.data[measure.of] ?? "1");
    const asNought = value instanceof Ratio && conventions.zeroDenominator === "zero";
    const isOfNothing =
      measure.kind === "ratio" && Ratio.read(towns[index]?.data[measure.to] ?? "1").sign === 0;
    return first.sign === 0 || (asNought && isOfNothing);
  });
  const areAll = places.every((place, index) => place === null || isNought[index] === true);
  return values.map((value, index) => {
    const place = places[index];
    if (value === "gap") return "gap";
    if (!place) return NOTHING;
    const isRefused =
      conventions.zeroEarnsPlace === false || (conventions.zeroEarnsPlace === true && areAll);
    if (isNought[index] && isRefused) return NOTHING;
    return most(Ratio.read(rule.least), full.minus(Ratio.read(rule.step).times(place.minus(ONE))));
  });
}
