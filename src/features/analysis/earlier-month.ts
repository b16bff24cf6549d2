import { publishedRecords } from "../../record/stored-issues";
import type { EarlierMonth } from "./month-change";
import type { CellAddress } from "../../cells/address";
import type { CellValue } from "../../cells/grid";
import { lastMonthOf } from "../../reading/words/period";
import type { UsedArea } from "../../reading/used-areas";
import { inputsKey, lastRanking } from "../../record/ranking-record";
import type { ScoreSheet } from "../../scoring/score-sheet";
import { checkedInput } from "../../ranking/checked-input";
import { publishedConventions } from "../../ranking/published-conventions";
import { inputChanges } from "../../ranking/input-changes";
import { readKeptAreas, type KeptArea } from "../../ranking/kept-areas";
import { inputOf } from "../../ranking/period-input";
import type { WorkbookReading } from "../../record/workbook-reading";

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
  const last = lastRanking(
    publishedRecords(reading),
    { period, year, method: method.id },
    lastMonthOf,
  );
  if (!last) return { kind: "no-earlier" };
  const checked = checkedInput(inputOf(reading, last.period));
  if (!checked || checked.observations.towns.join("\n") !== scores.towns.join("\n")) {
    return { kind: "earlier-unreadable", period: last.period };
  }
  const scored = readKeptAreas(reading.archive.texts.get(inputsKey(last.period)));
  return {
    kind: "found",
    period: last.period,
    month: {
      published: new Map(
        [...last.towns].map(([town, { total, place }]) => [town, { points: total, place }]),
      ),
      conventions: publishedConventions(reading.archive, last.period, method) ?? scores.conventions,
      observations: checked.observations,
    },
    revised: scored ? revisedCells(reading, scored, checked.used) : [],
  };
}

/** Ledgers grow from month to month; only the data sheet belongs to the one period. */
function revisedCells(
  { grids }: WorkbookReading,
  scored: readonly KeptArea[],
  used: readonly UsedArea[],
): readonly RevisedCell[] {
  const isData = ({ as }: Pick<UsedArea, "as">): boolean => as === "data";
  return inputChanges(scored.filter(isData), used.filter(isData), grids).flatMap((change) =>
    change.kind === "cell" ? [{ cell: change.cell, was: change.was, is: change.now }] : [],
  );
}
