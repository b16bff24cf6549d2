import {
  callAt,
  placeAfter,
  placeBefore,
  replaced,
  signOf,
  textOf,
  type Call,
  type ReadFormula,
  type Span,
} from "../../formula/calls";
import { callsOurs } from "../../reading/calls/our-name";
import { canonicalFormula } from "../../formula/formula-print";
import type { FormulaStep } from "./damage";

const CATCHES = new Set(["IFERROR", "IFNA"]);
const ASKS = new Set(["ISERROR", "ISERR", "ISNA", "ISNUMBER"]);

/**
 * `IFERROR(CX.TOTAL(B6,B$6:B$16),0)` and `IF(ISERROR(f),0,f)` → the bare formula, which says what is missing instead of
 * giving a figure. null where nothing of ours is wrapped, or where it is not certain what is meant.
 */
export function unwrapped(read: ReadFormula): FormulaStep | null {
  for (const call of read.calls) {
    const inner = wrappedIn(read, call);
    if (inner === null) continue;
    const formula = replaced(read, call.span, bare(read, call.span, inner));
    return { kinds: ["wrapped"], formula };
  }
  return null;
}

/** True when a figure of ours depends on a test of it for errors that `unwrapped` does not take away. */
export function isStillWrapped(read: ReadFormula): boolean {
  return read.calls.some(({ called, args: [condition, ...branches] }) => {
    if (called !== "IF" || !condition) return false;
    const isAsked = read.calls.some(
      ({ span, called: asked }) =>
        ASKS.has(asked) &&
        span.from >= condition.from &&
        span.to <= condition.to &&
        callsOurs(read, span),
    );
    return isAsked && branches.some((branch) => callsOurs(read, branch));
  });
}

/** What a wrapper is around, where it is around something of ours. */
function wrappedIn(read: ReadFormula, call: Call): Span | null {
  const [first, second, third] = call.args;
  if (!first || !second) return null;
  if (CATCHES.has(call.called)) return callsOurs(read, first) ? first : null;
  if (call.called !== "IF" || !third) return null;
  const test = askedIn(read, first);
  if (!test || !callsOurs(read, test.asked)) return null;
  const kept = test.isForError ? third : second;
  const same = (span: Span): string => canonicalFormula(textOf(read.pieces, span));
  return same(kept) === same(test.asked) ? kept : null;
}

/** The formula that a condition asks about, and whether it is true for errors. */
function askedIn(
  read: ReadFormula,
  condition: Span,
): { readonly asked: Span; readonly isForError: boolean } | null {
  const call = callAt(read, condition);
  const [asked] = call?.args ?? [];
  if (!call || !asked || call.args.length !== 1) return null;
  if (call.called === "NOT") {
    const inner = askedIn(read, asked);
    return inner && { ...inner, isForError: !inner.isForError };
  }
  if (!ASKS.has(call.called)) return null;
  return { asked, isForError: call.called !== "ISNUMBER" };
}

/** In brackets where an operator stands beside it that would bind otherwise. */
function bare(read: ReadFormula, wrapper: Span, inner: Span): string {
  const text = textOf(read.pieces, inner);
  const isWhole = wrapper.from === 0 && wrapper.to === read.pieces.length;
  const isOne = callAt(read, inner) !== undefined || inner.to - inner.from === 1;
  const places = [placeBefore(read.pieces, wrapper.from), placeAfter(read.pieces, wrapper.to - 1)];
  const beside = places.map((place) => signOf(read.pieces[place]));
  const isArgument = /^[(,]$/.test(beside[0] ?? "") && /^[),]$/.test(beside[1] ?? "");
  return isWhole || isOne || isArgument ? text : `(${text})`;
}
