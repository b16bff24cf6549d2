import { compare, isZero, negate, isPositive, subtract, sum, type Exact } from "../numbers/exact";
import { fixedText, isDecimal } from "../numbers/decimal-text";
import { COUNTY, PLACE_HEADER, TOTAL_HEADER } from "../method/sheet-terms";
import { isCounted, type Indicator, type Method } from "../method/method";
import { issueSheet as issueWords } from "../messages/zh/issue-sheet";
import { sheets as words } from "../messages/zh/sheets";
import type { ScoreSheet } from "../scoring/score-sheet";
import type { CellContent, SheetContent } from "../workbook/workbook";
import type { LastRanking } from "../record/ranking-record";
import { titleOf } from "../record/sample-label";
import type { TownResult } from "../scoring/complete-scores";
import type { Score } from "../scoring/score-sheet";
import {
  decimalFormat,
  look,
  number,
  sheetContent,
  squared,
  text,
  type Row,
} from "../workbook/sheet-parts";
import {
  annexPaper,
  dateColumns,
  FIRST_ROW,
  mergesOf,
  TOTAL,
  widthsOf,
  type AnnexLayout,
} from "./annex-layout";
import type { FooterLines } from "./ranking-footer";

/** What 排名 says besides the scores. */
export interface RankingFrame {
  /** Exports and growth of the county, as one sentence. */
  readonly county: string;
  /** null: there is no earlier ranked period. */
  readonly last: LastRanking | null;
  /** The figures are invented. */
  readonly isSample: boolean;
  /** Figures were revised after the issue: the title says so. */
  readonly isRevision: boolean;
  /** Lines below the table; the marker line is added to those that are not printed. */
  readonly footer: FooterLines;
}

/**
 * 排名 {period}: sorted by place, ties in roster order, 全县 last; always plain values. Printed as an annex on A4 landscape:
 * the table, by what it was scored, who drew it up; what else there is to say stands below the printed page.
 */
export function rankingSheet(
  name: string,
  sheet: ScoreSheet,
  results: readonly TownResult[],
  frame: RankingFrame,
): SheetContent {
  const { categories } = sheet.method;
  const columns = TOTAL + 1 + categories.length + 2;
  const ranked = byPlace(results);
  const { printed, beside } = notesOf(sheet, frame);
  const title = titleOf(titleFor(sheet, frame), frame.isSample);
  const table = [
    ...ranked.map((result) => townRow(sheet.method, result, frame.last)),
    [null, text(COUNTY), null, text(frame.county)],
  ];
  const rows = [
    [text(title)],
    alone(columns, columns - 1, words.ranking.unit),
    headerOf(sheet.method).map(text),
    ...table,
    ...printed.map((line) => [text(line)]),
    signedRow(columns),
    [],
    ...beside.map((line) => [text(line)]),
  ];
  const layout: AnnexLayout = {
    columns,
    towns: ranked.length,
    printedLines: printed.length,
    besideLines: beside.length,
  };
  return sheetContent(name, squared(rows, columns), {
    styles: [...stylesOf(sheet, layout), ...decidedMarks(sheet, ranked)],
    merges: mergesOf(layout),
    columnWidths: widthsOf(categories.length),
    dataBars: { row: FIRST_ROW, column: TOTAL, rows: ranked.length, columns: 1 },
    freeze: { rows: FIRST_ROW, columns: TOTAL },
    print: {
      landscape: true,
      titleRows: FIRST_ROW,
      paper: annexPaper(layout, title),
    },
  });
}

/** With what the mark of a decided score means, where there is one. */
function notesOf(sheet: ScoreSheet, { footer }: RankingFrame): FooterLines {
  const hasDecided = sheet.indicators.some(
    ({ indicator, scores }) => counts(indicator) && scores.some(isDecided),
  );
  const marks = hasDecided ? [words.ranking.decided] : [];
  return {
    printed: [...marks, ...footer.printed],
    beside: [...footer.beside, words.marker],
  };
}

const alone = (columns: number, at: number, line: string): Row =>
  Array.from({ length: columns }, (_, column) => (column === at ? text(line) : null));

function signedRow(columns: number): Row {
  const { prepared, checked, date } = words.ranking;
  return Array.from({ length: columns }, (_, column) => {
    if (column === 0) return text(prepared);
    if (column === TOTAL + 1) return text(checked);
    return column === columns - dateColumns(columns) ? text(date) : null;
  });
}

function titleFor({ method, year, period }: ScoreSheet, { isRevision }: RankingFrame): string {
  const title = words.titles.ranking(method.names, year, period);
  return isRevision ? issueWords.revisedTitle(title) : title;
}

function headerOf({ categories, names: { units } }: Method): string[] {
  const { comparedBroken: compared, broken } = words.ranking;
  const names = categories.map(({ name }) => broken(name));
  return [PLACE_HEADER, units, TOTAL_HEADER, ...names, compared.place, compared.points];
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
  { columns, towns, printedLines, besideLines }: AnnexLayout,
): SheetContent["styles"] {
  const format = decimalFormat(sheet.conventions.rounding.decimals);
  const county = FIRST_ROW + towns;
  const signed = county + 1 + printedLines;
  const dates = dateColumns(columns);
  return [
    look("annex-title", [0, 0, 1, columns]),
    look("annex-right", [1, 0, 1, columns]),
    look("annex-header", [2, 0, 1, columns]),
    look("annex-centred", [FIRST_ROW, 0, towns, 1], "0"),
    look("annex-text", [FIRST_ROW, 1, towns, 1]),
    look("annex-strong", [FIRST_ROW, TOTAL, towns, 1], format),
    look("annex-number", [FIRST_ROW, TOTAL + 1, towns, columns - TOTAL - 3], format),
    look("annex-centred", [FIRST_ROW, columns - 2, towns, 1]),
    look("annex-number", [FIRST_ROW, columns - 1, towns, 1], `+${format};-${format};${format}`),
    look("annex-text", [county, 0, 1, columns]),
    look("annex-note", [county + 1, 0, printedLines, 1]),
    look("annex-note", [signed, 0, 1, columns]),
    look("annex-right", [signed, columns - dates, 1, dates]),
    look("note", [signed + 2, 0, besideLines, 1]),
  ];
}

const isDecided = (score: Score | undefined): boolean =>
  score?.outcome === "scored" && score.trace.kind === "decided";

/** Also a part of a 合并 does; 监测 does not. */
const counts = ({ rule }: Indicator): boolean => rule.kind !== "monitored";

/** A mark behind the points of a category in which a score was decided. */
function decidedMarks(sheet: ScoreSheet, ranked: readonly TownResult[]): SheetContent["styles"] {
  const { method, indicators, conventions } = sheet;
  const format = `${decimalFormat(conventions.rounding.decimals)}"${words.ranking.decidedMark}"`;
  let next = 0;
  return method.categories.flatMap((category, at) => {
    const own = indicators.slice(next, next + category.indicators.length);
    next += category.indicators.length;
    return ranked.flatMap(({ town }, row) =>
      own.some(({ indicator, scores }) => counts(indicator) && isDecided(scores[town]))
        ? [look("annex-number", [FIRST_ROW + row, TOTAL + 1 + at, 1, 1], format)]
        : [],
    );
  });
}
