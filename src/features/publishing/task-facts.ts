import type { CellAddress } from "../../cells/address";
import { valueAt } from "../../cells/grid";
import type { BoundNumber, Source } from "../../circular/bound-number";
import type { Reach, TaskFacts, WithoutValue } from "../../circular/month-facts";
import { recomputed, type Grids } from "../../circular/recompute";
import { columnTerm } from "../../method/inputs";
import { quantitiesOfMeasure } from "../../method/rule-inputs";
import type { Measure } from "../../method/types";
import { decimalsOf } from "../../numbers/telling-decimals";
import type { CheckedInput } from "../../ranking/checked-input";
import { taskProgress } from "../tasks/progress";
import type { NoValue, TaskProgress, Told, UnitProgress } from "../tasks/progress-terms";

/** What is asked of the workbook for the tasks of a month. */
export interface TaskQuestion {
  readonly input: CheckedInput;
  readonly grids: Grids;
  /** Decimals of growths and rates. */
  readonly rateDecimals: number;
}

/** Of what a cell holds. */
const MOST_CELL_DECIMALS = 15;

/** The tasks of 附件3 that a rule of the edition measures. */
export function taskFacts(question: TaskQuestion): TaskFacts[] {
  return taskProgress(question.input).flatMap((task) => {
    const { measure } = task;
    return measure === null ? [] : [factsOf(task, measure, question)];
  });
}

function factsOf(task: TaskProgress, measure: Measure, question: TaskQuestion): TaskFacts {
  const { header, unit, county, towns, lowerIsBetter } = task;
  const reach = (progress: UnitProgress, town: number | null): Reach =>
    reachOf(progress, measure, town, question);
  return {
    name: header,
    kind: kindOf(measure, unit),
    unit,
    lowerIsBetter,
    grown: grownOf(measure, question),
    county: reach(county, null),
    towns: towns.map(reach),
  };
}

/** A rate that is typed in as a percent reads like one that is computed. */
function kindOf({ kind }: Measure, unit: string): TaskFacts["kind"] {
  if (kind === "growth") return kind;
  return unit === "%" ? "ratio" : "amount";
}

function reachOf(
  { value, noValue, target, isMet }: UnitProgress,
  measure: Measure,
  town: number | null,
  question: TaskQuestion,
): Reach {
  const from = value && sourceOf(measure, value.cells, question.grids);
  const isRate = measure.kind === "growth" || measure.kind === "ratio";
  return {
    value: value &&
      from && {
        value: value.value,
        decimals: isRate ? question.rateDecimals : value.decimals,
        from,
      },
    target: target && targetOf(target, question.grids),
    why: noValue && reasonOf(noValue, measure, town, question.input),
    isMet: value ? isMet : null,
  };
}

/** A target in its cell; that of the county may be the sum of the towns'. */
function targetOf({ value, decimals, cells }: Told, grids: Grids): BoundNumber {
  return { value, decimals, from: sumSource(cells, grids) };
}

/** The measure of its cells: those of the first column before those of the second. */
function sourceOf(measure: Measure, cells: readonly CellAddress[], grids: Grids): Source {
  const columns = quantitiesOfMeasure(measure).length;
  const length = cells.length / columns;
  const first = sumSource(cells.slice(0, length), grids);
  const second = sumSource(cells.slice(length), grids);
  switch (measure.kind) {
    case "amount":
      return first;
    case "growth":
      return { kind: "growth", now: first, before: second };
    case "ratio":
      return { kind: "ratio", of: first, to: second };
    case "increase":
      return { kind: "increase", of: first, from: second };
  }
}

function sumSource(cells: readonly CellAddress[], grids: Grids): Source {
  const of = cells.map((cell): Source => cellSource(cell, grids));
  const [only] = of;
  return of.length === 1 && only ? only : { kind: "sum", of };
}

/** A blank cell that counts was decided to count as 0. */
export function cellSource(cell: CellAddress, grids: Grids): Source {
  const grid = grids.get(cell.sheet);
  const isBlank = grid !== undefined && valueAt(grid, cell.row, cell.column) === null;
  return isBlank ? { kind: "cell", cell, isZeroIfBlank: true } : { kind: "cell", cell };
}

/** What a growth is the growth of, also where there is nothing to grow from. */
function grownOf(measure: Measure, { input, grids }: TaskQuestion): TaskFacts["grown"] {
  if (measure.kind !== "growth") return null;
  const { header, kind, unit } = columnTerm(input.method.inputs, measure.of);
  const figures = input.observations.quantities.get(measure.of) ?? [];
  const cells = figures.map((figure) => (figure.kind === "number" ? figure.cell : null));
  const known = cells.filter((cell) => cell !== null);
  return {
    name: header,
    unit: kind === "amount" ? input.currency : unit,
    county: known.length === cells.length ? wholeNumber(known, grids) : null,
    towns: cells.map((cell) => cell && wholeNumber([cell], grids)),
  };
}

function wholeNumber(cells: readonly CellAddress[], grids: Grids): BoundNumber | null {
  const from = sumSource(cells, grids);
  const value = recomputed(from, grids);
  return value && { value, decimals: decimalsOf(value, MOST_CELL_DECIMALS), from };
}

function reasonOf(
  noValue: NoValue,
  measure: Measure,
  town: number | null,
  { observations }: CheckedInput,
): WithoutValue {
  if (noValue.kind === "zero-base") return "no-base";
  if (noValue.kind === "zero-denominator") return "nothing-of";
  // The county's own row is not there, or a town's figure is not.
  if (town === null) return noValue.kind === "no-figure" ? "not-reported" : "unknown";
  const kinds = quantitiesOfMeasure(measure).map((quantity) => {
    const figure = observations.quantities.get(quantity)?.[town];
    return figure?.kind === "settled" ? figure.decision.kind : null;
  });
  if (kinds.includes("not-reported")) return "not-reported";
  return kinds.includes("not-applicable") ? "not-applicable" : "unknown";
}
