/**
 * Every kind of rule: those of published editions and those of methods that a county writes itself. A new one of the latter
 * is its entry in method/own-rules, a file each in rules, explanation and compile, and its line in each of these tables.
 */
import type { FormulaSteps } from "../compile/context";
import { intervalSteps } from "../compile/interval-steps";
import { perUnitSteps } from "../compile/per-unit-steps";
import { tierSteps } from "../compile/tier-steps";
import type { OwnContext } from "../explanation/held-words";
import { intervalInWords } from "../explanation/interval-steps";
import { perUnitInWords } from "../explanation/per-unit-steps";
import { tierInWords } from "../explanation/tier-steps";
import type { Steps } from "../explanation/steps";
import type { OwnRuleKind } from "../method/own-rules";
import type { RuleKind, RuleOf } from "../method/rule-kinds";
import { intervalNotices, intervalScoring } from "../rules/interval";
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
} satisfies { readonly [Kind in RuleKind]: RuleScoring<Kind> };

/** Left out where there is never anything to mention. */
export const OWN_NOTICES: { readonly [Kind in OwnRuleKind]?: OwnNotices<Kind> } = {
  interval: intervalNotices,
  "per-unit": perUnitNotices,
  tier: tierNotices,
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
} satisfies { readonly [Kind in RuleKind]: EveryWords<Kind> };

export const EVERY_FORMULAS = {
  ...FORMULAS,
  interval: intervalSteps,
  "per-unit": perUnitSteps,
  tier: tierSteps,
} satisfies { readonly [Kind in RuleKind]: FormulaSteps<Kind> };
