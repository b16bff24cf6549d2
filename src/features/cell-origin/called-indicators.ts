import type { CellAddress } from "../../cells/address";
import type { SingleCall } from "../../formula/single-call";
import { DEFAULT_EDITION } from "../../method/catalog";
import { indicatorsOf } from "../../method/method";
import { strictLimitsAmong } from "../../method/sheet-terms";
import { exact, exactOfCell, isPositive, type Exact } from "../../numbers/exact";
import { isBlankValue } from "../../reading/words/table-rows";
import type { Observed } from "../../scoring/observations";
import type { ScoreSheet } from "../../scoring/score-sheet";
import {
  columnCells,
  optionalNumber,
  type CallScope,
  type ColumnCell,
} from "../../reading/calls/call-cells";
import { isNumberOf, numberAt, scoresAlone, townNames, unknownOf } from "./call-observations";
import {
  INDICATOR_CALLS,
  type CallFigure,
  type IndicatorCall,
} from "../../reading/calls/indicator-calls";

/** The scores of the indicators that a function of one indicator adds up, and whose they are. */
export interface CalledIndicators {
  readonly scores: ScoreSheet;
  readonly town: number;
}

/**
 * Derives a call such as GROWTH by the default readings, as the function does. `formula` is its cell, which a constant
 * is said to stand in; `row` counts the rows of a spilled column. null when a figure is none: the function then gives an error.
 */
export function calledIndicators(
  call: SingleCall,
  scope: CallScope,
  formula: CellAddress,
  row: number,
): CalledIndicators | null {
  const terms = INDICATOR_CALLS.get(call.name);
  const own = terms && ownCells(call, terms, scope, row);
  if (!own) return null;
  const peers = peerRows(call, terms.figures, own, scope);
  const town = peers && ownRow(terms.figures, own, peers);
  if (!peers || town === null || !peers.every((cells) => isRow(terms.figures, cells))) return null;
  const full = fullPoints(call, terms, scope);
  const targets = targetsOf(call, terms, scope, row, formula);
  if (full === "unreadable" || targets === null) return null;
  const quantities = new Map(
    terms.figures.map(({ quantity }, index) => [
      quantity,
      peers.map((cells, at) =>
        observed(cells[index] ?? (at === town ? own[index] : null), formula),
      ),
    ]),
  );
  const observations = { towns: townNames(scope, peers, formula), quantities, targets };
  return { scores: scoresAlone(terms.codes, observations, full), town };
}

/** One row of all figures; null where towns are not compared by a figure. */
type PeerRow = readonly (ColumnCell | null)[];

function ownCells(
  { args }: SingleCall,
  { figures }: IndicatorCall,
  scope: CallScope,
  row: number,
): readonly ColumnCell[] | null {
  const cells = figures.map(({ own }) => columnCells(args[own], scope)?.[row] ?? null);
  const isWhole = cells.every(
    (cell, index) => cell !== null && isNumberOf(figures[index]?.quantity, cell.value),
  );
  return isWhole ? cells.flatMap((cell) => cell ?? []) : null;
}

/** The towns compared: the rows from the first to the last that is not blank. Without peers the town stands alone. */
function peerRows(
  { args }: SingleCall,
  figures: readonly CallFigure[],
  own: readonly ColumnCell[],
  scope: CallScope,
): readonly PeerRow[] | null {
  if (figures.every(({ all }) => all === null)) return [own];
  const columns = figures.map(({ all }) => (all === null ? null : columnCells(args[all], scope)));
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

const isRow = (figures: readonly CallFigure[], cells: PeerRow): boolean =>
  cells.every((cell, index) => cell === null || isNumberOf(figures[index]?.quantity, cell.value)) &&
  !exceeds(figures, cells);

/** A figure above another that strictly limits it. */
const exceeds = (figures: readonly CallFigure[], cells: PeerRow): boolean =>
  strictLimitsAmong(figures.map(({ quantity }) => quantity)).some(({ part, whole }) => {
    const [value, most] = [cells[part]?.value, cells[whole]?.value];
    return typeof value === "number" && typeof most === "number" && value > most;
  });

/** The row of the town's own cells, else the first with its figures: equal figures have equal points. */
function ownRow(
  figures: readonly CallFigure[],
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
function fullPoints(
  { args }: SingleCall,
  { codes, points }: IndicatorCall,
  scope: CallScope,
): Exact | null | "unreadable" {
  if (points === null) return null;
  const own = indicatorsOf(DEFAULT_EDITION).find(({ code }) => code === codes[0]);
  const full = own ? optionalNumber(args[points], exact(own.points), scope) : null;
  return full !== null && isPositive(full) ? full : "unreadable";
}

/** Targets are percents as 附件3 prints them; one between 0 and 1 is refused, as the function does. */
function targetsOf(
  { args }: SingleCall,
  { target }: IndicatorCall,
  scope: CallScope,
  row: number,
  formula: CellAddress,
): readonly Observed[] | null {
  if (target === undefined) return [];
  const cell = columnCells(args[target], scope)?.[row];
  if (typeof cell?.value !== "number" || (cell.value > 0 && cell.value < 1)) return null;
  return [numberAt(exactOfCell(cell.value), cell.cell ?? formula)];
}
