import { isPercent } from "../method/own-measures";
import type { MonitoredRule } from "../method/own-rules";
import type { TraceOf } from "../scoring/score-sheet";
import { minus } from "./expression";
import { equals, figure, inputText, percentFigure } from "./figures";
import { heldWorking } from "./held-words";
import type { OwnContext } from "./own-context";
import { ownWorking } from "./own-working";
import { NO_STEPS, type Steps } from "./steps";

type Context = OwnContext<TraceOf<"monitored">>;

/** 监测: the value, the gap to its target, the place. */
export function monitoredInWords(rule: MonitoredRule, context: Context): Steps {
  const { trace, words } = context;
  const { own, target, standing, placed } = trace;
  const { text } = ownWorking(rule.measure, own, context);
  const inputs = [...own.measured.inputs, ...(target ? [target] : [])];
  const place = standing
    ? words.place({ place: inputText(standing.place), placed, sharedBy: standing.sharedBy })
    : words.noPlace;
  const comparison = words.steps([gapText(rule, context), place]);
  return { ...NO_STEPS, inputs, own: text, comparison, last: words.ownRules.monitored };
}

function gapText({ measure }: MonitoredRule, context: Context): string {
  const { own, target } = context.trace;
  const { operand } = ownWorking(measure, own, context);
  if (!operand || !target) return "";
  const reference = { kind: "number", value: "" } as const;
  const held = heldWorking(reference, { value: target.value, target }, measure, context);
  const gap = minus(operand, held.operand);
  const value = (isPercent(measure) ? percentFigure : figure)(gap.value);
  return context.words.ownRules.gap(`${gap.text}${equals(value)}`);
}
