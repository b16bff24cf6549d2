import type { Finding } from "../cells/finding";
import type { Readings } from "../method/readings";
import type { Method } from "../method/types";
import type { Item, LedgerRows, Observations, Project } from "../scoring/observations";
import type { DataSheet } from "./data-sheet";
import type { TaskSheet } from "./task-sheet";

/** What was read, before it is put together for one period. */
export interface ReadSheets {
  readonly task: TaskSheet;
  readonly data: DataSheet;
  readonly projects: LedgerRows<Project>;
  readonly items: LedgerRows<Item>;
  readonly method: Method;
  readonly readings: Readings;
  /** Canonical. */
  readonly period: string;
}

export interface ObservedPeriod {
  readonly observations: Observations;
  /** All that blocks or warns, cells needed by these readings included, in sheet order. */
  readonly findings: readonly Finding[];
}

/** Puts the sheets of one period together. Cells that only other readings need give no finding. */
export declare function observe(sheets: ReadSheets): ObservedPeriod;
