/**
 * Exact rational numbers. The only arithmetic of scores: binary floating point never enters.
 * A value is numerator ÷ denominator; the denominator is positive; the fraction is not always reduced,
 * so compare with `compare`, never field by field.
 */
export interface Exact {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const fraction = (numerator: bigint, denominator: bigint): Exact => ({ numerator, denominator });

export const ZERO: Exact = fraction(0n, 1n);
export const ONE: Exact = fraction(1n, 1n);
export const HUNDRED: Exact = fraction(100n, 1n);

/** Above every number: to be compared, never calculated with. */
export const INFINITE: Exact = fraction(1n, 0n);

/** The exact value of a decimal text such as `8.5`, `-3`, `1.2e-7`. Throws on any other text: it is for constants of the method. */
export function exact(decimal: string): Exact {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(decimal);
  if (!match) throw new Error(`not a decimal: ${decimal}`);
  const [, sign, whole = "", written = "", exponent = "0"] = match;
  // 15 digits of a cell end in zeros mostly: without them numbers stay one machine word long.
  const decimals = written.replace(/0+$/, "");
  const digits = BigInt(`${sign === "-" ? "-" : ""}${whole}${decimals}`);
  const power = Number(exponent) - decimals.length;
  return power >= 0
    ? fraction(digits * 10n ** BigInt(power), 1n)
    : fraction(digits, 10n ** BigInt(-power));
}

/**
 * The decimal that a cell's number means: its 15 significant digits, as Excel shows it at full precision.
 * 0.1 is one tenth. Throws for NaN and infinities, which no cell can hold.
 */
export function exactOfCell(value: number): Exact {
  if (!Number.isFinite(value)) throw new Error(`not a cell number: ${value}`);
  // Small whole numbers are the common case; the text form of a double costs far more.
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return fraction(BigInt(value), 1n);
  return exact(value.toPrecision(15));
}

export function integer(value: number): Exact {
  return fraction(BigInt(value), 1n);
}

export function add(a: Exact, b: Exact): Exact {
  // Decimals of different length share the longer denominator, so that long sums do not grow.
  if (b.denominator % a.denominator === 0n) {
    return fraction(a.numerator * (b.denominator / a.denominator) + b.numerator, b.denominator);
  }
  if (a.denominator % b.denominator === 0n) return add(b, a);
  return fraction(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

export function negate(a: Exact): Exact {
  return fraction(-a.numerator, a.denominator);
}

export function subtract(a: Exact, b: Exact): Exact {
  return add(a, negate(b));
}

export function multiply(a: Exact, b: Exact): Exact {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** a ÷ b. Throws when b is 0: a zero denominator is a fact of the data and must have been met before. */
export function divide(a: Exact, b: Exact): Exact {
  if (b.numerator === 0n) throw new Error("division by zero");
  const sign = b.numerator < 0n ? -1n : 1n;
  return fraction(a.numerator * b.denominator * sign, a.denominator * b.numerator * sign);
}

/** Negative when a < b, 0 when equal, positive when a > b. */
export function compare(a: Exact, b: Exact): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

export const equals = (a: Exact, b: Exact): boolean => compare(a, b) === 0;
export const isZero = (a: Exact): boolean => a.numerator === 0n;
export const isNegative = (a: Exact): boolean => a.numerator < 0n;
export const isPositive = (a: Exact): boolean => a.numerator > 0n;

export const smaller = (a: Exact, b: Exact): Exact => (compare(a, b) <= 0 ? a : b);
export const larger = (a: Exact, b: Exact): Exact => (compare(a, b) >= 0 ? a : b);

export function sum(values: readonly Exact[]): Exact {
  return values.reduce(add, ZERO);
}
