import type { Finding } from "../../cells/finding";
import type { DataTable } from "./data-table";
import { canonicalOf, readPeriod } from "../../reading/words/period";
import { bureauTable, type TableTerms } from "./bureau-table";
import { inputOf } from "../../ranking/period-input";
import type { WorkbookReading } from "../../record/workbook-reading";

/** The data sheet of a month, as it is handed out and merged. */
export interface MonthTable {
  readonly kind: "table";
  readonly table: DataTable;
  readonly terms: TableTerms;
  /** Canonical. */
  readonly period: string;
  readonly year: number | null;
  /** What is wrong with its headers, units and towns. */
  readonly findings: readonly Finding[];
}

export type NoMonthTable = { readonly kind: "refused"; readonly why: "no-data-sheet" };

export function monthTable(reading: WorkbookReading, period: string): MonthTable | NoMonthTable {
  const { task, data, method } = inputOf(reading, period);
  const grid = data ? reading.grids.get(data.sheet) : undefined;
  if (!task || !data || !grid) return { kind: "refused", why: "no-data-sheet" };
  const terms = { roster: task.roster, method, currency: data.currency };
  const table = bureauTable(grid, terms);
  if (!table) return { kind: "refused", why: "no-data-sheet" };
  return {
    kind: "table",
    table,
    terms,
    year: data.year,
    period: canonicalOf(readPeriod(period)) ?? period,
    findings: data.findings.filter(({ severity }) => severity === "block"),
  };
}
