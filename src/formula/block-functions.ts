import { isCellError, type CellError, type CellValue } from "../cells/grid";
import { criterion } from "./cell-functions";
import {
  failed,
  folded,
  isMatrix,
  logicalOf,
  NotComputable,
  numberOf,
  single,
  type Matrix,
  type Operand,
} from "./operands";

type Compute = (...args: readonly Operand[]) => CellValue;

/** Functions of blocks of cells. */
export const BLOCK_FUNCTIONS: ReadonlyMap<string, Compute> = new Map<string, Compute>([
  ["SUM", overNumbers((numbers) => numbers.reduce((sum, value) => sum + value, 0))],
  ["AVERAGE", overNumbers(mean)],
  ["MAX", overNumbers((numbers) => extreme(numbers, Math.max))],
  ["MIN", overNumbers((numbers) => extreme(numbers, Math.min))],
  ["GCD", overNumbers((numbers) => whole(numbers, (a, b) => divisor(a, b), 0))],
  [
    "LCM",
    overNumbers((numbers) => whole(numbers, (a, b) => (a === 0 ? 0 : (a / divisor(a, b)) * b), 1)),
  ],
  ["COUNT", (...args) => allCells(args).filter((value) => typeof value === "number").length],
  ["COUNTA", (...args) => allCells(args).filter((value) => value !== null).length],
  [
    "COUNTBLANK",
    (...args) => allCells(args).filter((value) => value === null || value === "").length,
  ],
  ["AND", overLogical((values) => values.every((value) => value))],
  ["OR", overLogical((values) => values.some((value) => value))],
  ["ROWS", (block = null) => (isMatrix(block) ? block.rows : 1)],
  ["SUMPRODUCT", sumOfProducts],
  ["COUNTIF", (block = null, wanted = null) => countOf(cellsOf(block), single(wanted))],
  ["SUMIF", sumIf],
  ["COUNTIFS", (...args) => metBy(args).filter((isMet) => isMet).length],
  ["SUMIFS", (summed = null, ...args) => sumOfMet(cellsOf(summed), metBy(args))],
  ["MATCH", matchOf],
  ["VLOOKUP", lookedUp],
  ["INDEX", indexOf],
  ["RANK", rankOf],
  ["LARGE", (block = null, at = null) => inOrder(block, at, (a, b) => b - a)],
  ["SMALL", (block = null, at = null) => inOrder(block, at, (a, b) => a - b)],
]);

function cellsOf(operand: Operand): Matrix {
  return isMatrix(operand) ? operand : { rows: 1, columns: 1, values: [operand], isCells: false };
}

const allCells = (args: readonly Operand[]): readonly CellValue[] =>
  args.flatMap<CellValue>((arg) => (isMatrix(arg) ? arg.values : [arg]));

/** Of cells only the numbers count; every other argument must be one. */
function overNumbers(compute: (numbers: readonly number[]) => CellValue): Compute {
  return (...args) => {
    const numbers: number[] = [];
    for (const arg of args) {
      for (const value of isMatrix(arg) ? arg.values : [arg]) {
        const isPassedOver =
          isMatrix(arg) && arg.isCells && !isCellError(value) && typeof value !== "number";
        if (isPassedOver) continue;
        const number = numberOf(value);
        if (typeof number !== "number") return number;
        numbers.push(number);
      }
    }
    return compute(numbers);
  };
}

function overLogical(compute: (values: readonly boolean[]) => boolean): Compute {
  return (...args) => {
    const values: boolean[] = [];
    for (const arg of args) {
      for (const value of isMatrix(arg) ? arg.values : [arg]) {
        const isPassedOver =
          isMatrix(arg) && arg.isCells && (value === null || typeof value === "string");
        if (isPassedOver) continue;
        const logical = logicalOf(value);
        if (typeof logical !== "boolean") return logical;
        values.push(logical);
      }
    }
    return values.length === 0 ? failed("#VALUE!") : compute(values);
  };
}

function mean(numbers: readonly number[]): CellValue {
  const sum = numbers.reduce((before, value) => before + value, 0);
  return numbers.length === 0 ? failed("#DIV/0!") : sum / numbers.length;
}

/** 0 of no numbers, as spreadsheets have it. */
function extreme(numbers: readonly number[], of: (a: number, b: number) => number): number {
  return numbers.length === 0 ? 0 : numbers.reduce((a, b) => of(a, b));
}

/** From here on doubles skip whole numbers, and spreadsheets answer with an error. */
const LARGEST_WHOLE = 2 ** 53;

function whole(
  numbers: readonly number[],
  compute: (a: number, b: number) => number,
  start: number,
): CellValue {
  const parts = numbers.map(Math.floor);
  const isOutside = (value: number): boolean => value < 0 || value >= LARGEST_WHOLE;
  if (parts.some(isOutside)) return failed("#NUM!");
  let result = start;
  for (const part of parts) {
    result = compute(result, part);
    if (isOutside(result)) return failed("#NUM!");
  }
  return result;
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** Only blocks of one shape; a logical value counts as nothing, a text too. */
const isOfShape = (one: Matrix, other: Matrix): boolean =>
  one.rows === other.rows && one.columns === other.columns;

function sumOfProducts(...args: readonly Operand[]): CellValue {
  const blocks = args.map(cellsOf);
  const [first] = blocks;
  if (!first) throw new NotComputable("SUMPRODUCT of nothing");
  if (blocks.some((block) => !isOfShape(block, first))) return failed("#VALUE!");
  let sum = 0;
  for (let i = 0; i < first.values.length; i += 1) {
    let product = 1;
    for (const { values } of blocks) {
      const value = values[i] ?? null;
      if (isCellError(value)) return value;
      product *= typeof value === "number" ? value : 0;
    }
    sum += product;
  }
  return sum;
}

/** What is looked up in a block again and again, prepared once. */
interface Index {
  numbers?: Float64Array;
  counts?: ReadonlyMap<CellValue, number>;
  places?: ReadonlyMap<CellValue, number>;
  /** Of a block of several columns. */
  firstColumn?: readonly CellValue[];
}
const indices = new WeakMap<readonly CellValue[], Index>();

function indexed<Key extends keyof Index>(
  { values }: Matrix,
  key: Key,
  make: () => NonNullable<Index[Key]>,
): NonNullable<Index[Key]> {
  const known = indices.get(values) ?? {};
  indices.set(values, known);
  return (known[key] ??= make());
}

const keyOf = (value: CellValue): CellValue => (typeof value === "string" ? folded(value) : value);

function countOf(block: Matrix, wanted: CellValue): CellValue {
  if (isCellError(wanted)) return 0;
  if (typeof wanted !== "number") return block.values.filter(criterion(wanted)).length;
  const counts = indexed(block, "counts", () => {
    const count = new Map<CellValue, number>();
    for (const value of block.values) count.set(value, (count.get(value) || 0) + 1);
    return count;
  });
  return counts.get(wanted) || 0;
}

function sumIf(
  searched: Operand = null,
  wanted: Operand = null,
  summed: Operand = searched,
): CellValue {
  const [keys, addends] = [cellsOf(searched), cellsOf(summed)];
  if (!isSameShape(keys, addends)) throw new NotComputable("blocks of different shapes");
  const isWanted = criterion(single(wanted));
  let sum = 0;
  for (let i = 0; i < keys.values.length; i += 1) {
    const value = addends.values[i] ?? null;
    if (!isWanted(keys.values[i] ?? null)) continue;
    if (isCellError(value)) return value;
    if (typeof value === "number") sum += value;
  }
  return sum;
}

const isSameShape = (a: Matrix, b: Matrix): boolean => a.rows === b.rows && a.columns === b.columns;

/** Of the cells of blocks of one shape, which meet all criteria: block, criterion, block, criterion … */
function metBy(args: readonly Operand[]): readonly boolean[] {
  const [first] = args;
  const keys = cellsOf(first ?? null);
  const met = keys.values.map(() => true);
  for (let at = 0; at + 1 < args.length; at += 2) {
    const block = cellsOf(args[at] ?? null);
    if (!isSameShape(keys, block)) throw new NotComputable("blocks of different shapes");
    const isWanted = criterion(single(args[at + 1] ?? null));
    block.values.forEach((value, i) => {
      if (!isWanted(value)) met[i] = false;
    });
  }
  return met;
}

function sumOfMet({ values }: Matrix, met: readonly boolean[]): CellValue {
  if (values.length !== met.length) throw new NotComputable("blocks of different shapes");
  let sum = 0;
  for (const [i, value] of values.entries()) {
    if (met[i] !== true) continue;
    if (isCellError(value)) return value;
    if (typeof value === "number") sum += value;
  }
  return sum;
}

/** The row where the first column holds just that. */
function lookedUp(
  wanted: Operand = null,
  table: Operand = null,
  column: Operand = null,
  how: Operand = true,
): CellValue {
  const isOrdered = logicalOf(single(how));
  if (isOrdered !== false) throw new NotComputable("VLOOKUP by order");
  const block = cellsOf(table);
  const { rows, columns, values } = block;
  const at = numberOf(single(column));
  if (typeof at !== "number") return at;
  if (at < 1 || at >= columns + 1) throw new NotComputable("VLOOKUP beyond its table");
  const keys = indexed(block, "firstColumn", () => values.filter((_, i) => i % columns === 0));
  const row = matchOf(wanted, { rows, columns: 1, values: keys, isCells: true }, 0);
  return typeof row === "number" ? (values[(row - 1) * columns + Math.floor(at) - 1] ?? null) : row;
}

function inOrder(block: Operand, at: Operand, order: (a: number, b: number) => number): CellValue {
  const place = numberOf(single(at));
  if (typeof place !== "number") return place;
  const { values } = cellsOf(block);
  const error = values.find(isCellError);
  if (error !== undefined) return error;
  if (!Number.isInteger(place)) throw new NotComputable("a place between two");
  const sorted = values.filter((value) => typeof value === "number").sort(order);
  return sorted[place - 1] ?? failed("#NUM!");
}

function matchOf(wanted: Operand = null, searched: Operand = null, how: Operand = 1): CellValue {
  const value = single(wanted);
  if (isCellError(value)) return value;
  if (single(how) !== 0 || (typeof value === "string" && /[*?~]/.test(value))) {
    throw new NotComputable("MATCH by order or pattern");
  }
  const block = cellsOf(searched);
  if (block.rows > 1 && block.columns > 1) throw new NotComputable("MATCH in several columns");
  const places = indexed(block, "places", () => {
    const first = new Map<CellValue, number>();
    block.values.forEach((one, i) => {
      if (!first.has(keyOf(one))) first.set(keyOf(one), i + 1);
    });
    return first;
  });
  return (value === null ? undefined : places.get(keyOf(value))) ?? failed("#N/A");
}

function indexOf(block: Operand = null, row: Operand = null, column: Operand = 1): CellValue {
  const { rows, columns, values } = cellsOf(block);
  const [i, j] = [numberOf(single(row)), numberOf(single(column))];
  if (typeof i !== "number") return i;
  if (typeof j !== "number") return j;
  // A row of cells is counted along its only row.
  const [down, right] = rows === 1 && columns > 1 && column === 1 ? [1, i] : [i, j];
  if (down < 1 || down > rows || right < 1 || right > columns) return failed("#REF!");
  return values[(Math.floor(down) - 1) * columns + Math.floor(right) - 1] ?? null;
}

function rankOf(wanted: Operand = null, all: Operand = null, ascending: Operand = 0): CellValue {
  const value: number | CellError = numberOf(single(wanted));
  if (typeof value !== "number") return value;
  const block = cellsOf(all);
  const sorted = indexed(block, "numbers", () =>
    Float64Array.from(block.values.filter((one) => typeof one === "number")).sort(),
  );
  const below = firstAtLeast(sorted, value);
  if (sorted[below] !== value) return failed("#N/A");
  const isAscending = numberOf(single(ascending)) !== 0;
  return isAscending ? below + 1 : sorted.length - firstAbove(sorted, value) + 1;
}

const firstAtLeast = (sorted: Float64Array, value: number): number =>
  first(sorted, (one) => one >= value);
const firstAbove = (sorted: Float64Array, value: number): number =>
  first(sorted, (one) => one > value);

/** By halving: the first place from which on the test holds. */
function first(sorted: Float64Array, holds: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle];
    if (value !== undefined && holds(value)) high = middle;
    else low = middle + 1;
  }
  return low;
}
