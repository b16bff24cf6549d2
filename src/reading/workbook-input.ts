import type { Area } from "../cells/address";
import type { Finding } from "../cells/finding";
import type { Grid } from "../cells/grid";
import type { Readings } from "../method/readings";
import type { Method } from "../method/types";
import type { Observations } from "../scoring/observations";
import type { TaskSheet } from "./task-sheet";

/** An area that was read as input: the fingerprint covers its cells. */
export interface UsedArea {
  readonly sheet: string;
  readonly area: Area;
  readonly as: "task" | "data" | "projects" | "items" | "method";
}

export interface WorkbookInput {
  /** null when there is no task sheet, no data sheet or no target column of the period. */
  readonly observations: Observations | null;
  readonly readings: Readings;
  readonly method: Method;
  /** Unit of exports and imports as the data sheet says it. */
  readonly currency: string;
  /** Everything that blocks or warns, collected at once. */
  readonly findings: readonly Finding[];
  readonly used: readonly UsedArea[];
  readonly task: TaskSheet | null;
}

/** Reads a whole workbook for one period. Our own output sheets are never input. `period` as typed. */
export declare function readInput(grids: readonly Grid[], period: string): WorkbookInput;

/** A period that the workbook knows. */
export interface KnownPeriod {
  readonly period: string;
  readonly hasTargets: boolean;
  readonly dataSheet: string | null;
  /** The data sheet holds at least one figure of a town. */
  readonly hasData: boolean;
}

export interface KnownPeriods {
  readonly task: TaskSheet | null;
  /** In calendar order. */
  readonly periods: readonly KnownPeriod[];
  readonly findings: readonly Finding[];
}

/** The periods of the task sheet's columns and of the data sheets, and the task sheet itself. */
export declare function listPeriods(grids: readonly Grid[]): KnownPeriods;
