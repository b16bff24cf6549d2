import { errorText } from "./cell-number";
import { rowsOf } from "./ranges";

/** An argument as it was, row by row. */
interface KeptRange {
  readonly rows: number;
  /** NaN, which no row has, where rows differ: no host gives such a range. */
  readonly width: number;
  readonly cells: readonly unknown[];
}

interface KeptCall {
  readonly ranges: readonly KeptRange[];
  readonly size: number;
  readonly result: object;
}

const MOST_CALLS = 20;
/** In all calls together. */
const MOST_CELLS = 200_000;

/** The last calls, the latest first. */
let calls: readonly KeptCall[] = [];

/**
 * What `compute` gives from these arguments and nothing else, as long as they are among the last ones: a function in n
 * rows is given the peers of all rows n times. Every cell is compared at every call. What is thrown is not kept.
 */
export function kept<Result extends object>(
  args: readonly unknown[],
  compute: () => Result,
): Result {
  const found = calls.find(
    ({ ranges }) =>
      ranges.length === args.length && ranges.every((range, at) => isKept(range, args[at])),
  );
  if (found && found === calls[0]) return found.result as Result;
  const latest = found ?? keptCall(args, compute());
  if (latest.size <= MOST_CELLS) {
    let size = 0;
    calls = [latest, ...calls.filter((call) => call !== found)].filter(
      (call, at) => at < MOST_CALLS && (size += call.size) <= MOST_CELLS,
    );
  }
  return latest.result as Result;
}

function keptCall(args: readonly unknown[], result: object): KeptCall {
  const ranges = args.map(rangeOf);
  const size = ranges.reduce((sum, { cells }) => sum + cells.length, 0);
  return { ranges, size, result };
}

/** A copy: what was given may be changed in place. */
function rangeOf(value: unknown): KeptRange {
  const rows = rowsOf(value);
  const widths = new Set(rows.map((row) => row.length));
  const cells: unknown[] = [];
  for (const row of rows) {
    for (const cell of row) cells.push(isError(cell) ? { code: errorText(cell) } : cell);
  }
  return { rows: rows.length, width: widths.size > 1 ? NaN : cells.length / rows.length, cells };
}

function isKept({ rows, width, cells }: KeptRange, value: unknown): boolean {
  const given = rowsOf(value);
  if (given.length !== rows) return false;
  // Counted loops: most of a sheet's cells are compared here, n times n.
  for (let row = 0, at = 0; row < rows; row += 1) {
    const now = given[row];
    if (now?.length !== width) return false;
    for (let column = 0; column < width; column += 1, at += 1) {
      const known = cells[at];
      const cell = now[column];
      if (known !== cell && !isSameError(known, cell)) return false;
    }
  }
  return true;
}

/** Of an error cell, which is an object, functions read its text alone. */
const isError = (cell: unknown): cell is object => typeof cell === "object" && cell !== null;

const isSameError = (known: unknown, cell: unknown): boolean =>
  isError(known) && isError(cell) && errorText(known) === errorText(cell);
