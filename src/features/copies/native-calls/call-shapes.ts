import { native as words } from "../../../messages/zh/native";
import { changxing2020 } from "../../../method/editions/changxing-2020";
import { mostEntered } from "../../../method/needed-inputs";
import { indicatorOf, partOfMethod, withIndicators } from "../../../method/part-of-method";
import type { Conventions } from "../../../method/conventions";
import type { Indicator, Method } from "../../../method/method";
import type { PublishedRule } from "../../../method/rule-kinds";
import type { Quantity } from "../../../method/types";
import type { CallBlock } from "../../../compile/call-block";
import type { Argument } from "../../../formula/single-call";
import type { InputName } from "../../../method/rule-inputs";
import type { Called, CalledFigure } from "../../../reading/calls/called";
import type { Figure } from "../../../reading/calls/our-functions";
import { quantityOf } from "../../../reading/calls/parameters";

/** One column of figures of a call: the own ones, and those of all; null: no town is compared by it. */
export interface ShapeColumn extends Omit<CalledFigure, "of"> {
  readonly name: InputName;
}

/** A number beside the columns. */
export interface ShapeNumber {
  readonly argument: Argument;
  /** null: it cannot be omitted. */
  readonly otherwise: string | null;
  readonly mayBeZero: boolean;
}

/** How the formulas of a function are built. */
export interface CallShape {
  readonly columns: readonly ShapeColumn[];
  readonly numbers: readonly ShapeNumber[];
  readonly conventions: Conventions;
  readonly hasAnyFigure: boolean;
  /** Given the texts of its numbers, in their order. */
  readonly method: (numbers: readonly string[]) => Method;
  readonly places: CallBlock["places"];
}

/** Stands for figures of any kind. */
export const ANY_FIGURE: Quantity = "ordersScore";
const MEASURE = { kind: "amount", of: ANY_FIGURE } as const;

const CONVENTIONS = changxing2020.defaultConventions;
/** The bare rule knows no 口径 for zero: it takes its place like any other value. */
const BARE_CONVENTIONS: Conventions = { ...CONVENTIONS, zeroEarnsPlace: true };

/** Places among all values. */
export function placeShape(called: Called, ties: CallBlock["places"]): CallShape {
  return { ...bareShape(called, [], rankStep), places: ties };
}

/** The bare rule: points in proportion to the best value. */
export function proportionalShape(called: Called): CallShape {
  const points = required(called.argument("points"));
  return bareShape(called, [points], ([given = ""]) => [
    given,
    { kind: "proportional", measure: MEASURE },
  ]);
}

/** The bare rule: points by place. */
export function rankStepShape(called: Called): CallShape {
  const step = { ...required(called.argument("step")), mayBeZero: true };
  return bareShape(called, [required(called.argument("points")), step], rankStep);
}

function rankStep([first = "0", step = "0"]: readonly string[]): readonly [string, PublishedRule] {
  const rule = { kind: "rank-step", measure: MEASURE, fallGetsNothing: false } as const;
  return [first, { ...rule, step, zeroOf: ANY_FIGURE }];
}

const required = (argument: Argument): ShapeNumber => ({
  argument,
  otherwise: null,
  mayBeZero: false,
});

function bareShape(
  { figures }: Called,
  numbers: readonly ShapeNumber[],
  ruleOf: (numbers: readonly string[]) => readonly [points: string, rule: PublishedRule],
): CallShape {
  return {
    numbers,
    columns: columnsOf(figures),
    conventions: BARE_CONVENTIONS,
    hasAnyFigure: true,
    places: null,
    method: (given) => {
      const [points, rule] = ruleOf(given);
      const indicator: Indicator = {
        code: words.steps.anyFigure,
        name: "",
        clause: "",
        text: "",
        points,
        rule,
      };
      return withIndicators(changxing2020, [indicator]);
    },
  };
}

/** Indicators of the edition. Points that are entered are added to the steps, not worked out by them. */
export function indicatorsShape(called: Called): CallShape {
  const codes = called.indicators.filter((code) => !isEntered(code));
  const [code = ""] = called.indicators;
  const otherwise = indicatorOf(changxing2020, code).points;
  const points = { argument: called.argument("points"), otherwise, mayBeZero: false };
  return {
    columns: columnsOf(called.figures.filter(({ of }) => enteredPoints(of) === null)),
    numbers: called.takes("points") ? [points] : [],
    conventions: CONVENTIONS,
    hasAnyFigure: false,
    method: ([given]) => partOfMethod(changxing2020, codes, given),
    places: null,
  };
}

/** The most points that a figure is itself, as 酌情分; null for one that points are worked out from. */
export function enteredPoints(figure: Figure): string | null {
  const quantity = quantityOf(figure);
  return quantity && mostEntered(changxing2020, quantity);
}

function isEntered(code: string): boolean {
  const { rule } = indicatorOf(changxing2020, code);
  return changxing2020
    .termsOf(rule)
    .inputs(rule, CONVENTIONS)
    .some(({ isPoints }) => isPoints);
}

const columnsOf = (figures: readonly CalledFigure[]): ShapeColumn[] =>
  figures.map(({ of, own, all }) => ({ name: inputName(of), own, all }));

function inputName(figure: Figure): InputName {
  return figure === "any" || "level" in figure ? { quantity: ANY_FIGURE } : figure;
}
