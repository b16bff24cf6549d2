/** What the oracle compares: the values of all towns, in percent where they are fractions. */
import { HUNDRED, NOTHING, Ratio } from "./fractions";
import type { Column, Compared, OracleTown, OracleValue, Reference } from "./oracle-terms";

export function valuesOf(
  { measure }: Compared,
  references: readonly Reference[],
  column: Column,
): OracleValue[] {
  const { towns, conventions } = column;
  const wanted = references.flatMap((one) => (one.kind === "task" ? [one.task] : []));
  const hasTargets = towns.map(({ targets }) =>
    wanted.every((task) => (targets[task] ?? null) !== null),
  );
  if (measure.kind === "points") {
    const points = column.pointsOf(measure.code, measure.reads);
    return towns.map((_, town) => (hasTargets[town] ? (points[town] ?? "gap") : "gap"));
  }
  const figures = towns.map((town, index) => (hasTargets[index] ? figuresOf(measure, town) : null));
  if (measure.kind === "contribution") {
    const own = figures.map((known) => known && known.first.minus(known.second));
    if (own.includes(null)) return own.map(() => "gap");
    const whole = own.reduce<Ratio>((a, b) => a.plus(b ?? NOTHING), NOTHING);
    return own.map((one) => (one && whole.sign > 0 ? one.divided(whole).times(HUNDRED) : "none"));
  }
  return figures.map((known) => {
    if (!known) return "gap";
    const { first, second, third, fourth } = known;
    if (measure.kind === "amount") return first;
    if (measure.kind === "increase") return first.minus(second);
    if (measure.kind === "attained") {
      return second.sign > 0 ? first.divided(second).times(HUNDRED) : "none";
    }
    if (measure.kind === "share-change") {
      if (second.sign === 0 || fourth.sign === 0) return "none";
      return first.divided(second).minus(third.divided(fourth)).times(HUNDRED);
    }
    if (second.sign !== 0) {
      const part = measure.kind === "growth" ? first.minus(second) : first;
      return part.divided(second).times(HUNDRED);
    }
    if (measure.kind === "growth" || first.sign <= 0) return "none";
    return { none: "none" as const, zero: NOTHING, best: "best" as const }[
      conventions.zeroDenominator
    ];
  });
}

interface Figures {
  readonly first: Ratio;
  readonly second: Ratio;
  readonly third: Ratio;
  readonly fourth: Ratio;
}

/** null: one of them is not there. */
function figuresOf(
  measure: Exclude<Compared["measure"], { kind: "points" }>,
  { data, targets }: OracleTown,
): Figures | null {
  const other = (): (string | null | undefined)[] => {
    switch (measure.kind) {
      case "amount":
        return [];
      case "ratio":
        return [data[measure.to]];
      case "attained":
        return [targets[measure.task]];
      case "share-change":
        return [data[measure.to], data[measure.ofBefore], data[measure.toBefore]];
      default:
        return [data[measure.from]];
    }
  };
  const texts = [data[measure.of], ...other()].map((text) => text ?? null);
  if (texts.includes(null)) return null;
  const [first = NOTHING, second = NOTHING, third = NOTHING, fourth = NOTHING] = texts.map((text) =>
    Ratio.read(text ?? ""),
  );
  return { first, second, third, fourth };
}
