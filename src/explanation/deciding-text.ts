/** Numbers by which places are told apart: printed whole, since a digit that is cut may be the one that decides. */
import type { OwnTotalWords } from "../messages/zh/own-total-words";
import { isPercent } from "../method/own-measures";
import { decimalText, fixedText } from "../numbers/decimal-text";
import { divide, HUNDRED, INFINITE, isNegative, negate, type Exact } from "../numbers/exact";
import type { Decider, ScoreSheet } from "../scoring/score-sheet";
import { fractionOf } from "./expression";
import { printed } from "./figures";

/** `59.125`, or as a fraction where it goes on: `178÷3`. */
export function exactText(value: Exact): string {
  return isNegative(value) ? `−${fractionOf(negate(value)).text}` : fractionOf(value).text;
}

/** Points as published, or the value of 监测; a growth or a ratio in percent where that ends. */
export function decidingText(
  { indicators, conventions }: ScoreSheet,
  decider: Decider | undefined,
  words: OwnTotalWords,
): string {
  const value = decider?.value;
  if (!decider || !value) return words.noValue;
  if (value === INFINITE) return words.bestValue;
  const { stage, decimals } = conventions.rounding;
  const rule = indicators.find(({ indicator }) => indicator.code === decider.code)?.indicator.rule;
  if (rule?.kind !== "monitored") {
    return stage === "each" ? printed(fixedText(value, decimals)) : exactText(value);
  }
  if (!isPercent(rule.measure)) return exactText(value);
  const percent = decimalText(value);
  return percent === null ? exactText(divide(value, HUNDRED)) : `${printed(percent)}%`;
}
