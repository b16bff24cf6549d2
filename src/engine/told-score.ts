import {
  conventionsUsed,
  namedConventions,
  pointsText,
  type DerivedConvention,
} from "../explanation/derived-conventions";
import { skippedRows } from "../explanation/skipped-rows";
import { townName, type StepContext, type Steps, type StepsInWords } from "../explanation/steps";
import type { ExplanationMessages } from "../messages/zh/explanation";
import type { PublishedRule, RuleKind } from "../method/rule-kinds";
import type { PublishedSheet, Scored, ScoreSheet, TraceOf } from "../scoring/score-sheet";
import { WORDS } from "./rule-table";

/** A score that is told: whose, of what, and in which words. */
export type Telling = Omit<StepContext, "trace">;

/** What is told of a score. */
export interface ToldScore {
  readonly steps: Steps;
  /** Without what came after the period: that is no part of the score, and grows every month. */
  readonly remarks: readonly string[];
  readonly conventions: readonly DerivedConvention[];
  /** `5.35` */
  readonly points: string;
  /** All of it as one sentence. */
  readonly sentence: string;
}

/** The steps of a score that its rule gave. */
export function stepsByRule(
  rule: PublishedRule,
  telling: Telling,
  trace: TraceOf<RuleKind>,
): Steps {
  const steps = WORDS[rule.kind] as StepsInWords<RuleKind>;
  return steps(rule, { ...telling, trace });
}

/** Puts the steps and everything that is to be remarked together. */
export function tellScore(
  { sheet, indicator, town, score, words }: Telling,
  steps: Steps,
  more: readonly string[] = [],
): ToldScore {
  const remarks = [...steps.remarks, ...more];
  const skipped = skippedRows(sheet, score, words);
  const points = pointsText(score.points, sheet.conventions.rounding);
  const conventions = conventionsUsed(sheet, [...score.conventions, "rounding"], words);
  const { code, name, clause } = indicator;
  const sentence = words.scored({
    code,
    name,
    clause,
    town: townName(sheet, town),
    steps: words.steps([steps.own, steps.comparison, steps.last]),
    points,
    remarks: [...remarks, ...skipped, ...namedConventions(conventions, words)],
  });
  return { steps, remarks, conventions, points, sentence };
}

/** The sentence of a score of cells alone, which know of no decision: `indicator` is its index in the sheet. */
export function scoreOfCells(
  sheet: PublishedSheet,
  indicator: number,
  town: number,
  words: ExplanationMessages,
): string {
  const scores = sheet.indicators[indicator];
  const score: Scored | undefined = scoredIn(scores?.scores[town]);
  if (!scores || !score || score.trace.kind === "decided") throw new Error("not scored by cells");
  const telling = { sheet, indicator: scores.indicator, town, score, words };
  return tellScore(telling, stepsByRule(scores.indicator.rule, telling, score.trace)).sentence;
}

const scoredIn = (
  score: ScoreSheet["indicators"][number]["scores"][number] | undefined,
): Scored | undefined => (score?.outcome === "scored" ? score : undefined);
