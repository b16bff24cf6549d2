import { parseArea } from "../cells/address";
import type { CellChange, Finding, Repair } from "../cells/finding";
import { cellAt, formulaAt, valueAt, type CellValue, type Grid } from "../cells/grid";
import { columnTerm, type ColumnTerm, type Inputs } from "../method/inputs";
import { nearestDouble } from "../numbers/decimal-text";
import { add, exactOfCell } from "../numbers/exact";
import { findDataHeader } from "./sheets/data-header";
import { mergedArea, mergeIndex } from "./words/cell-number";
import { isBlankValue } from "./words/table-rows";
import { townKey } from "./words/town-names";

/**
 * Two rows of a data sheet under a unit's two names as one: amounts and counts are added in the first row where both rows
 * have them, rates and scores become blank and are asked about, and the other row becomes blank. null where the rows hold
 * formulas, merged cells or anything that is no number: then a person has to look.
 */
export function rowsAddedUp(
  { cell, facts }: Finding<"town-repeated">,
  grid: Grid,
  inputs: Inputs,
): Repair | null {
  const header = findDataHeader(inputs, grid, 1);
  const first = parseArea(facts.first)?.row;
  if (!cell || !header || header.townColumn !== cell.column || first === undefined) return null;
  if (townKey(facts.name) === townKey(facts.firstName)) return null;
  const pairs = [...header.columns].map(([quantity, { column }]) => ({
    term: columnTerm(inputs, quantity),
    column,
    kept: valueAt(grid, first, column),
    other: valueAt(grid, cell.row, column),
  }));
  const columns = [header.townColumn, ...pairs.map(({ column }) => column)];
  if (!areTyped(grid, [first, cell.row], columns)) return null;
  if (!pairs.every(({ kept, other }) => [kept, other].every(isFigure))) return null;
  const into = (row: number, column: number, becomes: CellChange["becomes"]): CellChange[] => {
    const was = valueAt(grid, row, column);
    return isSame(was, becomes) ? [] : [{ cell: cellAt(grid, row, column), was, becomes }];
  };
  return {
    kind: "rows-added-up",
    changes: [
      ...into(first, header.townColumn, { text: facts.town }),
      ...pairs.flatMap(({ term, column, kept, other }) =>
        into(first, column, addedUp(term, kept, other)),
      ),
      ...columns.flatMap((column) => into(cell.row, column, null)),
    ],
  };
}

/** The figure of both rows together; null where it cannot be told. */
function addedUp({ kind }: ColumnTerm, kept: CellValue, other: CellValue): CellChange["becomes"] {
  const addsUp = kind === "count" || kind === "amount";
  if (!addsUp || typeof kept !== "number" || typeof other !== "number") return null;
  return { number: nearestDouble(add(exactOfCell(kept), exactOfCell(other))) };
}

const isFigure = (value: CellValue): boolean => isBlankValue(value) || Number.isFinite(value);

function isSame(was: CellValue, becomes: CellChange["becomes"]): boolean {
  if (becomes === null) return was === null;
  return was === ("number" in becomes ? becomes.number : becomes.text);
}

/** True where no cell of the rows holds a formula or is merged. */
function areTyped(grid: Grid, rows: readonly number[], columns: readonly number[]): boolean {
  const merges = mergeIndex(grid);
  return rows.every((row) =>
    columns.every(
      (column) => formulaAt(grid, row, column) === null && mergedArea(merges, row, column) === null,
    ),
  );
}
