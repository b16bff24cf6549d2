import { OUT_OF_DATE, type ArrayFormula, type Grid } from "../cells/grid";
import type { BookCell, BookSheet } from "./book";
import { withoutAttribute } from "./cell-writing";

/** The rectangle of a sheet's cells that hold something, as the port hands it on. */
export function gridOf(sheet: BookSheet): Grid {
  const used = [...sheet.rows].flatMap(([row, cells]) =>
    [...cells]
      .filter(([, { value, formula }]) => value !== null || formula !== null)
      .map(([column]) => ({ row, column })),
  );
  const top = used.reduce(
    (least, { row }) => Math.min(least, row),
    used.length === 0 ? 0 : Infinity,
  );
  const left = used.reduce(
    (least, { column }) => Math.min(least, column),
    used.length === 0 ? 0 : Infinity,
  );
  const bottom = used.reduce((most, { row }) => Math.max(most, row), -1);
  const right = used.reduce((most, { column }) => Math.max(most, column), -1);
  const matrix = <Item>(pick: (cell: BookCell | undefined) => Item): Item[][] =>
    Array.from({ length: bottom < 0 ? 0 : bottom - top + 1 }, (_, i) =>
      Array.from({ length: right - left + 1 }, (__, j) =>
        pick(sheet.rows.get(top + i)?.get(left + j)),
      ),
    );
  return {
    sheet: sheet.name,
    top,
    left,
    values: matrix((cell) => (cell?.outOfDate ? OUT_OF_DATE : (cell?.value ?? null))),
    formulas: matrix((cell) => cell?.formula ?? null),
    arrays: arraysOf(sheet),
    formats: matrix((cell) => cell?.look.format ?? "General"),
    merges: sheet.merges,
    hiddenRows: sheet.hiddenRows,
    hidden: sheet.isHidden,
    isProtected: sheet.isProtected,
  };
}

function arraysOf({ rows }: BookSheet): ReadonlyMap<string, ArrayFormula> {
  const arrays = new Map<string, ArrayFormula>();
  for (const [row, cells] of rows) {
    for (const [column, cell] of cells) {
      const array = arrayOf(cell);
      if (array !== null) arrays.set(`${row},${column}`, array);
    }
  }
  return arrays;
}

/** The array formula of a cell; null where it has none. */
export function arrayOf({ formula, spill, kept }: BookCell): ArrayFormula | null {
  if (formula === null || spill === null) return null;
  // What the file says of a value goes with it.
  return { ...spill, mark: kept ? withoutAttribute(kept, "vm").cell : "" };
}
