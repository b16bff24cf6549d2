import type { Method } from "../method/method";
import type { Exact } from "../numbers/exact";
import type { Roster } from "../reading/words/town-names";
import type { ScoreSheet } from "../scoring/score-sheet";
import { isFault, refuse, type Fault } from "./cell-error";
import type { Argument, Given } from "./given";
import { kept } from "./kept";
import { scoreCode, singleTown, type ScoreCode } from "./lookups";
import { placeOrFault, pointsOrFault, scoreTable, totalOrFault } from "./score-cells";
import type { ChosenMethod } from "./score-input";
import { resultCell } from "./spill";

/** How months of a kind of method are scored and told. */
export interface MonthScoring<OneMethod extends Method, Sheet extends ScoreSheet> {
  /** Throws when the range is faulty. */
  readonly methodIn: (method: Argument) => ChosenMethod<OneMethod>;
  /** `only` is the one code that is asked for; null: all. */
  readonly monthBy: (
    call: Given,
    chosen: ChosenMethod<OneMethod>,
    only: string | null,
  ) => ScoredMonth<Sheet>;
  readonly tellBy: (asked: Asked<Sheet>) => string;
}

export interface ScoredMonth<Sheet> {
  readonly sheet: Sheet;
  readonly roster: Roster;
}

/** What one cell asks for, and no more than was computed for it. */
export interface Asked<Sheet> {
  readonly kind: ScoreCode["kind"];
  readonly town: number;
  readonly sheet: Sheet;
  /** Its index in the sheet. */
  readonly indicator: number;
}

/** The whole score table of a month. */
export function askedTable<OneMethod extends Method, Sheet extends ScoreSheet>(
  call: Given,
  { methodIn, monthBy }: MonthScoring<OneMethod, Sheet>,
): unknown[][] {
  return scoreTable(monthBy(call, methodIn(call.argument("method")), null).sheet);
}

/** One cell of it. Throws where there is no score. */
export function askedCell<OneMethod extends Method, Sheet extends ScoreSheet>(
  call: Given,
  scoring: MonthScoring<OneMethod, Sheet>,
): unknown {
  return resultCell(scored(ask(call, scoring)));
}

/** The sentence that derives that cell. */
export function askedSentence<OneMethod extends Method, Sheet extends ScoreSheet>(
  call: Given,
  scoring: MonthScoring<OneMethod, Sheet>,
): string {
  const asked = ask(call, scoring);
  scored(asked);
  return scoring.tellBy(asked);
}

/** What cells ask for of the same sheets. */
interface Month<OneMethod extends Method, Sheet> {
  readonly chosen: ChosenMethod<OneMethod>;
  /** By the code of the one indicator that was read and scored; null: the whole month. */
  readonly monthsKept: Map<string | null, ScoredMonth<Sheet>>;
}

const SHEETS = ["data", "tasks", "period", "projects", "items", "method"] as const;

function ask<OneMethod extends Method, Sheet extends ScoreSheet>(
  call: Given,
  { methodIn, monthBy }: MonthScoring<OneMethod, Sheet>,
): Asked<Sheet> {
  const { argument } = call;
  const sheets = SHEETS.map((sheet) => argument(sheet).value);
  const { chosen, monthsKept } = kept(["month", ...sheets], (): Month<OneMethod, Sheet> => ({
    chosen: methodIn(argument("method")),
    monthsKept: new Map(),
  }));
  const wanted = scoreCode(argument("indicator"), chosen.method);
  const only = wanted.kind === "indicator" ? wanted.code : null;
  const { sheet, roster } = monthsKept.get(only) ?? monthBy(call, chosen, only);
  monthsKept.set(only, { sheet, roster });
  const indicator = sheet.indicators.findIndex((each) => each.indicator.code === only);
  return { kind: wanted.kind, town: singleTown(argument("town"), roster), sheet, indicator };
}

function scored(asked: Asked<ScoreSheet>): Exact {
  const result = resultOf(asked);
  return isFault(result) ? refuse(result) : result;
}

function resultOf({ kind, town, sheet, indicator }: Asked<ScoreSheet>): Exact | Fault {
  if (kind === "total") return totalOrFault(sheet, town);
  if (kind === "place") return placeOrFault(sheet, town);
  return pointsOrFault(sheet.indicators[indicator]?.scores[town]);
}
