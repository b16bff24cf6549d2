import type { Conventions } from "../../method/conventions";
import type { Measure } from "../../method/types";
import {
  compare,
  divide,
  exact,
  HUNDRED,
  isNegative,
  isPositive,
  multiply,
  type Exact,
} from "../../numbers/exact";
import { valueOfMeasure } from "../../rules/measure";
import type { Figure } from "../../scoring/observations";
import { annualProgress, type YearTarget } from "./annual-progress";
import type { Light, NoValue, ProgressChoices, Told, UnitProgress } from "./progress-terms";
import { printedDifference, toldRate, toldWhole } from "./told";

/** The figures of a measure of one unit, in the order of `quantitiesOfMeasure`; or why there are none. */
export type UnitFigures =
  | { readonly kind: "figures"; readonly values: readonly Exact[]; readonly cells: Told["cells"] }
  | { readonly kind: "none"; readonly why: NoValue };

/** The figures where all of them are numbers. */
export function unitFigures(figures: readonly (Figure | undefined)[], why: NoValue): UnitFigures {
  const numbers = figures.flatMap((figure) => (figure?.kind === "number" ? [figure] : []));
  if (numbers.length < figures.length) return { kind: "none", why };
  return {
    kind: "figures",
    values: numbers.map(({ value }) => value),
    cells: numbers.map(({ cell }) => cell),
  };
}

/** What a task asks of every unit. */
export interface Asked {
  readonly measure: Measure | null;
  readonly lowerIsBetter: boolean;
  readonly conventions: Pick<Conventions, "zeroBase">;
  readonly choices: ProgressChoices;
}

export interface UnitTargets {
  /** Of the period. */
  readonly own: Told | null;
  readonly year: YearTarget | null;
}

/** One unit's value against its target. */
export function unitProgress(
  name: string,
  figures: UnitFigures,
  { own: target, year }: UnitTargets,
  asked: Asked,
): UnitProgress {
  const found = exactValue(figures, asked.measure);
  const isMet = target && metBy(found, target, asked, figures);
  const value = toldValue(found.value, figures, asked.measure, target);
  const rate = target && value && rateOf(value, target, asked);
  return {
    name,
    value,
    noValue: found.noValue,
    target,
    difference: value && target && printedDifference(value, target),
    rate,
    isMet,
    light: isMet === null || (!isMet && !found.value) ? null : lightOf(isMet, rate, asked.choices),
    annual: value && year && annualProgress(value, year),
  };
}

interface Found {
  readonly value: Exact | null;
  readonly noValue: NoValue | null;
}

/** In the unit of the task: growths and ratios in percent. */
function exactValue(figures: UnitFigures, measure: Measure | null): Found {
  if (figures.kind === "none") return { value: null, noValue: figures.why };
  if (!measure) return { value: null, noValue: { kind: "unmeasured" } };
  const value = valueOfMeasure(measure, figures.values);
  if (value === null) {
    const kind = measure.kind === "growth" ? "zero-base" : "zero-denominator";
    return { value: null, noValue: { kind } };
  }
  return { value: isQuotient(measure) ? multiply(value, HUNDRED) : value, noValue: null };
}

const isQuotient = ({ kind }: Measure): boolean => kind === "growth" || kind === "ratio";

function toldValue(
  value: Exact | null,
  figures: UnitFigures,
  measure: Measure | null,
  target: Told | null,
): Told | null {
  if (!value || !measure || figures.kind === "none") return null;
  if (!isQuotient(measure)) return toldWhole(value, figures.cells);
  return toldRate(value, figures.cells, target ? [target.value] : []);
}

/** Something grown from nothing is met or not by the convention `zeroBase`, as it is scored. */
function metBy(
  { value, noValue }: Found,
  target: Told,
  { lowerIsBetter, conventions }: Asked,
  figures: UnitFigures,
): boolean | null {
  if (value) {
    const side = compare(value, target.value);
    return lowerIsBetter ? side <= 0 : side >= 0;
  }
  if (noValue?.kind === "zero-denominator") return false;
  if (noValue?.kind !== "zero-base" || figures.kind === "none") return null;
  const [now] = figures.values;
  return now !== undefined && isPositive(now) && !lowerIsBetter && conventions.zeroBase === "met";
}

/** 完成率: it tells as printed whether the target is met, and whether it is near. */
function rateOf(value: Told, target: Told, { lowerIsBetter, choices }: Asked): Told | null {
  const [part, whole] = lowerIsBetter ? [target, value] : [value, target];
  if (!isPositive(whole.value) || isNegative(part.value)) return null;
  const rate = multiply(divide(part.value, whole.value), HUNDRED);
  const cells = [...value.cells, ...target.cells];
  return toldRate(rate, cells, [HUNDRED, exact(choices.nearPercent)]);
}

function lightOf(isMet: boolean, rate: Told | null, { nearPercent }: ProgressChoices): Light {
  if (isMet) return "met";
  return rate && compare(rate.value, exact(nearPercent)) >= 0 ? "near" : "behind";
}
