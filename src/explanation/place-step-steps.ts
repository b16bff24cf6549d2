import type { PlaceStepRule } from "../method/own-rules";
import { exact, ONE, type Exact } from "../numbers/exact";
import type { TraceOf } from "../scoring/score-sheet";
import { minus, number, times } from "./expression";
import { inputText } from "./figures";
import { limitedEquation, limitStep } from "./held-words";
import type { OwnContext } from "./own-context";
import { ownWorking } from "./own-working";
import { fullPoints, NO_STEPS, type Steps } from "./steps";

type Context = OwnContext<TraceOf<"place-step">>;

/** 名次递减, 越小越好. */
export function placeStepInWords(rule: PlaceStepRule, context: Context): Steps {
  const { trace, words } = context;
  const { own, standing, placed, noPoints, isZeroValue } = trace;
  const { text } = ownWorking(rule.measure, own, context);
  const steps = { ...NO_STEPS, inputs: own.measured.inputs, own: text };
  if (!standing) return { ...steps, last: words.noPlace };
  if (noPoints === "all-zero") return { ...steps, last: words.allZero };
  const { place, sharedBy } = standing;
  const comparison = words.place({ place: inputText(place), placed, sharedBy });
  if (noPoints) return { ...steps, comparison, last: words.zeroValue(false) };
  const remarks = isZeroValue ? [words.zeroValue(true)] : [];
  return { ...steps, comparison, remarks, last: placePoints(rule, place, context) };
}

function placePoints({ step, least }: PlaceStepRule, place: Exact, context: Context): string {
  const { words, indicator } = context;
  const lost = times(number(exact(step)), minus(number(place), number(ONE)));
  const left = minus(fullPoints(indicator), lost);
  const limit = limitStep({ least, most: null }, left.value, words);
  return words.steps([limitedEquation(left, limit !== "", context), limit]);
}
