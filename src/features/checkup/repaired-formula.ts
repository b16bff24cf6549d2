import {
  callAt,
  placeBefore,
  readFormula,
  replaced,
  signOf,
  textOf,
  type ReadFormula,
} from "../../formula/calls";
import type { DamageKind, FormulaStep } from "./damage";
import { unwrapped } from "./wrapped";
import { ourName } from "../../reading/calls/our-name";
import { isOneCell } from "./spilled";

/** `_xldudf_CX_GROWTH(B6)` and `'C:\x.xlam'!CX.GROWTH(B6)` → `CX.GROWTH(B6)`; null where every name is as Excel shows it. */
function plainNames({ pieces, calls }: ReadFormula): FormulaStep | null {
  const kinds = new Set<DamageKind>();
  const texts = pieces.map(({ text }) => text);
  for (const { name, span } of calls) {
    const ours = ourName(name);
    if (!ours || ours.written === "plain") continue;
    kinds.add(ours.written === "stored" ? "stored-name" : "add-in-path");
    texts[span.from] = `CX.${ours.name}`;
  }
  return kinds.size === 0 ? null : { kinds: [...kinds], formula: `=${texts.join("")}` };
}

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

/**
 * `@CX.SCORE(…)` and `_xlfn.SINGLE(CX.SCORE(…))` → `CX.SCORE(…)`. Only where the function answers one cell: elsewhere the
 * `@` decides which one it is.
 */
function withoutAt(read: ReadFormula): FormulaStep | null {
  const formula = withoutSign(read) ?? withoutSingle(read);
  return formula === null ? null : { kinds: ["stray-at"], formula };
}

function withoutSign(read: ReadFormula): string | null {
  for (const call of read.calls) {
    const before = placeBefore(read.pieces, call.span.from);
    if (signOf(read.pieces[before]) !== "@" || !ourName(call.name)) continue;
    if (isOneCell(read, call)) return replaced(read, { from: before, to: call.span.from }, "");
  }
  return null;
}

function withoutSingle(read: ReadFormula): string | null {
  for (const { called, span, args } of read.calls) {
    const [inner] = args;
    // How files store an `@`.
    if (called !== "SINGLE" || !inner || args.length !== 1) continue;
    const call = callAt(read, inner);
    if (!call || !ourName(call.name) || !isOneCell(read, call)) continue;
    return replaced(read, span, textOf(read.pieces, inner));
  }
  return null;
}
