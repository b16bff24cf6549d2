import { formulaText, type Formula } from "../formula/tree";
import type { CellContent } from "../workbook/workbook";

/** A constant is written as what it is; everything else as its formula. */
export function content(formula: Formula): CellContent {
  if (formula.kind === "text") return formula.text === "" ? null : { text: formula.text };
  if (formula.kind === "number") return { number: Number(formula.text) };
  return { formula: formulaText(formula) };
}
