import type { CellAddress } from "../cells/address";
import type { Quantity } from "../method/types";
import { sum, type Exact } from "../numbers/exact";
import type { Figure, Observations } from "./observations";

/** Columns added up over the towns, with their cells; or the towns without a figure in one of them: there is no sum. */
export type ColumnSums =
  | {
      readonly kind: "sums";
      readonly values: readonly Exact[];
      readonly cells: readonly CellAddress[];
    }
  | { readonly kind: "without"; readonly towns: readonly string[] };

/** 全县 as the sums of columns of the data sheet, in their order; never its typed row. */
export const columnSums = (
  { towns, quantities }: Observations,
  columns: readonly Quantity[],
): ColumnSums =>
  sumsOfTowns(
    towns,
    columns.map((quantity) => quantities.get(quantity) ?? []),
  );

/** As `columnSums`, of columns in roster order. */
export function sumsOfTowns(
  towns: readonly string[],
  columns: readonly (readonly Figure[])[],
): ColumnSums {
  const without = towns.filter((_, town) =>
    columns.some((column) => column[town]?.kind !== "number"),
  );
  if (without.length > 0) return { kind: "without", towns: without };
  const numbers = columns.map((column) =>
    column.flatMap((figure) => (figure.kind === "number" ? [figure] : [])),
  );
  return {
    kind: "sums",
    values: numbers.map((column) => sum(column.map(({ value }) => value))),
    cells: numbers.flat().map(({ cell }) => cell),
  };
}
