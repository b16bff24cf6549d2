import type { CellAddress } from "../../cells/address";
import type { CellValue } from "../../cells/grid";

/** What circulation does to a cell. */
export type DamageKind =
  /** The name of one of our functions as files store it: `_xldudf_CX_GROWTH(`. */
  | "stored-name"
  /** The add-in's path, or another file, before the name of one of our functions. */
  | "add-in-path"
  /** An `@` that takes one cell of a result that is one cell. */
  | "stray-at"
  /** IFERROR and the like around one of our functions: a gap reads as a figure. */
  | "wrapped"
  /** #NAME? or #BUSY! left over from a program without our functions. */
  | "stale-error"
  /** One of our functions over a whole column or table: other programs keep its first cell only. */
  | "spilled"
  /** A number that is kept as text where a formula adds up. */
  | "text-number"
  /** Cells, names or functions of another file. */
  | "external-link";

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
