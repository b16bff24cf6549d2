import type { Grid } from "../../cells/grid";
import { CIRCULAR_SHEET_PREFIX } from "../../method/sheet-terms";
import { hasMarker } from "../../record/own-sheets";
import { rankingLabelOf } from "../../record/ranking-record";
import { readSheetRecord } from "../../record/sheet-records";
import { storedIssues } from "../../record/stored-issues";
import type { WorkbookReading } from "../../record/workbook-reading";

/** A month that has a sheet 通报, also of one of its revisions. */
export function hasCircular(reading: WorkbookReading, period: string): boolean {
  const revisions = storedIssues(reading.archive, period).length;
  return Array.from({ length: revisions + 1 }, (_, i) => rankingLabelOf(period, i)).some(
    (label) => circularGrid(reading, label) !== null,
  );
}

/** The sheet 通报 of a ranking by its label; null where there is none of ours. */
export function circularGrid({ archive, grids }: WorkbookReading, label: string): Grid | null {
  const record = readSheetRecord(archive, `${CIRCULAR_SHEET_PREFIX}${label}`);
  const grid = record ? grids.get(record.sheet) : undefined;
  return grid && hasMarker(grid) ? grid : null;
}
