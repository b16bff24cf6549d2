/** Numbers by which places are told apart: printed whole, since a digit that is cut may be the one that decides. */
import type { OwnTotalWords } from "../messages/zh/own-total-words";
import { decimalText, fixedText } from "../numbers/decimal-text";
import { HUNDRED, INFINITE, multiply, type Exact } from "../numbers/exact";
import type { Decider, ScoreSheet } from "../scoring/score-sheet";
import { printed } from "./figures";

/** `59.125`, or as a fraction where it goes on: `178÷3`. */
export function exactText(value: Exact): string {
  const decimal = decimalText(value);
  return printed(decimal ?? `${value.numerator}÷${value.denominator}`);
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
  const isPercent = rule.measure.kind === "growth" || rule.measure.kind === "ratio";
  const percent = isPercent ? decimalText(multiply(value, HUNDRED)) : null;
  return percent === null ? exactText(value) : `${printed(percent)}%`;
}
