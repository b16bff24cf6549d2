import { a1Area, absoluteArea, quoteSheet, type Area } from "../cells/address";
import { PLACE_HEADER, TOTAL_HEADER, TOWN_HEADER } from "../method/sheet-terms";
import type { RoundingConvention } from "../method/conventions";
import { sheets as words } from "../messages/zh/sheets";
import type { ScoreSheet } from "../scoring/score-sheet";
import type { SheetContent } from "../workbook/workbook";
import { titleOf } from "../record/sample-label";
import { indicatorHeader, type TownResult } from "../scoring/complete-scores";
import {
  decimalFormat,
  formula,
  look,
  number,
  TABLE_FIRST_ROW as SCORES_FIRST_ROW,
  tableSheet,
  text,
  type Row,
} from "../workbook/sheet-parts";

/** An area of an input sheet, as the formulas refer to it. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** What the formulas of 评分 refer to. */
export interface FormulaInputs {
  readonly data: SheetArea;
  readonly tasks: SheetArea;
  readonly projects: SheetArea;
  readonly items: SheetArea;
  /** null when the workbook has no 考核办法: the default conventions hold. */
  readonly method: SheetArea | null;
}

const FIRST_SCORE = 1;

/** 评分 {period}: one row a town, in roster order. With `inputs` the scores are live formulas, without them values. */
export function scoresSheet(
  name: string,
  sheet: ScoreSheet,
  results: readonly TownResult[],
  inputs: FormulaInputs | null,
  isSample: boolean,
): SheetContent {
  const indicators = sheet.indicators.map(({ indicator }) => indicator);
  const rows = results.map((result, index) =>
    inputs ? formulaRow(sheet, result, inputs, SCORES_FIRST_ROW + index) : valueRow(result),
  );
  return tableSheet(name, {
    title: titleOf(words.titles.scores(sheet.method.names, sheet.year, sheet.period), isSample),
    headers: [TOWN_HEADER, ...indicators.map(indicatorHeader), TOTAL_HEADER, PLACE_HEADER],
    rows: [...rows, [], [text(words.marker)]],
    styles: stylesOf(sheet, results.length, indicators.length + 3),
    columnWidths: [20, ...indicators.map(() => 9), 9, 7],
    frozenColumns: 1,
  });
}

function stylesOf(sheet: ScoreSheet, towns: number, columns: number): SheetContent["styles"] {
  const first = SCORES_FIRST_ROW;
  const { decimals } = sheet.conventions.rounding;
  return [
    look("text", [first, 0, towns, 1]),
    look("number", [first, FIRST_SCORE, towns, columns - 3], decimalFormat(decimals)),
    look("strong", [first, columns - 2, towns, 1], decimalFormat(decimals)),
    look("centred", [first, columns - 1, towns, 1], "0"),
    look("note", [first + towns + 1, 0, 1, 1]),
  ];
}

function valueRow({ name, points, total, place }: TownResult): Row {
  return [text(name), ...points.map(number), number(total), number(place)];
}

function formulaRow(
  sheet: ScoreSheet,
  result: TownResult,
  inputs: FormulaInputs,
  row: number,
): Row {
  const town = absoluteArea({ row, column: 0, rows: 1, columns: 1 });
  const scoreOf = (code: string): string => scoreCall(code, town, sheet.period, inputs);
  const codes = sheet.indicators.map(({ indicator }) => indicator.code);
  const scores = { row, column: FIRST_SCORE, rows: 1, columns: codes.length };
  const { rounding } = sheet.conventions;
  // ROUND knows only half away from zero; where it would not do, the function itself gives the total.
  const total = isRoundEnough(rounding)
    ? `=ROUND(SUM(${a1Area(scores)}),${rounding.decimals})`
    : scoreOf(TOTAL_HEADER);
  return [
    text(result.name),
    ...codes.map((code) => formula(scoreOf(code))),
    formula(total),
    formula(placeFormula(sheet, row, codes.length + FIRST_SCORE) ?? scoreOf(PLACE_HEADER)),
  ];
}

function isRoundEnough({ stage, mode }: RoundingConvention): boolean {
  return stage === "each" || mode === "half-away";
}

/** Places by CX.RANK over the printed totals, or null where the conventions rank by something else. */
function placeFormula(sheet: ScoreSheet, row: number, column: number): string | null {
  const { rankTies, rounding } = sheet.conventions;
  const ranksPrinted = rounding.stage === "each" || rounding.rankBy === "printed";
  if (!ranksPrinted || typeof rankTies === "object") return null;
  const own = absoluteArea({ row, column, rows: 1, columns: 1 });
  const all = absoluteArea({
    row: SCORES_FIRST_ROW,
    column,
    rows: sheet.towns.length,
    columns: 1,
  });
  return `=CX.RANK(${own},${all}${rankTies === "skip" ? "" : `,"${rankTies}"`})`;
}

/** One scalar call a score: a spilled one turns into #NAME? the moment LibreOffice opens the file. */
function scoreCall(code: string, town: string, period: string, inputs: FormulaInputs): string {
  const { data, tasks, projects, items, method } = inputs;
  const ranges = [projects, items, ...(method ? [method] : [])].map(reference);
  const named = [`"${code}"`, town, reference(data), reference(tasks), `"${period}"`, ...ranges];
  return `=CX.SCORE(${named.join(",")})`;
}

function reference({ sheet, area }: SheetArea): string {
  return `${quoteSheet(sheet)}!${absoluteArea(area)}`;
}
