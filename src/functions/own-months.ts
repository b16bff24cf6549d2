/** Months by a county's own method, whose whole sheet is the argument `method`. */
import { isBlocking, type DefinitionFault, type Finding, type RangeCode } from "../cells/finding";
import { certainOwnMonth } from "../engine/certain-own";
import { explain } from "../engine/derivation";
import { explainOwnPlace, explainOwnTotal } from "../engine/explain-own";
import { score } from "../engine/score";
import { ownFunctionWords as chinese } from "./own-words";
import type { Inputs } from "../method/inputs";
import { conventionCode } from "../method/method-table";
import { conventionsMet } from "../method/own-sheet/conventions-met";
import { OWN_TABLES } from "../method/own-sheet/terms";
import { METHOD_HEADERS, METHOD_SHEET } from "../method/sheet-terms";
import type { Method } from "../method/method";
import { readOwnMethod, type OwnMethodSheet } from "../reading/own-method/read-own-method";
import { townsOfData } from "../reading/sheets/data-sheet";
import { rosterOnly, type TaskSheet } from "../reading/sheets/task-sheet";
import type { ScoreSheet } from "../scoring/score-sheet";
import { askedCell, askedSentence, askedTable, type MonthScoring } from "./asked-month";
import { allWords, invalid, refuse } from "./cell-error";
import { findingText } from "./finding-fault";
import type { Argument, Given } from "./given";
import { kept } from "./kept";
import { periodNamed } from "./lookups";
import { gridOf } from "./ranges";
import { readScoreInput, refuseSheet, taskSheetOf, type ChosenMethod } from "./score-input";

/** What SCORES, SCORE and EXPLAIN give by an own method; null where the argument `method` is no sheet of one. */
export function monthByOwnMethod(call: Given): unknown {
  if (!sheetOf(call.argument("method"))) return null;
  switch (call.name) {
    case "SCORES":
      return askedTable(call, OWN);
    case "SCORE":
      return askedCell(call, OWN);
    default:
      return askedSentence(call, OWN);
  }
}

/** The same where the argument must be such a sheet: another one is refused. */
export const ownMonth = (call: Given): unknown =>
  monthByOwnMethod(call) ?? refuseSheet(call.argument("method"), METHOD_SHEET, METHOD_HEADERS);

const ownWords = () => globalThis.CX_OWN_WORDS ?? chinese;

const OWN: MonthScoring<Method, ScoreSheet> = {
  methodIn,
  // Points may rest on the points of any other code: whatever is asked for, the whole month is scored.
  monthBy: (call, chosen) => {
    const input = readScoreInput(call, chosen, townsOf(call, chosen.method.inputs), null);
    const { method, conventions, observations, roster } = input;
    return { sheet: certainOwnMonth(score(method, conventions, observations)), roster };
  },
  tellBy: ({ kind, town, sheet, indicator }) => {
    const words = ownWords().explanation;
    if (kind === "total") return explainOwnTotal(sheet, town, words);
    if (kind === "place") return explainOwnPlace(sheet, town, words);
    return explain(sheet, indicator, town, words);
  },
};

function sheetOf(argument: Argument): OwnMethodSheet | null {
  return kept(["own", argument.value], () => ({ sheet: readOwnMethod(gridOf(argument)) })).sheet;
}

/** Throws for the first fault of the definition, which says where it stands. */
function methodIn(argument: Argument): ChosenMethod<Method> {
  const sheet = sheetOf(argument);
  const fault = sheet?.findings.find(isDefinitionFault);
  if (fault) {
    refuse(invalid(findingText({ ...allWords().findings, ...ownWords().findings }, fault)));
  }
  if (!sheet?.method) throw new Error("a definition without a fault is no method");
  // 口径 stand last: a range that is cut lacks some, and the defaults would be taken for them.
  const cut = conventionsMet(sheet.method).find((id) => sheet.conventionCell(id) === null);
  if (cut) refuseSheet(argument, METHOD_SHEET, [OWN_TABLES.conventions, conventionCode(cut)]);
  return { method: sheet.method, conventions: sheet.conventions };
}

/** What blocks a definition is one of its own faults, or one of any range. */
const isDefinitionFault = (finding: Finding): finding is Finding<RangeCode | DefinitionFault> =>
  isBlocking(finding);

/** The towns stand on the task sheet; a method without tasks has none, and then they stand on the data sheet. */
function townsOf({ argument }: Given, inputs: Inputs): TaskSheet {
  const tasks = argument("tasks");
  if (inputs.tasks.size > 0) return taskSheetOf(tasks, inputs);
  const grid = gridOf(argument("data"));
  const { canonical } = periodNamed(argument("period"));
  return rosterOnly(inputs, grid, townsOfData(inputs, grid), canonical);
}
