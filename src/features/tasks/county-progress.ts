import { columnTerm } from "../../method/inputs";
import { quantitiesOfMeasure } from "../../method/rule-inputs";
import { COUNTY } from "../../method/sheet-terms";
import type { Measure, Quantity } from "../../method/types";
import { equals } from "../../numbers/exact";
import type { CheckedInput } from "../../ranking/checked-input";
import type { TargetColumn } from "../../reading/sheets/task-sheet";
import { columnSums, sumsOfTowns } from "../../scoring/column-sums";
import type { Figure } from "../../scoring/observations";
import type { CountyProgress, Reconciled, Told } from "./progress-terms";
import { unitTargets, type TaskColumns } from "./task-columns";
import { toldFigure, toldWhole } from "./told";
import { unitFigures, unitProgress, type Asked, type UnitFigures } from "./unit-progress";

/** 全县: growths and ratios of the sums, counts as sums; a rate that is typed in has none, and is taken from 全县's row. */
export function countyProgress(
  input: CheckedInput,
  asked: Asked,
  columns: TaskColumns,
): CountyProgress {
  const { measure } = asked;
  const quantities = measure ? quantitiesOfMeasure(measure) : [];
  const areSummed = measure !== null && quantities.every((each) => isSummable(input, each));
  const areTargetsSummed = areSummed && measure.kind === "amount";
  const figures = countyFigures(input, measure, areSummed);
  const targets = unitTargets(columns, (column) => countyTarget(input, column, areTargetsSummed));
  return {
    ...unitProgress(COUNTY, figures, targets, asked),
    reconciled: [
      ...(areSummed ? quantities.flatMap((quantity) => reconcile(input, quantity)) : []),
      ...(areTargetsSummed && columns.own ? reconcileTargets(input, columns.own) : []),
    ],
  };
}

/** Amounts and counts add up; rates and points do not. */
function isSummable({ method }: CheckedInput, quantity: Quantity): boolean {
  const { kind } = columnTerm(method.inputs, quantity);
  return kind === "amount" || kind === "count";
}

function countyFigures(
  { observations, data }: CheckedInput,
  measure: Measure | null,
  areSummed: boolean,
): UnitFigures {
  if (!measure) return { kind: "none", why: { kind: "unmeasured" } };
  const columns = quantitiesOfMeasure(measure);
  if (!areSummed) {
    const typed = columns.map((quantity) => data?.county.get(quantity));
    return unitFigures(typed, { kind: "no-county-row" });
  }
  const sums = columnSums(observations, columns);
  return sums.kind === "sums"
    ? { ...sums, kind: "figures" }
    : { kind: "none", why: { kind: "no-figure", units: sums.towns } };
}

/** 全县's own target, or where the task sheet has no such row the sum of the towns' amounts. */
function countyTarget(
  { observations }: CheckedInput,
  { targets, county }: TargetColumn,
  isSummed: boolean,
): Told | null {
  if (county) return toldFigure(county);
  return isSummed ? sumOf(observations.towns, targets) : null;
}

function reconcile(
  { observations: { towns, quantities }, data }: CheckedInput,
  quantity: Quantity,
): Reconciled[] {
  const sum = sumOf(towns, quantities.get(quantity) ?? []);
  return compared(quantity, sum, toldFigure(data?.county.get(quantity)));
}

function reconcileTargets(
  { observations: { towns } }: CheckedInput,
  { targets, county }: TargetColumn,
): Reconciled[] {
  return compared(null, sumOf(towns, targets), county && toldFigure(county));
}

const compared = (quantity: Quantity | null, sum: Told | null, typed: Told | null): Reconciled[] =>
  sum && typed ? [{ quantity, sum, typed, agrees: equals(sum.value, typed.value) }] : [];

function sumOf(towns: readonly string[], figures: readonly Figure[]): Told | null {
  const sums = sumsOfTowns(towns, [figures]);
  if (sums.kind === "without") return null;
  const [value] = sums.values;
  return value ? toldWhole(value, sums.cells) : null;
}
