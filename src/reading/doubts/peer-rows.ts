import { a1, a1Area, type Area } from "../../cells/address";
import { block, type Finding } from "../../cells/finding";
import { cellAt, gridEnd, valueAt, type Grid } from "../../cells/grid";
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

/** Which row of a sheet is which town's, found once a sheet. */
export class TownRows {
  private readonly known = new Map<string, ReadonlyMap<number, number> | null>();

  constructor(
    private readonly grids: ReadonlyMap<string, Grid>,
    readonly roster: Roster,
  ) {}

  grid(sheet: string): Grid | undefined {
    return this.grids.get(sheet);
  }

  /** Index of the town by row; null for a sheet without a column of the towns. */
  of(sheet: string): ReadonlyMap<number, number> | null {
    const known = this.known.get(sheet);
    if (known !== undefined) return known;
    const grid = this.grids.get(sheet);
    const rows = grid ? townRows(grid, this.roster) : null;
    this.known.set(sheet, rows);
    return rows;
  }
}

/** The rows of the column that names most towns, half of them at least. */
function townRows(grid: Grid, roster: Roster): ReadonlyMap<number, number> | null {
  let best: ReadonlyMap<number, number> | null = null;
  let most = Math.max(1, Math.floor((roster.towns.length - 1) / 2));
  for (let column = grid.left; column < gridEnd(grid).column; column += 1) {
    const rows = townsInColumn(grid, column, roster);
    const towns = new Set(rows.values()).size;
    if (towns > most) [best, most] = [rows, towns];
  }
  return best;
}

function townsInColumn(grid: Grid, column: number, roster: Roster): Map<number, number> {
  const rows = new Map<number, number>();
  for (let row = grid.top; row < gridEnd(grid).row; row += 1) {
    const value = valueAt(grid, row, column);
    const match = typeof value === "string" ? roster.find(shownText(value)) : null;
    if (match?.kind === "town") rows.set(row, match.index);
  }
  return rows;
}

/** A range of peers that leaves a town out or takes in a row that is no town's, as 全县; null when all are right. */
export function peersFault(formula: Formula, towns: TownRows): Finding | null {
  if (!hasPeers(formula.name)) return null;
  for (const reference of widest(formula.references)) {
    const { sheet, area } = reference;
    const rows = towns.of(sheet);
    const grid = towns.grid(sheet);
    if (!rows || !grid) continue;
    const inside = new Set([...rows].flatMap(([row, town]) => (isIn(area, row) ? [town] : [])));
    const missing = towns.roster.towns.filter((_, town) => !inside.has(town));
    const more = strangerIn(grid, area, rows);
    if (missing.length === 0 && more === null) continue;
    const own = sheet === formula.grid.sheet ? "" : `${sheet}!`;
    const facts = {
      formula: formula.text,
      range: `${own}${a1Area(area)}`,
      towns: missing,
      more: missing.length > 0 || more === null ? null : `${own}${more}`,
    };
    return block("formula-peers-roster", cellAt(formula.grid, formula.row, formula.column), facts);
  }
  return null;
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

/** The first number in the range that stands in no town's row. */
function strangerIn(grid: Grid, area: Area, rows: ReadonlyMap<number, number>): string | null {
  const end = Math.min(area.row + area.rows, gridEnd(grid).row);
  for (let row = Math.max(area.row, grid.top); row < end; row += 1) {
    if (rows.has(row)) continue;
    if (typeof valueAt(grid, row, area.column) === "number") return a1(row, area.column);
  }
  return null;
}
