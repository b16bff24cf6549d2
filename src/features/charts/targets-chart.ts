import { chartsSheet } from "../../messages/zh/charts-sheet";
import { fixedText } from "../../numbers/decimal-text";
import { isNegative } from "../../numbers/exact";
import { number, text } from "../../workbook/sheet-parts";
import type { TaskProgress, Told } from "../tasks/progress-terms";
import { printed } from "../tasks/told";
import type { ChartBlock } from "./chart-block";
import { heightFor } from "./chart-block";

const words = chartsSheet.targets;

/** 完成与目标 of one task: a column a town in the colour of met or unmet, and a mark at its target; the numbers of 任务进度. */
export function targetsChart(
  { header, unit, towns }: TaskProgress,
  unitsHeader: string,
): ChartBlock {
  const cell = (told: Told | null, isShown: boolean) =>
    told && isShown ? number(printed(told)) : null;
  const rows = towns.map(({ name, value, target, isMet }) => [
    text(words.valued(name, value ? fixedText(value.value, value.decimals) : "")),
    cell(value, isMet === true),
    cell(value, isMet !== true),
    cell(target, true),
  ]);
  const shown = towns.flatMap(({ value, target }) => [value, target]);
  const isBelow = shown.some((told) => told !== null && isNegative(told.value));
  const unmet = towns.filter(({ isMet }) => isMet === false).map(({ name }) => name);
  const met = towns.filter(({ isMet }) => isMet === true).length;
  return {
    rows: [[unitsHeader, words.met, words.unmet, words.target].map(text), ...rows],
    format: "General",
    height: heightFor(0),
    chart: ({ area }) => ({
      title: words.title(header, unit),
      altText: words.alt(header, met, unmet),
      kind: "columns",
      isStacked: false,
      categories: area(1, 0, towns.length, 1),
      series: [
        { name: 1, look: { kind: "fill", color: "#2E75B6" } as const },
        { name: 2, look: { kind: "fill", color: "#F4B183" } as const },
        { name: 3, look: { kind: "mark" } as const },
      ].map(({ name: column, look }) => ({
        name: area(0, column, 1, 1),
        values: area(1, column, towns.length, 1),
        look,
      })),
      axis: { min: isBelow ? null : 0, max: null, isReversed: false },
      hasLegend: true,
    }),
  };
}
