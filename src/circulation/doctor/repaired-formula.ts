import type { DamageKind, FormulaStep } from "./damage";
import { plainNames } from "./our-names";
import { withoutAt } from "./stray-at";
import { unwrapped } from "./wrapped";

export interface RepairedFormula {
  readonly formula: string;
  /** What was repaired, each once; empty where nothing was. */
  readonly kinds: readonly DamageKind[];
}

/** Names first: the others look for our functions by them. */
const STEPS = [plainNames, withoutAt, unwrapped];

/**
 * A formula with all that is certain put right. Texts and sheet names in it are never touched; repaired twice it is the same.
 *
 * @example repairedFormula("=IFERROR(_xldudf_cx_total(B6,B$6:B$16),0)").formula === "=CX.TOTAL(B6,B$6:B$16)"
 */
export function repairedFormula(formula: string): RepairedFormula {
  const kinds = new Set<DamageKind>();
  let now = formula;
  for (let step = nextStep(now); step; step = nextStep(now)) {
    kinds.add(step.kind);
    now = step.formula;
  }
  return { formula: now, kinds: [...kinds] };
}

function nextStep(formula: string): FormulaStep | null {
  for (const step of STEPS) {
    const done = step(formula);
    if (done) return done;
  }
  return null;
}
