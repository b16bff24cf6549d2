import type { PolicyState } from "../../../ranking/policy-state";
import type { Gap } from "../../../cells/finding";
import type { DecisionLine } from "../../../messages/zh/decisions";
import { columnWords, taskWords } from "../../../explanation/input-words";
import type { Decision } from "../../../method/decision";
import type { Book } from "../../../pane/pane-state";
import type { Words } from "../../../pane/words";

/** The policy of a workbook that can be ranked; null of another. */
export function policyOf(book: Book): PolicyState | null {
  return book.kind === "ready" ? book.policy : null;
}

/** `6.1 离岸外包占比`. */
export function indicatorText({ indicators }: PolicyState, code: string): string {
  const found = indicators.find((one) => one.code === code);
  return found ? `${code} ${found.name}` : code;
}

/** A decision in the facts of its sentence. */
export function decisionLine(decision: Decision, policy: PolicyState, words: Words): DecisionLine {
  const { kind, town, note, basis, time } = decision;
  const grounds = { kind, town, note, basis, time, points: null, percent: null };
  if (decision.kind === "points") {
    const subject = indicatorText(policy, decision.code);
    return { ...grounds, subject, points: decision.points };
  }
  if (decision.kind === "confirmed") {
    return {
      ...grounds,
      subject: taskWords(policy.inputs, decision.task, words.explanation),
      percent: decision.value,
    };
  }
  const { quantity } = decision;
  const isWhole = quantity === "all";
  const subject = isWhole ? null : columnWords(policy.inputs, quantity, words.explanation);
  return { ...grounds, subject };
}

/** What a gap is, for the accessible name of its button: a cell, a town, or what all of them lack. */
export function gapText(gap: Gap, cell: string | null, policy: PolicyState, words: Words): string {
  const { town, quantity, codes } = gap;
  if (town !== null) return cell ?? town;
  if (quantity !== null && quantity !== "all") {
    return columnWords(policy.inputs, quantity, words.explanation);
  }
  return codes.map((code) => indicatorText(policy, code)).join(" ");
}
