/** What two readers of a formula must agree on. Letter case and blanks between tokens mean nothing. */

/** A token as `kind:text`; cells as their sheet, rows and columns with their `$`. */
export type NormalToken = string;

/** A tree as text: `(+ A1 (SUM B2))`. */
export type NormalTree = string;

/** A call: its name, and how many arguments it has of which those are left out. */
export interface NormalCall {
  readonly name: string;
  readonly args: number;
  readonly omitted: readonly number[];
}

interface Line {
  readonly index: number;
  readonly isFixed: boolean;
}

/**
 * Rows and columns in ascending order: `B$2:A1` and `A1:B$2` are the same cells. One cell is a range of itself, and from the
 * first column to the last is as good as a whole row.
 */
export function normalCells(
  sheet: string | null,
  rows: readonly Line[],
  columns: readonly Line[],
): string {
  return `cells:${sheet ?? ""}!${ends(rows, 1_048_575)},${ends(columns, 16_383)}`;
}

function ends(lines: readonly Line[], edge: number): string {
  const ascending = [...lines].sort(
    (a, b) => a.index - b.index || Number(a.isFixed) - Number(b.isFixed),
  );
  const [first, last = first] = ascending;
  if (!first || !last || (first.index === 0 && last.index === edge)) return "all";
  return [first, last].map(({ index, isFixed }) => `${isFixed ? "$" : ""}${index}`).join("-");
}

export const normalNumber = (text: string): string => `number:${Number(text)}`;
export const normalText = (text: string): string => `text:${text}`;
