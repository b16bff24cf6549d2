import { decisionBefore, type DecisionRequest } from "../decide";
import type { PolicyState } from "../../../ranking/policy-state";
import type { Gap } from "../../../cells/finding";
import type { Decision } from "../../../method/decision";
import type { DecisionKind } from "../../../method/types";

/** What a form decides about. */
export interface DecisionSubject {
  readonly gap: Gap;
  readonly policy: PolicyState;
  readonly period: string;
  /** The gap in words. */
  readonly where: string;
}

/** A decision in the making; null: nothing chosen yet. */
export interface DecisionDraft {
  readonly kind: DecisionKind | null;
  readonly code: string;
  readonly isForAll: boolean;
  readonly points: string;
  readonly note: string;
  readonly basis: string;
}

/** Last month's decision about the same gap, or null. */
export function lastDecision({ gap, policy, period }: DecisionSubject): Decision | null {
  return decisionBefore(policy.decisions, gap, { period, year: policy.year });
}

/** The form as it opens: filled in with last month's decision, which the user has to agree to again. */
export function firstDraft(subject: DecisionSubject): DecisionDraft {
  const { gap } = subject;
  const last = lastDecision(subject);
  const [only, ...others] = gap.choices;
  const points = last?.kind === "points" ? last : null;
  return {
    kind: last?.kind ?? (others.length === 0 && only ? only : null),
    code: points?.code ?? gap.codes[0] ?? "",
    isForAll: gap.town === null || (points !== null && points.town === null),
    points: points?.points ?? "",
    note: last?.note ?? "",
    basis: last?.basis ?? "",
  };
}

/** The request that a draft amounts to; null while something is missing. */
export function requestOf(
  { gap, period }: DecisionSubject,
  { kind, code, isForAll, points, note, basis }: DecisionDraft,
): DecisionRequest | null {
  if (kind === null || note.trim() === "" || basis.trim() === "") return null;
  const grounds = { period, note, basis };
  if (kind === "points") {
    const town = isForAll ? null : gap.town;
    return points.trim() === "" ? null : { ...grounds, kind, town, code, points };
  }
  if (gap.town === null) return null;
  if (kind === "confirmed") {
    return gap.target ? { ...grounds, kind, town: gap.town, ...gap.target } : null;
  }
  if (gap.quantity === null) return null;
  return { ...grounds, kind, town: gap.town, quantity: gap.quantity };
}
