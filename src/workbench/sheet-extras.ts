import type { Area } from "../cells/address";
import type { BookSheet } from "../xlsx/book";

/** What the grid keeps of a sheet outside the sheet. */
export interface SheetExtras {
  readonly isProtected: boolean;
  readonly dataBars: readonly Area[];
  readonly dropdowns: BookSheet["dropdowns"];
  readonly print: BookSheet["print"];
}

export const NO_EXTRAS: SheetExtras = {
  isProtected: false,
  dataBars: [],
  dropdowns: [],
  print: null,
};

export function extrasOf({ isProtected, dataBars, dropdowns, print }: BookSheet): SheetExtras {
  return { isProtected, dataBars, dropdowns, print };
}
