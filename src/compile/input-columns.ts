import {
  atLeast,
  atMost,
  below,
  call,
  decimal,
  equal,
  minus,
  over,
  times,
  when,
  type Formula,
} from "../formula/tree";
import { native as words } from "../messages/zh/native";
import { columnTerm, taskTerm } from "../method/inputs";
import type { Method } from "../method/method";
import { isOfGap } from "../method/decision";
import { mostEntered } from "../method/needed-inputs";
import type { InputName } from "../method/rule-inputs";
import type { FigureCell, FormulaLayout, RelyCell } from "./layout";
import { outsideCell, UNIT, unchanged, type Parameters } from "./parameters";
import type { StepColumn, StepColumns } from "./step-columns";

/** Below this a double holds every whole number, and comparisons of any program tell neighbours apart. */
const MOST_UNITS = 14;

const { wrong, leftOut } = words.states;

/** The columns of figures in whole units of the smallest one, made when the first rule asks for them. */
export class InputColumns {
  private readonly known = new Map<string, StepColumn>();

  constructor(
    private readonly method: Method,
    private readonly layout: FormulaLayout,
    private readonly columns: StepColumns,
    private readonly parameters: Parameters,
  ) {}

  get all(): readonly StepColumn[] {
    return [...this.known.values()];
  }

  of(name: InputName): StepColumn {
    const key = JSON.stringify(name);
    const known = this.known.get(key);
    if (known) return known;
    const places = this.placesOf(name);
    const headers = this.headersOf(name);
    const entered = "quantity" in name ? mostEntered(this.method, name.quantity) : null;
    const column = this.columns.add({
      header: this.headerOf(name),
      basis: words.basis.input,
      ...(headers.length > 0 && { head: () => unchanged(headers) }),
      cell: (town) => this.figure(name, places[town], entered),
    });
    this.known.set(key, column);
    return column;
  }

  /** A blank cell of this town was decided to be outside of the comparison. */
  isSettled(name: InputName, town: number): boolean {
    const decision = this.placesOf(name)[town]?.decision;
    return !!decision && isOfGap(decision) && decision.kind !== "zero";
  }

  /** A blank cell of this town was decided to be 不适用. */
  isNotApplicable(name: InputName, town: number): boolean {
    return this.placesOf(name)[town]?.decision?.kind === "not-applicable";
  }

  headerOf(name: InputName): string {
    const { anyFigure } = this.layout;
    if ("task" in name) return words.steps.target(taskTerm(this.method.inputs, name.task).header);
    return anyFigure?.quantity === name.quantity
      ? anyFigure.header
      : columnTerm(this.method.inputs, name.quantity).header;
  }

  private placesOf(name: InputName): readonly FigureCell[] {
    const { quantities, targets } = this.layout;
    const found = "quantity" in name ? quantities.get(name.quantity) : targets.get(name.task);
    if (!found) throw new Error(`the layout has no column for ${JSON.stringify(name)}`);
    return found;
  }

  private headersOf(name: InputName): readonly RelyCell[] {
    const { quantityHeaders, targetHeaders } = this.layout;
    const found =
      "quantity" in name ? quantityHeaders.get(name.quantity) : targetHeaders.get(name.task);
    return found ?? [];
  }

  private figure(name: InputName, place: FigureCell | undefined, most: string | null): Formula {
    const blank = blankState(place);
    const cell = figureOf(place);
    if (!cell) return constant(blank);
    const units = call("ROUND", times(cell, this.parameters.of(UNIT)), 0);
    const meant = place?.decision?.kind === "confirmed" ? decimal(place.decision.value) : null;
    const figure = when(call("AND", ...this.possible(name, cell, most, meant)), units, wrong);
    return when(isFigure(cell), figure, when(isNothing(cell), blank, wrong));
  }

  /** What holds of every possible figure: 0 or more, whole where firms are counted, a target as printed; 酌情分 is at most `most`. */
  private possible(
    name: InputName,
    cell: Formula,
    most: string | null,
    meant: Formula | null,
  ): Formula[] {
    const unit = this.parameters.of(UNIT);
    const whole = isWhole(times(cell, unit));
    const limit = decimal(String(10 ** (MOST_UNITS - this.layout.decimals)));
    const isSmall = below(call("ABS", cell), limit);
    if ("task" in name) {
      const term = taskTerm(this.method.inputs, name.task);
      return [isSmall, whole, ...(term.unit === "%" ? [isPercent(cell, meant)] : [])];
    }
    if (this.layout.anyFigure?.quantity === name.quantity) return [isSmall, whole];
    const { kind } = columnTerm(this.method.inputs, name.quantity);
    return [
      atLeast(cell, 0),
      isSmall,
      kind === "count" ? isWhole(cell) : whole,
      ...(most === null ? [] : [atMost(cell, decimal(most))]),
    ];
  }
}

/** A number, and not TRUE, which LibreOffice takes for one; of a constant it would not ask rightly. */
export const isFigure = (figure: Formula): Formula =>
  figure.kind === "cells"
    ? when(call("ISLOGICAL", figure), 0, call("ISNUMBER", figure))
    : call("ISNUMBER", figure);

/** Blank, or a formula that shows an empty text: both are no figure yet. An error is none of them. */
export const isNothing = (cell: Formula): Formula => call("IFERROR", equal(cell, ""), 0);

/** Whole to 15 digits, which is all that a cell means: 0.1+0.2 is 0.3 whichever way a program compares. */
export function isWhole(units: Formula): Formula {
  const noise = call("ABS", minus(call("ROUND", units, 0), units));
  return atMost(noise, over(call("ABS", units), decimal(String(10 ** 15))));
}

function figureOf(place: FigureCell | undefined): Formula | null {
  if (place?.constant !== undefined) return decimal(place.constant);
  return place?.cell ? outsideCell(place.cell) : null;
}

const constant = (state: string | number): Formula =>
  typeof state === "number" ? decimal(String(state)) : { kind: "text", text: state };

/** A target in percent as it is printed, or the one below 1 that was decided to be meant. */
const isPercent = (cell: Formula, meant: Formula | null): Formula =>
  call("OR", atMost(cell, 0), atLeast(cell, 1), ...(meant ? [equal(cell, meant)] : []));

function blankState(place: FigureCell | undefined): string | number {
  const decision = place?.decision;
  if (!decision || !isOfGap(decision)) return "";
  return decision.kind === "zero" ? 0 : leftOut;
}

/** A town's value from its inputs; "" while one of them is missing; 不计 where a decision takes the town out. */
export function fromInputs(
  inputs: InputColumns,
  names: readonly InputName[],
  town: number,
  isAssigned: boolean,
  value: Formula,
): Formula {
  const own = names.map((name) => inputs.of(name).own(town));
  const complete = when(below(call("COUNT", ...own), own.length), "", value);
  const hasWrong = call("OR", ...own.map((cell) => equal(cell, wrong)));
  if (isAssigned) return when(hasWrong, "", leftOut);
  if (!names.some((name) => inputs.isSettled(name, town))) return complete;
  const isOut = call("OR", ...own.map((cell) => equal(cell, leftOut)));
  return when(hasWrong, "", when(isOut, leftOut, complete));
}
