import { compare, divide, integer, type Exact } from "./exact";

/** What equal values share: skip 1,1,3 · dense 1,1,2 · average 1.5,1.5,3. */
export type TieRule = "skip" | "dense" | "average";

/** Places of values, largest first, in the order given. O(n log n); row order never matters. */
export function places(values: readonly Exact[], ties: TieRule): Exact[] {
  return placesBy(values, compare, ties);
}

/** Places of anything ordered by `order` (positive when a is better than b). */
export function placesBy<Item>(
  items: readonly Item[],
  order: (a: Item, b: Item) => number,
  ties: TieRule,
): Exact[] {
  const indexed = items.map((item, index) => ({ item, index }));
  indexed.sort((a, b) => order(b.item, a.item));
  const result = new Array<Exact>(items.length);
  let groups = 0;
  for (let start = 0; start < indexed.length; ) {
    const end = groupEnd(indexed, start, order);
    const place = groupPlace(start, end, groups, ties);
    for (const { index } of indexed.slice(start, end)) result[index] = place;
    groups += 1;
    start = end;
  }
  return result;
}

function groupEnd<Item>(
  sorted: readonly { item: Item }[],
  start: number,
  order: (a: Item, b: Item) => number,
): number {
  const first = sorted[start];
  let end = start + 1;
  for (let next = sorted[end]; first && next && order(first.item, next.item) === 0; next = sorted[end]) end += 1;
  return end;
}

function groupPlace(start: number, end: number, groups: number, ties: TieRule): Exact {
  if (ties === "skip") return integer(start + 1);
  if (ties === "dense") return integer(groups + 1);
  return divide(integer(start + 1 + end), integer(2));
}
