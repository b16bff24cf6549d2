import { a1 } from "../../src/cells/address";
import type { Finding } from "../../src/cells/finding";

/** A finding as `block cell-blank B6`; without a cell `-`. */
export function said({ severity, code, cell }: Finding): string {
  return `${severity} ${code} ${cell ? a1(cell.row, cell.column) : "-"}`;
}
