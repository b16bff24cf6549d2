import { columnTerm } from "../../method/inputs";
import type { Quantity } from "../../method/types";
import type { CheckedInput } from "../../ranking/checked-input";
import { inputOf } from "../../ranking/period-input";
import type { WorkbookReading } from "../../record/workbook-reading";
import type { Figure } from "../../scoring/observations";
import type { TaskProgress } from "../tasks/progress-terms";
import type { MeanBasis } from "./next-target";

/** What a monthly mean of a task is made of, for one town and the period of its later target. */
export function meanBasis(
  reading: WorkbookReading,
  input: CheckedInput,
  { measure, lowerIsBetter }: Pick<TaskProgress, "measure" | "lowerIsBetter">,
  { town, later }: { readonly town: number; readonly later: string },
): MeanBasis {
  if (!measure || lowerIsBetter) return { kind: "none" };
  if (measure.kind === "amount" && addsUp(input, measure.of)) {
    return { kind: "sum", unit: unitOf(input, measure.of) };
  }
  if (measure.kind !== "growth" || !addsUp(input, measure.of)) return { kind: "none" };
  const now = numberOf(input.observations.quantities.get(measure.of)?.[town]);
  if (!now) return { kind: "none" };
  const lastYear = lastYearLater(reading, input, measure.from, { town, later });
  return { kind: "growth", unit: unitOf(input, measure.of), now, lastYear };
}

/** Last year's figure of the later period, where its data sheet is there with the same towns and unit. */
function lastYearLater(
  reading: WorkbookReading,
  input: CheckedInput,
  from: Quantity,
  { town, later }: { readonly town: number; readonly later: string },
) {
  const next = inputOf(reading, later);
  if (next.currency !== input.currency) return null;
  return numberOf(next.observations?.quantities.get(from)?.[town]);
}

/** Amounts and counts of the year so far grow from month to month; rates, points and figures of a month do not. */
function addsUp({ method }: CheckedInput, quantity: Quantity): boolean {
  const { kind, isOfMonth } = columnTerm(method.inputs, quantity);
  return (kind === "amount" || kind === "count") && isOfMonth !== true;
}

function unitOf({ method, currency }: CheckedInput, quantity: Quantity): string {
  const { kind, unit } = columnTerm(method.inputs, quantity);
  return kind === "amount" ? currency : unit;
}

const numberOf = (figure: Figure | undefined) => (figure?.kind === "number" ? figure.value : null);
