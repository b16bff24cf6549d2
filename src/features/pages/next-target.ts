import type { Task } from "../../method/types";
import {
  add,
  compare,
  divide,
  exact,
  HUNDRED,
  integer,
  isPositive,
  multiply,
  ONE,
  subtract,
  type Exact,
} from "../../numbers/exact";
import { amountOf, unitsToReach } from "../../numbers/whole-units";
import type { TaskSheet } from "../../reading/sheets/task-sheet";
import { lastMonthOf } from "../../reading/words/period";
import type { Told, UnitProgress } from "../tasks/progress-terms";
import { printedDifference, toldFigure } from "../tasks/told";
import type { MonthlyMean, NextTarget } from "./town-page";

/** A later column of a task. */
export interface LaterTarget {
  readonly period: string;
  /** From this period's end to its own. */
  readonly months: number;
  readonly target: Told;
}

/** The nearest later period in which the town has a target of the task; null where there is none. */
export function laterTarget(
  sheet: TaskSheet,
  task: Task,
  period: string,
  town: number,
): LaterTarget | null {
  const now = lastMonthOf(period);
  const later = sheet.columns
    .filter((column) => column.task === task && lastMonthOf(column.period) > now)
    .sort((a, b) => lastMonthOf(a.period) - lastMonthOf(b.period))
    .flatMap((column) => {
      const target = toldFigure(column.targets[town]);
      const months = lastMonthOf(column.period) - now;
      return target ? [{ period: column.period, months, target }] : [];
    });
  return later[0] ?? null;
}

/** What is summed up over the months, in its unit; of a growth its figure now, and last year's of the later period. */
export type MeanBasis =
  | { readonly kind: "sum"; readonly unit: string }
  | {
      readonly kind: "growth";
      readonly unit: string;
      readonly now: Exact;
      readonly lastYear: Exact | null;
    }
  /** Rates do not add up. */
  | { readonly kind: "none" };

/** What is left to a later target, and the monthly mean that reaches it. */
export function nextTarget(
  { value }: Pick<UnitProgress, "value">,
  { period, months, target }: LaterTarget,
  lowerIsBetter: boolean,
  basis: MeanBasis,
): NextTarget {
  const left = value && printedDifference(target, value);
  const missing = value && missingAmount(value.value, target.value, basis);
  const isLeft = missing !== null && isPositive(missing);
  const cells = left ? left.cells : [];
  return {
    period,
    target,
    left,
    isReached: value !== null && isMetBy(value.value, target.value, lowerIsBetter),
    monthlyMean:
      isLeft && basis.kind !== "none"
        ? { told: meanOf(missing, months, cells), unit: basis.unit }
        : null,
  };
}

function isMetBy(value: Exact, target: Exact, lowerIsBetter: boolean): boolean {
  const side = compare(value, target);
  return lowerIsBetter ? side <= 0 : side >= 0;
}

/** In the unit of the mean; null where it cannot be said. */
function missingAmount(value: Exact, target: Exact, basis: MeanBasis): Exact | null {
  if (basis.kind === "none") return null;
  if (basis.kind === "sum") return subtract(target, value);
  if (!basis.lastYear) return null;
  const wanted = multiply(basis.lastYear, add(ONE, divide(target, HUNDRED)));
  return subtract(wanted, basis.now);
}

const MEAN_DECIMALS = 2;
const MEAN_UNIT = exact("0.01");

/** Rounded up, so that it reaches. */
function meanOf(missing: Exact, months: number, cells: Told["cells"]): MonthlyMean["told"] {
  const mean = divide(missing, integer(months));
  return {
    value: amountOf(unitsToReach(mean, MEAN_UNIT), MEAN_UNIT),
    decimals: MEAN_DECIMALS,
    cells,
  };
}
