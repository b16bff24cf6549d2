import type { CombinedRule } from "../method/own-rules";
import { shareOf } from "../method/share";
import { exact, integer } from "../numbers/exact";
import type { ScoredPart } from "../rules/combined";
import type { TraceOf } from "../scoring/score-sheet";
import { fractionOf, number, over, plus, times, type Expression } from "./expression";
import { limitedEquation, limitStep } from "./held-words";
import type { OwnContext } from "./own-context";
import { NO_STEPS, type Steps } from "./steps";

type Context = OwnContext<TraceOf<"combined">>;

/** 合并: what the parts have, and what is made of it. */
export function combinedInWords(rule: CombinedRule, context: Context): Steps {
  const { trace, words } = context;
  const parts = trace.parts.map(({ code, points }) =>
    words.ownRules.part({ code, points: fractionOf(points).text }),
  );
  const limit = limitStep(rule, trace.points, words);
  const steps = { ...NO_STEPS, own: words.list(parts) };
  if (rule.how === "highest" || rule.how === "lowest") {
    const extreme = { isHighest: rule.how === "highest", points: fractionOf(trace.points).text };
    return { ...steps, last: words.steps([words.ownRules.extreme(extreme), limit]) };
  }
  const points = expressionOf(rule, trace.parts);
  return { ...steps, last: words.steps([limitedEquation(points, limit !== "", context), limit]) };
}

function expressionOf(rule: CombinedRule, parts: readonly ScoredPart[]): Expression {
  const all = parts.map(({ points }) => fractionOf(points));
  if (rule.how === "product") return all.reduce(times);
  if (rule.how === "mean") return over(plus(...all), number(integer(all.length)));
  return plus(...all.map((points, index) => weighted(points, rule.parts[index]?.weight ?? "")));
}

function weighted(points: Expression, weight: string): Expression {
  const [top, bottom] = shareOf(weight);
  const product = top === "1" ? points : times(points, number(exact(top)));
  return bottom === "1" ? product : over(product, number(exact(bottom)));
}
