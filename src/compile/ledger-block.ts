import { above, when } from "../formula/tree";
import { native as words } from "../messages/zh/native";
import { indicatorsOf } from "../method/method";
import { HEADS, pointsColumn, type CallBlock, type CompiledCallBlock } from "./call-block";
import type { StepsOf } from "./context";
import { InputColumns } from "./input-columns";
import { PROBLEMS } from "./parameters";
import { placesOf } from "./places";

/** Calls of CX.INVESTMENT over the same ledger: a row a town that they ask for, the ledger's rows below. */
export function compileLedgerBlock(
  block: CallBlock,
  top: number,
  stepsOf: StepsOf,
): CompiledCallBlock {
  const { method, conventions, layout } = block;
  const places = placesOf(method, layout, top + HEADS);
  const { towns: rows, parameters, tables } = places;
  const inputs = new InputColumns(method, layout, rows, parameters);
  const context = {
    method,
    conventions,
    layout,
    columns: rows,
    parameters,
    inputs,
    ledgers: places,
  };
  const [points] = indicatorsOf(method).map((indicator) =>
    pointsColumn(context, stepsOf(context, indicator)),
  );
  if (!points) throw new Error("a ledger that no indicator counts");
  const result = rows.add({
    header: words.headers.result,
    basis: words.basis.result,
    cell: (row) => when(above(parameters.of(PROBLEMS), 0), "", points.own(row)),
  });
  const ends = [rows, ...tables].map(({ firstTown, towns }) => firstTown + towns);
  return { block, top, parameters, rows, tables, result, end: Math.max(...ends) };
}
