import type { Area } from "../cells/address";
import type { Finding } from "../cells/finding";
import type { Grid } from "../cells/grid";
import type { Quantity } from "../method/types";
import type { Observed } from "../scoring/observations";
import type { Roster } from "./town-names";

export interface DataSheet {
  readonly sheet: string;
  /** From the sheet's name or title, canonical; null when neither says. */
  readonly period: string | null;
  readonly year: number | null;
  /** Unit of the amounts as the sheet says it, 万美元 when it does not. */
  readonly currency: string;
  /** Every quantity, in roster order. A column that is not there: all missing with `column-missing`. */
  readonly quantities: ReadonlyMap<Quantity, readonly Observed[]>;
  /** 全县's figures where the sheet has that row. */
  readonly county: ReadonlyMap<Quantity, Observed>;
  /** Faults of headers, units and towns, and all warnings; faults of single cells stand in `quantities`. */
  readonly findings: readonly Finding[];
  readonly area: Area;
}

/** 数据 {period}: columns in any order, or null when the grid has no such table. Pure; a bare matrix is read too. */
export declare function readDataSheet(grid: Grid, roster: Roster): DataSheet | null;
