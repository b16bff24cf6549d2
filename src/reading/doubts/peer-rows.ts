import { a1, a1Area, type Area } from "../../cells/address";
import { block, warn, type Finding } from "../../cells/finding";
import { cellAt, gridEnd, valueAt, type Grid } from "../../cells/grid";
import { exactOfCell, type Exact } from "../../numbers/exact";
import { totalRow } from "../../numbers/total-row";
import { figuresOf, functionNamed } from "../calls/parameters";
import { shownText } from "../words/table-rows";
import type { Roster } from "../words/town-names";

/** A reference of a formula. */
export interface Reference {
  readonly sheet: string;
  readonly area: Area;
}

/** A formula of the user's that calls one of our functions. */
export interface Formula {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly name: string;
  /** It hands blanks on as blanks. */
  readonly isGuarded: boolean;
  readonly references: readonly Reference[];
}

/** The rows of a sheet that are somebody's: towns by their index, and names of 全县, 合计, 小计. */
interface NamedRows {
  readonly towns: ReadonlyMap<number, number>;
  readonly totals: ReadonlyMap<number, string>;
}

/** Which row of a sheet is which town's, found once a sheet. */
export class TownRows {
  private readonly known = new Map<string, NamedRows | null>();

  constructor(
    private readonly grids: ReadonlyMap<string, Grid>,
    readonly roster: Roster,
  ) {}

  grid(sheet: string): Grid | undefined {
    return this.grids.get(sheet);
  }

  /** null for a sheet without a column of the towns. */
  of(sheet: string): NamedRows | null {
    const known = this.known.get(sheet);
    if (known !== undefined) return known;
    const grid = this.grids.get(sheet);
    const rows = grid ? townRows(grid, this.roster) : null;
    this.known.set(sheet, rows);
    return rows;
  }
}

/** The rows of the column that names most towns, half of them at least. */
function townRows(grid: Grid, roster: Roster): NamedRows | null {
  let best: NamedRows | null = null;
  let most = Math.max(1, Math.floor((roster.towns.length - 1) / 2));
  for (let column = grid.left; column < gridEnd(grid).column; column += 1) {
    const rows = townsInColumn(grid, column, roster);
    const towns = new Set(rows.towns.values()).size;
    if (towns > most) [best, most] = [rows, towns];
  }
  return best;
}

function townsInColumn(grid: Grid, column: number, roster: Roster): NamedRows {
  const rows = { towns: new Map<number, number>(), totals: new Map<number, string>() };
  for (let row = grid.top; row < gridEnd(grid).row; row += 1) {
    const value = valueAt(grid, row, column);
    const match = typeof value === "string" ? roster.find(shownText(value)) : null;
    if (match?.kind === "town") rows.towns.set(row, match.index);
    if (match?.kind === "total") rows.totals.set(row, shownText(value).trim());
  }
  return rows;
}

/**
 * A range of peers that leaves a town out or takes in a row that is no town's; null when all are right. A row of 全县 blocks
 * where the function refuses it too, and is a 提醒 elsewhere.
 */
export function peersFault(formula: Formula, towns: TownRows): Finding | null {
  if (!hasPeers(formula.name)) return null;
  const peers = widest(formula.references);
  for (const { sheet, area } of peers) {
    const rows = towns.of(sheet);
    const grid = towns.grid(sheet);
    if (!rows || !grid) continue;
    const inside = new Set(
      [...rows.towns].flatMap(([row, town]) => (isIn(area, row) ? [town] : [])),
    );
    const missing = towns.roster.towns.filter((_, town) => !inside.has(town));
    const more = strangerIn(grid, area, rows);
    if (missing.length === 0 && more === null) continue;
    const own = sheet === formula.grid.sheet ? "" : `${sheet}!`;
    const at = cellAt(formula.grid, formula.row, formula.column);
    const range = `${own}${a1Area(area)}`;
    const total = more === null ? undefined : rows.totals.get(more);
    const stranger = more === null ? null : `${own}${a1(more, area.column)}`;
    if (missing.length === 0 && stranger !== null && total !== undefined) {
      if (!isRefused(peers, towns)) {
        const facts = { formula: formula.text, range, total: stranger, name: total };
        return warn("formula-peers-total", at, facts);
      }
    }
    const facts = {
      formula: formula.text,
      range,
      towns: missing,
      more: missing.length > 0 ? null : stranger,
    };
    return block("formula-peers-roster", at, facts);
  }
  return null;
}

/** The same row is the sum of the others in every range compared with, as the functions see it. */
function isRefused(peers: readonly Reference[], towns: TownRows): boolean {
  const columns = peers.map(({ sheet, area }) => {
    const grid = towns.grid(sheet);
    return grid ? numbersIn(grid, area) : null;
  });
  const [first] = columns;
  const areAlike = columns.every((column) => column !== null && column.length === first?.length);
  return areAlike && totalRow(columns.flatMap((column) => (column ? [column] : []))) !== null;
}

function numbersIn(grid: Grid, area: Area): Exact[] | null {
  const end = Math.min(area.row + area.rows, gridEnd(grid).row);
  const values = Array.from({ length: end - area.row }, (_, index) =>
    valueAt(grid, area.row + index, area.column),
  );
  const numbers = values.filter((value) => typeof value === "number" && Number.isFinite(value));
  return numbers.length === values.length
    ? numbers.map((value) => exactOfCell(Number(value)))
    : null;
}

/** Ranges of a function that compares with nobody may be of some towns only. */
function hasPeers(name: string): boolean {
  const called = functionNamed(name);
  return called !== null && figuresOf(called).some(({ all }) => all !== null);
}

/** Of each column the longest range: a shorter one is the formula's own towns. */
function widest(references: readonly Reference[]): Reference[] {
  const byColumn = new Map<string, Reference>();
  for (const reference of references) {
    const { sheet, area } = reference;
    if (area.rows < 2 || area.columns > 1) continue;
    const key = `${area.column} ${sheet}`;
    const known = byColumn.get(key);
    if (!known || known.area.rows < area.rows) byColumn.set(key, reference);
  }
  return [...byColumn.values()];
}

function isIn(area: Area, row: number): boolean {
  return row >= area.row && row < area.row + area.rows;
}

/** The row of the first number in the range that is no town's, one that is no total before one that is. */
function strangerIn(grid: Grid, area: Area, { towns, totals }: NamedRows): number | null {
  const end = Math.min(area.row + area.rows, gridEnd(grid).row);
  let total: number | null = null;
  for (let row = Math.max(area.row, grid.top); row < end; row += 1) {
    if (towns.has(row) || typeof valueAt(grid, row, area.column) !== "number") continue;
    if (!totals.has(row)) return row;
    total ??= row;
  }
  return total;
}
