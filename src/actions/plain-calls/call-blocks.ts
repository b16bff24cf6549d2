import { a1, absoluteArea, quoteSheet, type Area, type CellAddress } from "../../cells/address";
import { gridEnd, valueAt, type CellValue } from "../../cells/grid";
import type { CallBlock, CompiledCallBlock } from "../../compile/call-block";
import { compileCallBlocks } from "../../compile/call-sheet";
import type { FigureCell, FormulaLayout, NumberCell } from "../../compile/layout";
import type { Argument, SingleCall } from "../../formula/single-call";
import { native as words } from "../../messages/zh/native";
import type { Quantity, Task } from "../../method/types";
import { isDecimal, shortestText } from "../../numbers/decimal-text";
import { exactOfCell } from "../../numbers/exact";
import { MOST_NATIVE_TOWNS } from "../../report/write-mode";
import { nameBeside, type CallScope } from "../../tracing/call-cells";
import { ANY_FIGURE, callShape, type CallShape, type ShapeNumber } from "./call-shapes";

/** The text of a cell of the sheet of steps, as formulas refer to it; known once every call is. */
export type ResultCell = () => string;

interface Block {
  readonly key: string;
  readonly shape: CallShape;
  readonly title: string;
  readonly numbers: readonly NumberGiven[];
  /** By column, then by row. */
  readonly columns: readonly FigureCell[][];
  compiled: CompiledCallBlock | null;
}

interface NumberGiven {
  readonly text: string;
  readonly relied: NumberCell | null;
}

/** More different calls than this stay values. */
const MOST_BLOCKS = 100;
/** Steps have 14 digits: four before the point, two of them of a hundredth. */
const MOST_POINTS = 100;
const POINTS_DECIMALS = 2;
const [LEAST_DECIMALS, MOST_DECIMALS] = [4, 8];

/** Calls of our functions that compare columns, gathered so that those over the same columns share their steps. */
export class CallBlocks {
  private readonly blocks = new Map<string, Block>();

  constructor(
    /** Name of the sheet of steps. */
    readonly sheet: string,
    private readonly grids: CallScope["grids"],
  ) {}

  /** Where each row of a call has its result; null for a call that has no plain form. `own`: the sheet that it stands on. */
  add(
    { name, args }: SingleCall,
    own: string,
    ties: CallBlock["places"] = null,
  ): readonly ResultCell[] | null {
    const shape = callShape(name, ties);
    const scope = { grids: this.grids, own };
    if (!shape) return null;
    const numbers = everyOf(shape.numbers.map((one) => numberOf(args[one.argument], one, scope)));
    if (!numbers) return null;
    const called = { title: `CX.${name}`, shape, numbers, args, scope };
    return shape.columns.some(({ all }) => all !== null)
      ? this.addCompared(called)
      : this.addAlone(called);
  }

  /** The blocks one below the other; what `add` gave can then be asked for. */
  compile(): readonly CompiledCallBlock[] {
    const blocks = [...this.blocks.values()].map((block) => this.callBlock(block));
    const compiled = compileCallBlocks(blocks);
    [...this.blocks.values()].forEach((block, i) => (block.compiled = compiled[i] ?? null));
    return compiled;
  }

  /** All rows of the columns are compared; the call's own cells are some of them. */
  private addCompared({ title, shape, numbers, args, scope }: Called): ResultCell[] | null {
    const all = everyOf(shape.columns.map((column) => columnOf(args[column.all ?? -1], scope)));
    const own = everyOf(shape.columns.map((column) => columnOf(args[column.own], scope)));
    const [first] = all ?? [];
    const [mine] = own ?? [];
    if (!all || !own || !first || !mine) return null;
    const from = mine.area.row - first.area.row;
    const isInside = all.every((column, index) => {
      const cells = own[index];
      return (
        column.area.rows === first.area.rows &&
        cells?.sheet === column.sheet &&
        cells.area.column === column.area.column &&
        cells.area.row - column.area.row === from &&
        cells.area.rows === mine.area.rows
      );
    });
    const { rows } = first.area;
    if (!isInside || from < 0 || from + mine.area.rows > rows) return null;
    const key = JSON.stringify([title, shape.places, numbers, all]);
    const block = this.blockOf(key, rows, { shape, title, numbers }, () =>
      all.map((column) => cellsOf(column)),
    );
    return block && Array.from({ length: mine.area.rows }, (_, i) => resultOf(block, from + i));
  }

  /** Each call brings its own rows. */
  private addAlone({ title, shape, numbers, args, scope }: Called): ResultCell[] | null {
    const figures = everyOf(shape.columns.map(({ own }) => figuresOf(args[own], scope)));
    const [first] = figures ?? [];
    if (!figures || !first) return null;
    if (figures.some((column) => column.length !== first.length)) return null;
    const key = JSON.stringify([title, numbers]);
    const block = this.blockOf(key, first.length, { shape, title, numbers }, () =>
      figures.map(() => []),
    );
    const from = block?.columns[0]?.length;
    if (!block || from === undefined || from + first.length > MOST_NATIVE_TOWNS) return null;
    block.columns.forEach((column, index) => column.push(...(figures[index] ?? [])));
    return first.map((_, row) => resultOf(block, from + row));
  }

  private blockOf(
    key: string,
    rows: number,
    block: Pick<Block, "shape" | "title" | "numbers">,
    columns: () => FigureCell[][],
  ): Block | null {
    const known = this.blocks.get(key);
    if (known) return known;
    if (this.blocks.size >= MOST_BLOCKS || rows > MOST_NATIVE_TOWNS) return null;
    const added = { key, ...block, columns: columns(), compiled: null };
    this.blocks.set(key, added);
    return added;
  }

  private callBlock({ shape, title, numbers, columns }: Block): CallBlock {
    return {
      ...{ title, readings: shape.readings, places: shape.places },
      method: shape.method(numbers.map(({ text }) => text)),
      isCompared: shape.columns.some(({ all }) => all !== null),
      relied: numbers.flatMap(({ relied }) => relied ?? []),
      layout: this.layoutOf(shape, columns),
    };
  }

  private layoutOf({ columns: shapes, hasAnyFigure }: CallShape, columns: Block["columns"]) {
    const quantities = new Map<Quantity, readonly FigureCell[]>();
    const targets = new Map<Task, readonly FigureCell[]>();
    shapes.forEach(({ name }, index) => {
      const cells = columns[index] ?? [];
      if ("task" in name) targets.set(name.task, cells);
      else quantities.set(name.quantity, cells);
    });
    const [first = []] = columns;
    const layout: FormulaLayout = {
      ...{ scoresSheet: this.sheet, stepsSheet: this.sheet, period: "", lastMonth: 0, year: 0 },
      ...{ isSample: false, projects: null, items: null, method: null, assigned: new Map() },
      ...{ quantities, targets, quantityHeaders: new Map(), targetHeaders: new Map() },
      decimals: this.decimalsOf(columns.flat()),
      towns: first.map((figure) => ({ name: this.rowName(figure), names: [] })),
    };
    const anyFigure = { quantity: ANY_FIGURE, header: words.steps.anyFigure };
    return hasAnyFigure ? { ...layout, anyFigure } : layout;
  }

  /** As many as the figures have; formulas refuse those with more. */
  private decimalsOf(figures: readonly FigureCell[]): number {
    const values = figures.flatMap(({ cell }) => {
      const value = cell && valueIn(this.grids, cell);
      return typeof value === "number" ? [exactOfCell(value)] : [];
    });
    let decimals = LEAST_DECIMALS;
    while (decimals < MOST_DECIMALS && !values.every((value) => isDecimal(value, decimals))) {
      decimals += 1;
    }
    return decimals;
  }

  private rowName({ cell }: FigureCell): string {
    if (!cell) return "";
    return nameBeside(this.grids.get(cell.sheet), cell) ?? a1(cell.row, cell.column);
  }
}

interface Called {
  readonly title: string;
  readonly shape: CallShape;
  readonly numbers: readonly NumberGiven[];
  readonly args: readonly Argument[];
  readonly scope: CallScope;
}

interface ColumnCells {
  readonly sheet: string;
  readonly area: Area;
}

function everyOf<Value>(values: readonly (Value | null)[]): readonly Value[] | null {
  const present = values.filter((value) => value !== null);
  return present.length === values.length ? present : null;
}

const resultOf =
  (block: Block, row: number): ResultCell =>
  () => {
    const { compiled } = block;
    if (!compiled) throw new Error("the blocks are not compiled");
    const { rows, result } = compiled;
    const column = rows.left + rows.columns.indexOf(result);
    const area = { row: rows.firstTown + row, column, rows: 1, columns: 1 };
    return `${quoteSheet(rows.sheet)}!${absoluteArea(area)}`;
  };

/** One column, without what lies below the cells in use. */
function columnOf(argument: Argument | undefined, { grids, own }: CallScope): ColumnCells | null {
  if (argument?.kind !== "reference") return null;
  const { sheet, area } = argument.reference;
  const grid = grids.get(sheet ?? own);
  if (!grid || area.columns !== 1) return null;
  const end = Math.max(area.row + 1, Math.min(area.row + area.rows, gridEnd(grid).row));
  return { sheet: grid.sheet, area: { ...area, rows: end - area.row } };
}

function cellsOf({ sheet, area }: ColumnCells): FigureCell[] {
  return Array.from({ length: area.rows }, (_, index) => ({
    cell: { sheet, row: area.row + index, column: area.column },
    decision: null,
  }));
}

function figuresOf(argument: Argument | undefined, scope: CallScope): FigureCell[] | null {
  if (argument?.kind === "number") {
    return [{ cell: null, decision: null, constant: decimalOf(Number(argument.text)) }];
  }
  const column = columnOf(argument, scope);
  return column && cellsOf(column);
}

const decimalOf = (value: number): string => shortestText(exactOfCell(value));

/** A number of the method or of the call, or of a cell that must then stay as it is; null for one that formulas cannot hold. */
function numberOf(
  argument: Argument | undefined,
  { otherwise, mayBeZero }: ShapeNumber,
  scope: CallScope,
): NumberGiven | null {
  const usual = otherwise === null ? null : { text: otherwise, relied: null };
  if (!argument || argument.kind === "omitted") return usual;
  if (argument.kind === "number") return numberGiven(Number(argument.text), mayBeZero, null);
  const column = columnOf(argument, scope);
  if (!column || column.area.rows !== 1) return null;
  const cell = { sheet: column.sheet, row: column.area.row, column: column.area.column };
  const value = valueIn(scope.grids, cell);
  if (value === null) return usual && { ...usual, relied: { cell, value: null } };
  return typeof value === "number" ? numberGiven(value, mayBeZero, cell) : null;
}

function numberGiven(
  value: number,
  mayBeZero: boolean,
  cell: CellAddress | null,
): NumberGiven | null {
  const isHeld = value < MOST_POINTS && isDecimal(exactOfCell(value), POINTS_DECIMALS);
  if (!isHeld || !(mayBeZero ? value >= 0 : value > 0)) return null;
  const text = decimalOf(value);
  return { text, relied: cell && { cell, value: text } };
}

function valueIn(grids: CallScope["grids"], { sheet, row, column }: CellAddress): CellValue {
  const grid = grids.get(sheet);
  return grid ? valueAt(grid, row, column) : null;
}
