import { cellText, type CellAddress } from "../cells/address";
import { valueAt, type Grid } from "../cells/grid";
import {
  divide,
  equals,
  exactOfCell,
  HUNDRED,
  integer,
  isZero,
  multiply,
  negate,
  subtract,
  sum,
  ZERO,
  type Exact,
} from "../numbers/exact";
import { round } from "../numbers/rounding";
import type { Block } from "./block";
import { numbersOf } from "./block";
import { claimHolds, numberText, sizeOfValue, type BoundNumber, type Source } from "./bound-number";

export type Grids = ReadonlyMap<string, Grid>;

/** A number that its cells do not give any more. `now` is what they give, null for no number at all. */
export interface LostNumber {
  /** As it is printed. */
  readonly text: string;
  readonly cells: readonly CellAddress[];
  readonly now: Exact | null;
}

/** Recomputes every bound number of a circular from the cells as they stand; nothing is lost where all agree. */
export function checkCircular(blocks: readonly Block[], grids: Grids): LostNumber[] {
  return blocks.flatMap(numbersOf).flatMap((number) => lost(number, grids) ?? []);
}

function lost(number: BoundNumber, grids: Grids): LostNumber | null {
  const now = recomputed(number.from, grids);
  if (now !== null && equals(now, number.value)) return null;
  return { text: numberText(number), cells: cellsOf(number.from), now };
}

/** What the cells give; null where one of them holds no number, or the number cannot be formed. */
export function recomputed(source: Source, grids: Grids): Exact | null {
  switch (source.kind) {
    case "cell":
      return cellNumber(source, grids);
    case "move":
      return movedPlaces(valueOf(source.cell, grids));
    case "sum":
      return whole(source.of.map((one) => recomputed(one, grids)));
    case "count":
      return counted(source.of, grids);
    case "size": {
      const value = recomputed(source.of, grids);
      return value && sizeOfValue(value);
    }
    case "growth":
    case "ratio":
    case "increase":
    case "gap":
      return ofTwo(source, grids);
  }
}

type OfTwo = Extract<Source, { kind: "growth" | "ratio" | "increase" | "gap" }>;

function ofTwo(source: OfTwo, grids: Grids): Exact | null {
  const [first, second] = partsOf(source).map((part) => recomputed(part, grids));
  if (!first || !second) return null;
  if (source.kind === "gap") {
    const { decimals } = source;
    return sizeOfValue(subtract(round(first, decimals), round(second, decimals)));
  }
  if (source.kind === "increase") return subtract(first, second);
  if (isZero(second)) return null;
  const part = source.kind === "growth" ? subtract(first, second) : first;
  return multiply(divide(part, second), HUNDRED);
}

function partsOf(source: OfTwo): readonly [Source, Source] {
  if (source.kind === "growth") return [source.now, source.before];
  return source.kind === "ratio" ? [source.of, source.to] : [source.of, source.from];
}

function cellNumber(
  { cell, isZeroIfBlank }: Extract<Source, { kind: "cell" }>,
  grids: Grids,
): Exact | null {
  const value = valueOf(cell, grids);
  if (value === null && isZeroIfBlank) return ZERO;
  return typeof value === "number" && Number.isFinite(value) ? exactOfCell(value) : null;
}

const valueOf = (cell: CellAddress, grids: Grids) => {
  const grid = grids.get(cell.sheet);
  return grid ? valueAt(grid, cell.row, cell.column) : null;
};

/** ↑2 → 2, ↓2 → −2, — → 0. */
function movedPlaces(value: ReturnType<typeof valueOf>): Exact | null {
  if (value === "—") return ZERO;
  const [, arrow, places] = typeof value === "string" ? (/^([↑↓])(\d+)$/.exec(value) ?? []) : [];
  if (places === undefined) return null;
  const moved = integer(Number(places));
  return arrow === "↑" ? moved : negate(moved);
}

function whole(values: readonly (Exact | null)[]): Exact | null {
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? sum(known) : null;
}

function counted(claims: Extract<Source, { kind: "count" }>["of"], grids: Grids): Exact | null {
  let holding = 0;
  for (const { of, holds, to } of claims) {
    const value = recomputed(of, grids);
    const against = to ? recomputed(to, grids) : null;
    if (value === null || (to && against === null)) return null;
    if (claimHolds(holds, value, against)) holding += 1;
  }
  return integer(holding);
}

/** The cells that a number rests on, each once. */
export function cellsOf(source: Source): CellAddress[] {
  const known = new Map(allCells(source).map((cell) => [cellText(cell), cell]));
  return [...known.values()];
}

function allCells(source: Source): CellAddress[] {
  switch (source.kind) {
    case "cell":
    case "move":
      return [source.cell];
    case "sum":
      return source.of.flatMap(allCells);
    case "size":
      return allCells(source.of);
    case "count":
      return source.of.flatMap(({ of, to }) => [...allCells(of), ...(to ? allCells(to) : [])]);
    case "growth":
    case "ratio":
    case "increase":
    case "gap":
      return partsOf(source).flatMap(allCells);
  }
}
