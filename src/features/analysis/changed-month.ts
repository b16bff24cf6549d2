import type { ItemLevel, Quantity } from "../../method/types";
import type { Exact } from "../../numbers/exact";
import type { Figure, Item, LedgerRows, Observations, TownRows } from "../../scoring/observations";

/** The month with other figures of one town. A figure that is not there stays so. */
export function withFigures(
  observations: Observations,
  town: number,
  figures: ReadonlyMap<Quantity, Exact>,
): Observations {
  const quantities = new Map(observations.quantities);
  for (const [quantity, value] of figures) {
    const column = quantities.get(quantity);
    if (column) quantities.set(quantity, replaced(column, town, value));
  }
  return { ...observations, quantities };
}

function replaced(column: readonly Figure[], town: number, value: Exact): Figure[] {
  return column.map((figure, index) =>
    index === town && figure.kind === "number" ? { ...figure, value } : figure,
  );
}

/** The month with more information items of one town, all at one level. */
export function withItems(
  observations: Observations,
  town: number,
  level: ItemLevel,
  count: number,
): Observations {
  const { items } = observations;
  if (items.kind === "not-provided") return observations;
  const byTown = items.byTown.map((own, index) =>
    index === town ? moreRows(own, items, level, count) : own,
  );
  return { ...observations, items: { ...items, byTown } };
}

function moreRows(
  own: TownRows<Item>,
  { sheet }: Extract<LedgerRows<Item>, { kind: "read" }>,
  level: ItemLevel,
  count: number,
): TownRows<Item> {
  if (own.kind === "invalid") return own;
  const added = { title: "", day: 0, level, cell: { sheet, row: 0, column: 0 } };
  // No title of the ledger has a blank in its key, so that each of them is an item of its own.
  const rows = Array.from({ length: count }, (_, index): Item => ({ ...added, key: ` ${index}` }));
  return { kind: "rows", rows: [...own.rows, ...rows] };
}

/** A town's figure, or null when it is not there. */
export function figureOf(
  { quantities }: Observations,
  quantity: Quantity,
  town: number,
): Exact | null {
  const observed = quantities.get(quantity)?.[town];
  return observed?.kind === "number" ? observed.value : null;
}
