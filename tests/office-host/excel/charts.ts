import { invalidArgument, itemNotFound } from "../rich-api/host-error";
import { HostCollection, HostObject, members } from "../rich-api/host-object";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** Chart types of `Excel.ChartType` that are asked for. */
const TYPES = ["BarStacked", "BarClustered", "ColumnStacked", "ColumnClustered", "LineMarkers"];

/** `Excel.ChartCollection`. */
export class ChartCollection extends HostCollection {
  readonly members = members<ChartCollection>({
    methods: ["add", "getItemOrNullObject"],
    scalars: ["count"],
  });
  items: Chart[] = [];
  constructor(readonly sheet: Worksheet) {
    super();
  }
  get count(): number {
    return this.items.length;
  }
  /** By columns: a series a column of the source. */
  add(type: unknown, source: unknown, by: unknown): Chart {
    this.sheet.mayChange();
    if (!TYPES.includes(String(type)) || !(source instanceof Range)) throw invalidArgument();
    if (by !== "Columns") throw invalidArgument();
    const chart = new Chart(this, String(type), source.area.columns);
    this.items = [...this.items, chart];
    return chart;
  }
  getItemOrNullObject(name: unknown): Chart | null {
    return this.find(name);
  }
  find(key: unknown): Chart | null {
    return this.items.find(({ name }) => name === key) ?? null;
  }
}

/** `Excel.Chart`. */
export class Chart extends HostObject {
  readonly members = members<Chart>({
    scalars: ["name"],
    navigations: ["title", "legend", "axes", "series"],
    methods: ["delete", "setPosition"],
  });
  name = "图表 1";
  position: readonly unknown[] = [];
  readonly title = new ChartTitle();
  readonly legend = new ChartLegend();
  readonly axes = new ChartAxes();
  readonly series: ChartSeriesCollection;
  constructor(
    private readonly all: ChartCollection,
    readonly type: string,
    series: number,
  ) {
    super();
    this.series = new ChartSeriesCollection(series);
  }
  delete(): void {
    this.all.sheet.mayChange();
    this.all.items = this.all.items.filter((chart) => chart !== this);
  }
  setPosition(start: unknown, end: unknown): void {
    this.position = [start, end];
  }
}

class ChartTitle extends HostObject {
  readonly members = members<ChartTitle>({ scalars: ["text"] });
  text = "";
}

class ChartLegend extends HostObject {
  readonly members = members<ChartLegend>({ scalars: ["visible", "position"] });
  visible = true;
  position: unknown = "Right";
}

class ChartGridlines extends HostObject {
  readonly members = members<ChartGridlines>({ scalars: ["visible"] });
  visible = true;
}

class ChartAxis extends HostObject {
  readonly members = members<ChartAxis>({
    scalars: ["minimum", "maximum", "majorUnit", "reversePlotOrder"],
    navigations: ["majorGridlines"],
  });
  minimum: unknown = null;
  maximum: unknown = null;
  majorUnit: unknown = null;
  reversePlotOrder = false;
  readonly majorGridlines = new ChartGridlines();
}

class ChartAxes extends HostObject {
  readonly members = members<ChartAxes>({ navigations: ["valueAxis", "categoryAxis"] });
  readonly valueAxis = new ChartAxis();
  readonly categoryAxis = new ChartAxis();
}

/** `Excel.ChartSeriesCollection`. */
export class ChartSeriesCollection extends HostCollection {
  readonly members = members<ChartSeriesCollection>({ methods: ["add", "getItemAt"] });
  items: ChartSeries[];
  constructor(count: number) {
    super();
    this.items = Array.from({ length: count }, () => new ChartSeries());
  }
  add(name: unknown): ChartSeries {
    const series = new ChartSeries();
    series.name = String(name);
    this.items = [...this.items, series];
    return series;
  }
  getItemAt(index: unknown): ChartSeries {
    return this.find(index) ?? refuse();
  }
  find(key: unknown): ChartSeries | null {
    return this.items[Number(key)] ?? null;
  }
}

const refuse = (): never => {
  throw itemNotFound();
};

/** `Excel.ChartSeries`. */
export class ChartSeries extends HostObject {
  readonly members = members<ChartSeries>({
    scalars: [
      "name",
      "chartType",
      "gapWidth",
      "overlap",
      "markerStyle",
      "markerSize",
      "markerBackgroundColor",
      "markerForegroundColor",
    ],
    navigations: ["format", "points"],
    methods: ["setValues", "setXAxisValues"],
  });
  name = "";
  chartType: unknown = null;
  gapWidth: unknown = null;
  overlap: unknown = null;
  markerStyle: unknown = null;
  markerSize: unknown = null;
  markerBackgroundColor: unknown = null;
  markerForegroundColor: unknown = null;
  values: Range | null = null;
  categories: Range | null = null;
  readonly format = new ChartSeriesFormat();
  readonly points = new ChartPointsCollection();
  setValues(range: unknown): void {
    if (!(range instanceof Range)) throw invalidArgument();
    this.values = range;
  }
  setXAxisValues(range: unknown): void {
    if (!(range instanceof Range)) throw invalidArgument();
    this.categories = range;
  }
}

class ChartFill extends HostObject {
  readonly members = members<ChartFill>({ methods: ["setSolidColor", "clear"] });
  color: unknown = null;
  setSolidColor(color: unknown): void {
    this.color = color;
  }
  clear(): void {
    this.color = null;
  }
}

class ChartLineFormat extends HostObject {
  readonly members = members<ChartLineFormat>({ scalars: ["color", "lineStyle"] });
  color: unknown = null;
  lineStyle: unknown = null;
}

class ChartSeriesFormat extends HostObject {
  readonly members = members<ChartSeriesFormat>({ navigations: ["fill", "line"] });
  readonly fill = new ChartFill();
  readonly line = new ChartLineFormat();
}

class ChartDataLabel extends HostObject {
  readonly members = members<ChartDataLabel>({ scalars: ["position", "text"] });
  position: unknown = null;
  text: unknown = "";
}

class ChartPoint extends HostObject {
  readonly members = members<ChartPoint>({ scalars: ["hasDataLabel"], navigations: ["dataLabel"] });
  hasDataLabel = false;
  readonly dataLabel = new ChartDataLabel();
}

class ChartPointsCollection extends HostCollection {
  readonly members = members<ChartPointsCollection>({ methods: ["getItemAt"] });
  readonly items: ChartPoint[] = Array.from({ length: 200 }, () => new ChartPoint());
  getItemAt(index: unknown): ChartPoint {
    return this.find(index) ?? refuse();
  }
  find(key: unknown): ChartPoint | null {
    return this.items[Number(key)] ?? null;
  }
}
