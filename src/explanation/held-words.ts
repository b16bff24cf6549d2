import type { Reference } from "../method/own-rules";
import type { Measure } from "../method/types";
import type { EveryExplanation } from "../messages/zh/own-rule-words";
import { exact, type Exact } from "../numbers/exact";
import { isPercent, type Held, type OwnValue } from "../rules/compared";
import type { Trace } from "../scoring/score-sheet";
import { number, type Expression } from "./expression";
import { emptyDenominator } from "./proportional-steps";
import { townName, type StepContext } from "./steps";
import { percentInput, workingOf, type Working } from "./working";

/** What the steps of a rule of an own method are made from. */
export type OwnContext<OneTrace extends Trace> = StepContext<OneTrace> & {
  readonly words: EveryExplanation;
};

/** A town's own value worked out, or why there is none. */
export function ownWorking(
  measure: Measure,
  { measured }: OwnValue,
  context: StepContext,
): { readonly text: string; readonly operand: Expression | null } {
  const working = workingOf(measure, measured);
  if (working) return working;
  const text = emptyDenominator(measure, measured, context);
  return { text, operand: measured.standsFor === "zero" ? number(exact("0")) : null };
}

/** What a value is held against, in words and as an operand. */
export function heldWorking(
  reference: Reference,
  { value, leader }: Held,
  measure: Measure,
  { sheet, words }: OwnContext<Trace>,
): Working {
  if (leader) {
    const { measured } = leader.own;
    const working = workingOf(measure, measured) ?? plain(number(exact("0")));
    const say = words.ownRules[reference.kind === "worst" ? "worst" : "best"];
    const town = townName(sheet, leader.town);
    return { text: say({ town, working: working.text }), operand: working.operand };
  }
  const operand = numberOf(value, measure);
  if (reference.kind === "number") return plain(operand);
  return { text: words.ownRules.target(operand.text), operand };
}

/** A number of the method or a target: a percent where the value is one. */
export const numberOf = (value: Exact, measure: Measure): Expression =>
  isPercent(measure) ? percentInput(value) : number(value);

const plain = (operand: Expression): Working => ({ text: operand.text, operand });
