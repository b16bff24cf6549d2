/**
 * Exact rational numbers. The only arithmetic of scores: the rounding of binary floating point never enters.
 * A value is numerator ÷ denominator; the denominator is positive; the fraction is not always reduced,
 * so compare with `compare`, never field by field.
 */
export interface Exact {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * A fraction of two safe whole numbers, which is what nearly every number of a month is: calculated with as doubles, and
 * in BigInts only where a step leaves the safe whole numbers. See docs/decisions/0014.
 */
class Small implements Exact {
  readonly wholeAbove: number;
  constructor(
    wholeAbove: number,
    readonly wholeBelow: number,
  ) {
    // −0 becomes 0.
    this.wholeAbove = wholeAbove + 0;
  }
  get numerator(): bigint {
    return BigInt(this.wholeAbove);
  }
  get denominator(): bigint {
    return BigInt(this.wholeBelow);
  }
}

/** NaN where a part of the fraction is no safe whole number: whatever is calculated with it is none either. */
const above = (a: Exact): number => (a instanceof Small ? a.wholeAbove : NaN);
const below = (a: Exact): number => (a instanceof Small ? a.wholeBelow : NaN);

/** null unless both are safe. A product or a sum of safe whole numbers that is safe itself was not rounded. */
const small = (over: number, under: number): Small | null =>
  Number.isSafeInteger(over) && Number.isSafeInteger(under) ? new Small(over, under) : null;

export const fraction = (numerator: bigint, denominator: bigint): Exact =>
  small(Number(numerator), Number(denominator)) ?? { numerator, denominator };

/** 1 to 10¹⁵. */
const TENS = Array.from({ length: 16 }, (_, zeros) => Number(`1e${zeros}`));

export const ZERO: Exact = new Small(0, 1);
export const ONE: Exact = new Small(1, 1);
export const HUNDRED: Exact = new Small(100, 1);

const MINUS_ONE: Exact = new Small(-1, 1);

/** Above every number: to be compared, never calculated with. */
export const INFINITE: Exact = new Small(1, 0);

/** The exact value of a decimal text such as `8.5`, `-3`, `1.2e-7`. Throws on any other text: it is for constants of the method. */
export function exact(decimal: string): Exact {
  let known = constants.get(decimal);
  if (!known) {
    known = parse(decimal);
    if (constants.size > MOST_CONSTANTS) constants.clear();
    constants.set(decimal, known);
  }
  return known;
}

/** A method's numbers are asked for town by town. */
const constants = new Map<string, Exact>();
const MOST_CONSTANTS = 500;

function parse(decimal: string): Exact {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(decimal);
  if (!match) throw new Error(`not a decimal: ${decimal}`);
  const [, sign, whole = "", written = "", exponent = "0"] = match;
  // 15 digits of a cell end in zeros mostly: without them numbers stay small.
  const decimals = written.replace(/0+$/, "");
  const digits = `${sign === "-" ? "-" : ""}${whole}${decimals}`;
  const power = Number(exponent) - decimals.length;
  const scale = TENS[-power];
  if (scale && digits.length < 16) return new Small(Number(digits), scale);
  return power >= 0
    ? fraction(BigInt(digits) * 10n ** BigInt(power), 1n)
    : fraction(BigInt(digits), 10n ** BigInt(-power));
}

/**
 * The decimal that a cell's number means: its 15 significant digits, as Excel shows it at full precision.
 * 0.1 is one tenth. Throws for NaN and infinities, which no cell can hold.
 */
export function exactOfCell(value: number): Exact {
  if (!Number.isFinite(value)) throw new Error(`not a cell number: ${value}`);
  // Small whole numbers are the common case; the text form of a double costs far more.
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return integer(value);
  return parse(value.toPrecision(15));
}

export const integer = (value: number): Exact => small(value, 1) ?? fraction(BigInt(value), 1n);

/** Decimals of different length share the longer denominator, so that long sums do not grow. */
export function add(a: Exact, b: Exact): Exact {
  const [one, other] = [below(a), below(b)];
  const common = other % one === 0 ? other : one % other === 0 ? one : one * other;
  const [left, right] = [above(a) * (common / one), above(b) * (common / other)];
  const isExact = Number.isSafeInteger(left) && Number.isSafeInteger(right);
  return (isExact ? small(left + right, common) : null) ?? addWide(a, b);
}

function addWide(a: Exact, b: Exact): Exact {
  const [one, other] = [a.denominator, b.denominator];
  const common = other % one === 0n ? other : one % other === 0n ? one : one * other;
  return fraction(a.numerator * (common / one) + b.numerator * (common / other), common);
}

export const negate = (a: Exact): Exact => multiply(a, MINUS_ONE);

export function subtract(a: Exact, b: Exact): Exact {
  return add(a, negate(b));
}

export function multiply(a: Exact, b: Exact): Exact {
  return (
    small(above(a) * above(b), below(a) * below(b)) ??
    fraction(a.numerator * b.numerator, a.denominator * b.denominator)
  );
}

/** a ÷ b. Throws when b is 0: a zero denominator is a fact of the data and must have been met before. */
export function divide(a: Exact, b: Exact): Exact {
  if (isZero(b)) throw new Error("division by zero");
  if (isNegative(b)) return divide(negate(a), negate(b));
  // Of two numbers with as many decimals these are left out, so that the fraction stays small.
  if (below(a) === below(b)) return new Small(above(a), above(b));
  return multiply(a, small(below(b), above(b)) ?? fraction(b.denominator, b.numerator));
}

/** Negative when a < b, 0 when equal, positive when a > b. */
export function compare(a: Exact, b: Exact): number {
  const [left, right] = [above(a) * below(b), above(b) * below(a)];
  // Rounding keeps the order: of products that differ as doubles the larger is the larger in truth.
  if (left < right) return -1;
  if (left > right) return 1;
  return Number.isSafeInteger(left) ? 0 : compareWide(a, b);
}

function compareWide(a: Exact, b: Exact): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

export const equals = (a: Exact, b: Exact): boolean => compare(a, b) === 0;
export const isZero = (a: Exact): boolean => equals(a, ZERO);
export const isNegative = (a: Exact): boolean => compare(a, ZERO) < 0;
export const isPositive = (a: Exact): boolean => compare(a, ZERO) > 0;

export const smaller = (a: Exact, b: Exact): Exact => (compare(a, b) <= 0 ? a : b);
export const larger = (a: Exact, b: Exact): Exact => (compare(a, b) >= 0 ? a : b);

export function sum(values: readonly Exact[]): Exact {
  return values.reduce(add, ZERO);
}

/** The nearest number with so many decimals, as far as doubles can tell; null near a half. */
export function nearestDecimal(a: Exact, decimals: number): Exact | null {
  const scale = TENS[decimals] ?? NaN;
  const units = (above(a) / below(a)) * scale;
  const whole = Math.round(units);
  // Two roundings by at most 2⁻⁵³ each: the double is nearer to the number of units than 2⁻⁵⁰ of it.
  const isCertain = Math.abs(units - whole) < 0.5 - Math.abs(units) * 2 ** -50;
  return isCertain ? new Small(whole, scale) : null;
}
