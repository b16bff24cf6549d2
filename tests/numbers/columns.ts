/** Random columns of figures through src/numbers, held against fractions of BigInts alone. */
import { divide, exact, multiply, subtract, sum, type Exact } from "../../src/numbers/exact";
import { places } from "../../src/numbers/places";
import { round, type RoundingMode } from "../../src/numbers/rounding";
import { proportionalPoints } from "../../src/rules/proportional";

/** A fraction with a denominator above 0. */
type Fraction = readonly [above: bigint, below: bigint];

/** What came up: without these a run has shown nothing. */
export interface Seen {
  columns: number;
  /** Two growths of a column are equal. */
  ties: number;
  /** Two that are not have the same double. */
  nearTies: number;
  /** A score that is to be rounded is a half of a unit. */
  halves: number;
  /** One that is none has the double of a half. */
  nearHalves: number;
  /** A score that is no fraction of safe whole numbers. */
  wide: number;
}

/** Throws at the first column that differs. */
export function checkColumns(count: number, seed: number): Seen {
  const random = randomFrom(seed);
  const seen: Seen = { columns: 0, ties: 0, nearTies: 0, halves: 0, nearHalves: 0, wide: 0 };
  for (; seen.columns < count; seen.columns += 1) {
    const full = 1 + random(40);
    const column = [growths, halves, anything][random(3)]?.(random, full) ?? [];
    checkColumn(column, full, seen);
  }
  return seen;
}

/** A whole number from 0 and below a bound, by a multiplicative congruential generator. */
type Random = (below: number) => number;

function randomFrom(seed: number): Random {
  let state = (seed % 2_147_483_646) + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** This year's and last year's figure of a town, as cells hold them: up to 15 digits. */
type Town = readonly [now: string, before: string];

const anything = (random: Random): Town[] =>
  Array.from({ length: 2 + random(5) }, () => {
    const now = wholeOf(random, 1 + random(15));
    return [
      text(random(5) === 0 ? -now : now, random(5)),
      text(wholeOf(random, 1 + random(15)), random(5)),
    ];
  });

/** The same growth in several sizes, and one as near to it as figures of 14 digits can have. */
function growths(random: Random): Town[] {
  const [now, before] = coprime(random, 14);
  const small = coprime(random, 1 + random(7));
  const times = Array.from({ length: 1 + random(3) }, () => wholeOf(random, 1 + random(7)));
  const equal = times.map((time): Town => [text(small[0] * time, 2), text(small[1] * time, 2)]);
  const [next, base] = neighbourOf(now, before);
  return [[text(now, 1), text(before, 1)], [text(next, 2), text(base, 2)], ...equal];
}

/**
 * Increases of which the first is the best, and so that the others' points of `full` are a half of a hundredth, or as near
 * to one as figures of 14 digits can come.
 */
function halves(random: Random, full: number): Town[] {
  const best = BigInt(200 * full);
  const odd = BigInt(2 * random(100 * full) + 1);
  if (commonOf(best, odd) > 1n) {
    const unit = wholeOf(random, 1 + random(9));
    return [
      [text(best * unit, 2), "0"],
      [text(odd * unit, 2), "0"],
    ];
  }
  const [above, below] = neighbourOf(best, odd);
  const times = wholeOf(random, 1 + random(10));
  return [
    [text(above + times * best, 2), "0"],
    [text(below + times * odd, 2), "0"],
  ];
}

function coprime(random: Random, digits: number): [bigint, bigint] {
  const [one, other] = [wholeOf(random, digits), wholeOf(random, digits)];
  const common = commonOf(one, other);
  return [one / common, other / common];
}

function commonOf(one: bigint, other: bigint): bigint {
  return other === 0n ? one : commonOf(other, one % other);
}

/** Of numbers without a common divisor: [c, d] with a × d − c × b = 1, above 0 and so near to a ÷ b as none with smaller ones. */
function neighbourOf(a: bigint, b: bigint): [bigint, bigint] {
  const [, d] = bezout(a, b);
  const below = ((d % b) + b) % b || b;
  return [(a * below - 1n) / b, below];
}

/** [g, x] with a × x − b × y = g for some y. */
function bezout(a: bigint, b: bigint): [bigint, bigint] {
  let [r, next, x, nextX] = [a, b, 1n, 0n];
  while (next !== 0n) {
    const times = r / next;
    [r, next] = [next, r - times * next];
    [x, nextX] = [nextX, x - times * nextX];
  }
  return [r, x];
}

/** So many digits. */
function wholeOf(random: Random, digits: number): bigint {
  let written = String(1 + random(9));
  while (written.length < digits) written += String(random(10));
  return BigInt(written);
}

function text(whole: bigint, decimals: number): string {
  const digits = String(whole < 0n ? -whole : whole).padStart(decimals + 1, "0");
  const sign = whole < 0n ? "-" : "";
  const point = digits.length - decimals;
  return sign + (decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`);
}

function checkColumn(column: readonly Town[], full: number, seen: Seen): void {
  const pairs = column.map(([now, before]) => ({ now: exact(now), before: exact(before) }));
  const increases = pairs.map(({ now, before }) => subtract(now, before));
  checkValues(
    increases,
    column.map(([now, before]) => minus(fractionOf(now), fractionOf(before))),
    full,
    seen,
  );
  if (column.some(([, before]) => Number(before) === 0)) return;
  checkValues(
    pairs.map(({ now, before }) => divide(subtract(now, before), before)),
    column.map(([now, before]) =>
      over(minus(fractionOf(now), fractionOf(before)), fractionOf(before)),
    ),
    full,
    seen,
  );
}

/** Places, points in proportion and their sum, rounded, of values that are given in both ways. */
function checkValues(
  ours: readonly Exact[],
  theirs: readonly Fraction[],
  full: number,
  seen: Seen,
): void {
  const fail = (what: string): never => {
    throw new Error(`${what} of ${JSON.stringify(theirs.map(String))}, full ${full}`);
  };
  const ordered = places(ours, "skip");
  ordered.forEach((place, row) => {
    if (place.numerator !== placeIn(theirs, row)) fail("place");
  });
  countTies(theirs, seen);
  const points = proportionalPoints(ours, exact(String(full)));
  const expected = pointsOf(theirs, BigInt(full));
  for (const mode of ["half-away", "half-even"] as const) {
    const rounded = points.map((one) => round(one, 2, mode));
    rounded.forEach((one, row) => {
      if (!isSame(one, roundedTo100(expected[row] ?? ZERO, mode))) fail(`${mode} points`);
    });
    const total = expected.map((one) => roundedTo100(one, mode)).reduce(plus, ZERO);
    if (!isSame(sum(rounded), total)) fail(`${mode} total`);
    if (!isSame(multiply(sum(points), exact("0.5")), over(expected.reduce(plus, ZERO), [2n, 1n])))
      fail("sum");
  }
  for (const one of expected) countRounding(one, seen);
  if (points.some(({ numerator, denominator }) => !isSafe(numerator) || !isSafe(denominator)))
    seen.wide += 1;
}

const ZERO: Fraction = [0n, 1n];

function fractionOf(decimal: string): Fraction {
  const [whole = "", decimals = ""] = decimal.split(".");
  return [BigInt(whole + decimals), 10n ** BigInt(decimals.length)];
}

const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction =>
  b === d ? [a + c, b] : [a * d + c * b, b * d];
const minus = (a: Fraction, [c, d]: Fraction): Fraction => plus(a, [-c, d]);
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction =>
  c < 0n ? [-a * d, -b * c] : [a * d, b * c];
const order = ([a, b]: Fraction, [c, d]: Fraction): bigint => a * d - c * b;
const isSame = ({ numerator, denominator }: Exact, other: Fraction): boolean =>
  denominator > 0n && order([numerator, denominator], other) === 0n;
const isSafe = (whole: bigint): boolean => Number.isSafeInteger(Number(whole));

function placeIn(values: readonly Fraction[], row: number): bigint {
  const own = values[row] ?? ZERO;
  return 1n + BigInt(values.filter((value) => order(value, own) > 0n).length);
}

function pointsOf(values: readonly Fraction[], full: bigint): readonly Fraction[] {
  const best = values.reduce((most, value) => (order(value, most) > 0n ? value : most), ZERO);
  return values.map(([above, below]) => (above <= 0n ? ZERO : over([full * above, below], best)));
}

/** Of a number that is not below 0. */
function roundedTo100([above, below]: Fraction, mode: RoundingMode): Fraction {
  const [units, rest] = [(above * 100n) / below, ((above * 100n) % below) * 2n];
  const isUp = rest > below || (rest === below && (mode === "half-away" || units % 2n === 1n));
  return [isUp ? units + 1n : units, 100n];
}

const doubleOf = ([above, below]: Fraction): number => Number(above) / Number(below);

function countTies(values: readonly Fraction[], seen: Seen): void {
  const pairs = values.flatMap((one, row) =>
    values.slice(row + 1).map((other) => [one, other] as const),
  );
  const isTie = ([one, other]: readonly [Fraction, Fraction]) => order(one, other) === 0n;
  if (pairs.some(isTie)) seen.ties += 1;
  const isNear = (pair: readonly [Fraction, Fraction]) =>
    !isTie(pair) && doubleOf(pair[0]) === doubleOf(pair[1]);
  if (pairs.some(isNear)) seen.nearTies += 1;
}

function countRounding(points: Fraction, seen: Seen): void {
  const half = (doubleOf(points) * 100) % 1 === 0.5;
  const isHalf = ((points[0] * 100n) % points[1]) * 2n === points[1];
  if (isHalf) seen.halves += 1;
  else if (half) seen.nearHalves += 1;
}
