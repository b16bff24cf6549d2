import { a1Area, absoluteArea, quoteSheet, type Area } from "../cells/address";
import {
  above,
  below,
  call,
  cells,
  decimal,
  equal,
  plus,
  times,
  when,
  type Formula,
} from "../formula/tree";
import { native as words } from "../messages/zh/native";
import { partsOf } from "../method/every-rule";
import type { Conventions } from "../method/conventions";
import { indicatorsOf, type Indicator, type Method } from "../method/method";
import type { CompileContext, ScoreSteps, StepsOf } from "./context";
import { InputColumns, isNothing } from "./input-columns";
import type { ComparedColumn, FormulaLayout, NumberCell } from "./layout";
import { outsideCell, Parameters, ruleNumbers, UNIT, type Parameter } from "./parameters";
import { measureColumn } from "./measure-columns";
import { placeColumns, type TieRule } from "./rank-step-steps";
import { MOST_BOTTOM, rounded } from "./score-columns";
import { StepColumns, type StepColumn } from "./step-columns";

/** Calls of one of our functions over the same columns: what their results are computed from, a row each. */
export interface CallBlock {
  /** The function and what it compares: `CX.GROWTH '数据 1-6月'!B5:B15、'数据 1-6月'!C5:C15`. */
  readonly title: string;
  /** The indicators that the function adds up, alone. */
  readonly method: Method;
  readonly conventions: Conventions;
  /** Its towns are the rows; `stepsSheet` is the sheet of the block. */
  readonly layout: FormulaLayout;
  /** What the rows are compared by: while one of them is not whole, none has a result, as the function has it. */
  readonly compared: readonly ComparedColumn[];
  /** The result is the place by the one figure, with equal ones as said; null: it is the sum of the points. */
  readonly places: TieRule | null;
  /** Cells beside the rows that the result rests on: the result is withheld when they change. */
  readonly relied: readonly NumberCell[];
}

export interface CompiledCallBlock {
  readonly block: CallBlock;
  /** Row of the title. */
  readonly top: number;
  readonly parameters: Parameters;
  readonly rows: StepColumns;
  /** Rows of the ledger that they count. */
  readonly tables: readonly StepColumns[];
  /** What the function gives. */
  readonly result: StepColumn;
  /** The first row below. */
  readonly end: number;
}

/** Rows above the first parameter: the title and the headers. */
export const HEADS = 2;
const GAP = 1;
const LEFT = 1;
const CHECK_COLUMN = 3;

/** `const { result } = compileCallBlock(block, top, stepsOf);` */
export function compileCallBlock(
  block: CallBlock,
  top: number,
  stepsOf: StepsOf,
): CompiledCallBlock {
  const { method, conventions, layout, relied, compared } = block;
  const sheet = layout.stepsSheet;
  const numbers = ruleNumbers(method, layout);
  // Places know no points.
  const needed = block.places === null ? numbers : numbers.filter(({ key }) => key === UNIT);
  const list = [...needed, ...relied.map(reliedNumber), ...compared.map(sameRows)];
  const first = top + HEADS;
  const parameters = new Parameters(list, first, sheet);
  const below = first + list.length + GAP;
  const rows = new StepColumns(sheet, layout.towns.length, below, LEFT);
  const inputs = new InputColumns(method, layout, rows, parameters);
  const context: CompileContext = {
    method,
    conventions,
    layout,
    columns: rows,
    parameters,
    inputs,
    ledgers: { projects: null, items: null },
  };
  const indicators = indicatorsOf(method);
  const parts = indicators.map((indicator) =>
    block.places === null
      ? pointsColumn(context, stepsOf(context, indicator))
      : placeColumn(context, indicator, block.places),
  );
  const checks = checkCells(first, list.length);
  const states = compared.length > 0 ? stateColumn(context, checks) : null;
  const result = resultColumn(context, parts, states, checks);
  const end = rows.firstTown + layout.towns.length;
  return { block, top, parameters, rows, tables: [], result, end };
}

function reliedNumber({ cell, value }: NumberCell, index: number): Parameter {
  const own = outsideCell(cell);
  const same = value === null ? isNothing(own) : equal(own, decimal(value));
  return {
    key: `relied ${index}`,
    name: words.parameters.relied,
    value: value === null ? "" : decimal(value),
    source: own.kind === "cells" ? own.text : "",
    check: when(call("IFERROR", same, 0), 0, 1),
  };
}

/** No row was put in between or taken out, and none was filled below. */
function sameRows({ sheet, area, whole }: ComparedColumn, index: number): Parameter {
  const cellsOf = (part: Area): Formula => cells(`${quoteSheet(sheet)}!${absoluteArea(part)}`);
  const [own, all] = [cellsOf(area), cellsOf(whole)];
  const isSame = call(
    "AND",
    equal(call("ROWS", own), area.rows),
    equal(call("COUNTA", own), call("COUNTA", all)),
  );
  return {
    key: `rows ${index}`,
    name: words.parameters.rows,
    value: decimal(String(area.rows)),
    source: `${quoteSheet(sheet)}!${a1Area(whole)}`,
    check: when(isSame, 0, 1),
  };
}

const checkCells = (row: number, rows: number): Formula =>
  cells(absoluteArea({ row, column: CHECK_COLUMN, rows, columns: 1 }));

/**
 * 1 for a whole row; "" for padding, which is blank in every column and stands above or below all others; else 错.
 * Above stands how many rows are neither.
 */
function stateColumn({ columns, inputs }: CompileContext, checks: Formula): StepColumn {
  const { wrong } = words.states;
  const figures = inputs.all;
  const filled = columns.add({
    header: words.steps.filled,
    basis: "",
    cell: (row) => {
      const own = figures.map((figure) => figure.own(row));
      const hasWrong = call("OR", ...own.map((cell) => equal(cell, wrong)));
      const count = call("COUNT", ...own);
      const blank = when(equal(count, 0), "", wrong);
      return when(hasWrong, wrong, when(equal(count, own.length), 1, blank));
    },
  });
  const total = figures.length > 1 ? totalColumn(columns, figures, filled) : null;
  return columns.add({
    header: words.steps.rowState,
    basis: words.basis.rowState,
    // A check or a row whose cells were deleted is an error itself.
    head: (all) => {
      const problems = plus(call("COUNTIF", all, wrong), call("SUM", checks));
      return call(
        "IFERROR",
        total ? plus(problems, when(equal(call("SUM", total.all), 1), 1, 0)) : problems,
        1,
      );
    },
    cell: (row) => {
      const own = filled.own(row);
      const before = call("COUNT", filled.upTo(row));
      const isBetween = call("AND", above(before, 0), below(before, call("COUNT", filled.all)));
      return when(equal(own, ""), when(isBetween, wrong, ""), own);
    },
  });
}

/** 1 for a row that in every column is the sum of all others, and is not 0 in two at least: the one such row is 全县's. */
function totalColumn(
  columns: StepColumns,
  figures: readonly StepColumn[],
  filled: StepColumn,
): StepColumn {
  return columns.add({
    header: words.steps.totalRow,
    basis: words.basis.totalRow,
    cell: (row) => {
      const doubled = figures.map((one) => equal(times(2, one.own(row)), call("SUM", one.all)));
      const nonzero = figures.map((one) => when(equal(one.own(row), 0), 0, 1));
      const isTotal = call("AND", ...doubled, above(call("SUM", ...nonzero), 1));
      return when(equal(filled.own(row), 1), when(isTotal, 1, 0), 0);
    },
  });
}

export function pointsColumn(
  context: CompileContext,
  { code, units, bottom, isSigned }: ScoreSteps,
): StepColumn {
  return context.columns.add({
    header: words.steps.points(code),
    basis: "",
    cell: (row) => {
      const own = units.own(row);
      const shown = rounded(context, own, bottom && bottom.own(row), MOST_BOTTOM, isSigned);
      return when(call("ISNUMBER", own), shown, own);
    },
  });
}

function placeColumn(context: CompileContext, indicator: Indicator, ties: TieRule): StepColumn {
  const measure = partsOf(indicator.rule).placedBy(indicator.rule, context.conventions);
  if (!measure) throw new Error("a place needs what is compared");
  const value = measureColumn(context, indicator, measure);
  return placeColumns(context, indicator.code, value, ties);
}

function resultColumn(
  { columns, conventions }: CompileContext,
  parts: readonly StepColumn[],
  states: StepColumn | null,
  checks: Formula,
): StepColumn {
  const problems = states ? states.top : call("SUM", checks);
  return columns.add({
    header: words.headers.result,
    basis: words.basis.result,
    cell: (row) => {
      const own = parts.map((each) => each.own(row));
      const sum = call("ROUND", call("SUM", ...own), conventions.rounding.decimals);
      const isWhole = equal(call("COUNT", ...own), own.length);
      return when(above(problems, 0), "", when(isWhole, sum, ""));
    },
  });
}
