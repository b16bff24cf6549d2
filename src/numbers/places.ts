import { compare, divide, integer, type Exact } from "./exact";

/** What equal values share: skip 1,1,3 · dense 1,1,2 · average 1.5,1.5,3. */
export const TIE_RULES = ["skip", "dense", "average"] as const;
export type TieRule = (typeof TIE_RULES)[number];

/** A place and how many share it, oneself included. */
export interface Standing {
  readonly place: Exact;
  readonly sharedBy: number;
}

/** Places of values, largest first, in the order given. O(n log n); row order never matters. */
export function places(values: readonly Exact[], ties: TieRule): Exact[] {
  return standings(values, compare, ties).map(({ place }) => place);
}

/** Standings of anything ordered by `order` (positive when a is better than b), in the order given. */
export function standings<Item>(
  items: readonly Item[],
  order: (a: Item, b: Item) => number,
  ties: TieRule,
): Standing[] {
  const sorted = items.map((item, index) => ({ item, index }));
  sorted.sort((a, b) => order(b.item, a.item));
  const result = new Array<Standing>(items.length);
  let groups = 0;
  for (let start = 0; start < sorted.length; groups += 1) {
    const end = groupEnd(sorted, start, order);
    const standing = { place: groupPlace(start, end, groups, ties), sharedBy: end - start };
    for (const { index } of sorted.slice(start, end)) result[index] = standing;
    start = end;
  }
  return result;
}

function groupEnd<Item>(
  sorted: readonly { readonly item: Item }[],
  start: number,
  order: (a: Item, b: Item) => number,
): number {
  const first = sorted[start];
  let end = start + 1;
  for (let next = sorted[end]; first && next && order(first.item, next.item) === 0;) {
    end += 1;
    next = sorted[end];
  }
  return end;
}

function groupPlace(start: number, end: number, groups: number, ties: TieRule): Exact {
  if (ties === "skip") return integer(start + 1);
  if (ties === "dense") return integer(groups + 1);
  return divide(integer(start + 1 + end), integer(2));
}
