import { decimalText, fixedText } from "../../numbers/decimal-text";
import {
  add,
  compare,
  exact,
  isNegative,
  multiply,
  negate,
  ONE,
  subtract,
  type Exact,
} from "../../numbers/exact";

const NOISE = exact("1e-9");

/** True when a value may be a result: Excel calculates in binary, and the last digits may differ from the exact result. */
export function isSameValue(value: Exact, result: Exact): boolean {
  const difference = subtract(value, result);
  const size = multiply(add(ONE, isNegative(value) ? negate(value) : value), NOISE);
  return compare(difference, size) <= 0 && compare(negate(difference), size) <= 0;
}

/** A value for the facts of a finding. */
export const valueText = (value: Exact): string => decimalText(value) ?? fixedText(value, 4);
