import { certainMonth, certainScores } from "../engine/certain";
import { explainPlace, totalSentence } from "../engine/explain";
import { scoreOfCells } from "../engine/told-score";
import type { Exact } from "../numbers/exact";
import { scoreIndicator, scorePublished } from "../engine/published-score";
import type { PublishedSheet } from "../scoring/score-sheet";
import { allWords, isFault, refuse, type Fault } from "./cell-error";
import type { Given } from "./given";
import { scoreCode, singleTown, type ScoreCode } from "./lookups";
import { placeOrFault, pointsOrFault, scoreTable, totalOrFault } from "./score-cells";
import { chosenMethod, readScoreInput, type ScoreInput } from "./score-input";
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
type Asked = {
  readonly kind: "indicator" | "total" | "place";
  readonly town: number;
  readonly sheet: PublishedSheet;
};

function ask(call: Given): Asked {
  const chosen = chosenMethod(call.argument("method"));
  const wanted = scoreCode(call.argument("indicator"), chosen.method);
  const only = wanted.kind === "indicator" ? wanted.code : null;
  const input = readScoreInput(call, chosen, only);
  return askedOf(input, wanted, singleTown(call.argument("town"), input.task.roster));
}

const monthOf = ({ method, conventions, observations }: ScoreInput): PublishedSheet =>
  certainMonth(scorePublished(method, conventions, observations));

function askedOf(input: ScoreInput, wanted: ScoreCode, town: number): Asked {
  if (wanted.kind !== "indicator") {
    return { kind: wanted.kind, town, sheet: monthOf(input) };
  }
  const { method, conventions, observations } = input;
  // One indicator alone: thousands of such cells must not each score a whole month.
  const indicator = scoreIndicator(method, conventions, observations, wanted.code);
  const { period, year, towns } = observations;
  const sheet = {
    method,
    conventions,
    period,
    year,
    towns,
    indicators: [certainScores(method, indicator)],
    totals: [],
  };
  return { kind: "indicator", town, sheet };
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
