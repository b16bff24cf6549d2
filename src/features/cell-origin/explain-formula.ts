import { a1Area, cellText } from "../../cells/address";
import { valueAt, type CellValue } from "../../cells/grid";
import { referredIn } from "../../formula/single-call";
import type { Reference } from "../../formula/reference";
import { shownText } from "../../reading/words/table-rows";
import type { CallScope } from "../../reading/calls/call-cells";
import type { Called } from "../../reading/calls/called";
import type { ExplainedFormula, Precedent } from "./cell-explanation";
import { givesScores } from "./explain-call";

/** A formula and what its cell shows; `called` when it is one call of ours. */
export interface FormulaCell {
  readonly formula: string;
  readonly value: CellValue;
  readonly called: Called | null;
}

/** What a formula refers to, each with its cells. */
export function explainFormula(
  { formula, value, called }: FormulaCell,
  scope: CallScope,
): ExplainedFormula {
  const { references, names } = referredIn(formula);
  return {
    kind: "formula",
    formula,
    value: shownText(value),
    why: called ? whyOf(called) : "mixed",
    precedents: references.map((reference) => precedentOf(reference, scope)),
    names,
  };
}

function whyOf({ answers }: Called): ExplainedFormula["why"] {
  if (answers === "scores") return "table";
  return givesScores(answers) ? "unreadable" : "rule";
}

function precedentOf({ sheet, area }: Reference, { grids, own }: CallScope): Precedent {
  const name = sheet ?? own;
  const grid = grids.get(name);
  const count = area.rows * area.columns;
  const cell = { sheet: name, row: area.row, column: area.column };
  return {
    text: count === 1 ? cellText(cell) : `${name}!${a1Area(area)}`,
    cell,
    value: grid && count === 1 ? shownText(valueAt(grid, area.row, area.column)) : null,
    count,
    isGone: grid === undefined,
  };
}
