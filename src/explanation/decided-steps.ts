import type { ExplanationMessages } from "../messages/zh/explanation";
import { isOfGap, type GapDecision } from "../method/decision";
import type { ScoreSheet, DecidedTrace } from "../scoring/score-sheet";
import { columnWords } from "./input-words";
import { NO_STEPS, townName, type StepContext, type Steps } from "./steps";

/** 未报送, 不适用, 统一赋分: what was decided, and by whom. */
export function decidedSteps({
  sheet,
  trace: { decision },
  words,
}: StepContext<DecidedTrace>): Steps {
  if (decision.kind === "zero" || decision.kind === "confirmed") {
    throw new Error("what counts as a number is scored by its rule");
  }
  const header = decision.kind === "points" ? null : headerOf(decision, sheet, words);
  return {
    ...NO_STEPS,
    own: words.decided({ kind: decision.kind, header }),
    remarks: [words.decisionGrounds(decision)],
  };
}

function headerOf(
  { quantity }: GapDecision,
  { method }: ScoreSheet,
  words: ExplanationMessages,
): string | null {
  return quantity === "all" ? null : columnWords(method.inputs, quantity, words);
}

/** One remark for each input that counts as a number by decision, 0 or what stands there: the town's own, then the leader's. */
export function decidedNumbers(
  sheet: ScoreSheet,
  { inputs, leader }: Steps,
  words: ExplanationMessages,
): string[] {
  const theirs = leader ? townName(sheet, leader.town) : null;
  return [
    ...inputs.map((input) => ({ ...input, town: null })),
    ...(leader?.inputs ?? []).map((input) => ({ ...input, town: theirs })),
  ].flatMap(({ decision, town }) => {
    if (!decision) return [];
    const number = isOfGap(decision)
      ? words.decidedZero({ town, header: headerOf(decision, sheet, words) ?? "" })
      : words.confirmed(decision.value);
    return [words.steps([number, words.decisionGrounds(decision)])];
  });
}
