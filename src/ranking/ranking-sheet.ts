import { compare, isZero, negate, isPositive, subtract, sum, type Exact } from "../numbers/exact";
import { fixedText, isDecimal } from "../numbers/decimal-text";
import { COUNTY, PLACE_HEADER, TOTAL_HEADER } from "../method/sheet-terms";
import { isCounted, type Method } from "../method/method";
import { issueSheet as issueWords } from "../messages/zh/issue-sheet";
import { sheets as words } from "../messages/zh/sheets";
import type { ScoreSheet } from "../scoring/score-sheet";
import type { CellContent, SheetContent } from "../workbook/workbook";
import type { LastRanking } from "../record/ranking-record";
import { titleOf } from "../record/sample-label";
import type { TownResult } from "../scoring/complete-scores";
import {
  decimalFormat,
  look,
  number,
  TABLE_FIRST_ROW as FIRST_ROW,
  tableSheet,
  text,
  type Row,
} from "../workbook/sheet-parts";

/** What 排名 says below the scores. */
export interface RankingFrame {
  /** Exports and growth of the county, as one sentence. */
  readonly county: string;
  /** null: there is no earlier ranked period. */
  readonly last: LastRanking | null;
  /** The figures are invented. */
  readonly isSample: boolean;
  /** Figures were revised after the issue: the title says so. */
  readonly isRevision: boolean;
  /** Lines below the table; the marker line is added. */
  readonly footer: readonly string[];
}

const TOTAL = 2;

/** 排名 {period}: sorted by place, ties in roster order, 全县 last; always plain values, for A4 landscape. */
export function rankingSheet(
  name: string,
  sheet: ScoreSheet,
  results: readonly TownResult[],
  frame: RankingFrame,
): SheetContent {
  const { categories } = sheet.method;
  const columns = TOTAL + 1 + categories.length + 2;
  const rows = byPlace(results).map((result) => townRow(sheet.method, result, frame.last));
  return tableSheet(name, {
    title: titleOf(titleFor(sheet, frame), frame.isSample),
    headers: headerOf(sheet.method),
    rows: [
      ...rows,
      [null, text(COUNTY), null, text(frame.county)],
      [],
      ...[...frame.footer, words.marker].map((line) => [text(line)]),
    ],
    styles: stylesOf(sheet, results.length, columns, frame.footer.length + 1),
    merges: [
      { row: FIRST_ROW + rows.length, column: TOTAL + 1, rows: 1, columns: columns - TOTAL - 1 },
    ],
    columnWidths: [6, 20, 9, ...categories.map(() => 9), 8, 9],
    dataBars: { row: FIRST_ROW, column: TOTAL, rows: rows.length, columns: 1 },
    frozenColumns: TOTAL,
  });
}

function titleFor({ method, year, period }: ScoreSheet, { isRevision }: RankingFrame): string {
  const title = words.titles.ranking(method.names, year, period);
  return isRevision ? issueWords.revisedTitle(title) : title;
}

function headerOf({ categories, names: { units } }: Method): string[] {
  const { placeChange, pointsChange } = words.ranking;
  const names = categories.map(({ name }) => name);
  return [PLACE_HEADER, units, TOTAL_HEADER, ...names, placeChange, pointsChange];
}

function byPlace(results: readonly TownResult[]): TownResult[] {
  return [...results].sort((a, b) => compare(a.place, b.place) || a.town - b.town);
}

function townRow(method: Method, result: TownResult, last: LastRanking | null): Row {
  const before = last?.towns.get(result.name);
  return [
    number(result.place),
    text(result.name),
    number(result.total),
    ...categoryPoints(method, result.points).map(number),
    text(before ? placeChange(before.place, result.place) : words.ranking.same),
    before ? pointsChange(before.total, result.total) : text(words.ranking.same),
  ];
}

/** Points of each category: the sum of its indicators' published points, of those that count in the total. */
export function categoryPoints(method: Method, points: readonly Exact[]): Exact[] {
  let next = 0;
  return method.categories.map(({ indicators }) => {
    const own = points.slice(next, next + indicators.length);
    next += indicators.length;
    return sum(
      indicators.flatMap((indicator, at) => (isCounted(indicator) ? (own[at] ?? []) : [])),
    );
  });
}

export function placeChange(before: Exact, now: Exact): string {
  const gained = subtract(before, now);
  if (isZero(gained)) return words.ranking.same;
  return isPositive(gained)
    ? words.ranking.up(placesText(gained))
    : words.ranking.down(placesText(negate(gained)));
}

function placesText(places: Exact): string {
  return fixedText(places, isDecimal(places, 0) ? 0 : 1);
}

function pointsChange(before: Exact, now: Exact): CellContent {
  return number(subtract(now, before));
}

function stylesOf(
  sheet: ScoreSheet,
  towns: number,
  columns: number,
  footerLines: number,
): SheetContent["styles"] {
  const format = decimalFormat(sheet.conventions.rounding.decimals);
  const county = FIRST_ROW + towns;
  return [
    look("centred", [FIRST_ROW, 0, towns, 1], "0"),
    look("text", [FIRST_ROW, 1, towns, 1]),
    look("strong", [FIRST_ROW, TOTAL, towns, 1], format),
    look("number", [FIRST_ROW, TOTAL + 1, towns, columns - TOTAL - 3], format),
    look("centred", [FIRST_ROW, columns - 2, towns, 1]),
    look("number", [FIRST_ROW, columns - 1, towns, 1], `+${format};-${format};${format}`),
    look("text", [county, 0, 1, columns]),
    look("note", [county + 2, 0, footerLines, 1]),
  ];
}
