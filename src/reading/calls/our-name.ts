import { readFormula, type ReadFormula, type Span } from "../../formula/calls";
import { typedName } from "../../formula/function-names";
import type { OurFunction } from "./our-functions";
import { functionNamed } from "./parameters";

const OURS = /^(?:_xll\.)?CX\.([A-Z]+)$/i;

/** A name of one of our functions as a formula has it. */
export interface OurName {
  /** Without `CX.`, in capitals. */
  readonly name: string;
  /** plain: as Excel shows it. stored: as files store it. elsewhere: with the file or the add-in before it. */
  readonly written: "plain" | "stored" | "elsewhere";
}

/** `_xldudf_cx_growth` → GROWTH, stored; `'C:\x.xlam'!CX.GROWTH` → GROWTH, elsewhere; null for any other name. */
export function ourName(text: string): OurName | null {
  const bare = text.slice(text.lastIndexOf("!") + 1);
  const found = OURS.exec(typedName(bare))?.[1]?.toUpperCase();
  if (found === undefined || !functionNamed(found)) return null;
  if (bare !== text) return { name: found, written: "elsewhere" };
  return { name: found, written: /^cx\./i.test(text) ? "plain" : "stored" };
}

/** The function that a name in a formula means, however it is written. */
export function calledFunction(text: string): OurFunction | null {
  const ours = ourName(text);
  return ours && functionNamed(ours.name);
}

/** True for some formulas without a call of ours, too, but told without reading them. */
export const mayCallOurs = (formula: string): boolean => /CX[._]/i.test(formula);

/** True where a function of ours is called in the formula, or in that part of it. */
export function callsOurs({ calls, pieces }: ReadFormula, within?: Span): boolean {
  const { from, to } = within ?? { from: 0, to: pieces.length };
  return calls.some(
    ({ name, span }) => span.from >= from && span.to <= to && ourName(name) !== null,
  );
}

/** As `callsOurs` of the formula, also under a name that circulation has given it. */
export const callsUs = (formula: string): boolean =>
  mayCallOurs(formula) && callsOurs(readFormula(formula));
