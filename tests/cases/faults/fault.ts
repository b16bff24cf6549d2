/** A class of fault: what people do to a workbook, and what the reading must make of it. */
import type { FindingCode } from "../../../src/cells/finding";
import type { CellValue } from "../../../src/cells/grid";
import type { Decision } from "../../../src/method/decision";
import type { Book } from "../books/book";
import type { Choices } from "../books/choices";
import type { Facts } from "../books/facts";
import type { Cell, Sheet } from "../books/sheet";

/** A cell that a finding may name; null: the finding is about no cell. */
export type Spot = { readonly sheet: Sheet; readonly cell: Cell } | null;

/** A finding of one of these codes at one of these places. */
export interface Naming {
  readonly codes: readonly FindingCode[];
  readonly at: readonly Spot[];
  /** What the finding's fix must write, where one is certain. */
  readonly repair?: CellValue;
  /** The finding's repair, once made, must leave nothing that blocks, and exactly the right scores. */
  readonly mends?: boolean;
  /** What a person has to enter behind the repair, since it cannot be told. */
  readonly enters?: readonly { readonly at: NonNullable<Spot>; readonly value: CellValue }[];
}

export type Outcome = {
  /** What was decided before the workbook is read. */
  readonly decisions?: readonly Decision[];
} & (
  | {
      /** Exactly the right scores and nothing that blocks; `says` where a finding must be printed all the same. */
      readonly must: "score";
      readonly says?: Naming;
    }
  | ({ readonly must: "name" } & Naming)
);

export interface Fault {
  readonly id: string;
  /** Facts that the fault needs, made before the workbook is laid out. */
  readonly prepare?: (facts: Facts) => Facts;
  /** Changes the workbook; null, with nothing changed, where its layout has no place or no evidence for the fault. */
  readonly strike: (book: Book, choices: Choices) => Outcome | null;
}

export const HARMLESS: Outcome = { must: "score" };

export const named = (
  codes: readonly FindingCode[],
  at: readonly Spot[],
  repair?: CellValue,
): Outcome => ({ must: "name", codes, at, ...(repair === undefined ? {} : { repair }) });

export const harmlessBut = (codes: readonly FindingCode[], at: readonly Spot[]): Outcome => ({
  must: "score",
  says: { codes, at },
});
