import type { CellAddress } from "../../cells/address";
import type { Operand } from "../operands";
import type { Reason } from "./calculable";
import type { ModelCell, ModelSheet } from "./model-sheet";
import type { SheetArea } from "./precedents";

/** A cell that a recalculation has given another value, or has found out of date. */
export interface SettledCell extends CellAddress {
  /** null: it is blank now. */
  readonly cell: ModelCell | null;
}

/** Computes a call of our functions that stands in that cell. */
export type OursAt = (name: string, operands: readonly Operand[], cell: CellAddress) => Operand;

/** A formula where it stands. */
export interface Placed {
  readonly sheet: ModelSheet;
  readonly row: number;
  readonly column: number;
  /** With its names resolved. */
  readonly formula: string;
  readonly reason: Reason | null;
  /** null: anything. */
  readonly precedents: readonly SheetArea[] | null;
}

const COLUMNS = 16_384;

/** Every cell of a sheet has a number of its own. */
export const placeNumber = (row: number, column: number): number => row * COLUMNS + column;
