import { a1, type Area } from "../../cells/address";
import { CHART_PREFIX, MOST_CHARTS } from "../../cells/chart-names";
import type { ChartSeries, SheetChart } from "../sheet-chart";
import type { SheetContent } from "../workbook";
import { onLook, type Step } from "./trip";

/** About what one chart adds to a request, and each of its series. */
const CHART_BYTES = 3_000;
const SERIES_BYTES = 2_500;

const TYPES = {
  bars: { stacked: "BarStacked", plain: "BarClustered" },
  columns: { stacked: "ColumnStacked", plain: "ColumnClustered" },
  lines: { stacked: "LineMarkers", plain: "LineMarkers" },
} as const;

/** Ours are deleted by their names, whichever of them are there, and drawn again; the user's own stay. */
export function chartSteps(content: SheetContent): Step[] {
  const { name, charts } = content;
  if (!charts) return [];
  const at = { sheet: name, look: "charts" } as const;
  const names = Array.from({ length: MOST_CHARTS }, (_, index) => `${CHART_PREFIX}${index + 1}`);
  return [
    onLook(at, (sheet) => names.forEach((one) => sheet.charts.getItemOrNullObject(one).delete())),
    ...charts.map((chart) =>
      onLook(
        at,
        (sheet) => draw(sheet, chart, content),
        CHART_BYTES + SERIES_BYTES * chart.series.length,
      ),
    ),
  ];
}

/**
 * One series at first, from one cell by columns, which every program understands alike; each series is then told its
 * cells. Excel's charts API has no alternative text: the title says what the picture shows.
 */
function draw(sheet: Excel.Worksheet, chart: SheetChart, content: SheetContent): void {
  const { kind, isStacked, series, anchor, axis } = chart;
  const [first, ...others] = series;
  if (!first) return;
  const source = rangeAt(sheet, { ...first.values, rows: 1, columns: 1 });
  const made = sheet.charts.add(TYPES[kind][isStacked ? "stacked" : "plain"], source, "Columns");
  made.name = chart.name;
  made.title.text = chart.title;
  made.legend.visible = chart.hasLegend;
  if (chart.hasLegend) made.legend.position = "Bottom";
  made.setPosition(
    a1(anchor.row, anchor.column),
    a1(anchor.row + anchor.rows - 1, anchor.column + anchor.columns - 1),
  );
  fillSeries(sheet, made.series.getItemAt(0), first, { chart, content });
  for (const each of others) {
    fillSeries(sheet, made.series.add(nameOf(each, content)), each, { chart, content });
  }
  setAxes(made.axes, kind, axis);
}

function setAxes(axes: Excel.ChartAxes, kind: SheetChart["kind"], axis: SheetChart["axis"]): void {
  const { min, max, isReversed } = axis;
  if (min !== null) axes.valueAxis.minimum = min;
  if (max !== null) axes.valueAxis.maximum = max;
  if (isReversed) {
    axes.valueAxis.reversePlotOrder = true;
    axes.valueAxis.majorUnit = 1;
    axes.valueAxis.majorGridlines.visible = false;
  }
  // The first category on top.
  if (kind === "bars") axes.categoryAxis.reversePlotOrder = true;
}

interface Drawing {
  readonly chart: SheetChart;
  readonly content: SheetContent;
}

function fillSeries(
  sheet: Excel.Worksheet,
  made: Excel.ChartSeries,
  series: ChartSeries,
  { chart, content }: Drawing,
): void {
  made.name = nameOf(series, content);
  made.setValues(rangeAt(sheet, series.values));
  made.setXAxisValues(rangeAt(sheet, chart.categories));
  dress(made, series);
  if (series.look.kind === "fill" || series.look.kind === "hidden") {
    made.gapWidth = 50;
    made.overlap = 100;
  }
  if (series.endLabel !== undefined) labelEnd(made, series.values, series.endLabel);
}

function dress(made: Excel.ChartSeries, { look }: ChartSeries): void {
  switch (look.kind) {
    case "fill":
      made.format.fill.setSolidColor(look.color);
      return;
    case "hidden":
      made.format.fill.clear();
      return;
    case "mark":
      made.chartType = "LineMarkers";
      made.format.line.lineStyle = "None";
      setMarker(made, "Dash", 14, "#000000");
      return;
    case "line":
      made.format.line.color = look.color;
      made.format.line.lineStyle = LINE_STYLES[look.dash];
      setMarker(made, "Circle", 6, look.color);
  }
}

const LINE_STYLES = { solid: "Continuous", dash: "Dash", dot: "Dot" } as const;

function setMarker(
  made: Excel.ChartSeries,
  style: "Dash" | "Circle",
  size: number,
  color: string,
): void {
  made.markerStyle = style;
  made.markerSize = size;
  made.markerBackgroundColor = color;
  made.markerForegroundColor = color;
}

function labelEnd(made: Excel.ChartSeries, values: Area, label: string): void {
  const point = made.points.getItemAt(values.rows * values.columns - 1);
  point.hasDataLabel = true;
  point.dataLabel.position = "Right";
  point.dataLabel.text = label;
}

function nameOf({ name }: ChartSeries, { cells }: SheetContent): string {
  const cell = cells[name.row]?.[name.column];
  return cell && "text" in cell ? cell.text : "";
}

const rangeAt = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);
