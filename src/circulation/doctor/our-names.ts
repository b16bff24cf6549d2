import { readFormula, replaced } from "../../formula/calls";
import { ourName } from "../../formula/our-functions";
import type { FormulaStep } from "./damage";

/** `_xldudf_CX_GROWTH(B6)` and `'C:\x.xlam'!CX.GROWTH(B6)` → `CX.GROWTH(B6)`; null where every name is as Excel shows it. */
export function plainNames(formula: string): FormulaStep | null {
  const read = readFormula(formula);
  for (const { name, span } of read.calls) {
    const ours = ourName(name);
    if (!ours || ours.written === "plain") continue;
    return {
      kind: ours.written === "stored" ? "stored-name" : "add-in-path",
      formula: replaced(read, { from: span.from, to: span.from + 1 }, `CX.${ours.name}`),
    };
  }
  return null;
}
