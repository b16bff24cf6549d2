import { isSampleSheet } from "../record/sample-label";
import type { WorkbookReading } from "../record/workbook-reading";
import type { CheckedInput } from "./checked-input";

/** Something was read from a sheet of invented figures: what comes of it says so too. */
export function isSampleInput(
  { grids }: Pick<WorkbookReading, "grids">,
  { used }: Pick<CheckedInput, "used">,
): boolean {
  return used.some(({ sheet }) => {
    const grid = grids.get(sheet);
    return grid !== undefined && isSampleSheet(grid);
  });
}
