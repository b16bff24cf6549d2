import { exactOfCell, ZERO, type Exact } from "../numbers/exact";
import { totalRow } from "../numbers/total-row";
import { invalid, missing, refuse, words } from "./cell-error";
import { isBlank, numberText } from "./cell-number";
import { isRowFault, placeOf, rowNumbers, sameLength, type Column } from "./columns";
import type { Argument } from "./given";
import type { RowResult } from "./spill";

/** Of one town, in the order of the columns. */
type Figures = readonly number[];

/** The rows of all towns; blank ones above and below them are padding. Throws for a gap, a blank, anything that is no number, and a row of 全县: no score is then certain. */
function readPeers(columns: readonly Column[]): readonly Figures[] {
  const [first, end] = filledRows(columns, sameLength(columns));
  const rows: Figures[] = [];
  for (let row = first; row < end; row += 1) rows.push(peerRow(columns, row));
  const total = totalRow(columns.map((_, at) => rows.map((row) => exactOfCell(row[at] ?? NaN))));
  if (total !== null) refuse(invalid(words().peerTotal(rowPlace(columns, first + total))));
  return rows;
}

function filledRows(columns: readonly Column[], length: number): [number, number] {
  const isFilled = (row: number) => columns.some(({ cells }) => !isBlank(cells[row]));
  let [first, end] = [0, length];
  while (first < end && !isFilled(first)) first += 1;
  while (end > first && !isFilled(end - 1)) end -= 1;
  if (first === end) refuse(missing(words().noPeers(columns.map(({ parameter }) => parameter))));
  return [first, end];
}

function peerRow(columns: readonly Column[], row: number): readonly number[] {
  const blank = columns.filter(({ cells }) => isBlank(cells[row]));
  const [one] = blank;
  if (blank.length === columns.length) refuse(missing(words().peerGap(row + 1, namesOf(columns))));
  if (one) refuse(missing(words().peerBlank(placeOf(one, row))));
  const values = rowNumbers(columns, row);
  return isRowFault(values) ? refuse(values) : values;
}

const namesOf = (columns: readonly Column[]) => columns.map(({ parameter }) => parameter);

function rowPlace(columns: readonly Column[], row: number): string {
  return columns.map((one) => placeOf(one, row)).join("、");
}

/** What a row of figures earned among the peers. Equal figures have equal points, so any equal row will do. */
export type Earned = ReadonlyMap<string, Exact | undefined>;

/** `earn` gives the points of rows of figures, in their order. Where nothing is compared every row earns 0. */
export function earnedBy(
  columns: readonly Column[],
  earn: (rows: readonly Figures[]) => readonly Exact[],
): Earned {
  if (columns.length === 0) return new Map([["", ZERO]]);
  const rows = readPeers(columns);
  const points = earn(rows);
  return new Map(rows.map((row, index) => [row.join("|"), points[index]]));
}

/** Finds what a row of own figures earned among peers, which were given as these arguments. */
export function earnedAmong(peers: readonly Argument[], earned: Earned): RowResult {
  return (own, at) =>
    earned.get(own.join("|")) ??
    invalid(
      words().notAmongPeers(
        own.map((value, index) => ({ at: at[index] ?? "", value: numberText(value) })),
        peers.map(({ name }) => words().parameter(name)),
      ),
    );
}
