import type { Area } from "../cells/address";
import type { DataSheet } from "./sheets/data-sheet";
import type { LedgerReading } from "./sheets/ledger-rows";
import type { MethodSheet } from "./sheets/method-sheet";
import type { TaskSheet } from "./sheets/task-sheet";

/** Cells that a period's scores rest on: the fingerprint covers them. */
export interface UsedArea {
  readonly sheet: string;
  readonly area: Area;
  readonly as: "task" | "data" | "projects" | "items" | "method";
  /** Sheet rows and columns of the area that count, ascending; all of them when left out. */
  readonly rows?: readonly number[];
  readonly columns?: readonly number[];
}

interface ReadParts {
  readonly method: Pick<MethodSheet, "sheet" | "area"> | null;
  readonly task: TaskSheet | null;
  readonly data?: DataSheet;
  readonly projects?: LedgerReading<unknown>;
  readonly items?: LedgerReading<unknown>;
  /** Canonical. */
  readonly period?: string;
}

/** What a later month adds to 任务分解表 and the ledgers is none of this period's. */
export function usedAreas({ method, task, data, projects, items, period }: ReadParts): UsedArea[] {
  return [
    ...(task ? [taskArea(task, period)] : []),
    ...(data ? [{ sheet: data.sheet, area: data.area, as: "data" } as const] : []),
    ...ledgerArea("projects", projects),
    ...ledgerArea("items", items),
    ...(method ? [{ sheet: method.sheet, area: method.area, as: "method" } as const] : []),
  ];
}

function taskArea(task: TaskSheet, period: string | undefined): UsedArea {
  const { sheet, area } = task;
  const targets = task.columns.filter((column) => column.period === period);
  const towns = task.townCells.map(({ column }) => column);
  const columns = [...new Set([...towns, ...targets.map(({ column }) => column)])];
  if (targets.length === 0) return { sheet, area, as: "task" };
  return { sheet, area, as: "task", columns: columns.sort((a, b) => a - b) };
}

function ledgerArea(
  as: "projects" | "items",
  ledger: LedgerReading<unknown> | undefined,
): UsedArea[] {
  if (ledger?.kind !== "read" || !ledger.area) return [];
  const { sheet, area, rows } = ledger;
  return [rows ? { sheet, area, as, rows } : { sheet, area, as }];
}

/** The rows of an area that count. */
export function rowsOf({ area, rows }: Pick<UsedArea, "area" | "rows">): readonly number[] {
  return rows ?? Array.from({ length: area.rows }, (_, index) => area.row + index);
}

/** The columns of an area that count. */
export function columnsOf({
  area,
  columns,
}: Pick<UsedArea, "area" | "columns">): readonly number[] {
  return columns ?? Array.from({ length: area.columns }, (_, index) => area.column + index);
}
