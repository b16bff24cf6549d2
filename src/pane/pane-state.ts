import type { PeriodState, WorkbookState } from "../ranking/workbook-state";
import type { Ranked, RunPhase } from "../ranking/rank-outcome";
import type { PastRanking } from "../ranking/ranking-current";
import type { Finding } from "../cells/finding";
import type { Failure } from "../messages/zh/pane";
import type { WorkbookNotice } from "../workbook/workbook";
import type { Words } from "./words";
import { MOST_FORMULA_TOWNS, MOST_NATIVE_TOWNS, type WriteMode } from "../record/write-mode";

/** A ranking as later questions about it name it. */
export function pastOf({ scores, writtenAs, fingerprint }: Ranked): PastRanking {
  return { period: scores.period, writtenAs, fingerprint };
}

/** What the pane knows of the workbook. */
export type Book =
  | { readonly kind: "reading" }
  /** Another workbook is being opened. */
  | { readonly kind: "opening" }
  | { readonly kind: "host-too-old" }
  | { readonly kind: "failed"; readonly failure: Failure }
  | WorkbookState;

/** Where the last run stands. */
export type Run =
  | { readonly kind: "none" }
  | { readonly kind: "running"; readonly step: RunPhase; readonly isCancelling: boolean }
  | { readonly kind: "blocked"; readonly findings: readonly Finding[]; readonly isStale: boolean }
  | {
      readonly kind: "ranked";
      readonly outcome: Ranked;
      readonly isStale: boolean;
    }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly failure: Failure };

/** What the last smaller action has to say; each feature knows its own sentences. */
export type Note =
  | { readonly intent: "success" | "warning"; readonly say: (words: Words) => string }
  | { readonly intent: "error"; readonly failure: Failure };

export interface PaneState {
  readonly book: Book;
  readonly isReadOnly: boolean;
  readonly hasCustomFunctions: boolean;
  /** The period chosen in the combobox; null while there is none. */
  readonly period: string | null;
  readonly writeMode: WriteMode;
  readonly run: Run;
  /** A smaller action is on: making a workbook, adding a period, correcting cells. */
  readonly isWorking: boolean;
  readonly note: Note | null;
  /** What the program did besides the last action, or refused of it. */
  readonly notices: readonly WorkbookNotice[];
  /** Grows whenever the workbook's record was read again: who has asked something of the workbook before asks again. */
  readonly asOf: number;
}

export const INITIAL_STATE: PaneState = {
  book: { kind: "reading" },
  isReadOnly: false,
  hasCustomFunctions: true,
  period: null,
  writeMode: "values",
  run: { kind: "none" },
  isWorking: false,
  note: null,
  notices: [],
  asOf: 0,
};

/** The period to show when the workbook was read: the user's choice while it exists, else the latest with data, else the first to be filled in. */
export function periodToShow(book: Book, chosen: string | null): string | null {
  if (book.kind !== "ready" && book.kind !== "no-data") return null;
  if (book.periods.some(({ period }) => period === chosen)) return chosen;
  return book.kind === "ready" ? book.latest : firstToFill(book.periods);
}

function firstToFill(periods: readonly PeriodState[]): string | null {
  const first = periods.find(({ hasTargets }) => hasTargets) ?? periods[0];
  return first?.period ?? null;
}

/** Can 一键排名 be pressed? */
export function canRank(state: PaneState): boolean {
  return state.book.kind === "ready" && state.period !== null && canChange(state);
}

/** May an action write into the workbook now? */
export function canChange({ run, isWorking, isReadOnly }: PaneState): boolean {
  return run.kind !== "running" && !isWorking && !isReadOnly;
}

/** Why a way of writing cannot be chosen; null when it can. */
export function modeHindrance(
  { book, hasCustomFunctions }: PaneState,
  mode: WriteMode,
): "no-functions" | "too-many-towns" | null {
  if (mode === "values") return null;
  if (mode === "formulas" && !hasCustomFunctions) return "no-functions";
  const most = mode === "formulas" ? MOST_FORMULA_TOWNS : MOST_NATIVE_TOWNS;
  return book.kind === "ready" && book.townCount > most ? "too-many-towns" : null;
}

/** The way chosen, while it can be. */
export function possibleMode(state: PaneState): WriteMode {
  return modeHindrance(state, state.writeMode) === null ? state.writeMode : "values";
}
