import { certainMonth, certainScores } from "../engine/certain";
import { explainPlace, totalSentence } from "../engine/explain";
import { scoreIndicator, scorePublished } from "../engine/published-score";
import { scoreOfCells } from "../engine/told-score";
import type { PublishedMethod } from "../method/method";
import type { PublishedSheet } from "../scoring/score-sheet";
import { askedCell, askedSentence, askedTable, type Asked, type MonthScoring } from "./asked-month";
import { allWords } from "./cell-error";
import type { Given } from "./given";
import { chosenMethod, readScoreInput, taskSheetOf, type ScoreInput } from "./score-input";

declare global {
  /** Set by own-methods.js, which is loaded before functions.js: what a call gives; null where its method is a published one. */
  var CX_OWN_METHODS: ((call: Given) => unknown) | undefined;
}

/** The whole score table of a month. */
export const monthTable = (call: Given): unknown => byMethod(call, askedTable);

/** One cell of it. */
export const monthScore = (call: Given): unknown => byMethod(call, askedCell);

/** The sentence that derives that cell. */
export const monthSentence = (call: Given): unknown => byMethod(call, askedSentence);

const byMethod = (
  call: Given,
  ask: (call: Given, scoring: MonthScoring<PublishedMethod, PublishedSheet>) => unknown,
): unknown => globalThis.CX_OWN_METHODS?.(call) ?? ask(call, PUBLISHED);

const PUBLISHED: MonthScoring<PublishedMethod, PublishedSheet> = {
  methodIn: chosenMethod,
  monthBy: (call, chosen, only) => {
    const task = taskSheetOf(call.argument("tasks"), chosen.method.inputs);
    const input = readScoreInput(call, chosen, task, only);
    return { sheet: sheetOf(input, only), roster: input.roster };
  },
  tellBy: ({ kind, town, sheet, indicator }: Asked<PublishedSheet>): string => {
    const words = allWords().explanation;
    if (kind === "total") return totalSentence(sheet, town, words);
    if (kind === "place") return explainPlace(sheet, town, words);
    return scoreOfCells(sheet, indicator, town, words);
  },
};

/** One indicator alone: a cell that asks for no total must not score a whole month. */
function sheetOf(input: ScoreInput<PublishedMethod>, only: string | null): PublishedSheet {
  const { method, conventions, observations } = input;
  if (only === null) return certainMonth(scorePublished(method, conventions, observations));
  const indicator = scoreIndicator(method, conventions, observations, only);
  const { period, year, towns } = observations;
  return {
    method,
    conventions,
    period,
    year,
    towns,
    indicators: [certainScores(method, indicator)],
    totals: [],
  };
}
