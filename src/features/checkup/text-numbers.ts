import { cellText, type Area } from "../../cells/address";
import type { Fix } from "../../cells/finding";
import { valueAt, formulaAt, gridEnd, cellAt, type Grid } from "../../cells/grid";
import { placeAfter, placeBefore, signOf, type ReadFormula } from "../../formula/calls";
import { calledFunction } from "../../reading/calls/our-name";
import { isOverFigures } from "../../reading/calls/parameters";
import type { Damage } from "./damage";

/** Functions that pass over a text, or fail on it, where a number is meant. */
const COUNTING = new Set(
  `SUM SUMPRODUCT PRODUCT AVERAGE MAX MIN MEDIAN COUNT SUBTOTAL RANK RANK.EQ RANK.AVG LARGE SMALL ROUND ROUNDUP ROUNDDOWN
  ABS INT`.split(/\s+/),
);
/** `2020` above a column is a header. */
const YEAR = /^\s*(?:19|20)\d\d\s*$/;

/** The number that a text seems to mean, as decimal text; null when it is anybody's guess. */
export type Seems = (text: string) => string | null;

/** Numbers kept as text that formulas count with: to be changed only where the user says so, for some texts are codes. */
export class TextNumbers {
  private readonly found = new Map<string, Damage>();
  private readonly seen = new Set<string>();

  constructor(
    private readonly grids: ReadonlyMap<string, Grid>,
    private readonly seems: Seems,
  ) {}

  /** Looks at the cells that a formula on that sheet counts with. */
  look(own: string, read: ReadFormula): void {
    for (const { sheet, area } of countedAreas(read)) {
      const grid = this.grids.get(sheet ?? own);
      const key = `${grid?.sheet} ${area.row} ${area.column} ${area.rows} ${area.columns}`;
      if (!grid || this.seen.has(key)) continue;
      this.seen.add(key);
      for (const damage of textsIn(grid, area, this.seems)) {
        this.found.set(cellText(damage.cell), damage);
      }
    }
  }

  damages(): Damage[] {
    return [...this.found.values()];
  }
}

/** Those of the fixes that make a number of a text. A text that a formula gives is the formula's. */
export function certainNumbers(fixes: readonly Fix[], grids: ReadonlyMap<string, Grid>): Damage[] {
  return fixes.flatMap(({ cell, was, becomes }): Damage[] => {
    const grid = grids.get(cell.sheet);
    const formula = grid ? formulaAt(grid, cell.row, cell.column) : null;
    if (typeof was !== "string" || !("number" in becomes) || formula !== null) return [];
    const remedy = { kind: "repair", becomes } as const;
    return [{ cell, kinds: ["text-number"], formula, value: was, remedy }];
  });
}

interface CountedArea {
  readonly sheet: string | null;
  readonly area: Area;
}

/** The cells that a formula counts with. */
function countedAreas(read: ReadFormula): CountedArea[] {
  return read.pieces.flatMap(({ token }, at) =>
    token?.kind === "reference" && isCounted(read, at) ? [token.reference] : [],
  );
}

function isCounted(read: ReadFormula, at: number): boolean {
  const around = read.calls.filter(({ span }) => span.from < at && at < span.to).at(-1);
  const ours = around ? calledFunction(around.name) : null;
  if (ours) return isOverFigures(ours);
  if (around && COUNTING.has(around.called)) return true;
  const beside = [placeBefore(read.pieces, at), placeAfter(read.pieces, at)].map((place) =>
    signOf(read.pieces[place]),
  );
  return beside.some((sign) => sign !== null && /^[-+*/^]$/.test(sign));
}

function textsIn(grid: Grid, area: Area, seems: Seems): Damage[] {
  const end = gridEnd(grid);
  const damages: Damage[] = [];
  const last = Math.min(area.column + area.columns, end.column);
  for (let column = Math.max(area.column, grid.left); column < last; column += 1) {
    const rows = { from: area.row, to: Math.min(area.row + area.rows, end.row) };
    damages.push(...textsInColumn(grid, column, rows, seems));
  }
  return damages;
}

/** Of a range only beside numbers: a column of codes holds none. */
function textsInColumn(
  grid: Grid,
  column: number,
  { from, to }: { readonly from: number; readonly to: number },
  seems: Seems,
): Damage[] {
  const rows = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
  const isOne = rows.length === 1;
  if (!isOne && !rows.some((row) => typeof valueAt(grid, row, column) === "number")) return [];
  return rows.flatMap((row): Damage[] => {
    const value = valueAt(grid, row, column);
    if (typeof value !== "string" || formulaAt(grid, row, column) !== null) return [];
    const number = isOne || row > from || !YEAR.test(value) ? seems(value) : null;
    if (number === null) return [];
    const remedy = { kind: "choice", becomes: { number: Number(number) } } as const;
    return [
      { cell: cellAt(grid, row, column), kinds: ["text-number"], formula: null, value, remedy },
    ];
  });
}
