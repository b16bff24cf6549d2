import type { CellAddress } from "../../cells/address";
import { cellAt, gridEnd, valueAt, type CellValue, type Grid } from "../../cells/grid";
import { countedIndicators } from "../../method/method";
import { COUNTY, PLACE_HEADER, TOTAL_HEADER, TOWN_HEADER } from "../../method/sheet-terms";
import { sheets as words } from "../../messages/zh/sheets";
import { indicatorHeader } from "../../scoring/complete-scores";
import type { RankingSheets } from "../../record/ranking-record";
import type { ScoreSheet } from "../../scoring/score-sheet";
import type { ScoreCells, Shown } from "./cell-explanation";

/** What a cell of one of our three sheets is about. */
export type OwnCell =
  | {
      readonly kind: "score";
      readonly town: number;
      readonly shown: Shown;
      /** What the sheet holds for it; null where the cell is no score's. */
      readonly value: CellValue;
      /** The column compares with the last period. */
      readonly isChange: boolean;
    }
  | { readonly kind: "county" }
  | { readonly kind: "town-gone" };

/** null for a title, a heading, a footer, and whatever else stands in no row of a town. */
export function ownCell(
  grid: Grid,
  as: keyof RankingSheets,
  cell: CellAddress,
  scores: ScoreSheet,
): OwnCell | null {
  const table = as === "grounds" ? groundsTable(grid) : scoreTable(grid);
  if (!table || cell.row <= table.header) return null;
  const name = valueAt(grid, cell.row, table.townColumn);
  if (typeof name !== "string") return null;
  const shown =
    as === "grounds" ? groundsRow(grid, cell.row, scores) : shownBy(table, cell, scores);
  if (!shown) return null;
  if (name === COUNTY) return { kind: "county" };
  const town = scores.towns.indexOf(name);
  if (town < 0) return { kind: "town-gone" };
  const value =
    as === "grounds"
      ? valueAt(grid, cell.row, GROUNDS_POINTS)
      : valueAt(grid, cell.row, cell.column);
  const isChange = isChangeHeader(table.headers.get(cell.column));
  return { kind: "score", town, shown, value: isChange ? null : value, isChange };
}

interface Table {
  /** Row of the headers. */
  readonly header: number;
  /** By column. */
  readonly headers: ReadonlyMap<number, string>;
  readonly townColumn: number;
}

const GROUNDS_POINTS = words.grounds.headers.length - 1;

function scoreTable(grid: Grid): Table | null {
  return tableWith(grid, [TOTAL_HEADER, PLACE_HEADER]);
}

function groundsTable(grid: Grid): Table | null {
  return tableWith(grid, words.grounds.headers.slice(0, 3));
}

/** On 排名 the towns stand under the word that the method has for them, right of their places. */
function columnOfTowns(headers: readonly (readonly [number, string])[]): number | undefined {
  const [named] = headers.find(([, text]) => text === TOWN_HEADER) ?? [];
  const places = headers.findIndex(([, text]) => text === PLACE_HEADER);
  return named ?? headers[places + 1]?.[0];
}

/** The first row that has all of those headers. */
function tableWith(grid: Grid, wanted: readonly string[]): Table | null {
  for (let row = grid.top; row < gridEnd(grid).row; row += 1) {
    const headers = headersOf(grid, row);
    const texts = [...headers.values()];
    const town = columnOfTowns([...headers]);
    if (town !== undefined && wanted.every((text) => texts.includes(text))) {
      return { header: row, headers, townColumn: town };
    }
  }
  return null;
}

function headersOf(grid: Grid, row: number): Map<number, string> {
  const cells = grid.values[row - grid.top] ?? [];
  return new Map(
    cells.flatMap((value, index) =>
      // Headers of 排名 are broken where people break them.
      typeof value === "string" ? [[grid.left + index, value.replaceAll("\n", "")]] : [],
    ),
  );
}

function shownBy(
  { headers, townColumn }: Table,
  { column }: CellAddress,
  scores: ScoreSheet,
): Shown | null {
  const header = headers.get(column);
  if (header === undefined) return null;
  if (column === townColumn) return { kind: "town" };
  if (header === TOTAL_HEADER || header === words.ranking.pointsChange) return { kind: "total" };
  if (header === PLACE_HEADER || header === words.ranking.placeChange) return { kind: "place" };
  const indicators = indicatorsUnder(header, scores);
  return indicators.length > 0 ? { kind: "indicators", indicators } : null;
}

/** Those of an indicator's own column of 评分, or of a category's column of 排名, as far as they count in it. */
function indicatorsUnder(header: string, { method, indicators }: ScoreSheet): number[] {
  const category = method.categories.find(({ name }) => name === header);
  const codes = countedIndicators(category?.indicators ?? []).map(({ code }) => code);
  return [...indicators.entries()].flatMap(([index, { indicator }]) =>
    codes.includes(indicator.code) || indicatorHeader(indicator) === header ? [index] : [],
  );
}

function groundsRow(grid: Grid, row: number, { indicators }: ScoreSheet): Shown | null {
  const header = valueAt(grid, row, 1);
  const index = indicators.findIndex(({ indicator }) => indicatorHeader(indicator) === header);
  return index < 0 ? null : { kind: "indicators", indicators: [index] };
}

function isChangeHeader(header: string | undefined): boolean {
  return header === words.ranking.placeChange || header === words.ranking.pointsChange;
}

/** Where 评分 holds the scores of a town, and the totals of all; null when it is no table any more. */
export function scoreCells(grid: Grid, scores: ScoreSheet, town: number): ScoreCells | null {
  const table = scoreTable(grid);
  if (!table) return null;
  const rows = rowsOf(grid, table);
  const columns = new Map([...table.headers].map(([column, text]) => [text, column]));
  const at = (name: string | undefined, header: string): CellAddress | null => {
    const row = rows.get(name ?? "");
    const column = columns.get(header);
    return row === undefined || column === undefined ? null : cellAt(grid, row, column);
  };
  return {
    indicators: scores.indicators.map(({ indicator }) =>
      at(scores.towns[town], indicatorHeader(indicator)),
    ),
    totals: scores.towns.map((name) => at(name, TOTAL_HEADER)),
  };
}

function rowsOf(grid: Grid, { header, townColumn }: Table): Map<string, number> {
  const rows = new Map<string, number>();
  for (let row = header + 1; row < gridEnd(grid).row; row += 1) {
    const name = valueAt(grid, row, townColumn);
    if (typeof name === "string" && !rows.has(name)) rows.set(name, row);
  }
  return rows;
}
