/** The add-in's own calculation of the formulas that it writes, as a judge beside LibreOffice and the second engine. */
import { isCellError, type CellValue } from "../../src/cells/grid";
import { computedSheets } from "../../src/compile/computed-sheets";
import type { JudgedCells } from "./libre-office";
import type { NativeMonth } from "./native-month";

/** What the formulas of 评分 give. Throws where they ask for what is not computed. */
export function ownCalculation({ native, grids }: NativeMonth): JudgedCells {
  const computed = computedSheets(native, grids);
  if (!computed?.[0]) throw new Error("a formula was not computed");
  return computed[0].map((row) => row.map(shown));
}

function shown(value: CellValue): number | string {
  if (typeof value === "number") return value;
  if (isCellError(value)) return value.error;
  return value === null ? "" : String(value);
}
