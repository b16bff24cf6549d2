import { chartsSheet } from "../../messages/zh/charts-sheet";
import { fixedText } from "../../numbers/decimal-text";
import {
  add,
  isNegative,
  isZero,
  larger,
  smaller,
  subtract,
  ZERO,
  type Exact,
} from "../../numbers/exact";
import { decimalFormat, number, text, type Row } from "../../workbook/sheet-parts";
import type { SeriesLook } from "../../workbook/sheet-chart";
import type { TownChange } from "../analysis/month-change";
import { signedText } from "../analysis/result-texts";
import { heightFor, type ChartBlock } from "./chart-block";

const words = chartsSheet.change;

type Compared = Extract<TownChange, { kind: "compared" }>;

const RISE: SeriesLook = { kind: "fill", color: "#548235" };
const FALL: SeriesLook = { kind: "fill", color: "#F4B183" };
const TOTAL: SeriesLook = { kind: "fill", color: "#1F4E79" };
const HIDDEN: SeriesLook = { kind: "hidden" };
const LOOKS: readonly SeriesLook[] = [HIDDEN, HIDDEN, RISE, RISE, FALL, FALL, TOTAL];
const PARTS = ["own", "others", "targets", "conventions", "revisions"] as const;

/** 得分变化 of one town: from 0 by each part of 较上期 to the whole change, as columns that float on hidden ones. */
export function changeChart(town: string, change: Compared, decimals: number): ChartBlock {
  const parts = PARTS.map((part) => ({ name: words.parts[part], points: change.parts[part] }));
  const steps = parts.filter(({ points }) => !isZero(points));
  const rows: Row[] = [];
  let reached = ZERO;
  for (const { name, points } of steps) {
    const next = add(reached, points);
    rows.push(stepRow(words.valued(name, signedText(points, decimals)), reached, next));
    reached = next;
  }
  const total = words.valued(words.total, signedText(change.points, decimals));
  rows.push([text(total), ...LOOKS.slice(1).map(() => number(ZERO)), number(change.points)]);
  const told = steps.map(({ name, points }) => name + signedText(points, decimals));
  const [was, now] = [change.from.points, change.to.points].map((one) => fixedText(one, decimals));
  return {
    rows: [[words.header, ...words.series].map(text), ...rows],
    format: decimalFormat(decimals),
    height: heightFor(0),
    chart: ({ area }) => ({
      title: words.title(town, was ?? "", now ?? ""),
      altText: words.alt([...told, words.total + signedText(change.points, decimals)]),
      kind: "columns",
      isStacked: true,
      categories: area(1, 0, rows.length, 1),
      series: LOOKS.map((look, at) => ({
        name: area(0, at + 1, 1, 1),
        values: area(1, at + 1, rows.length, 1),
        look,
      })),
      axis: { min: null, max: null, isReversed: false },
      hasLegend: false,
    }),
  };
}

/** A step from one height to another: what of it is above 0 and what below, on as much hidden. */
function stepRow(name: string, from: Exact, to: Exact): Row {
  const [low, high] = [smaller(from, to), larger(from, to)];
  const above = subtract(larger(ZERO, high), larger(ZERO, low));
  const below = subtract(smaller(ZERO, low), smaller(ZERO, high));
  const isFall = isNegative(subtract(to, from));
  const [rise, fall] = isFall
    ? [
        [ZERO, ZERO],
        [above, below],
      ]
    : [
        [above, below],
        [ZERO, ZERO],
      ];
  const heights = [larger(ZERO, low), smaller(ZERO, high), ...(rise ?? []), ...(fall ?? []), ZERO];
  return [text(name), ...heights.map(number)];
}
