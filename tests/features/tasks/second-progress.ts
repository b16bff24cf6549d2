/** 附件3 a second time, from cells as typed and with arithmetic of its own. */
import type { Quantity, Task } from "../../method/changxing-2020-names";
import { HUNDRED, NOTHING, Ratio } from "../../own-rules/fractions";

/** Cells of one unit or of a column added up; null where there is no number. */
export type FigureOf = (quantity: Quantity) => Ratio | null;

export interface SecondProgress {
  readonly value: Ratio | null;
  readonly rate: Ratio | null;
  readonly isMet: boolean | null;
  readonly light: "met" | "near" | "behind" | null;
}

export const VALUES: Readonly<Record<Task, readonly [Quantity, Quantity?]>> = {
  exportGrowth: ["exports", "exportsLastYear"],
  newExporters: ["newExporters"],
  smallExporterInsurance: ["smallExporterInsuranceRate"],
  exporterInsurance: ["insuredExporters", "activeExporters"],
};

export function secondProgress(
  task: Task,
  figureOf: FigureOf,
  target: Ratio | null,
  zeroBase: "met" | "zero",
): SecondProgress {
  const [now, base] = VALUES[task].map((quantity) => quantity && figureOf(quantity));
  const value = valueOf(task, now ?? null, base ?? null);
  const isKnown = now !== null && base !== null;
  if (!isKnown || !target) return { value, rate: null, isMet: null, light: null };
  if (!value) {
    const isMet = task === "exportGrowth" && zeroBase === "met" && (now?.sign ?? -1) > 0;
    return { value, rate: null, isMet, light: isMet ? "met" : null };
  }
  const rate = target.sign > 0 && value.sign >= 0 ? value.divided(target).times(HUNDRED) : null;
  const isMet = value.order(target) >= 0;
  const isNear = rate !== null && rate.order(Ratio.of(90n)) >= 0;
  return { value, rate, isMet, light: isMet ? "met" : isNear ? "near" : "behind" };
}

function valueOf(task: Task, now: Ratio | null, base: Ratio | null): Ratio | null {
  if (!now || VALUES[task].length === 1) return now;
  if (!base || base.is(NOTHING)) return null;
  const share = now.divided(base).times(HUNDRED);
  return task === "exportGrowth" ? share.minus(HUNDRED) : share;
}

/** The number of a cell: its decimals as typed. */
export const ratioOf = (value: unknown): Ratio | null =>
  typeof value === "number" ? Ratio.read(String(value)) : null;

/** null as soon as one is missing. */
export const added = (parts: readonly (Ratio | null)[]): Ratio | null =>
  parts.reduce((sum, part) => (sum && part ? sum.plus(part) : null), NOTHING);
