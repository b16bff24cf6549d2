import { decimalText, fixedText, isDecimal, shortestText } from "../../numbers/decimal-text";
import { compare, isNegative, isPositive, type Exact } from "../../numbers/exact";

/** A place: `3`, or `3.5` under average ties. */
export function placeText(place: Exact): string {
  return decimalText(place, 1) ?? fixedText(place, 1);
}

/** A change with its sign and the decimals of what changed: `+1.25`, `−0.50`, `0.00`; with more where it has more. */
export function signedText(change: Exact, decimals: number): string {
  const text = isDecimal(change, decimals) ? fixedText(change, decimals) : shortestText(change);
  if (isPositive(change)) return `+${text}`;
  return isNegative(change) ? text.replace("-", "−") : text;
}

/** From the first place down; equal places in the order given. */
export function byPlace<Item extends { readonly place: Exact }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => compare(a.place, b.place));
}
