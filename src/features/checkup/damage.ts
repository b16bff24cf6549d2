import type { DamageKind } from "../../messages/checkup";
import type { CellAddress } from "../../cells/address";
import type { CellValue } from "../../cells/grid";

export type CellBecomes =
  { readonly formula: string } | { readonly number: number } | { readonly text: string };

/** What can be done about a damage. */
export type Remedy =
  /** Certain to be what was meant. */
  | { readonly kind: "repair"; readonly becomes: CellBecomes }
  /** Right only where the user says so. */
  | { readonly kind: "choice"; readonly becomes: CellBecomes }
  /** Nothing that could be undone and is certain; `suggestion` is a formula for the user to type. */
  | { readonly kind: "by-hand"; readonly suggestion: string | null };

/** A damaged cell: one a cell, whatever it suffers from. */
export interface Damage {
  readonly cell: CellAddress;
  /** The first is what it is listed under. */
  readonly kinds: readonly [DamageKind, ...DamageKind[]];
  readonly formula: string | null;
  readonly value: CellValue;
  readonly remedy: Remedy;
}

/** A cell with a formula, as it is looked at. */
export interface FormulaCell {
  readonly cell: CellAddress;
  readonly formula: string;
  readonly value: CellValue;
}

/** One step of a repair: the formula after it, and what it was against. Every step makes the formula shorter. */
export interface FormulaStep {
  readonly kinds: readonly DamageKind[];
  readonly formula: string;
}
