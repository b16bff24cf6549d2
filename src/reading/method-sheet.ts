import type { Area } from "../cells/address";
import type { Finding } from "../cells/finding";
import type { Grid } from "../cells/grid";
import type { Method } from "../method/types";
import type { Readings } from "../method/readings";

export interface MethodSheet {
  readonly sheet: string;
  readonly method: Method;
  /** The choices of the 口径 column; the method's defaults where a row is missing, blank or faulty. */
  readonly readings: Readings;
  /** Codes, points or parameters that differ from the edition, unknown choices; readings other than the defaults as warnings. */
  readonly findings: readonly Finding[];
  readonly area: Area;
}

/** 考核办法, or null when the grid has no such table. Pure; a bare matrix is read too. */
export declare function readMethodSheet(grid: Grid, method?: Method): MethodSheet | null;
