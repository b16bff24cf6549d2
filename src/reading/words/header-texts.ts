import { valueAt, type Grid } from "../../cells/grid";
import { isTownHeader } from "./headers";
import { isBlankValue, wordText } from "./table-rows";
import { unitOf } from "./units";

export interface HeaderTexts {
  /** By column, from the grid's first. */
  readonly texts: readonly string[];
  /** First row below the headers. */
  readonly firstRow: number;
}

/**
 * The headers of a row. A header merged over several columns (blank cells to its right) is put together with the words
 * below it: 自营出口额 over 本期 and 去年同期.
 */
export function headerTexts(grid: Grid, row: number): HeaderTexts {
  const texts = (grid.values[row - grid.top] ?? []).map(wordText);
  const below = texts.map((_, index) => wordBelow(grid, row, grid.left + index));
  const town = texts.findIndex((text) => isTownHeader(text));
  const alone = { texts, firstRow: row + 1 };
  if (town < 0 || below[town] !== "") return alone;
  const groups = texts.map((_, index) => groupOf(texts, below, index));
  if (groups.every((group) => group === null)) return alone;
  const joined = texts.map((text, index) => join(groups[index] ?? null, text, below[index] ?? ""));
  return { texts: joined, firstRow: row + 2 };
}

function wordBelow(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row + 1, column);
  return typeof value === "string" && !isBlankValue(value) ? value : "";
}

/** The header over a column, when it stands over several; null when the column has its own. */
function groupOf(texts: readonly string[], below: readonly string[], index: number): string | null {
  let first = index;
  while (first > 0 && texts[first]?.trim() === "" && below[first] !== "") first -= 1;
  const isWide = texts[first + 1]?.trim() === "" && (below[first + 1] ?? "") !== "";
  return isWide && below[first] !== "" ? (texts[first] ?? null) : null;
}

function join(group: string | null, text: string, below: string): string {
  if (group === null || group.trim() === "") return text;
  if (unitOf(below) !== null) return `${group}(${below})`;
  return /^\d/.test(below.trim()) ? `${below}${group}` : `${group}${below}`;
}
