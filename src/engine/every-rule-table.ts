/**
 * Every kind of rule: those of published editions and those of methods that a county writes itself. A new one of the latter
 * is its entry in method/own-rules, a file each in rules, explanation and compile, and its line in each of these tables.
 */
import { attainmentSteps } from "../compile/attainment-steps";
import { combinedSteps } from "../compile/combined-steps";
import type { FormulaSteps } from "../compile/context";
import { intervalSteps } from "../compile/interval-steps";
import { bestProportionalSteps } from "../compile/best-proportional-steps";
import { placeStepSteps } from "../compile/place-step-steps";
import { monitoredSteps } from "../compile/monitored-steps";
import { perUnitSteps } from "../compile/per-unit-steps";
import { tierSteps } from "../compile/tier-steps";
import { attainmentInWords } from "../explanation/attainment-steps";
import { combinedInWords } from "../explanation/combined-steps";
import type { OwnContext } from "../explanation/own-context";
import { intervalInWords } from "../explanation/interval-steps";
import { bestProportionalInWords } from "../explanation/best-proportional-steps";
import { placeStepInWords } from "../explanation/place-step-steps";
import { monitoredInWords } from "../explanation/monitored-steps";
import { perUnitInWords } from "../explanation/per-unit-steps";
import { tierInWords } from "../explanation/tier-steps";
import type { Steps } from "../explanation/steps";
import type { OwnRuleKind } from "../method/own-rules";
import type { RuleKind, RuleOf } from "../method/rule-kinds";
import { attainmentNotices, attainmentScoring } from "../rules/attainment";
import { combinedScoring } from "../rules/combined";
import { intervalNotices, intervalScoring } from "../rules/interval";
import { bestProportionalNotices, bestProportionalScoring } from "../rules/best-proportional";
import { placeStepNotices, placeStepScoring } from "../rules/place-step";
import { monitoredNotices, monitoredScoring } from "../rules/monitored";
import { perUnitNotices, perUnitScoring } from "../rules/per-unit";
import { tierNotices, tierScoring } from "../rules/tier";
import type { OwnNotices, RuleScoring } from "../rules/rule";
import type { TraceOf } from "../scoring/score-sheet";
import { FORMULAS, SCORING, WORDS } from "./rule-table";

export const EVERY_SCORING = {
  ...SCORING,
  interval: intervalScoring,
  "per-unit": perUnitScoring,
  tier: tierScoring,
  combined: combinedScoring,
  monitored: monitoredScoring,
  attainment: attainmentScoring,
  "best-proportional": bestProportionalScoring,
  "place-step": placeStepScoring,
} satisfies { readonly [Kind in RuleKind]: RuleScoring<Kind> };

/** Left out where there is never anything to mention. */
export const OWN_NOTICES: { readonly [Kind in OwnRuleKind]?: OwnNotices<Kind> } = {
  interval: intervalNotices,
  "per-unit": perUnitNotices,
  tier: tierNotices,
  monitored: monitoredNotices,
  attainment: attainmentNotices,
  "best-proportional": bestProportionalNotices,
  "place-step": placeStepNotices,
};

/** How a kind of rule tells of a score that it gave. */
export type EveryWords<Kind extends RuleKind> = (
  rule: RuleOf<Kind>,
  context: OwnContext<TraceOf<Kind>>,
) => Steps;

export const EVERY_WORDS = {
  ...WORDS,
  interval: intervalInWords,
  "per-unit": perUnitInWords,
  tier: tierInWords,
  combined: combinedInWords,
  monitored: monitoredInWords,
  attainment: attainmentInWords,
  "best-proportional": bestProportionalInWords,
  "place-step": placeStepInWords,
} satisfies { readonly [Kind in RuleKind]: EveryWords<Kind> };

export const EVERY_FORMULAS = {
  ...FORMULAS,
  interval: intervalSteps,
  "per-unit": perUnitSteps,
  tier: tierSteps,
  combined: combinedSteps,
  monitored: monitoredSteps,
  attainment: attainmentSteps,
  "best-proportional": bestProportionalSteps,
  "place-step": placeStepSteps,
} satisfies { readonly [Kind in RuleKind]: FormulaSteps<Kind> };
