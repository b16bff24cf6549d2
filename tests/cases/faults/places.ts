/** Where a fault may strike. */
import { DATA_COLUMNS, type Quantity } from "../../method/changxing-2020-names";
import type { CellValue } from "../../../src/cells/grid";
import type { Book } from "../books/book";
import type { Choices } from "../books/choices";
import { QUANTITIES } from "../books/facts";
import { valueOf, type Cell, type Sheet } from "../books/sheet";

export interface FigurePlace {
  readonly quantity: Quantity;
  readonly town: number;
  readonly cell: Cell;
  readonly sheet: Sheet;
  readonly value: number;
}

/** Columns that the workbook's conventions need. */
export function neededQuantities({ conventions }: Book): Quantity[] {
  const isFourTasks = conventions.targetScope === "four-tasks";
  const isMonth = conventions.insured === "month";
  return QUANTITIES.filter((quantity) => {
    if (quantity === "insuredExporters") return isFourTasks || !isMonth;
    if (quantity === "insuredExportersOfMonth") return isMonth;
    return !DATA_COLUMNS[quantity].isOptional || isFourTasks;
  });
}

export const AMOUNTS = QUANTITIES.filter((quantity) => DATA_COLUMNS[quantity].unit === "万美元");
export const isAmount = (quantity: Quantity): boolean => AMOUNTS.includes(quantity);
export const isCount = (quantity: Quantity): boolean => DATA_COLUMNS[quantity].kind === "count";

export function figureAt({ data }: Book, quantity: Quantity, town: number): FigurePlace {
  const cell = data.figures.get(quantity)![town]!;
  return { quantity, town, cell, sheet: data.sheet, value: Number(valueOf(cell)) };
}

/** Any figure that counts and fits, or null. */
export function anyFigure(
  book: Book,
  choices: Choices,
  fits: (place: FigurePlace) => boolean = () => true,
): FigurePlace | null {
  const places = choices
    .order(neededQuantities(book))
    .flatMap((quantity) =>
      book.facts.towns.map((_, town) => figureAt(book, quantity, town)).filter(fits),
    );
  return places.length === 0 ? null : choices.one(places);
}

/** A value typed over whatever stood there. */
export function put(cell: Cell, value: CellValue, format = cell.format): void {
  Object.assign(cell, { value, format, formula: null, live: null });
}

export const spot = (place: { readonly sheet: Sheet; readonly cell: Cell }) => ({
  sheet: place.sheet,
  cell: place.cell,
});

export const spots = (sheet: Sheet, cells: readonly Cell[]) =>
  cells.map((cell) => ({ sheet, cell }));

/** The cell of 全县 where its sum was typed, so that it does not follow the towns. */
export function typedCounty({ data }: Book, quantity: Quantity): Cell | null {
  const cell = data.county?.sums.get(quantity);
  return cell && cell.live === null ? cell : null;
}

/** The figure of the period before, or null. */
export function figureBefore({ before }: Book, quantity: Quantity, town: number): number | null {
  const cell = before?.figures.get(quantity)?.[town];
  return cell ? Number(valueOf(cell)) : null;
}
