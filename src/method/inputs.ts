/** What an edition takes from the workbook: the columns of 数据 {period} (数据项) and the tasks of 任务分解表 (任务项). */
import type { WarningCode } from "../cells/finding";
import type { Quantity, Task } from "./types";

/** 类型: an amount of money, a count of firms, a percent, points, or another number with a unit of its own. None can be negative. */
export type ColumnKind = "amount" | "count" | "percent" | "points" | "number";

/** A column of the data sheet. */
export interface ColumnTerm {
  /** The official words. */
  readonly header: string;
  /** Other words that are read as this header; those of last year's column need not be said where this year's are. */
  readonly aliases: readonly string[];
  readonly kind: ColumnKind;
  /** As a new sheet prints it: 万美元, 家, % or 分. A sheet may state its amounts in another one. */
  readonly unit: string;
  readonly owner: string;
  /** Only some conventions need it. */
  readonly isOptional?: true;
  /** Of the month alone, where the others are of the year so far. */
  readonly isOfMonth?: true;
  /** Never the same in every town from one period to the next. */
  readonly alwaysMoves?: true;
  /** The column that holds the same figure a year earlier. */
  readonly lastYear?: Quantity;
  /** The figure that it is a part of. */
  readonly atMost?: Limit;
}

/** Another figure of the same town that this one is part of: where it is above, both are doubtful. */
export interface Limit {
  readonly whole: Quantity;
  readonly found: Extract<WarningCode, `${string}-exceeds-${string}`>;
}

/** A merged header of 任务分解表, one column a period. */
export interface TaskTerm {
  readonly header: string;
  readonly aliases: readonly string[];
  /** % or 家. */
  readonly unit: string;
}

export interface Inputs {
  /** In the order in which a new sheet shows them. */
  readonly columns: ReadonlyMap<Quantity, ColumnTerm>;
  /** The first one is always needed: a period is known by its targets. */
  readonly tasks: ReadonlyMap<Task, TaskTerm>;
  /** Words of a header that fit several columns: said, never guessed. */
  readonly unclear: ReadonlyMap<string, readonly Quantity[]>;
}

/** Throws for a column that the edition does not declare. */
export function columnTerm({ columns }: Inputs, quantity: Quantity): ColumnTerm {
  return declared(columns.get(quantity), quantity);
}

/** Throws for a task that the edition does not declare. */
export function taskTerm({ tasks }: Inputs, task: Task): TaskTerm {
  return declared(tasks.get(task), task);
}

function declared<Term>(term: Term | undefined, name: string): Term {
  if (term === undefined) throw new Error(`not declared: ${name}`);
  return term;
}

/** The task whose columns say which periods there are; null in an edition without tasks. */
export function mainTask({ tasks }: Inputs): Task | null {
  const [first] = tasks.keys();
  return first ?? null;
}

/** Columns of amounts that have last year's beside them: `[["exports", "exportsLastYear"], …]` */
export function amountsByYear({ columns }: Inputs): (readonly [Quantity, Quantity])[] {
  return [...columns].flatMap(([quantity, { kind, lastYear }]) =>
    kind === "amount" && lastYear !== undefined ? [[quantity, lastYear] as const] : [],
  );
}

/** The unit of the amounts where a sheet states none: 万美元. Empty in an edition without amounts. */
export function usualCurrency({ columns }: Inputs): string {
  const amount = [...columns.values()].find(({ kind }) => kind === "amount");
  return amount ? amount.unit : "";
}
