import fc from "fast-check";
import { months, type Facts } from "./facts";

/** What a workbook is made of: its facts, and the numbers that decide its layout and whatever strikes it. */
export interface Drawn {
  readonly facts: Facts;
  readonly layout: readonly number[];
  readonly strike: readonly number[];
  /** Decide the choices of readings that were asked later; without them their defaults hold. */
  readonly later?: readonly number[];
}

const numbers = (length: number) =>
  fc.array(fc.nat({ max: 9_999 }), { minLength: length, maxLength: length });

export const laterNumbers = numbers(12);

export const drawnBooks: fc.Arbitrary<Drawn> = fc.record({
  facts: months,
  layout: numbers(40),
  strike: numbers(10),
});
