import { changxing2020 } from "../../src/method/editions/changxing-2020";
import type { Conventions } from "../../src/method/conventions";
import { decide } from "../../src/features/findings/decide";
import { dataSheet, type Figures } from "../../src/features/new-sheets/data-sheet";
import { itemsSheet, projectsSheet } from "../../src/features/new-sheets/ledger-sheets";
import { methodSheet } from "../../src/features/new-sheets/method-sheet";
import { taskSheet } from "../../src/features/new-sheets/task-sheet";
import { JULY, rank } from "../features/sample";
import { MemoryWorkbook } from "../workbook/memory-workbook";

/** Numbers that only look random: the same for the same seed. */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = Math.imul(seed, 0x9e3779b1) >>> 0;
  }

  below(count: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    const mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    const even = (mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61))) >>> 0;
    return Math.floor(((even ^ (even >>> 14)) >>> 0) % count);
  }

  one<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error("nothing to choose from");
    return item;
  }

  /** True once in so many times. */
  once(times: number): boolean {
    return this.below(times) === 0;
  }
}

/** What is true of an invented month; `null` is a figure that was decided not to be there. */
export interface InventedMonth {
  readonly towns: readonly string[];
  readonly figures: readonly Readonly<Record<string, string | null>>[];
  /** By task, in roster order; 全县's own first. */
  readonly targets: Readonly<Record<string, readonly string[]>>;
  readonly gap: { readonly town: string; readonly kind: "not-reported" | "not-applicable" } | null;
  readonly hasLast: boolean;
  /** The readings differ from those of the last month. */
  readonly isReread: boolean;
}

const SYLLABLES = [..."东西南北安平林泉石桥山河湖塘溪"];

function townNames(count: number, dice: Dice): string[] {
  const names = new Set<string>();
  if (dice.once(2)) names.add("和平镇");
  while (names.size < count) {
    const name = `${dice.one(SYLLABLES)}${dice.one(SYLLABLES)}`;
    names.add(
      dice.once(4) ? `${name}区(${dice.one(SYLLABLES)}${dice.one(SYLLABLES)}街道)` : `${name}镇`,
    );
  }
  return [...names].slice(0, count);
}

const GROWTHS = [-40, -5, 0, 0, 3, 7, 7.99999, 8, 8, 8.000001, 8.5, 12, 30, 250];

/** Exports this year by last year's and a growth in percent, exactly. */
function grown(before: number, growth: number): string {
  return String(Number(((before * (100 + growth)) / 100).toPrecision(12)));
}

function figuresOf(dice: Dice): Record<string, string> {
  const before = dice.once(12) ? 0 : dice.one([100, 250, 1000, 1234.5, 40000]);
  const active = dice.once(15) ? 0 : 1 + dice.below(40);
  const exports = before === 0 ? String(dice.below(3) * 50) : grown(before, dice.one(GROWTHS));
  return {
    exportsLastYear: String(before),
    exports,
    activeExporters: String(active),
    activeExportersLastYear: String(1 + dice.below(40)),
    newExporters: String(dice.below(12)),
    insuredExporters: String(dice.below(active + 1)),
    insuredExportersOfMonth: String(dice.below(active + 1)),
    smallExporterInsuranceRate: String(dice.one([0, 55.5, 70, 99.9, 100, 100])),
    generalTradeExports: String(dice.one([10, 80])),
    epidemicExports: String(dice.below(10)),
    epidemicQuality: dice.one(["0", "0.3", "0.5"]),
    imports: String(dice.below(500)),
    importsLastYear: String(dice.below(500)),
    outsourcing: String(dice.one([0, 0, 20])),
    newServiceFirms: String(dice.below(3)),
    ordersScore: String(60 + dice.below(41)),
  };
}

const { inputs } = changxing2020;
const TASKS = [...inputs.tasks.keys()];

function targetsOf(count: number, dice: Dice): Record<string, string[]> {
  const each = (choices: readonly string[]): string[] =>
    Array.from({ length: count + 1 }, () => dice.one(choices));
  const all = (target: string): string[] => each([target]);
  const [growth = "", firms = "", small = "", insured = ""] = TASKS;
  return {
    [growth]: each(["8", "8", "8.5", "9", "12.125"]),
    [firms]: each(["1", "3", "6", "10"]),
    [small]: all("100"),
    [insured]: all(dice.one(["60", "90"])),
  };
}

export function inventedMonth(seed: number): InventedMonth {
  const dice = new Dice(seed);
  const count = seed % 20 === 0 ? 60 : dice.one([1, 2, 3, 5, 6, 7, 8, 11, 11, 16]);
  const towns = townNames(count, dice);
  const same = dice.once(10) ? figuresOf(dice) : null;
  const falls = dice.once(10);
  const figures = towns.map((_, i) => {
    const own = same && (i % 2 === 0 || dice.once(2)) ? { ...same } : figuresOf(dice);
    return falls
      ? { ...own, exportsLastYear: "1000", exports: grown(1000, -1 - dice.below(30)) }
      : own;
  });
  const gapTown = dice.once(4) ? dice.one(towns) : null;
  const kind = dice.one(["not-reported", "not-applicable"] as const);
  return {
    towns,
    figures: figures.map((own, i) => (towns[i] === gapTown ? { ...own, exports: null } : own)),
    targets: targetsOf(count, dice),
    gap: gapTown === null ? null : { town: gapTown, kind },
    hasLast: !dice.once(3),
    isReread: dice.once(5),
  };
}

/** The workbook of an invented month, ranked, with the month before where there is one. */
export async function workbookOf(month: InventedMonth, seed: number): Promise<MemoryWorkbook> {
  const { towns, targets, gap } = month;
  const workbook = new MemoryWorkbook([]);
  const dice = new Dice(seed + 7);
  const earlier = towns.map(() => figuresOf(dice));
  const base = { method: changxing2020, year: 2020, towns };
  await workbook.apply({
    sheets: [
      taskSheet(changxing2020, taskTable(towns, targets), 2020),
      dataSheet({ ...base, period: "1-5月", sample: earlier }),
      dataSheet({ ...base, period: "1-6月", sample: month.figures.map(written) }),
      projectsSheet({ year: 2020, towns, sample: null }),
      itemsSheet({ year: 2020, towns, sample: null }),
      methodSheet(changxing2020, changxing2020.defaultConventions),
    ],
    edits: [],
    show: null,
  });
  if (month.hasLast) await rank(workbook, { period: "1-5月" });
  if (month.isReread) await rereadBy(workbook, { zeroBase: "zero", stepTies: "dense" });
  if (gap) {
    const grounds = { period: "1-6月", note: "迟报", basis: "会议纪要" };
    await decide(workbook, { ...grounds, ...gap, quantity: "exports" }, JULY);
  }
  return workbook;
}

const written = (figures: Readonly<Record<string, string | null>>): Figures =>
  Object.fromEntries(Object.entries(figures).filter(([, figure]) => figure !== null)) as Figures;

function taskTable(towns: readonly string[], targets: InventedMonth["targets"]) {
  const row = (name: string, index: number) => ({
    name,
    targets: Object.fromEntries(
      TASKS.map((task) => [task, [targets[task]?.[index] ?? "", targets[task]?.[index] ?? ""]]),
    ),
  });
  return {
    periods: ["1-5月", "1-6月"],
    county: row("全县", 0),
    towns: towns.map((name, i) => row(name, i + 1)),
  };
}

async function rereadBy(workbook: MemoryWorkbook, choices: Partial<Conventions>): Promise<void> {
  const sheet = methodSheet(changxing2020, { ...changxing2020.defaultConventions, ...choices });
  await workbook.apply({ sheets: [sheet], edits: [], show: null });
}
