import { certainMonth, certainScores } from "../engine/certain";
import { explainPlace, totalSentence } from "../engine/explain";
import { scoreOfCells } from "../engine/told-score";
import type { Exact } from "../numbers/exact";
import { scoreIndicator, scorePublished } from "../engine/published-score";
import type { Roster } from "../reading/words/town-names";
import type { PublishedSheet } from "../scoring/score-sheet";
import { allWords, isFault, refuse, type Fault } from "./cell-error";
import type { Given } from "./given";
import { kept } from "./kept";
import { scoreCode, singleTown, type ScoreCode } from "./lookups";
import { placeOrFault, pointsOrFault, scoreTable, totalOrFault } from "./score-cells";
import { chosenMethod, readScoreInput, type ChosenMethod, type ScoreInput } from "./score-input";
import { resultCell } from "./spill";

/** The whole score table of a month. */
export function monthTable(call: Given): unknown[][] {
  const input = readScoreInput(call, chosenMethod(call.argument("method")), null);
  return scoreTable(monthOf(input));
}

/** One cell of it. */
export function monthScore(call: Given): unknown {
  return resultCell(scored(ask(call)));
}

/** The sentence that derives that cell. */
export function monthSentence(call: Given): unknown {
  const asked = ask(call);
  scored(asked);
  return sentence(asked);
}

/** What one cell asks for, and no more than was computed for it. */
interface Asked {
  readonly kind: ScoreCode["kind"];
  readonly town: number;
  readonly sheet: PublishedSheet;
}

/** What cells ask for of the same sheets. */
interface Month {
  readonly chosen: ChosenMethod;
  /** By the code of the one indicator that was read and scored; null: the whole month. */
  readonly scored: Map<string | null, { readonly sheet: PublishedSheet; readonly roster: Roster }>;
}

function ask(call: Given): Asked {
  const { argument } = call;
  const sheets = SHEETS.map((sheet) => argument(sheet).value);
  const { chosen, scored } = kept(["month", ...sheets], (): Month => ({
    chosen: chosenMethod(argument("method")),
    scored: new Map(),
  }));
  const wanted = scoreCode(argument("indicator"), chosen.method);
  const only = wanted.kind === "indicator" ? wanted.code : null;
  let known = scored.get(only);
  if (!known) {
    const input = readScoreInput(call, chosen, only);
    known = { sheet: sheetOf(input, only), roster: input.task.roster };
    scored.set(only, known);
  }
  const { sheet, roster } = known;
  return { kind: wanted.kind, town: singleTown(argument("town"), roster), sheet };
}

const SHEETS = ["data", "tasks", "period", "projects", "items", "method"] as const;

const monthOf = ({ method, conventions, observations }: ScoreInput): PublishedSheet =>
  certainMonth(scorePublished(method, conventions, observations));

function sheetOf(input: ScoreInput, only: string | null): PublishedSheet {
  if (only === null) return monthOf(input);
  // One indicator alone: a cell that asks for no total must not score a whole month.
  const { method, conventions, observations } = input;
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

/** Throws when there is no score. */
function scored(asked: Asked): Exact {
  const result = resultOf(asked);
  return isFault(result) ? refuse(result) : result;
}

function resultOf({ kind, town, sheet }: Asked): Exact | Fault {
  if (kind === "total") return totalOrFault(sheet, town);
  if (kind === "place") return placeOrFault(sheet, town);
  return pointsOrFault(sheet.indicators[0]?.scores[town]);
}

function sentence({ kind, town, sheet }: Asked): string {
  const words = allWords().explanation;
  if (kind === "total") return totalSentence(sheet, town, words);
  if (kind === "place") return explainPlace(sheet, town, words);
  return scoreOfCells(sheet, 0, town, words);
}
