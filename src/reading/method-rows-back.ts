import type { CellChange, Finding, Repair } from "../cells/finding";
import { cellAt, gridEnd, valueAt, type Grid } from "../cells/grid";
import { conventions as words } from "../messages/zh/conventions";
import type { Method } from "../method/method";
import { methodRows } from "../method/method-table";
import { methodColumns } from "./sheets/method-sheet";
import { isBlankValue } from "./words/table-rows";

/** Rows that 考核办法 lacks, put below everything that stands there: as the edition has them, with the default choices. */
export function methodRowsBack(
  { facts: { codes } }: Finding<"method-row-missing">,
  grid: Grid,
  method: Method,
): Repair {
  const columns = methodColumns(grid);
  const first = rowBelow(grid);
  const rows = methodRows(method, method.defaultConventions, words);
  const changes = rows
    .filter(([code]) => codes.includes(code))
    .flatMap((cells, index) =>
      cells.flatMap((text, at): CellChange[] => {
        const column = columns[at] ?? null;
        if (column === null || text === "") return [];
        return [{ cell: cellAt(grid, first + index, column), was: null, becomes: { text } }];
      }),
    );
  return { kind: "rows-back", changes };
}

/** The row below the last one in which anything stands. */
function rowBelow(grid: Grid): number {
  const end = gridEnd(grid);
  for (let row = end.row - 1; row >= grid.top; row -= 1) {
    for (let column = grid.left; column < end.column; column += 1) {
      if (!isBlankValue(valueAt(grid, row, column))) return row + 1;
    }
  }
  return grid.top;
}
