import { a1, quoteSheet } from "../../../cells/address";
import { cells, decimal, type Formula } from "../../../formula/tree";
import type { Argument } from "../../../formula/single-call";
import { columnCells, type CallScope } from "../../../reading/calls/call-cells";

/** The cells of an argument of one column, or a constant, as formulas name them; null for anything else. */
export function argumentFormulas(argument: Argument, scope: CallScope): Formula[] | null {
  if (argument.kind === "text") return [{ kind: "text", text: argument.text }];
  if (argument.kind === "number") return [decimal(argument.text)];
  if (argument.kind !== "reference") return null;
  const { sheet, area, text } = argument.reference;
  if (area.rows === 1 && area.columns === 1) return [cells(text)];
  const prefix = sheet === null ? "" : `${quoteSheet(sheet)}!`;
  const column = columnCells(argument, scope);
  return column && column.map((_, row) => cells(`${prefix}${a1(area.row + row, area.column)}`));
}
