import type { Grid } from "../../cells/grid";
import { CIRCULAR_SHEET_PREFIX } from "../../method/sheet-terms";
import { hasMarker } from "../../record/own-sheets";
import { readSheetRecord } from "../../record/sheet-records";
import type { WorkbookReading } from "../../record/workbook-reading";
import { sheetShows } from "../../workbook/sheet-shows";
import { circularMonth } from "./circular-month";
import { circularSheetOf } from "./circular-sheet";

/** The sheet 通报 of a period: none, one that is as it would be written now, or one that is not. */
export type StandingCircular =
  | { readonly kind: "none" }
  | { readonly kind: "stale"; readonly sheet: string }
  | { readonly kind: "current"; readonly grid: Grid };

export async function standingCircular(
  reading: WorkbookReading,
  period: string,
): Promise<StandingCircular> {
  const record = readSheetRecord(reading.archive, `${CIRCULAR_SHEET_PREFIX}${period}`);
  const grid = record ? reading.grids.get(record.sheet) : undefined;
  if (!grid || !hasMarker(grid)) return { kind: "none" };
  const month = await circularMonth(reading, period);
  const content = month.kind === "circular" ? circularSheetOf(grid.sheet, month.blocks) : null;
  const isCurrent = content !== null && sheetShows(grid, content, content);
  return isCurrent ? { kind: "current", grid } : { kind: "stale", sheet: grid.sheet };
}
