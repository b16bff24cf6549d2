import type { Change } from "./workbook";

/** Every sheet that a change writes to. */
export function touchedNames(change: Change): string[] {
  return [
    ...new Set([
      ...[...change.sheets, ...(change.removed ?? [])].map(({ name }) => name),
      ...change.edits.map(({ cell }) => cell.sheet),
      ...columnSheetNames(change),
      ...(change.journal ? [change.journal.sheet] : []),
    ]),
  ];
}

/** The sheets that columns are put into or taken out of. */
export function columnSheetNames({
  columns = [],
  removedColumns = [],
}: Pick<Change, "columns" | "removedColumns">): string[] {
  return [...new Set([...columns, ...removedColumns].map(({ sheet }) => sheet))];
}
