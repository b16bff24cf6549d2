import { exact, isPositive } from "../numbers/exact";
import type { Decimal } from "./types";

/** `1/3` → 1 and 3, `0.4` → 0.4 and 1. */
export function shareOf(weight: string): readonly [top: Decimal, bottom: Decimal] {
  const [top = "", bottom = "1"] = weight.split("/");
  return [top, bottom];
}

/** Above 0; both sides of a fraction are decimals. */
export function isShare(weight: string): boolean {
  const sides = weight.split("/");
  const areDecimals = sides.every((side) => /^(0|[1-9]\d*)(\.\d*[1-9])?$/.test(side));
  return areDecimals && sides.length <= 2 && sides.every((side) => isPositive(exact(side)));
}
