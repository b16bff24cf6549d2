/**
 * The kinds of rule of published editions. A new one is its entry in method/rule-kinds, a file each in rules, explanation and
 * compile, and its line in each of these tables. They are several, so that a bundle holds only what it asks for; those of
 * methods that a county writes itself come with `every-rule-table`.
 */
import { completionSteps } from "../compile/completion-steps";
import type { FormulaSteps } from "../compile/context";
import { itemSteps } from "../compile/counted-items-steps";
import { projectSteps } from "../compile/counted-projects-steps";
import { enteredSteps } from "../compile/entered-steps";
import { proportionalSteps } from "../compile/proportional-steps";
import { rankStepSteps } from "../compile/rank-step-steps";
import { completionInWords } from "../explanation/completion-steps";
import { itemsInWords } from "../explanation/counted-items-steps";
import { projectsInWords } from "../explanation/counted-projects-steps";
import { enteredInWords } from "../explanation/entered-steps";
import { proportionalInWords } from "../explanation/proportional-steps";
import { rankStepInWords } from "../explanation/rank-step-steps";
import type { StepsInWords } from "../explanation/steps";
import type { PublishedKind } from "../method/rule-kinds";
import { completionNotices, completionScoring } from "../rules/completion";
import { itemsScoring } from "../rules/counted-items";
import { projectsScoring } from "../rules/counted-projects";
import { enteredScoring } from "../rules/entered";
import { proportionalNotices, proportionalScoring } from "../rules/proportional";
import { rankStepNotices, rankStepScoring } from "../rules/rank-step";
import type { RuleNotices, RuleScoring } from "../rules/rule";

export const SCORING = {
  completion: completionScoring,
  proportional: proportionalScoring,
  "rank-step": rankStepScoring,
  "counted-projects": projectsScoring,
  "counted-items": itemsScoring,
  entered: enteredScoring,
} satisfies { readonly [Kind in PublishedKind]: RuleScoring<Kind> };

/** Left out where there is never anything to mention. */
export const NOTICES: { readonly [Kind in PublishedKind]?: RuleNotices<Kind> } = {
  completion: completionNotices,
  proportional: proportionalNotices,
  "rank-step": rankStepNotices,
};

export const WORDS = {
  completion: completionInWords,
  proportional: proportionalInWords,
  "rank-step": rankStepInWords,
  "counted-projects": projectsInWords,
  "counted-items": itemsInWords,
  entered: enteredInWords,
} satisfies { readonly [Kind in PublishedKind]: StepsInWords<Kind> };

export const FORMULAS = {
  completion: completionSteps,
  proportional: proportionalSteps,
  "rank-step": rankStepSteps,
  "counted-projects": projectSteps,
  "counted-items": itemSteps,
  entered: enteredSteps,
} satisfies { readonly [Kind in PublishedKind]: FormulaSteps<Kind> };
