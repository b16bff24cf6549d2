import type { Area } from "../../src/cells/address";
import type { CellValue } from "../../src/cells/grid";

/** A sheet as a test lays it down, from A1. What is left out is as in a new sheet. */
export interface SheetSeed {
  readonly name: string;
  readonly values: readonly (readonly CellValue[])[];
  /** Same shape as `values`; null where a cell has none. A cell with a formula shows its value. */
  readonly formulas?: readonly (readonly (string | null)[])[];
  readonly formats?: readonly (readonly string[])[];
  readonly merges?: readonly Area[];
  readonly hiddenRows?: readonly number[];
  readonly isHidden?: boolean;
  readonly isProtected?: boolean;
}
