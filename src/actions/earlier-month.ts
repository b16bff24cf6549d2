import type { EarlierMonth } from "../analysis/month-change";
import { parseArea, type CellAddress } from "../cells/address";
import { gridOfValues, isCellError, valueAt, type CellValue } from "../cells/grid";
import { lastMonthOf } from "../reading/period";
import { readMethodSheet } from "../reading/method-sheet";
import { inputsKey, lastRanking } from "../report/ranking-record";
import type { Readings } from "../method/readings";
import type { ScoreSheet } from "../scoring/score-sheet";
import { checkedInput } from "./checked-input";
import { inputOf } from "./period-input";
import type { WorkbookReading } from "./workbook-reading";

/** A cell that holds something else than when it was scored. */
export interface RevisedCell {
  readonly cell: CellAddress;
  readonly was: CellValue;
  readonly is: CellValue;
}

export type FoundEarlier =
  | { readonly kind: "no-earlier" }
  | { readonly kind: "earlier-unreadable"; readonly period: string }
  | {
      readonly kind: "found";
      readonly period: string;
      readonly month: EarlierMonth;
      readonly revised: readonly RevisedCell[];
    };

/** The nearest earlier ranked period of the same method and year: as published, and as its sheets are now. */
export function earlierMonth(reading: WorkbookReading, scores: ScoreSheet): FoundEarlier {
  const { period, year, method } = scores;
  const last = lastRanking(reading.records, { period, year, method: method.id }, lastMonthOf);
  if (!last) return { kind: "no-earlier" };
  const checked = checkedInput(inputOf(reading, last.period));
  if (!checked || checked.observations.towns.join("\n") !== scores.towns.join("\n")) {
    return { kind: "earlier-unreadable", period: last.period };
  }
  const scored = scoredAreas(reading, last.period);
  return {
    kind: "found",
    period: last.period,
    month: {
      published: new Map(
        [...last.towns].map(([town, { total, place }]) => [town, { points: total, place }]),
      ),
      readings: scored ? readingsOf(scored, scores) : scores.readings,
      observations: checked.observations,
    },
    revised: scored ? revisedCells(reading, scored) : [],
  };
}

/** An area as it was scored. */
interface ScoredArea {
  readonly sheet: string;
  readonly as: string;
  readonly area: string;
  readonly values: readonly (readonly CellValue[])[];
}

/** The areas that a period was scored from, or null when 考核存档 does not tell. */
function scoredAreas({ archive }: WorkbookReading, period: string): readonly ScoredArea[] | null {
  try {
    const parsed: unknown = JSON.parse(archive.texts.get(inputsKey(period)) ?? "");
    return Array.isArray(parsed) && parsed.every(isScoredArea) ? parsed : null;
  } catch {
    return null;
  }
}

function isScoredArea(value: unknown): value is ScoredArea {
  if (typeof value !== "object" || value === null) return false;
  const facts = new Map<string, unknown>(Object.entries(value));
  const values = facts.get("values");
  const areTexts = ["sheet", "as", "area"].every((key) => typeof facts.get(key) === "string");
  return areTexts && Array.isArray(values) && values.every(Array.isArray);
}

/** Without 考核办法 the defaults held. */
function readingsOf(scored: readonly ScoredArea[], { method }: ScoreSheet): Readings {
  const area = scored.find(({ as }) => as === "method");
  const sheet = area ? readMethodSheet(gridOfValues(area.sheet, area.values), method) : null;
  return sheet?.readings ?? method.defaultReadings;
}

/** Ledgers grow from month to month; only the data sheet belongs to the one period. */
function revisedCells(
  { grids }: WorkbookReading,
  scored: readonly ScoredArea[],
): readonly RevisedCell[] {
  return scored.flatMap(({ sheet, as, area, values }) => {
    const [grid, place] = [grids.get(sheet), parseArea(area)];
    if (as !== "data" || !grid || !place) return [];
    return values.flatMap((row, i) =>
      row.flatMap((was, j): RevisedCell[] => {
        const cell = { sheet, row: place.row + i, column: place.column + j };
        const is = valueAt(grid, cell.row, cell.column);
        return sameValue(was, is) ? [] : [{ cell, was, is }];
      }),
    );
  });
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  return a === b;
}
