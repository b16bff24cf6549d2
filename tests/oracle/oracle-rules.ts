/**
 * The rules of the method over fractions, written from the text alone: it shares no line with the product,
 * so that an error has to be made twice to pass unseen. Slow and plain on purpose.
 */
import Fraction from "fraction.js";

/** null: the denominator is 0, so that there is no value and no place. best: it counts as better than any number. */
export type Value = Fraction | null;
export type Standing = Value | "best";

/** The decimal that a cell's number means: its 15 significant digits. */
export function decimalOf(cell: number): Fraction {
  const [digits = "0", exponent = "0"] = cell.toExponential(14).split("e");
  return new Fraction(digits).mul(new Fraction(10).pow(Number(exponent)));
}

export function quotient(dividend: Fraction, divisor: Fraction): Value {
  return divisor.equals(0) ? null : dividend.div(divisor);
}

const isNumber = (value: Standing): value is Fraction => value !== null && value !== "best";

/** The best value takes all the points, the others in proportion; negative values and nobody above 0: nothing. */
export function proportional(values: readonly Standing[], full: Fraction): Fraction[] {
  const positive = values.filter(isNumber).filter((value) => value.compare(0) > 0);
  const best = positive.reduce((a, b) => (b.compare(a) > 0 ? b : a), new Fraction(0));
  return values.map((value) => {
    if (value === "best") return full;
    if (value === null || value.compare(0) <= 0) return new Fraction(0);
    return full.mul(value).div(best);
  });
}

/** Counted one by one: a place is one more than the number of better values. */
export function placesOf(
  standings: readonly Standing[],
  ties: "skip" | "dense" | "average",
): Value[] {
  const top = standings
    .filter(isNumber)
    .reduce((a, b) => (b.compare(a) > 0 ? b : a), new Fraction(0));
  const values = standings.map((value) => (value === "best" ? top.add(1) : value));
  const taking = values.filter(isNumber);
  return values.map((value) => {
    if (value === null) return null;
    const better = taking.filter((other) => other.compare(value) > 0);
    const equal = taking.filter((other) => other.equals(value)).length;
    if (ties === "dense") {
      return new Fraction(new Set(better.map((other) => other.toFraction())).size + 1);
    }
    const first = new Fraction(better.length + 1);
    return ties === "skip" ? first : first.add(new Fraction(equal - 1, 2));
  });
}

/** full × (n − place + 1) ÷ n of the n values that take a place: those that are not negative, where one is above 0. */
export function byPlace(
  values: readonly Standing[],
  full: Fraction,
  ties: "skip" | "dense" | "average",
  earnsNothing: (index: number) => boolean,
): Fraction[] {
  const isAbove = (value: Standing): boolean =>
    value === "best" || (value !== null && value.compare(0) > 0);
  if (!values.some(isAbove)) return values.map(() => new Fraction(0));
  const taking = values.map((value) => (isNumber(value) && value.compare(0) < 0 ? null : value));
  const count = taking.filter((value) => value !== null).length;
  return placesOf(taking, ties).map((place, index) =>
    place === null || earnsNothing(index)
      ? new Fraction(0)
      : full.mul(new Fraction(count).sub(place).add(1)).div(count),
  );
}

/** First place takes `first`, each place below loses `step`, never below 0; no place, no points. */
export function rankStep(
  values: readonly Standing[],
  first: Fraction,
  step: Fraction,
  ties: "skip" | "dense" | "average",
): Fraction[] {
  return placesOf(values, ties).map((place) => {
    if (place === null) return new Fraction(0);
    const points = first.sub(step.mul(place.sub(1)));
    return points.compare(0) < 0 ? new Fraction(0) : points;
  });
}

/** To that many decimals, a half away from zero (四舍五入) or to the even neighbour (五成双). */
export function rounded(
  value: Fraction,
  decimals: number,
  mode: "half-away" | "half-even" = "half-away",
): Fraction {
  const scaled = value.abs().mul(10 ** decimals);
  const below = scaled.floor();
  const rest = scaled.sub(below).compare(new Fraction(1, 2));
  const isOdd = below.mod(2).equals(1);
  const up = rest > 0 || (rest === 0 && (mode === "half-away" || isOdd));
  const magnitude = (up ? below.add(1) : below).div(10 ** decimals);
  return value.compare(0) < 0 ? magnitude.neg() : magnitude;
}
