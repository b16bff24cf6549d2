import { a1, absoluteArea, quoteSheet, type Area } from "../../../cells/address";
import { call, cells, equal, when, type Formula } from "../../../formula/tree";
import type { Argument } from "../../../formula/single-call";
import type { Called } from "../../../reading/calls/called";
import { canonicalOf, readPeriod } from "../../../reading/words/period";
import { argumentFormulas } from "./argument-formulas";
import { asNumber } from "./as-number";
import { givenText, whileGiven, type GivenText } from "./given-text";
import type { NativeMonth, NativeScope, NativeTable } from "./native-scope";

/** More than 评分 reads below the entries. */
const WATCHED_ROWS = 5_000;
const MOST_ROWS = 1_048_576;

/** The cell of 评分. */
export function nativeScore(called: Called, scope: NativeScope): NativeTable | null {
  const given = givenText(called.argument("indicator"), scope);
  const found = monthOf(called, scope);
  const [wanted, ...more] = argumentFormulas(called.argument("town"), scope) ?? [];
  const column = given && found?.month.columns.get(given.text.trim());
  if (!given || !found || !wanted || more.length > 0 || typeof column !== "number") return null;
  const { month, period, unread } = found;
  const score = call(
    "INDEX",
    columnOf(month, column),
    call("MATCH", wanted, columnOf(month, 0), 0),
  );
  return [[() => whileGiven([given, period], whileBlank(unread, score))]];
}

/** The table of 评分, with its headers. */
export function nativeScores(called: Called, scope: NativeScope): NativeTable | null {
  const found = monthOf(called, scope);
  if (!found) return null;
  const { month, period, unread } = found;
  return Array.from({ length: month.towns + 1 }, (_, row) =>
    Array.from({ length: month.columns.size + 1 }, (__, column) => {
      const at = a1(month.firstRow - 1 + row, column);
      const score = cells(`${quoteSheet(month.scoresSheet)}!${at}`);
      const shown = () => whileGiven([period], whileBlank(unread, score));
      return row > 0 && column > 0 ? asNumber(shown) : shown;
    }),
  );
}

function columnOf({ firstRow, towns, scoresSheet }: NativeMonth, column: number): Formula {
  const area: Area = { row: firstRow, column, rows: towns, columns: 1 };
  return cells(`${quoteSheet(scoresSheet)}!${absoluteArea(area)}`);
}

interface Found {
  readonly month: NativeMonth;
  readonly period: GivenText;
  /** What 评分 reads and the call does not. */
  readonly unread: readonly Formula[];
}

/** The month that a call asks for by its sheets and its period. */
function monthOf({ argument }: Called, scope: NativeScope): Found | null {
  const given = givenText(argument("period"), scope);
  const asked = given && canonicalOf(readPeriod(given.text));
  const isOn = (range: Argument, sheet: string | null): boolean =>
    sheet !== null && range.kind === "reference" && (range.reference.sheet ?? scope.own) === sheet;
  const method = argument("method");
  const month = scope.months.find(
    (one) =>
      one.period === asked &&
      isOn(argument("data"), one.sheets.data) &&
      isOn(argument("tasks"), one.sheets.task) &&
      isOn(argument("projects"), one.sheets.projects) &&
      isOn(argument("items"), one.sheets.items) &&
      (method.kind === "omitted" ? one.hasDefaultConventions : isOn(method, one.sheets.method)),
  );
  const ledgers = [argument("projects"), argument("items")];
  const unread = ledgers.flatMap((ledger) => belowOf(ledger, scope));
  return given && month ? { month, period: given, unread } : null;
}

/** Cells below a ledger as the call has it: it does not count what is entered there, and 评分 does. */
function belowOf(ledger: Argument, { own }: NativeScope): Formula[] {
  if (ledger.kind !== "reference") return [];
  const { sheet, area } = ledger.reference;
  const row = area.row + area.rows;
  const rows = Math.min(WATCHED_ROWS, MOST_ROWS - row);
  if (rows <= 0) return [];
  return [cells(`${quoteSheet(sheet ?? own)}!${absoluteArea({ ...area, row, rows })}`)];
}

function whileBlank(unread: readonly Formula[], expression: Formula): Formula {
  if (unread.length === 0) return expression;
  return when(equal(call("COUNTA", ...unread), 0), expression, "");
}
