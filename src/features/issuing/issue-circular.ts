import type { Grid } from "../../cells/grid";
import type { WorkbookReading } from "../../record/workbook-reading";
import { sheetShows } from "../../workbook/sheet-shows";
import type { SheetContent } from "../../workbook/workbook";
import { circularLabel } from "../publishing/circular-label";
import { circularMonth } from "../publishing/circular-month";
import { circularSheetOf } from "../publishing/circular-sheet";
import { circularGrid, hasCircular } from "./recorded-circular";

/** The sheet 通报 of a month as it is ranked now: none, one that says something else, or one that stands. */
export type CircularStanding =
  | { readonly kind: "none" }
  | { readonly kind: "stale" }
  | { readonly kind: "current"; readonly grid: Grid };

/** Of a revision its own sheet counts, and not the one that was issued before. */
export async function circularStanding(
  reading: WorkbookReading,
  period: string,
): Promise<CircularStanding> {
  // Nothing is worked out for a month that has none.
  if (!hasCircular(reading, period)) return { kind: "none" };
  const month = await circularMonth(reading, period);
  if (month.kind === "refused") return { kind: "stale" };
  const grid = circularGrid(reading, circularLabel(month.plan));
  if (!grid) return { kind: "none" };
  const content = circularSheetOf(grid.sheet, month.blocks);
  return sheetShows(grid, content, content) ? { kind: "current", grid } : { kind: "stale" };
}

/** The sheet as it is to be after an edit of its settings; null where it cannot be made. */
export async function circularAgain(
  edited: WorkbookReading,
  period: string,
  sheet: string,
): Promise<SheetContent | null> {
  const month = await circularMonth(edited, period);
  return month.kind === "circular" ? circularSheetOf(sheet, month.blocks) : null;
}
