/** A number as a fraction, apart from the product's own arithmetic: the second reader trusts none of it. */
export interface Fraction {
  readonly n: bigint;
  /** Above 0. */
  readonly d: bigint;
}

/** Of a decimal with at most six digits behind its point, as invented figures have. */
export function fraction(value: number | string): Fraction {
  const [whole = "0", decimals = ""] = String(value).split(".");
  return { n: BigInt(whole + decimals), d: 10n ** BigInt(decimals.length) };
}

export const plus = (a: Fraction, b: Fraction): Fraction => ({
  n: a.n * b.d + b.n * a.d,
  d: a.d * b.d,
});
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { n: -b.n, d: b.d });
export const total = (all: readonly Fraction[]): Fraction => all.reduce(plus, fraction(0));

/** a ÷ b × 100; null where b is 0. */
export function percent(a: Fraction, b: Fraction): Fraction | null {
  if (b.n === 0n) return null;
  const sign = b.n < 0n ? -1n : 1n;
  return { n: 100n * a.n * b.d * sign, d: a.d * b.n * sign };
}

export const sign = (a: Fraction): number => (a.n > 0n ? 1 : a.n < 0n ? -1 : 0);
export const order = (a: Fraction, b: Fraction): number => sign(minus(a, b));
export const size = (a: Fraction): Fraction => (a.n < 0n ? { n: -a.n, d: a.d } : a);

/** With so many decimals, halves away from 0. */
export function printed(a: Fraction, decimals: number): string {
  const scaled = size(a).n * 10n ** BigInt(decimals);
  const digits = ((2n * scaled + a.d) / (2n * a.d)).toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const text = decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`;
  return a.n < 0n && /[1-9]/.test(text) ? `-${text}` : text;
}

export const decimalsIn = (text: string): number => (text.split(".")[1] ?? "").length;
