import { valueAt, type Grid } from "../../src/cells/grid";
import type { MemoryWorkbook } from "../workbook/memory-workbook";
import { fraction, minus, order, percent, total, type Fraction } from "./fraction";
import type { InventedMonth } from "./random-circular";

/** What a town's figure is for one task, or why it has none. */
export type TaskTruth =
  | { readonly kind: "value"; readonly value: Fraction; readonly target: Fraction }
  | { readonly kind: "none"; readonly why: string };

export interface TaskTruths {
  readonly name: string;
  /** 增长, 完成 or a rate. */
  readonly form: "growth" | "count" | "rate";
  /** In roster order. */
  readonly towns: readonly TaskTruth[];
  readonly county: TaskTruth;
}

/** A month as its invented figures and the sheets 排名 have it: nothing of the circular's own reading. */
export interface MonthTruth {
  readonly towns: readonly string[];
  readonly tasks: readonly TaskTruths[];
  readonly exports: Fraction | null;
  readonly places: ReadonlyMap<string, number>;
  readonly points: ReadonlyMap<string, Fraction>;
  /** null: there is no ranking to compare with, or it was made by other readings. */
  readonly before: ReadonlyMap<string, number> | null;
  readonly month: InventedMonth;
}

type Figures = Readonly<Record<string, string | null>>;

const ofTwo =
  (first: string, second: string, form: "growth" | "share") =>
  (figures: Figures): Fraction | string => {
    const [a, b] = [figures[first], figures[second]];
    if (a === null || b === null || a === undefined || b === undefined) return "gap";
    const [part, whole] = [fraction(a), fraction(b)];
    const value = percent(form === "growth" ? minus(part, whole) : part, whole);
    return value ?? (form === "growth" ? "no-base" : "nothing-of");
  };

const one =
  (name: string) =>
  (figures: Figures): Fraction | string => {
    const value = figures[name];
    return value === null || value === undefined ? "gap" : fraction(value);
  };

const TASKS = [
  ["exportGrowth", "自营出口增幅", "growth", ofTwo("exports", "exportsLastYear", "growth")],
  ["newExporters", "新增有出口实绩企业家数", "count", one("newExporters")],
  [
    "smallExporterInsurance",
    "500万美元以下企业投保完成率",
    "rate",
    one("smallExporterInsuranceRate"),
  ],
  [
    "exporterInsurance",
    "累计投保完成率",
    "rate",
    ofTwo("insuredExporters", "activeExporters", "share"),
  ],
] as const;

export async function monthTruth(
  month: InventedMonth,
  workbook: MemoryWorkbook,
): Promise<MonthTruth> {
  const [ranking] = await workbook.read(["排名 1-6月"]);
  const hasBefore = month.hasLast && !month.isReread;
  const [earlier] = hasBefore ? await workbook.read(["排名 1-5月"]) : [];
  if (!ranking) throw new Error("not ranked");
  return {
    towns: month.towns,
    tasks: TASKS.map(([task, name, form, value]) => ({
      name,
      form,
      towns: month.figures.map((figures, i) => truth(value(figures), month, task, i + 1)),
      county: truth(countyFigure(task, month, value), month, task, 0),
    })),
    exports: sums(month, "exports"),
    places: byTown(ranking, 0, Number),
    points: byTown(ranking, 2, (value) => fraction(Number(value.toPrecision(15)))),
    before: earlier ? byTown(earlier, 0, Number) : null,
    month,
  };
}

function truth(
  value: Fraction | string,
  month: InventedMonth,
  task: string,
  row: number,
): TaskTruth {
  if (typeof value === "string") {
    return { kind: "none", why: value === "gap" ? (month.gap?.kind ?? "gap") : value };
  }
  return { kind: "value", value, target: fraction(month.targets[task]?.[row] ?? "") };
}

/** Sums over the towns; a rate that is typed in has none. */
function countyFigure(
  task: string,
  month: InventedMonth,
  value: (figures: Figures) => Fraction | string,
): Fraction | string {
  if (task === "smallExporterInsurance") return "no-row";
  const names = Object.keys(month.figures[0] ?? {});
  const summed = names.map((name) => {
    const whole = sums(month, name);
    return [name, whole && whole.n.toString() + "/" + whole.d.toString()] as const;
  });
  const whole = new Map(summed);
  const exactly = (figure: string): Fraction | null => {
    const [n = "", d = "1"] = (whole.get(figure) ?? "").split("/");
    return n === "" ? null : { n: BigInt(n), d: BigInt(d) };
  };
  if (task === "newExporters") return exactly("newExporters") ?? "gap";
  const [first, second] =
    task === "exportGrowth"
      ? ["exports", "exportsLastYear"]
      : ["insuredExporters", "activeExporters"];
  const [a, b] = [exactly(first ?? ""), exactly(second ?? "")];
  if (!a || !b) return "gap";
  const isGrowth = task === "exportGrowth";
  void value;
  return percent(isGrowth ? minus(a, b) : a, b) ?? (isGrowth ? "no-base" : "nothing-of");
}

function sums(month: InventedMonth, name: string): Fraction | null {
  const known = month.figures.map((figures) => figures[name] ?? null);
  return known.every((figure) => figure !== null) ? total(known.map(fraction)) : null;
}

/** A column of 排名 by the town in its second one; rows without a place are no town's. */
function byTown<Value>(
  grid: Grid,
  column: number,
  read: (value: number) => Value,
): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>();
  for (let { top: row } = grid; row < grid.top + grid.values.length; row += 1) {
    const [place, town, value] = [0, 1, column].map((at) => valueAt(grid, row, at));
    if (typeof place !== "number" || typeof town !== "string") continue;
    if (typeof value === "number") found.set(town, read(value));
  }
  return found;
}

export const isMet = (one: Extract<TaskTruth, { kind: "value" }>): boolean =>
  order(one.value, one.target) >= 0;
