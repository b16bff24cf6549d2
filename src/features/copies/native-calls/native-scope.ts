import type { TaskSheet } from "../../../reading/sheets/task-sheet";
import type { CallScope } from "../../../reading/calls/call-cells";
import type { CallBlocks, ResultCell } from "./call-blocks";

/** What calls may ask for in plain formulas. */
export interface NativeScope extends CallScope {
  readonly months: readonly NativeMonth[];
  /** 任务分解表, by the names of their sheets. */
  readonly tasks: ReadonlyMap<string, TaskSheet>;
  readonly blocks: CallBlocks;
}

/** Expressions that every program knows, for each row and column that a call fills; known once every call was asked. */
export type NativeTable = readonly (readonly ResultCell[])[];

/** A month whose 评分 holds plain formulas, for calls that ask for its scores. */
export interface NativeMonth {
  readonly period: string;
  readonly scoresSheet: string;
  /** The sheets that it was scored from; null where there was none. */
  readonly sheets: Readonly<
    Record<"data" | "task" | "projects" | "items" | "method", string | null>
  >;
  /** The conventions are those that hold without 考核办法. */
  readonly hasDefaultConventions: boolean;
  /** Rows of the towns on 评分, from 0; the headers stand above. */
  readonly firstRow: number;
  readonly towns: number;
  /** Columns of 评分 by what CX.SCORE calls them: an indicator's code, 总分, 名次. */
  readonly columns: ReadonlyMap<string, number>;
}
