import { exactOfCell } from "../numbers/exact";
import { totalRow } from "../numbers/total-row";
import { invalid, missing, refuse, words, type Fault } from "./cell-error";
import { isBlank, numberText } from "./cell-number";
import { isRowFault, placeOf, rowNumbers, sameLength, type Column } from "./columns";

/** The figures of all towns, one row a town. Rows that are blank above and below them are padding. */
export interface Peers {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly number[])[];
}

/** Throws for a gap, a blank, anything that is no number, and a row of 全县: no score is then certain. */
export function readPeers(columns: readonly Column[]): Peers {
  const [first, end] = filledRows(columns, sameLength(columns));
  const rows: (readonly number[])[] = [];
  for (let row = first; row < end; row += 1) rows.push(peerRow(columns, row));
  const total = totalRow(columns.map((_, at) => rows.map((row) => exactOfCell(row[at] ?? NaN))));
  if (total !== null) refuse(invalid(words().peerTotal(rowPlace(columns, first + total))));
  return { columns, rows };
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

/** Finds what a row of own figures earned among the peers. Equal figures have equal points, so any equal row will do. */
export function earnedAmong<Points>(
  { columns, rows }: Peers,
  points: readonly Points[],
): (own: readonly number[], at: readonly string[]) => Points | Fault {
  const earned = new Map(rows.map((row, index) => [row.join("|"), points[index]]));
  return (own, at) =>
    earned.get(own.join("|")) ??
    invalid(
      words().notAmongPeers(
        own.map((value, index) => ({ at: at[index] ?? "", value: numberText(value) })),
        namesOf(columns),
      ),
    );
}
