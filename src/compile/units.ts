import { call, decimal, equal, times, when, type Formula, type Part } from "../formula/tree";
import { native as words } from "../messages/zh/native";
import type { CompileContext } from "./context";
import { pointsKey } from "./parameters";

/**
 * Decimals to which points times 10^decimals are cleared of binary noise. Noise is below 2E-12 (four operations on at most
 * 4,000), so what lies on a half is on it to the digit, and 14 digits of the 15 that every program keeps are used.
 */
export const CLEARED = 10;

export const cleared = (units: Part): Formula => call("ROUND", units, CLEARED);

/** The unit of rounding as a formula: points × 10^decimals are whole numbers when rounded. */
export function scaleOf({ conventions }: CompileContext): string {
  return String(10 ** conventions.rounding.decimals);
}

/** The full points in units of rounding. */
export function fullUnits(context: CompileContext, code: string): Formula {
  return times(context.parameters.of(pointsKey(code)), decimal(scaleOf(context)));
}

/** "" stays "", 不计 is 0 or what was decided, 无 is 0; a number is scored. */
export function unitsOf(
  context: CompileContext,
  code: string,
  town: number,
  value: Formula,
  score: Formula,
): Formula {
  const assigned = context.layout.assigned.get(code)?.[town];
  const decided = assigned
    ? cleared(times(decimal(assigned.points), decimal(scaleOf(context))))
    : 0;
  const without = assigned ? decided : 0;
  // Numbers first: to some programs 0 and "" are equal.
  return when(call("ISNUMBER", value), score, when(equal(value, ""), "", without));
}

export const isAssigned = ({ layout }: CompileContext, code: string, town: number): boolean =>
  Boolean(layout.assigned.get(code)?.[town]);

export const unitsHeader = ({ conventions }: CompileContext, code: string): string =>
  words.steps.units(code, conventions.rounding.decimals);
