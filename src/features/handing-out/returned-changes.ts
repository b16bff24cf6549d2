import type { CellAddress } from "../../cells/address";
import type { Finding } from "../../cells/finding";
import type { CellValue, Grid } from "../../cells/grid";
import type { DoubtFact } from "../../messages/zh/circulation";
import type { DataTable } from "./data-table";
import type { HandedOut } from "./bureau-columns";

/** A returned workbook: what it was handed out as, its data sheet, and all of its sheets. */
export interface ReturnedCopy {
  readonly handed: HandedOut;
  readonly table: DataTable;
  readonly sheets: readonly Grid[];
}

/** What becomes of a cell that came back with another value than it was handed out with. */
export type Outcome =
  /** Ours is still what was handed out: theirs is taken over. */
  | { readonly kind: "accepted" }
  /** Ours is theirs already. */
  | { readonly kind: "same" }
  /** The user decides. both: ours has changed since, too. cleared: they emptied it. formula: ours is a formula by now. scaled: the whole column is a thousand times off. */
  | { readonly kind: "conflict"; readonly why: "both" | "cleared" | "formula" | "scaled" }
  /** Somebody has to look; nothing is taken over. */
  | { readonly kind: "question"; readonly why: "fault"; readonly finding: Finding }
  | {
      readonly kind: "question";
      /** no-value: a formula that was never calculated. unit: the column's unit differs. claimed: another file says otherwise. gone: ours has no such cell. */
      readonly why: "no-value" | "unit" | "claimed" | "gone";
    }
  /** Not theirs to change. */
  | { readonly kind: "refused"; readonly why: "other-bureau" | "formula" | "total" };

/** A cell that came back changed. */
export interface ReturnedChange {
  readonly bureau: string;
  readonly town: string;
  readonly header: string;
  /** Where it stands in the returned file. */
  readonly at: CellAddress;
  /** Where it stands in our workbook; null where it is gone. */
  readonly cell: CellAddress | null;
  readonly base: CellValue;
  readonly theirs: CellValue;
  /** null also where the cell is gone. */
  readonly ours: CellValue;
  readonly outcome: Outcome;
}

/** What a returned file has, or has no more, beside its cells: the facts that are told, with cells as they are. */
export type Doubt = DoubtFact extends infer Fact
  ? Fact extends { readonly where: string }
    ? Omit<Fact, "where"> & { readonly at: CellAddress }
    : Fact
  : never;

export interface ComparedCopy {
  readonly changes: readonly ReturnedChange[];
  readonly doubts: readonly Doubt[];
  /** Cells that they had to fill in, and those of them that hold no number. */
  readonly asked: number;
  readonly unfilled: number;
}
