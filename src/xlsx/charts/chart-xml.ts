import type { ChartSeries, SheetChart } from "../../workbook/sheet-chart";
import type { BookSheet } from "../book";
import {
  barXml,
  categoryAxisXml,
  endLabelXml,
  fillXml,
  legendXml,
  lineXml,
  markerXml,
  NOTHING_XML,
  titleXml,
  valueAxisXml,
} from "./chart-parts";
import { ChartReferences } from "./chart-references";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

const CATEGORY_AXIS = 11;
const VALUE_AXIS = 12;
const AXES = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
const MARK_COLOR = "#000000";

/** A chart part: the references of the sheet's cells, with what they hold. */
export function chartXml(chart: SheetChart, sheet: BookSheet): string {
  const references = new ChartReferences(sheet);
  const lines = chart.series.flatMap((each, index) => (isLine(each) ? [{ each, index }] : []));
  const bars = chart.series.flatMap((each, index) => (isLine(each) ? [] : [{ each, index }]));
  const plots = [
    bars.length > 0
      ? barsXml(
          chart,
          bars.map(({ each, index }) => seriesXml(chart, each, index, references)),
        )
      : "",
    lines.length > 0
      ? linesXml(lines.map(({ each, index }) => seriesXml(chart, each, index, references)))
      : "",
  ];
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}">`,
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/>`,
    `<c:plotArea><c:layout/>${plots.join("")}${axesXml(chart)}</c:plotArea>`,
    chart.hasLegend ? legendXml() : "",
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`,
    `<c:spPr>${fillXml("#FFFFFF")}<a:ln w="9525">${fillXml("#D9D9D9")}</a:ln></c:spPr></c:chartSpace>`,
  ].join("");
}

const isLine = ({ look }: ChartSeries): boolean => look.kind === "line" || look.kind === "mark";

function barsXml({ kind, isStacked }: SheetChart, series: readonly string[]): string {
  const direction = kind === "bars" ? "bar" : "col";
  const grouping = isStacked ? "stacked" : "clustered";
  return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series.join("")}<c:gapWidth val="50"/><c:overlap val="100"/>${AXES}</c:barChart>`;
}

const linesXml = (series: readonly string[]): string =>
  `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join("")}<c:marker val="1"/>${AXES}</c:lineChart>`;

function seriesXml(
  { categories }: SheetChart,
  series: ChartSeries,
  index: number,
  references: ChartReferences,
): string {
  const { name, values, look, endLabel } = series;
  const last = values.rows * values.columns - 1;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${references.texts(name)}</c:tx>`,
    lookXml(look),
    endLabel === undefined ? "" : endLabelXml(last, endLabel),
    `<c:cat>${references.texts(categories)}</c:cat><c:val>${references.numbers(values)}</c:val>`,
    isLine(series) ? `<c:smooth val="0"/>` : "",
    `</c:ser>`,
  ].join("");
}

function lookXml(look: ChartSeries["look"]): string {
  switch (look.kind) {
    case "fill":
      return `${barXml(look.color)}<c:invertIfNegative val="0"/>`;
    case "hidden":
      return `${NOTHING_XML}<c:invertIfNegative val="0"/>`;
    case "mark":
      return `<c:spPr><a:ln w="28575"><a:noFill/></a:ln></c:spPr>${markerXml("dash", 14, MARK_COLOR)}`;
    case "line":
      return `${lineXml(look.color, look.dash)}${markerXml("circle", 6, look.color)}`;
  }
}

/** Bars have their first category on top; where places grow downwards, the categories stand above. */
function axesXml({ kind, axis }: SheetChart): string {
  const lies = kind === "bars";
  const category = {
    id: CATEGORY_AXIS,
    crosses: VALUE_AXIS,
    position: lies ? "l" : axis.isReversed ? "t" : "b",
  } as const;
  const value = {
    id: VALUE_AXIS,
    crosses: CATEGORY_AXIS,
    position: lies ? "b" : "l",
  } as const;
  const crossesAt = lies ? "max" : "autoZero";
  return (
    categoryAxisXml(category, lies) +
    valueAxisXml(value, axis, { crossesAt, isInPlaces: axis.isReversed })
  );
}
