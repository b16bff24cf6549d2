import type { CellAddress } from "../../cells/address";
import type { CellValue } from "../../cells/grid";
import type { Called } from "../../reading/calls/called";
import type { ScoreSheet } from "../../scoring/score-sheet";
import type { Shown } from "./cell-explanation";

/** A call and the cell that shows a part of its result. */
export interface CallCell {
  readonly called: Called;
  readonly formula: string;
  /** Where the formula stands. */
  readonly anchor: CellAddress;
  /** The cell, counted from there. */
  readonly at: SpilledAt;
  readonly value: CellValue;
}

/** A cell of what a formula spills over, counted from its first. */
export interface SpilledAt {
  readonly row: number;
  readonly column: number;
}

/** The scores that a call gives, whose they are, and what of them its cell shows. */
export interface CalledScore {
  readonly scores: ScoreSheet;
  readonly town: number;
  readonly shown: Shown;
}
