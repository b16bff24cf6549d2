import type { CellAddress } from "../../cells/address";
import { circularSheet } from "../../messages/zh/circular-sheet";
import type { BoundNumber } from "../../circular/bound-number";
import type {
  Correction,
  DecidedGap,
  LastFacts,
  MonthFacts,
  TownFacts,
} from "../../circular/month-facts";
import { differingConventions } from "../../method/conventions";
import { columnTerm } from "../../method/inputs";
import { isDecimal } from "../../numbers/decimal-text";
import { compare, subtract, type Exact } from "../../numbers/exact";
import type { RankingPlan } from "../../ranking/ranking-plan";
import { categoryPoints } from "../../ranking/ranking-sheet";
import { lastMonthOf } from "../../reading/words/period";
import type { TownResult } from "../../scoring/complete-scores";
import { rankedCells, type RankedCells } from "./ranking-table";
import { taskFacts } from "./task-facts";

/** What the circular tells of a ranking that stands; null where the sheet 排名 lacks a town or a column. */
export function monthFacts(plan: RankingPlan, rateDecimals: number): MonthFacts | null {
  const { scores, input, reading, names } = plan;
  const { method, period, year } = scores;
  const ranking = reading.grids.get(names.ranking);
  const cells = ranking ? rankedCells(ranking, method.names.units) : new Map<string, RankedCells>();
  const towns = plan.results.map((result) => townFacts(plan, result, cells.get(result.name)));
  if (!towns.every((town) => town !== null)) return null;
  return {
    year,
    lastMonth: lastMonthOf(period),
    document: method.document,
    methodTitle: method.title,
    towns,
    categories: method.categories.map(({ name }) => name),
    tasks: taskFacts({ input, grids: reading.grids, rateDecimals }),
    last: lastFacts(plan),
    gaps: decidedGaps(plan),
    isSample: plan.isSample,
    isDraft: method.names.isDraft === true,
    correction: correctionOf(plan),
  };
}

function townFacts(
  plan: RankingPlan,
  result: TownResult,
  cells: RankedCells | undefined,
): TownFacts | null {
  if (!cells) return null;
  const { method, conventions } = plan.scores;
  const { decimals } = conventions.rounding;
  const categories = categoryPoints(method, result.points).map((points, i) => {
    const cell = cells.categories.get((method.categories[i]?.name ?? "").replace(/\s/g, ""));
    return cell ? inCell(points, decimals, cell) : null;
  });
  if (!categories.every((points) => points !== null)) return null;
  return {
    name: result.name,
    place: inCell(result.place, isDecimal(result.place, 0) ? 0 : 1, cells.place),
    total: inCell(result.total, decimals, cells.total),
    categories,
    ...comparedWithLast(plan, result, cells),
  };
}

const inCell = (value: Exact, decimals: number, cell: CellAddress): BoundNumber => ({
  value,
  decimals,
  from: { kind: "cell", cell },
});

function comparedWithLast(
  { last }: RankingPlan,
  { name, place }: TownResult,
  { moved: cell }: RankedCells,
): Pick<TownFacts, "moved" | "wasLast"> {
  const before = last?.towns.get(name);
  if (!last || !before || !cell) return { moved: null, wasLast: false };
  const value = subtract(before.place, place);
  const worst = [...last.towns.values()].every((other) => compare(other.place, before.place) <= 0);
  return { moved: { value, decimals: 0, from: { kind: "move", cell } }, wasLast: worst };
}

/** Also an earlier month of another method is said: its places are no measure. */
function lastFacts({ last, lastConventions, scores, reading }: RankingPlan): LastFacts {
  const { conventions, period, year, method } = scores;
  if (last) {
    const lastMonth = lastMonthOf(last.period);
    const isOtherwise =
      lastConventions !== null && differingConventions(lastConventions, conventions).length > 0;
    return isOtherwise
      ? { kind: "otherwise", lastMonth, why: "readings" }
      : { kind: "compared", lastMonth };
  }
  const months = reading.records
    .filter((record) => record.year === year && record.method !== method.id)
    .map((record) => lastMonthOf(record.period))
    .filter((month) => month < lastMonthOf(period));
  return months.length === 0
    ? { kind: "none" }
    : { kind: "otherwise", lastMonth: Math.max(...months), why: "method" };
}

/** Figures that were decided not to be there; a town without a row lacks them all. */
function decidedGaps({ input }: RankingPlan): DecidedGap[] {
  const { observations, method } = input;
  const gaps = [...observations.quantities].flatMap(([quantity, figures]) =>
    figures.flatMap((figure, town): DecidedGap[] => {
      if (figure.kind !== "settled") return [];
      const { decision } = figure;
      if (decision.kind !== "not-reported" && decision.kind !== "not-applicable") return [];
      const header =
        decision.quantity === "all"
          ? circularSheet.allFigures
          : columnTerm(method.inputs, quantity).header;
      return [{ town: observations.towns[town] ?? "", header, decision: decision.kind }];
    }),
  );
  return [...new Map(gaps.map((gap) => [`${gap.town} ${gap.header}`, gap])).values()];
}

function correctionOf({ issue }: RankingPlan): Correction | null {
  if (issue?.kind !== "revised") return null;
  const { code, time, moves } = issue;
  return { code, time, moves };
}
