import type { CellAddress } from "../../src/cells/address";
import {
  formatAt,
  formulaAt,
  gridEnd,
  valueAt,
  type CellValue,
  type Grid,
} from "../../src/cells/grid";
import {
  ChangeRefused,
  type CellContent,
  type Change,
  type SheetContent,
  type Workbook,
} from "../../src/workbook/workbook";
import type { SheetSeed } from "./seed";

/** What the world around an implementation does: the user's hands and the host's failures. */
export interface ContractWorld {
  /** The user types into a cell. */
  type(cell: CellAddress, content: CellContent): Promise<void>;
  /** The user selects a cell. */
  pick(cell: CellAddress): Promise<void>;
  /** The host fails in the middle of the next apply, after something has been written. */
  failNextApply(): Promise<void>;
  /** The files that the user was given, in their order. */
  handedOver(): Promise<readonly HandedOver[]>;
}

/** A file as the user gets it; `name` is null where the program gives it none. */
export interface HandedOver {
  readonly bytes: Uint8Array;
  readonly name: string | null;
}

/** One promise of the port. Runs in Node and in a page: it knows no test runner. */
export interface ContractCase {
  readonly name: string;
  readonly seed: readonly SheetSeed[];
  run(workbook: Workbook, world: ContractWorld): Promise<void>;
}

export class ContractBroken extends Error {}

/** Equal content; the message shows both. */
export function same(actual: unknown, expected: unknown, what: string): void {
  const [got, wanted] = [printed(actual), printed(expected)];
  if (got !== wanted) throw new ContractBroken(`${what}\n  got      ${got}\n  expected ${wanted}`);
}

function printed(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) => {
      if (part instanceof Set) return [...(part as Set<unknown>)];
      const isPlain = typeof part === "object" && part !== null && !Array.isArray(part);
      return isPlain
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part;
    }) ?? "undefined"
  );
}

export async function refusal(run: Promise<unknown>): Promise<ChangeRefused["reason"]> {
  const thrown = await failure(run);
  if (thrown instanceof ChangeRefused) return thrown.reason;
  throw new ContractBroken(`expected ChangeRefused, got ${String(thrown)}`);
}

export async function failure(run: Promise<unknown>): Promise<unknown> {
  try {
    await run;
  } catch (error) {
    return error;
  }
  throw new ContractBroken("expected a failure, but it went well");
}

/** The promise's value, or a failure when it takes longer than a slow host would. */
export function soon<Value>(promise: Promise<Value>, what: string): Promise<Value> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new ContractBroken(`never came: ${what}`)), 5000);
    void promise.then(resolve, reject).finally(() => clearTimeout(late));
  });
}

export async function readOne(workbook: Workbook, name: string): Promise<Grid> {
  const [grid] = await workbook.read([name]);
  if (!grid) throw new ContractBroken(`read gave no grid for ${name}`);
  return grid;
}

/** What a grid says of its cells, whatever rectangle the program calls used: rows of the first `columns` columns. */
export function block(grid: Grid, rows: number, columns: number): CellValue[][] {
  return cells(rows, columns, (row, column) => valueAt(grid, row, column));
}

export function formulaBlock(grid: Grid, rows: number, columns: number): (string | null)[][] {
  return cells(rows, columns, (row, column) => formulaAt(grid, row, column));
}

export function formatBlock(grid: Grid, rows: number, columns: number): string[][] {
  return cells(rows, columns, (row, column) => formatAt(grid, row, column));
}

function cells<Item>(
  rows: number,
  columns: number,
  pick: (row: number, column: number) => Item,
): Item[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => pick(row, column)),
  );
}

/** Everything the port can see of a workbook, in a form that compares: filled cells only. */
export async function everything(workbook: Workbook): Promise<unknown> {
  const infos = await workbook.sheets();
  const grids = await workbook.read("all");
  return { infos, grids: grids.map(substance) };
}

/** A grid without its used rectangle: what stands in which cell. */
export function substance(grid: Grid): unknown {
  const filled: unknown[] = [];
  const end = gridEnd(grid);
  for (let row = grid.top; row < end.row; row += 1) {
    for (let column = grid.left; column < end.column; column += 1) {
      const [value, formula] = [valueAt(grid, row, column), formulaAt(grid, row, column)];
      if (value !== null || formula !== null) {
        filled.push([row, column, value, formula, formatAt(grid, row, column)]);
      }
    }
  }
  return {
    sheet: grid.sheet,
    filled,
    merges: sortedMerges(grid),
    hiddenRows: [...grid.hiddenRows].sort((a, b) => a - b),
    hidden: grid.hidden,
    isProtected: grid.isProtected,
  };
}

export function sortedMerges(grid: Grid): unknown[] {
  return [...grid.merges]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, rows, columns }) => ({ row, column, rows, columns }));
}

/** A sheet of plain content with nothing special. */
export function plainSheet(
  name: string,
  contents: SheetContent["cells"],
  more: Partial<SheetContent> = {},
): SheetContent {
  return {
    name,
    cells: contents,
    styles: [],
    merges: [],
    columnWidths: [],
    freeze: null,
    dataBars: null,
    dropdowns: [],
    print: null,
    isHidden: false,
    ...more,
  };
}

export function changeOf(more: Partial<Change>): Change {
  return { sheets: [], edits: [], show: null, ...more };
}

export const text = (value: string): CellContent => ({ text: value });
export const number = (value: number): CellContent => ({ number: value });
export const at = (sheet: string, row: number, column: number): CellAddress => ({
  sheet,
  row,
  column,
});
