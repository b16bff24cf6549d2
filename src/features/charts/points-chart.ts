import { chartsSheet } from "../../messages/zh/charts-sheet";
import { fixedText, nearestDouble } from "../../numbers/decimal-text";
import { compare, exact, isNegative, larger, sum } from "../../numbers/exact";
import { categoryPoints } from "../../ranking/ranking-sheet";
import type { RankingPlan } from "../../ranking/ranking-plan";
import { decimalFormat, number, text } from "../../workbook/sheet-parts";
import { placeText } from "../analysis/result-texts";
import { heightFor, type ChartBlock } from "./chart-block";

const words = chartsSheet.points;

/** Dark and light in turn, so that neighbours differ in black and white. */
const COLORS = [
  "#1F4E79",
  "#9DC3E6",
  "#C55A11",
  "#F8CBAD",
  "#548235",
  "#C5E0B4",
  "#7F6000",
  "#FFE699",
  "#595959",
  "#D9D9D9",
  "#2E75B6",
  "#DEEBF7",
];

/** 得分构成: each town's total by 考核内容, the first place on top; the numbers of 排名. */
export function pointsChart({ scores, results }: RankingPlan): ChartBlock {
  const { method, conventions } = scores;
  const { decimals } = conventions.rounding;
  const ranked = [...results].sort((a, b) => compare(a.place, b.place) || a.town - b.town);
  const headers = method.categories.map(({ name }) => name);
  const points = ranked.map((result) => categoryPoints(method, result.points));
  const total = (value: (typeof ranked)[number] | undefined): string =>
    value ? `${value.name}${fixedText(value.total, decimals)}分` : "";
  const isBelow = points.flat().some(isNegative);
  const full = sum(method.categories.map((category) => exact(category.points)));
  // 加分项 may lead beyond the full points, and what is stacked beyond a total that is held down.
  const most = points.map((of) => sum(of)).reduce(larger, full);
  const rows = ranked.map(({ place, name, total: all }, town) => [
    text(chartsSheet.ranked(placeText(place), name, fixedText(all, decimals))),
    ...(points[town] ?? []).map(number),
  ]);
  return {
    rows: [[text(method.names.units), ...headers.map(text)], ...rows],
    format: decimalFormat(decimals),
    height: heightFor(ranked.length),
    chart: ({ area }) => ({
      title: words.title,
      altText: words.alt(total(ranked[0]), total(ranked.at(-1)), ranked.length),
      kind: "bars",
      isStacked: true,
      categories: area(1, 0, ranked.length, 1),
      series: headers.map((_, at) => ({
        name: area(0, at + 1, 1, 1),
        values: area(1, at + 1, ranked.length, 1),
        look: { kind: "fill", color: COLORS[at % COLORS.length] ?? "#1F4E79" },
      })),
      axis: {
        min: isBelow ? null : 0,
        max: isBelow ? null : nearestDouble(most),
        isReversed: false,
      },
      hasLegend: true,
    }),
  };
}
