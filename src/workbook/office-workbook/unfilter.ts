import { columnSheetNames } from "../touched-sheets";
import type { Change, WorkbookNotice } from "../workbook";
import type { FilteredSheet, Snapshot } from "./snapshot";
import { onSheet, type Step } from "./trip";

/**
 * The filtered sheets of which more than single cells are written. Under a filter, Excel writes a block into the rows that
 * are shown, and so into wrong ones (office-js #224).
 */
function toUnfilter(change: Change, { filtered }: Snapshot): readonly FilteredSheet[] {
  const written = new Set([
    ...change.sheets.map(({ name }) => name),
    ...columnSheetNames(change),
    ...(change.journal ? [change.journal.sheet] : []),
  ]);
  return filtered.filter(({ name }) => written.has(name));
}

export function unfilteringSteps(change: Change, before: Snapshot): Step[] {
  return toUnfilter(change, before).map(({ name, bySheet, tables }) =>
    onSheet(name, 300 + 300 * tables.length, (sheet) => {
      if (bySheet) sheet.autoFilter.clearCriteria();
      for (const id of tables) sheet.tables.getItem(id).clearFilters();
    }),
  );
}

export function unfilteredNotices(change: Change, before: Snapshot): WorkbookNotice[] {
  return toUnfilter(change, before).map(({ name }) => ({ kind: "unfiltered", sheet: name }));
}
