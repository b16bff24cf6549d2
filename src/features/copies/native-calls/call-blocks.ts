import { a1, a1Area, absoluteArea, quoteSheet } from "../../../cells/address";
import type { CallBlock, CompiledCallBlock } from "../../../compile/call-block";
import { compileCalls } from "../../../engine/compile";
import type { ComparedColumn, FigureCell, FormulaLayout } from "../../../compile/layout";
import { native as words } from "../../../messages/zh/native";
import type { Quantity, Task } from "../../../method/types";
import { isDecimal } from "../../../numbers/decimal-text";
import { exactOfCell } from "../../../numbers/exact";
import { MOST_NATIVE_TOWNS } from "../../../record/write-mode";
import { nameBeside, type CallScope } from "../../../reading/calls/call-cells";
import {
  cellsOf,
  columnOf,
  everyOf,
  figuresOf,
  numberOf,
  valueIn,
  type NumberGiven,
} from "./call-arguments";
import { ANY_FIGURE, type CallShape } from "./call-shapes";

/** The text of a cell of the sheet of steps, as formulas refer to it; known once every call is. */
export type ResultCell = () => string;

interface Block {
  /** Asked for when every call is known. */
  readonly made: () => CallBlock;
  compiled: CompiledCallBlock | null;
}

interface ColumnBlock extends Block {
  /** By column, then by row. */
  readonly columns: readonly FigureCell[][];
}

interface LedgerBlock extends Block {
  /** The towns that calls ask for, as they name them. */
  readonly towns: string[];
}

/** More different calls than this stay values. */
const MOST_BLOCKS = 100;
const [LEAST_DECIMALS, MOST_DECIMALS] = [4, 8];

/** Calls of our functions that compare columns, gathered so that those over the same columns share their steps. */
export class CallBlocks {
  private readonly columnBlocks = new Map<string, ColumnBlock>();
  private readonly ledgerBlocks = new Map<string, LedgerBlock>();

  constructor(
    /** Name of the sheet of steps. */
    readonly sheet: string,
    private readonly grids: CallScope["grids"],
  ) {}

  /**
   * Where each row of a call has its result; null for a call that has no plain form. `title`: its function. `own`: the sheet
   * that it stands on.
   */
  add(title: string, shape: CallShape, own: string): readonly ResultCell[] | null {
    const scope = { grids: this.grids, own };
    const numbers = everyOf(shape.numbers.map((one) => numberOf(one, scope)));
    if (!numbers) return null;
    const called = { title, shape, numbers, scope };
    return shape.columns.some(({ all }) => all !== null)
      ? this.addCompared(called)
      : this.addAlone(called);
  }

  /** Where each of the towns has its result; `layoutOf` is asked once, with all towns of all calls with the same key. */
  addLedger(
    key: string,
    block: Pick<CallBlock, "title" | "method" | "conventions">,
    towns: readonly string[],
    layoutOf: (towns: readonly string[], sheet: string) => FormulaLayout,
  ): readonly ResultCell[] | null {
    const known = this.ledgerBlocks.get(key);
    if (!known && this.isFull) return null;
    const asked = known ? known.towns : [];
    const added = known ?? {
      towns: asked,
      compiled: null,
      made: () => ({
        ...block,
        compared: [],
        relied: [],
        places: null,
        layout: layoutOf(asked, this.sheet),
      }),
    };
    this.ledgerBlocks.set(key, added);
    return towns.map((town) => {
      if (!asked.includes(town)) asked.push(town);
      return resultOf(added, asked.indexOf(town));
    });
  }

  /** The blocks one below the other; where results stand can then be asked for. */
  compile(): readonly CompiledCallBlock[] {
    const blocks: Block[] = [...this.columnBlocks.values(), ...this.ledgerBlocks.values()];
    const compiled = compileCalls(blocks.map(({ made }) => made()));
    blocks.forEach((block, index) => (block.compiled = compiled[index] ?? null));
    return compiled;
  }

  private get isFull(): boolean {
    return this.columnBlocks.size + this.ledgerBlocks.size >= MOST_BLOCKS;
  }

  /** All rows of the columns are compared; the call's own cells are some of them. */
  private addCompared({ title, shape, numbers, scope }: Called): ResultCell[] | null {
    const all = everyOf(shape.columns.map((column) => column.all && columnOf(column.all, scope)));
    const own = everyOf(shape.columns.map((column) => columnOf(column.own, scope)));
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
    const areas = all.map(({ sheet, area }) => `${quoteSheet(sheet)}!${a1Area(area)}`);
    const over = `${title} ${areas.join("、")}`;
    const compared = { shape, title: over, numbers, compared: all };
    const block = this.blockOf(key, rows, compared, () => all.map((column) => cellsOf(column)));
    return block && Array.from({ length: mine.area.rows }, (_, i) => resultOf(block, from + i));
  }

  /** Each call brings its own rows. */
  private addAlone({ title, shape, numbers, scope }: Called): ResultCell[] | null {
    const figures = everyOf(shape.columns.map(({ own }) => figuresOf(own, scope)));
    const [first] = figures ?? [];
    if (!figures || !first) return null;
    if (figures.some((column) => column.length !== first.length)) return null;
    const key = JSON.stringify([title, numbers]);
    const alone = { shape, title, numbers, compared: [] };
    const block = this.blockOf(key, first.length, alone, () => figures.map(() => []));
    const from = block?.columns[0]?.length;
    if (!block || from === undefined || from + first.length > MOST_NATIVE_TOWNS) return null;
    block.columns.forEach((column, index) => column.push(...(figures[index] ?? [])));
    return first.map((_, row) => resultOf(block, from + row));
  }

  private blockOf(
    key: string,
    rows: number,
    called: CalledColumns,
    columnsOf: () => FigureCell[][],
  ): ColumnBlock | null {
    const known = this.columnBlocks.get(key);
    if (known) return known;
    if (this.isFull || rows > MOST_NATIVE_TOWNS) return null;
    const columns = columnsOf();
    const made = () => this.callBlock(called, columns);
    const added = { columns, made, compiled: null };
    this.columnBlocks.set(key, added);
    return added;
  }

  private callBlock(
    { shape, title, numbers, compared }: CalledColumns,
    columns: ColumnBlock["columns"],
  ): CallBlock {
    return {
      title,
      conventions: shape.conventions,
      places: shape.places,
      method: shape.method(numbers.map(({ text }) => text)),
      compared,
      relied: numbers.flatMap(({ relied }) => relied ?? []),
      layout: this.layoutOf(shape, columns),
    };
  }

  private layoutOf({ columns: shapes, hasAnyFigure }: CallShape, columns: ColumnBlock["columns"]) {
    const quantities = new Map<Quantity, readonly FigureCell[]>();
    const targets = new Map<Task, readonly FigureCell[]>();
    shapes.forEach(({ name }, index) => {
      const cells = columns[index] ?? [];
      if ("task" in name) targets.set(name.task, cells);
      else quantities.set(name.quantity, cells);
    });
    const [first = []] = columns;
    const layout: FormulaLayout = {
      scoresSheet: this.sheet,
      stepsSheet: this.sheet,
      period: "",
      lastMonth: 0,
      year: 0,
      isSample: false,
      projects: null,
      items: null,
      method: null,
      assigned: new Map(),
      quantities,
      targets,
      quantityHeaders: new Map(),
      targetHeaders: new Map(),
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

interface CalledColumns {
  readonly title: string;
  readonly shape: CallShape;
  readonly numbers: readonly NumberGiven[];
  readonly compared: readonly ComparedColumn[];
}

interface Called extends Omit<CalledColumns, "compared"> {
  readonly scope: CallScope;
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
