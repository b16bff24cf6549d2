import type { CellAddress } from "../cells/address";
import {
  compare,
  divide,
  HUNDRED,
  integer,
  isNegative,
  isPositive,
  isZero,
  multiply,
  negate,
  subtract,
  sum,
  type Exact,
} from "../numbers/exact";
import { fixedText } from "../numbers/decimal-text";
import { round } from "../numbers/rounding";

/** How a number comes from cells. Growths and ratios are percents. */
export type Source =
  /** `isZeroIfBlank`: the cell is blank, and it was decided that it counts as 0. */
  | { readonly kind: "cell"; readonly cell: CellAddress; readonly isZeroIfBlank?: true }
  | { readonly kind: "sum"; readonly of: readonly Source[] }
  /** (now − before) ÷ before × 100 */
  | { readonly kind: "growth"; readonly now: Source; readonly before: Source }
  /** of ÷ to × 100 */
  | { readonly kind: "ratio"; readonly of: Source; readonly to: Source }
  /** The difference of two numbers as they are printed, without its sign. */
  | {
      readonly kind: "gap";
      readonly of: Source;
      readonly from: Source;
      readonly decimals: number;
    }
  /** of − from */
  | { readonly kind: "increase"; readonly of: Source; readonly from: Source }
  /** Without its sign: 下降5%. */
  | { readonly kind: "size"; readonly of: Source }
  /** How many of these claims hold. */
  | { readonly kind: "count"; readonly of: readonly Claim[] }
  /** Places gained (↑2) or, below 0, lost (↓2), as 较上期名次 of the ranking has them; — is 0. */
  | { readonly kind: "move"; readonly cell: CellAddress };

/** What a count counts: how a number stands to another one or to 0, or that it is there at all. */
export interface Claim {
  readonly of: Source;
  readonly holds: "at-least" | "at-most" | "below" | "above" | "negative" | "positive" | "known";
  /** What it is held against, but for a sign or for being there. */
  readonly to?: Source;
}

/** A number of the circular, and the cells that it is recomputed from. */
export interface BoundNumber {
  readonly value: Exact;
  /** As printed. */
  readonly decimals: number;
  readonly from: Source;
}

/** As it is printed: `7.26`. */
export function numberText({ value, decimals }: BoundNumber): string {
  return fixedText(value, decimals);
}

/** The same number with another number of decimals. */
export function withDecimals(number: BoundNumber, decimals: number): BoundNumber {
  return { ...number, decimals };
}

/** The number as its reader has it. */
export const printed = ({ value, decimals }: BoundNumber): Exact => round(value, decimals);

export function sizeOf(number: BoundNumber): BoundNumber {
  const { value, decimals, from } = number;
  return { value: sizeOfValue(value), decimals, from: { kind: "size", of: from } };
}

export const sizeOfValue = (value: Exact): Exact => (isNegative(value) ? negate(value) : value);

/** |a − b| of two numbers printed with the same decimals, so that a reader can recompute it. */
export function gapOf(a: BoundNumber, b: BoundNumber): BoundNumber {
  const { decimals } = a;
  const difference = subtract(printed(a), round(b.value, decimals));
  const from: Source = { kind: "gap", of: a.from, from: b.from, decimals };
  return { value: sizeOfValue(difference), decimals, from };
}

export function sumOf(numbers: readonly BoundNumber[]): BoundNumber {
  return {
    value: sum(numbers.map(({ value }) => value)),
    decimals: Math.max(0, ...numbers.map(({ decimals }) => decimals)),
    from: { kind: "sum", of: numbers.map(({ from }) => from) },
  };
}

/** In percent; null where there is nothing to grow from. */
export function growthOf(
  now: BoundNumber,
  before: BoundNumber,
  decimals: number,
): BoundNumber | null {
  if (isZero(before.value)) return null;
  const growth = divide(subtract(now.value, before.value), before.value);
  const from: Source = { kind: "growth", now: now.from, before: before.from };
  return { value: multiply(growth, HUNDRED), decimals, from };
}

/** In percent; null where the whole is 0. */
export function ratioOf(part: BoundNumber, whole: BoundNumber, decimals: number) {
  if (isZero(whole.value)) return null;
  const value = multiply(divide(part.value, whole.value), HUNDRED);
  const from: Source = { kind: "ratio", of: part.from, to: whole.from };
  return { value, decimals, from } satisfies BoundNumber;
}

/** A claim with what is known of its numbers. */
export interface Counted {
  readonly of: BoundNumber;
  readonly holds: Claim["holds"];
  readonly to?: BoundNumber;
}

export function countOf(claims: readonly Counted[]): BoundNumber {
  const held = claims.filter(({ of, holds, to }) => claimHolds(holds, of.value, to?.value ?? null));
  return {
    value: integer(held.length),
    decimals: 0,
    from: {
      kind: "count",
      of: claims.map(({ of, holds, to }) =>
        to ? { of: of.from, holds, to: to.from } : { of: of.from, holds },
      ),
    },
  };
}

export function claimHolds(holds: Claim["holds"], value: Exact, to: Exact | null): boolean {
  if (holds === "known") return true;
  if (holds === "negative") return isNegative(value);
  if (holds === "positive") return isPositive(value);
  if (to === null) return false;
  const order = compare(value, to);
  if (holds === "at-least" || holds === "below") return order >= 0 === (holds === "at-least");
  return order <= 0 === (holds === "at-most");
}
