import type { NoticeFacts, NoticeMessages } from "../zh/notices";

const who = ({ code, indicator, towns }: NoticeFacts): string =>
  `${code} ${indicator}: ${towns.join(", ")}`;

export const notices: NoticeMessages = {
  "zero-denominator": (facts) =>
    `${who(facts)}: the denominator is 0, so the score is 0 and no place is taken.`,
  "denominator-open": (facts) =>
    `${who(facts)}: the denominator is 0 and the numerator is not, so the score is 0 and no place is taken; where that does not fit, decide its points or change the reading.`,
  "denominator-as-zero": (facts) =>
    `${who(facts)}: the denominator is 0 and the numerator is not; the value counts as 0, by the reading in use.`,
  "denominator-as-best": (facts) =>
    `${who(facts)}: the denominator is 0 and the numerator is not; the value counts as the best, by the reading in use.`,
  "zero-base": (facts) =>
    `${who(facts)}: exports last year were 0 and are not 0 now, so there is no growth rate.`,
  "zero-earns-place": (facts) =>
    `${who(facts)}: the value is 0 and still earns the points of its place, by the reading in use.`,
  "printed-full-but-target-unmet": (facts) =>
    `${who(facts)}: the full ${facts.fullPoints} points are printed through rounding; the target is not met.`,
};
