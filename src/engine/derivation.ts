import { wordsOf } from "./explain-own";
import { cellText } from "../cells/address";
import type { Finding } from "../cells/finding";
import type { Indicator } from "../method/method";
import type { RuleKind } from "../method/rule-kinds";
import type { OwnContext } from "../explanation/own-context";
import type { ExplanationMessages } from "../messages/zh/explanation";
import type { EveryExplanation } from "../messages/zh/own-rule-words";
import type { Exact } from "../numbers/exact";
import type { ScoreSheet, Trace, TraceOf, Unscored } from "../scoring/score-sheet";
import { decidedNumbers, decidedSteps } from "../explanation/decided-steps";
import { inputsOf, type DerivedInput } from "../explanation/derived-inputs";
import type { DerivedConvention } from "../explanation/derived-conventions";
import { leftOutOf, leftOutRemark } from "../explanation/left-out";
import { townName, type Steps } from "../explanation/steps";
import { EVERY_WORDS, type EveryWords } from "./every-rule-table";
import { tellScore } from "./told-score";

/** How one score came about, in words: a row of 依据, and the pane's view of a score. */
export interface Derivation {
  readonly town: string;
  /** `1.2` */
  readonly code: string;
  /** `增幅` */
  readonly indicatorName: string;
  /** `附件2 目标任务第2条` */
  readonly clause: string;
  readonly clauseText: string;
  readonly fullPoints: string;
  readonly outcome: "scored" | "missing" | "invalid";
  /** The town's own inputs first, then the leader's. */
  readonly inputs: readonly DerivedInput[];
  /** The leader or the place in words, e.g. `全县最高 高新区(画溪街道) (1113−1000)÷1000=11.30%`; empty where nothing is compared. */
  readonly comparison: string;
  /** The steps from the town's own inputs to its points: `(1086.4−1000)÷1000=8.64%；7×8.64%÷11.30%≈5.3522`. */
  readonly arithmetic: string;
  /** A fact that decided the score, e.g. a zero denominator or an unmet target printed as full points, or that makes it uncertain; empty when none. */
  readonly remark: string;
  readonly conventions: readonly DerivedConvention[];
  /** How the points were rounded, in words. */
  readonly rounding: string;
  /** `5.35`; null when there is no score. */
  readonly pointsText: string | null;
  readonly points: Exact | null;
  /** Why there is no score; empty when there is one. */
  readonly findings: readonly Finding[];
  /** The whole derivation as one sentence. */
  readonly sentence: string;
}

/** How the score of an indicator (its index in `sheet.indicators`) came about for a town (its index in the roster). */
export function derive(
  sheet: ScoreSheet,
  indicator: number,
  town: number,
  given: EveryExplanation,
): Derivation {
  const words = wordsOf(sheet, given);
  const scores = sheet.indicators[indicator];
  const score = scores?.scores[town];
  if (!scores || !score) throw new Error(`no indicator ${indicator} or town ${town}`);
  const heading = headingOf(sheet, scores.indicator, town);
  if (score.outcome !== "scored") return unscored(score, words, heading);
  return scored({ sheet, indicator: scores.indicator, town, score, words }, heading);
}

/** A score that is told, in the words of every kind. */
type EveryTelling = Omit<OwnContext<Trace>, "trace">;

type Heading = Pick<
  Derivation,
  "town" | "code" | "indicatorName" | "clause" | "clauseText" | "fullPoints"
>;

function headingOf(sheet: ScoreSheet, indicator: Indicator, town: number): Heading {
  const { code, name, clause, text, points } = indicator;
  return {
    town: townName(sheet, town),
    code,
    indicatorName: name,
    clause,
    clauseText: text,
    fullPoints: points,
  };
}

function scored(telling: EveryTelling, heading: Heading): Derivation {
  const { sheet, town, score, words } = telling;
  const { trace } = score;
  const steps =
    trace.kind === "decided" ? decidedSteps({ ...telling, trace }) : stepsByKind(telling, trace);
  const told = tellScore(telling, steps, [
    ...decidedNumbers(sheet, steps, words),
    ...leftOutRemark(sheet, leftOutOf(score), words),
  ]);
  return {
    ...heading,
    outcome: "scored",
    inputs: inputsOf(sheet, town, steps, words),
    comparison: steps.comparison,
    arithmetic: words.steps([steps.own, steps.last]),
    remark: words.steps(told.remarks),
    conventions: told.conventions,
    rounding: words.conventions.choices.rounding(sheet.conventions.rounding),
    pointsText: told.points,
    points: score.points,
    findings: [],
    sentence: told.sentence,
  };
}

function stepsByKind(telling: EveryTelling, trace: TraceOf<RuleKind>): Steps {
  const { rule } = telling.indicator;
  const inWords = EVERY_WORDS[rule.kind] as EveryWords<RuleKind>;
  const context: OwnContext<Trace> = { ...telling, trace };
  return inWords(rule, context as Parameters<typeof inWords>[1]);
}

/** One sentence that derives a score from the raw inputs it names. Indices as in `derive`. */
export function explain(
  sheet: ScoreSheet,
  indicator: number,
  town: number,
  words: EveryExplanation,
): string {
  return derive(sheet, indicator, town, words).sentence;
}

function unscored(score: Unscored, words: ExplanationMessages, heading: Heading): Derivation {
  const cells = score.findings.flatMap(({ cell }) => (cell ? [cellText(cell)] : []));
  return {
    ...heading,
    outcome: score.outcome,
    inputs: [],
    comparison: "",
    arithmetic: "",
    remark: "",
    conventions: [],
    rounding: "",
    pointsText: null,
    points: null,
    findings: score.findings,
    sentence: words.unscored({
      code: heading.code,
      name: heading.indicatorName,
      clause: heading.clause,
      town: heading.town,
      why: score.outcome,
      cells: [...new Set(cells)],
    }),
  };
}
