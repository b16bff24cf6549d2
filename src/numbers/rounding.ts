import { fraction, nearestDecimal, type Exact } from "./exact";

/** 四舍五入 is half away from zero; 四舍六入五成双 is half to even. */
export type RoundingMode = "half-away" | "half-even";

/** The nearest number with that many decimals. 1.005 → 1.01 (half away), 1.00 (half even). */
export function round(value: Exact, decimals: number, mode: RoundingMode = "half-away"): Exact {
  return nearestDecimal(value, decimals) ?? roundWide(value, 10n ** BigInt(decimals), mode);
}

function roundWide(value: Exact, scale: bigint, mode: RoundingMode): Exact {
  const negative = value.numerator < 0n;
  const scaled = (negative ? -value.numerator : value.numerator) * scale;
  const quotient = scaled / value.denominator;
  const twice = (scaled % value.denominator) * 2n;
  const isHalf = twice === value.denominator;
  const up =
    twice > value.denominator || (isHalf && (mode === "half-away" || quotient % 2n === 1n));
  const magnitude = up ? quotient + 1n : quotient;
  return fraction(negative ? -magnitude : magnitude, scale);
}
