import type { Area } from "../cells/address";
import type { BookSheet } from "../xlsx/book";

/** What the grid keeps of a sheet outside the sheet. */
export interface SheetExtras {
  readonly isProtected: boolean;
  readonly dataBars: readonly Area[];
  readonly dropdowns: BookSheet["dropdowns"];
  readonly print: BookSheet["print"];
  readonly charts?: NonNullable<BookSheet["charts"]>;
}

export const NO_EXTRAS: SheetExtras = {
  isProtected: false,
  dataBars: [],
  dropdowns: [],
  print: null,
};

export function extrasOf(sheet: BookSheet): SheetExtras {
  const { isProtected, dataBars, dropdowns, print, charts } = sheet;
  return { isProtected, dataBars, dropdowns, print, ...(charts && { charts }) };
}
