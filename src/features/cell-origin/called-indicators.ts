import type { CellAddress } from "../../cells/address";
import { changxing2020 } from "../../method/editions/changxing-2020";
import { indicatorOf } from "../../method/part-of-method";
import { exact, exactOfCell, isPositive, type Exact } from "../../numbers/exact";
import { totalRow } from "../../numbers/total-row";
import { isBlankValue } from "../../reading/words/table-rows";
import type { Observed } from "../../scoring/observations";
import {
  columnCells,
  optionalNumber,
  type CallScope,
  type ColumnCell,
} from "../../reading/calls/call-cells";
import type { Called, CalledFigure } from "../../reading/calls/called";
import { withFigures } from "../../reading/calls/figure-observations";
import type { CallCell, CalledScore } from "./call-cell";
import { isNumberOf, numberAt, scoresAlone, townNames, unknownOf } from "./call-observations";

/**
 * Derives a call such as GROWTH by the default conventions, as the function does. A constant is said to stand in the formula's
 * cell. null when a figure is none: the function then gives an error.
 */
export function calledFigures(
  { called, anchor, at: { row } }: CallCell,
  scope: CallScope,
): CalledScore | null {
  const { figures, indicators } = called;
  const own = ownCells(figures, scope, row);
  if (!own) return null;
  const peers = peerRows(figures, own, scope);
  const town = peers && ownRow(figures, own, peers);
  if (!peers || town === null || !peers.every((cells) => isRow(figures, cells))) return null;
  if (hasTotal(peers)) return null;
  const full = fullPoints(called, scope);
  if (full === "unreadable") return null;
  const observations = withFigures(
    townNames(scope, peers, anchor),
    figures.map(({ of }) => of),
    (index) =>
      peers.map((cells, at) => observed(cells[index] ?? (at === town ? own[index] : null), anchor)),
  );
  return scoresAlone(indicators, observations, town, full);
}

/** One row of all figures; null where towns are not compared by a figure. */
type PeerRow = readonly (ColumnCell | null)[];

function ownCells(
  figures: readonly CalledFigure[],
  scope: CallScope,
  row: number,
): readonly ColumnCell[] | null {
  const cells = figures.map(({ own }) => columnCells(own, scope)?.[row] ?? null);
  const isWhole = cells.every(
    (cell, index) => cell !== null && isNumberOf(figures[index]?.of, cell.value),
  );
  return isWhole ? cells.flatMap((cell) => cell ?? []) : null;
}

/** The towns compared: the rows from the first to the last that is not blank. Without peers the town stands alone. */
function peerRows(
  figures: readonly CalledFigure[],
  own: readonly ColumnCell[],
  scope: CallScope,
): readonly PeerRow[] | null {
  if (figures.every(({ all }) => all === null)) return [own];
  const columns = figures.map(({ all }) => all && columnCells(all, scope));
  if (columns.some((column, index) => column === null && figures[index]?.all !== null)) return null;
  const length = Math.max(...columns.map((column) => column?.length ?? 1));
  const rows = Array.from({ length }, (_, row) =>
    columns.map((column) => (column ? (column[row] ?? { value: null, cell: null }) : null)),
  );
  const isFilled = (cells: PeerRow): boolean =>
    cells.some((cell) => cell !== null && !isBlankValue(cell.value));
  const filled = [...rows.entries()].flatMap(([row, cells]) => (isFilled(cells) ? [row] : []));
  const [first] = filled;
  const last = filled.at(-1);
  return first === undefined || last === undefined ? null : rows.slice(first, last + 1);
}

const isRow = (figures: readonly CalledFigure[], cells: PeerRow): boolean =>
  cells.every((cell, index) => cell === null || isNumberOf(figures[index]?.of, cell.value));

/** A row of 全县, which the functions refuse. */
function hasTotal([first = [], ...rest]: readonly PeerRow[]): boolean {
  const compared = [...first.keys()].filter((index) => first[index] !== null);
  const columns = compared.map((index) =>
    [first, ...rest].map((cells) => exactOfCell(Number(cells[index]?.value))),
  );
  return totalRow(columns) !== null;
}

/** The row of the town's own cells, else the first with its figures: equal figures have equal points. */
function ownRow(
  figures: readonly CalledFigure[],
  own: readonly ColumnCell[],
  peers: readonly PeerRow[],
): number | null {
  const matches = (same: (a: ColumnCell, b: ColumnCell) => boolean): number =>
    peers.findIndex((cells) =>
      figures.every(({ all }, index) => {
        const [mine, theirs] = [own[index], cells[index]];
        return all === null || (mine && theirs ? same(mine, theirs) : false);
      }),
    );
  const byCell = matches((a, b) => a.cell !== null && isSameCell(a.cell, b.cell));
  const found = byCell < 0 ? matches((a, b) => a.value === b.value) : byCell;
  return found < 0 ? null : found;
}

const isSameCell = (a: CellAddress, b: CellAddress | null): boolean =>
  b !== null && a.sheet === b.sheet && a.row === b.row && a.column === b.column;

function observed(cell: ColumnCell | null | undefined, formula: CellAddress): Observed {
  return cell && typeof cell.value === "number"
    ? numberAt(exactOfCell(cell.value), cell.cell ?? formula)
    : unknownOf(formula);
}

/** The points argument, or null for the method's own. */
function fullPoints(called: Called, scope: CallScope): Exact | null | "unreadable" {
  const [code] = called.indicators;
  if (!called.takes("points") || code === undefined) return null;
  const own = exact(indicatorOf(changxing2020, code).points);
  const full = optionalNumber(called.argument("points"), own, scope);
  return full !== null && isPositive(full) ? full : "unreadable";
}
