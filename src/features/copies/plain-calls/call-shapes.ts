import { native as words } from "../../../messages/zh/native";
import { DEFAULT_EDITION } from "../../../method/catalog";
import { indicatorOf, partOfMethod, withIndicators } from "../../../method/part-of-method";
import type { Readings } from "../../../method/readings";
import type { Indicator, Method } from "../../../method/method";
import { termsOf, type Rule } from "../../../method/rule-kinds";
import type { Quantity } from "../../../method/types";
import type { CallBlock } from "../../../compile/call-block";
import type { InputName } from "../../../method/rule-inputs";
import { INDICATOR_CALLS } from "../../../reading/calls/indicator-calls";

/** One column of figures of a call: which arguments hold the own ones and those of all; null: no town is compared by it. */
export interface ShapeColumn {
  readonly name: InputName;
  readonly own: number;
  readonly all: number | null;
}

/** A number beside the columns. */
export interface ShapeNumber {
  readonly argument: number;
  /** null: it cannot be omitted. */
  readonly otherwise: string | null;
  readonly mayBeZero: boolean;
}

/** How the formulas of a function are built. */
export interface CallShape {
  readonly columns: readonly ShapeColumn[];
  readonly numbers: readonly ShapeNumber[];
  readonly readings: Readings;
  readonly hasAnyFigure: boolean;
  /** Given the texts of its numbers, in their order. */
  readonly method: (numbers: readonly string[]) => Method;
  readonly places: CallBlock["places"];
}

/** Stands for figures of any kind. */
export const ANY_FIGURE: Quantity = "ordersScore";
const ANY_COLUMN: ShapeColumn = { name: { quantity: ANY_FIGURE }, own: 0, all: 1 };
const MEASURE = { kind: "amount", of: ANY_FIGURE } as const;

const READINGS = DEFAULT_EDITION.defaultReadings;
/** The bare rule knows no 口径 for zero: it takes its place like any other value. */
const BARE_READINGS: Readings = { ...READINGS, zeroEarnsPlace: true };

/** The shape of a function by its name without `CX.`; null for a function whose result is no step over columns. */
export function callShape(name: string, ties: CallBlock["places"]): CallShape | null {
  switch (name) {
    case "RANK":
      return ties && { ...bare([], rankStep), places: ties };
    case "PROPORTION":
      return bare([required(2)], ([points = ""]) => [
        points,
        { kind: "proportional", measure: MEASURE },
      ]);
    case "RANKSTEP":
      return bare([required(2), { ...required(3), mayBeZero: true }], rankStep);
    default:
      return ofIndicator(name);
  }
}

function rankStep([first = "0", step = "0"]: readonly string[]): readonly [string, Rule] {
  const rule = { kind: "rank-step", measure: MEASURE, fallGetsNothing: false } as const;
  return [first, { ...rule, step, zeroOf: ANY_FIGURE }];
}

const required = (argument: number): ShapeNumber => ({
  argument,
  otherwise: null,
  mayBeZero: false,
});

function bare(
  numbers: readonly ShapeNumber[],
  ruleOf: (numbers: readonly string[]) => readonly [points: string, rule: Rule],
): CallShape {
  return {
    numbers,
    columns: [ANY_COLUMN],
    readings: BARE_READINGS,
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
      return withIndicators(DEFAULT_EDITION, [indicator]);
    },
  };
}

function ofIndicator(name: string): CallShape | null {
  const terms = INDICATOR_CALLS.get(name);
  const [code] = terms?.codes ?? [];
  if (!terms || code === undefined) return null;
  const { figures, points, target } = terms;
  // 3.2 is entered, and added to the place of 3.1.
  const isEntered = (one: string): boolean => {
    const { rule } = indicatorOf(DEFAULT_EDITION, one);
    return termsOf(rule)
      .inputs(rule, READINGS)
      .some(({ isPoints }) => isPoints);
  };
  const codes = terms.codes.filter((one) => !isEntered(one));
  const isCompared = figures.some(({ all }) => all !== null);
  const columns = figures
    .filter(({ all }) => !isCompared || all !== null)
    .map(({ quantity, own, all }): ShapeColumn => ({ name: { quantity }, own, all }));
  const otherwise = indicatorOf(DEFAULT_EDITION, code).points;
  return {
    columns:
      target === undefined
        ? columns
        : [...columns, { name: { task: "exportGrowth" }, own: target, all: null }],
    numbers: points === null ? [] : [{ argument: points, otherwise, mayBeZero: false }],
    readings: READINGS,
    hasAnyFigure: false,
    method: ([given]) => partOfMethod(DEFAULT_EDITION, codes, given),
    places: null,
  };
}
