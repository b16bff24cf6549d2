import { a1, absoluteArea, quoteSheet, type Area } from "../../cells/address";
import { call, cells, type Formula } from "../../formula/tree";
import type { Argument } from "../../formula/single-call";
import { canonicalOf, readPeriod } from "../../reading/period";
import { argumentFormulas } from "./argument-formulas";
import { asNumber } from "./as-number";
import { givenText, whileGiven, type GivenText } from "./given-text";
import type { PlainMonth, PlainScope, PlainTable } from "./plain-scope";

/** CX.SCORE: the cell of 评分. */
export function plainScore(args: readonly Argument[], scope: PlainScope): PlainTable | null {
  const [code, town, ...sheets] = args;
  const given = givenText(code, scope);
  const found = monthOf(sheets, scope);
  const [wanted, ...more] = argumentFormulas(town, scope) ?? [];
  const column = given && found?.month.columns.get(given.text.trim());
  if (!given || !found || !wanted || more.length > 0 || typeof column !== "number") return null;
  const { month, period } = found;
  const score = call(
    "INDEX",
    columnOf(month, column),
    call("MATCH", wanted, columnOf(month, 0), 0),
  );
  return [[() => whileGiven([given, period], score)]];
}

/** CX.SCORES: the table of 评分, with its headers. */
export function plainScores(args: readonly Argument[], scope: PlainScope): PlainTable | null {
  const found = monthOf(args, scope);
  if (!found) return null;
  const { month, period } = found;
  return Array.from({ length: month.towns + 1 }, (_, row) =>
    Array.from({ length: month.columns.size + 1 }, (__, column) => {
      const at = a1(month.firstRow - 1 + row, column);
      const shown = () => whileGiven([period], cells(`${quoteSheet(month.scoresSheet)}!${at}`));
      return row > 0 && column > 0 ? asNumber(shown) : shown;
    }),
  );
}

function columnOf({ firstRow, towns, scoresSheet }: PlainMonth, column: number): Formula {
  const area: Area = { row: firstRow, column, rows: towns, columns: 1 };
  return cells(`${quoteSheet(scoresSheet)}!${absoluteArea(area)}`);
}

/** The month that a call asks for by its sheets and its period. */
function monthOf(
  [data, tasks, period, projects, items, method]: readonly Argument[],
  scope: PlainScope,
): { readonly month: PlainMonth; readonly period: GivenText } | null {
  const given = givenText(period, scope);
  const asked = given && canonicalOf(readPeriod(given.text));
  const isOn = (argument: Argument | undefined, sheet: string | null): boolean =>
    sheet !== null &&
    argument?.kind === "reference" &&
    (argument.reference.sheet ?? scope.own) === sheet;
  const month = scope.months.find(
    (one) =>
      one.period === asked &&
      isOn(data, one.sheets.data) &&
      isOn(tasks, one.sheets.task) &&
      isOn(projects, one.sheets.projects) &&
      isOn(items, one.sheets.items) &&
      (!method || method.kind === "omitted"
        ? one.hasDefaultReadings
        : isOn(method, one.sheets.method)),
  );
  return given && month ? { month, period: given } : null;
}
