import { canonicalFormula } from "./formula-print";

/** True for two texts of one formula: programs write names, quotes, spaces, the case of letters and `@` their own way. */
export const isSameFormula = (a: string, b: string): boolean =>
  a === b || canonicalFormula(a) === canonicalFormula(b);
