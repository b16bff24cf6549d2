import { a1Area, cellText } from "../../cells/address";
import { valueAt, type CellValue } from "../../cells/grid";
import { referredIn, type SingleCall } from "../../formula/single-call";
import type { Reference } from "../../formula/reference";
import { shownText } from "../../reading/words/table-rows";
import type { CallScope } from "../../reading/calls/call-cells";
import type { ExplainedFormula, Precedent } from "./cell-explanation";
import { INDICATOR_CALLS, TABLE_CALLS } from "../../reading/calls/indicator-calls";

/** A formula and what its cell shows; `call` when it is one call of ours. */
export interface FormulaCell {
  readonly formula: string;
  readonly value: CellValue;
  readonly call: SingleCall | null;
}

/** What a formula refers to, each with its cells. */
export function explainFormula(
  { formula, value, call }: FormulaCell,
  scope: CallScope,
): ExplainedFormula {
  const { references, names } = referredIn(formula);
  return {
    kind: "formula",
    formula,
    value: shownText(value),
    why: call ? whyOf(call) : "mixed",
    precedents: references.map((reference) => precedentOf(reference, scope)),
    names,
  };
}

function whyOf({ name }: SingleCall): ExplainedFormula["why"] {
  if (name === "SCORES") return "table";
  const isScore =
    INDICATOR_CALLS.has(name) || TABLE_CALLS.has(name) || ["INVESTMENT", "INFO"].includes(name);
  return isScore ? "unreadable" : "rule";
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
