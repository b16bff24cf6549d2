import { chartsSheet } from "../../messages/zh/charts-sheet";
import { compare, equals } from "../../numbers/exact";
import type { RankingPlan } from "../../ranking/ranking-plan";
import type { LastRanking } from "../../record/ranking-record";
import type { TownResult } from "../../scoring/complete-scores";
import type { ChartSeries, SeriesLook } from "../../workbook/sheet-chart";
import { number, text } from "../../workbook/sheet-parts";
import { placeText } from "../analysis/result-texts";
import { heightFor, type ChartBlock } from "./chart-block";

const words = chartsSheet.places;

const RISEN: SeriesLook = { kind: "line", color: "#548235", dash: "solid" };
const FALLEN: SeriesLook = { kind: "line", color: "#C00000", dash: "dash" };
const SAME: SeriesLook = { kind: "line", color: "#8C8C8C", dash: "dot" };

/** 名次变化: a line a town from the last ranked period to this one; towns that share a place share one label. */
export function placesChart({ scores, results }: RankingPlan, last: LastRanking): ChartBlock {
  const before = (result: TownResult) => last.towns.get(result.name)?.place ?? null;
  const moved = (result: TownResult): number => {
    const was = before(result);
    return was ? Math.sign(compare(was, result.place)) : 0;
  };
  const named = (side: number): string[] =>
    results.filter((result) => moved(result) === side).map(({ name }) => name);
  const rows = results.map((result) => {
    const was = before(result);
    return [text(result.name), was && number(was), number(result.place)];
  });
  return {
    rows: [[scores.method.names.units, last.period, scores.period].map(text), ...rows],
    format: "General",
    height: heightFor(results.length),
    chart: ({ area }) => ({
      title: words.title(last.period, scores.period),
      altText: words.alt(named(1), named(-1)),
      kind: "lines",
      isStacked: false,
      categories: area(0, 1, 1, 2),
      series: results.map((result, town): ChartSeries => {
        const label = endLabel(results, result);
        return {
          name: area(town + 1, 0, 1, 1),
          values: area(town + 1, 1, 1, 2),
          look: [FALLEN, SAME, RISEN][moved(result) + 1] ?? SAME,
          ...(label !== null && { endLabel: label }),
        };
      }),
      axis: { min: 1, max: results.length, isReversed: true },
      hasLegend: false,
    }),
  };
}

/** The first town of a place names all of them. */
function endLabel(results: readonly TownResult[], { town, place }: TownResult): string | null {
  const sharing = results.filter((other) => equals(other.place, place));
  return sharing[0]?.town === town
    ? words.label(
        placeText(place),
        sharing.map(({ name }) => name),
      )
    : null;
}
