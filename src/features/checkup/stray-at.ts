import {
  callAt,
  placeBefore,
  replaced,
  signOf,
  textOf,
  type ReadFormula,
} from "../../formula/calls";
import { ourName } from "../../reading/calls/our-name";
import type { FormulaStep } from "./damage";
import { isOneCell } from "./spilled";

/**
 * `@CX.SCORE(…)` and `_xlfn.SINGLE(CX.SCORE(…))` → `CX.SCORE(…)`. Only where the function answers one cell: elsewhere the
 * `@` decides which one it is.
 */
export function withoutAt(read: ReadFormula): FormulaStep | null {
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
