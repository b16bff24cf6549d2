/** The functions that read whole sheets. */
import { explain as explainScore, explainPlace, explainTotal } from "../explanation/explain";
import { score as scoreMonth, scoreIndicator } from "../rules/score";
import type { ScoreSheet } from "../scoring/score-sheet";
import { allWords, isFault, refuse, type Fault } from "./cell-error";
import type { Argument } from "./columns";
import { scoreCode, singleTown, type ScoreCode } from "./lookups";
import { placeOrFault, pointsOrFault, scoreTable, totalOrFault } from "./score-cells";
import { chosenMethod, readScoreInput, type ScoreArguments, type ScoreInput } from "./score-input";
import { resultCell } from "./spill";
import type { Exact } from "../numbers/exact";

/**
 * The whole score table of a period: townships, fourteen indicators, total and place.
 * @customfunction SCORES
 * @param data Data sheet of the period, with its header row.
 * @param tasks Task sheet, with both header rows.
 * @param period Cumulative period, such as 1-6月.
 * @param projects Ledger of overseas projects, with its header row.
 * @param items Ledger of information items, with its header row.
 * @param method Method sheet with its readings; the default readings when omitted.
 * @returns The table with its header row.
 */
export function scores(
  data: unknown[][],
  tasks: unknown[][],
  period: unknown,
  projects?: unknown[][],
  items?: unknown[][],
  method?: unknown[][],
): unknown[][] {
  const args = { data, tasks, period, projects, items, method };
  const input = readScoreInput(args, chosenMethod(method), null);
  return scoreTable(scoreMonth(input.method, input.readings, input.observations));
}

/**
 * One cell of the score table.
 * @customfunction SCORE
 * @param code Indicator such as 1.2, or 总分 or 名次.
 * @param town Name of the township.
 * @param data Data sheet of the period, with its header row.
 * @param tasks Task sheet, with both header rows.
 * @param period Cumulative period, such as 1-6月.
 * @param projects Ledger of overseas projects, with its header row.
 * @param items Ledger of information items, with its header row.
 * @param method Method sheet with its readings; the default readings when omitted.
 * @returns The score, total or place.
 */
export function score(
  code: unknown,
  town: unknown,
  data: unknown[][],
  tasks: unknown[][],
  period: unknown,
  projects?: unknown[][],
  items?: unknown[][],
  method?: unknown[][],
): unknown {
  return resultCell(
    scored(ask({ code }, { town }, { data, tasks, period, projects, items, method })),
  );
}

/**
 * One sentence that derives a score from the cells.
 * @customfunction EXPLAIN
 * @param code Indicator such as 1.2, or 总分 or 名次.
 * @param town Name of the township.
 * @param data Data sheet of the period, with its header row.
 * @param tasks Task sheet, with both header rows.
 * @param period Cumulative period, such as 1-6月.
 * @param projects Ledger of overseas projects, with its header row.
 * @param items Ledger of information items, with its header row.
 * @param method Method sheet with its readings; the default readings when omitted.
 * @returns The sentence.
 */
export function explain(
  code: unknown,
  town: unknown,
  data: unknown[][],
  tasks: unknown[][],
  period: unknown,
  projects?: unknown[][],
  items?: unknown[][],
  method?: unknown[][],
): unknown {
  const asked = ask({ code }, { town }, { data, tasks, period, projects, items, method });
  scored(asked);
  return sentence(asked);
}

/** What one cell asks for, and no more than was computed for it. */
type Asked = {
  readonly kind: "indicator" | "total" | "place";
  readonly town: number;
  readonly sheet: ScoreSheet;
};

function ask(code: Argument, town: Argument, args: ScoreArguments): Asked {
  const chosen = chosenMethod(args.method);
  const wanted = scoreCode(code, chosen.method);
  const only = wanted.kind === "indicator" ? wanted.code : null;
  const input = readScoreInput(args, chosen, only);
  return askedOf(input, wanted, singleTown(town, input.task.roster));
}

function askedOf(
  { method, readings, observations }: ScoreInput,
  wanted: ScoreCode,
  town: number,
): Asked {
  if (wanted.kind !== "indicator") {
    return { kind: wanted.kind, town, sheet: scoreMonth(method, readings, observations) };
  }
  // One indicator alone: thousands of such cells must not each score a whole month.
  const { indicator, notices } = scoreIndicator(method, readings, observations, wanted.code);
  const { period, year, towns } = observations;
  const sheet = {
    method,
    readings,
    period,
    year,
    towns,
    indicators: [indicator],
    totals: [],
    notices,
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
  if (kind === "total") return explainTotal(sheet, town, words);
  if (kind === "place") return explainPlace(sheet, town, words);
  return explainScore(sheet, 0, town, words);
}
