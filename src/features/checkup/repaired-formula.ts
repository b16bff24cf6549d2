import { readFormula, type ReadFormula } from "../../formula/calls";
import type { DamageKind } from "./damage";
import type { FormulaStep } from "./damage";
import { plainNames } from "./our-names";
import { withoutAt } from "./stray-at";
import { unwrapped } from "./wrapped";

export interface RepairedFormula {
  readonly formula: string;
  /** What was repaired, each once; empty where nothing was. */
  readonly kinds: readonly DamageKind[];
  readonly read: ReadFormula;
}

/** Names first: the others look for our functions by them. */
const STEPS = [plainNames, withoutAt, unwrapped];

/**
 * A formula with all that is certain put right. Texts and sheet names in it are never touched; repaired twice it is the same.
 *
 * @example repairedFormula("=IFERROR(_xldudf_cx_total(B6,B$6:B$16),0)").formula === "=CX.TOTAL(B6,B$6:B$16)"
 */
export function repairedFormula(formula: string, known = readFormula(formula)): RepairedFormula {
  const kinds = new Set<DamageKind>();
  let now = { formula, read: known };
  for (let step = nextStep(now.read); step; step = nextStep(now.read)) {
    for (const kind of step.kinds) kinds.add(kind);
    now = { formula: step.formula, read: readFormula(step.formula) };
  }
  return { ...now, kinds: [...kinds] };
}

function nextStep(read: ReadFormula): FormulaStep | null {
  for (const step of STEPS) {
    const done = step(read);
    if (done) return done;
  }
  return null;
}
