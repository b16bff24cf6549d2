import { readFormula, signOf, textOf } from "../../../formula/calls";
import { ourName } from "../../../reading/calls/our-name";
import { calledIn } from "../../../reading/calls/called";
import type { BookCell } from "../../../xlsx/book";
import { nativeCall } from "./native-call";
import type { NativeScope, NativeTable } from "./native-scope";

/** What takes the place of a formula with calls of ours, for each cell that it fills; null where a value must. */
export function plannedFormula(
  formula: string,
  spill: BookCell["spill"],
  scope: NativeScope,
): NativeTable | null {
  if (spill && spill.rows * spill.columns > 1) return plannedSpill(formula, spill, scope);
  const { pieces, calls } = readFormula(formula);
  const ours = calls.filter(({ name }) => ourName(name) !== null);
  const native = ours.map(({ span }) => {
    const called = calledIn(`=${textOf(pieces, span)}`);
    const table = called && nativeCall(called, scope);
    return table?.length === 1 ? (table[0]?.[0] ?? null) : null;
  });
  if (native.some((one) => one === null)) return null;
  const replaced = (): string => {
    let [text, at] = ["", 0];
    ours.forEach(({ span }, index) => {
      // What is one cell needs no sign that says so.
      const isIntersected = signOf(pieces[span.from - 1]) === "@";
      text += textOf(pieces, { from: at, to: isIntersected ? span.from - 1 : span.from });
      text += native[index]?.() ?? "";
      at = span.to;
    });
    return text + textOf(pieces, { from: at, to: pieces.length });
  };
  return [[replaced]];
}

function plannedSpill(
  formula: string,
  { rows, columns }: NonNullable<BookCell["spill"]>,
  scope: NativeScope,
): NativeTable | null {
  const called = calledIn(formula);
  const table = called && nativeCall(called, scope);
  return table?.length === rows && table[0]?.length === columns ? table : null;
}
