import { add, equals, isZero, sum, type Exact } from "./exact";

/**
 * Index of the one row that in every column is the sum of all the others, and is above 0 in two columns at least; null where
 * there is none. In one column alone 3, 1, 1, 1 are four honest figures; and of two equal rows neither is the other's sum.
 */
export function totalRow(columns: readonly (readonly Exact[])[]): number | null {
  const doubled = columns.map((column) => ({ column, whole: sum(column) }));
  const isTotal = (row: number): boolean => {
    let filled = 0;
    for (const { column, whole } of doubled) {
      const value = column[row];
      if (!value || !equals(add(value, value), whole)) return false;
      if (!isZero(value)) filled += 1;
    }
    return filled > 1;
  };
  const [first = []] = columns;
  const found = [...first.keys()].filter(isTotal);
  return found.length === 1 ? (found[0] ?? null) : null;
}
