import fc from "fast-check";
import type { CellValue } from "../../../src/cells/grid";

/** A data sheet as this test thinks of it: values by town and header, nothing of rows and columns. */
export interface Table {
  readonly towns: readonly string[];
  readonly headers: readonly string[];
  /** By `cellKey`. */
  readonly values: ReadonlyMap<string, CellValue>;
  readonly formulas: ReadonlySet<string>;
}

export interface ColumnKind {
  readonly unit: string;
  readonly owner: string;
  readonly isCount: boolean;
  readonly isNeeded: boolean;
}

const column = (unit: string, owner: string, isCount = false, isNeeded = true): ColumnKind => ({
  unit,
  owner,
  isCount,
  isNeeded,
});

export const COLUMNS: ReadonlyMap<string, ColumnKind> = new Map([
  ["自营出口额", column("万美元", "海关")],
  ["去年同期自营出口额", column("万美元", "海关")],
  ["有出口实绩企业数", column("家", "商务局", true)],
  ["新增有出口实绩企业数", column("家", "商务局", true, false)],
  ["出口信保投保企业数", column("家", "中信保", true)],
  ["进口额", column("万美元", "")],
  ["加工贸易企业", column("家", "海关", false, false)],
]);
export const BUREAUS = ["海关", "商务局", "中信保"] as const;
const TOWNS = ["煤山镇", "水口乡", "和平镇", "夹浦镇", "开发区(太湖街道)", "雉城街道"];

export const cellKey = (town: string, header: string): string => `${town}|${header}`;

/** What a person does to a copy, or to our workbook meanwhile. */
export interface Edit {
  readonly town: number;
  readonly header: number;
  readonly value: CellValue;
}

export interface Return {
  readonly edits: readonly Edit[];
  /** Of towns: their rows named otherwise, taken out, or copied below. */
  readonly renamed: readonly number[];
  readonly deleted: readonly number[];
  readonly copied: readonly number[];
  /** Rows put in, each with one figure. */
  readonly inserted: readonly {
    readonly at: number;
    readonly header: number;
    readonly value: number;
  }[];
  readonly rowOrder: readonly number[];
  readonly columnOrder: readonly number[];
  readonly file:
    "good" | "not-sent" | "twice" | "other-month" | "other-workbook" | "no-identity" | "damaged";
  /** A remark beside the table. */
  readonly remark: boolean;
}

export interface Plan {
  readonly base: Table;
  readonly ours: readonly Edit[];
  readonly oursFormulas: readonly Edit[];
  readonly returns: readonly Return[];
  readonly choices: readonly ("base" | "theirs" | "ours" | "none")[];
}

const number = fc.integer({ min: 0, max: 4 });
const value: fc.Arbitrary<CellValue> = fc.oneof(
  { arbitrary: number, weight: 6 },
  { arbitrary: fc.constant(null), weight: 2 },
  {
    arbitrary: fc.constantFrom<CellValue>("12.3万", "一百", -5, 2.5, true, { error: "#N/A" }),
    weight: 1,
  },
);
const index = fc.nat({ max: 20 });
const edits = (max: number): fc.Arbitrary<Edit[]> =>
  fc.array(fc.record({ town: index, header: index, value }), { maxLength: max });

function tableArbitrary(): fc.Arbitrary<Table> {
  return fc
    .record({
      towns: fc.integer({ min: 2, max: TOWNS.length }),
      headers: fc.subarray([...COLUMNS.keys()].slice(1), { minLength: 1 }),
      values: fc.array(fc.option(number, { nil: null, freq: 3 }), { minLength: 50, maxLength: 50 }),
      formulas: fc.array(fc.tuple(index, index), { maxLength: 2 }),
    })
    .map(({ towns, headers, values, formulas }) => {
      const names = TOWNS.slice(0, towns);
      const all = ["自营出口额", ...headers];
      const keys = names.flatMap((town) => all.map((header) => cellKey(town, header)));
      return {
        towns: names,
        headers: all,
        values: new Map(keys.map((key, i) => [key, values[i] ?? null])),
        formulas: new Set(formulas.map(([i, j]) => cellKey(pick(names, i), pick(all, j)))),
      };
    });
}

export const pick = <Item>(items: readonly Item[], at: number): Item => {
  const found = items[at % items.length];
  if (found === undefined) throw new Error("nothing to pick from");
  return found;
};

const rarely = fc.oneof(
  { arbitrary: fc.constant<number[]>([]), weight: 5 },
  { arbitrary: fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 2 }), weight: 1 },
);

const order = fc.shuffledSubarray(
  Array.from({ length: 20 }, (_, i) => i),
  { minLength: 20 },
);

const returned: fc.Arbitrary<Return> = fc.record({
  edits: edits(8),
  renamed: rarely,
  deleted: rarely,
  copied: rarely,
  inserted: fc.oneof(
    { arbitrary: fc.constant([]), weight: 3 },
    {
      arbitrary: fc.array(fc.record({ at: index, header: index, value: number }), { maxLength: 2 }),
      weight: 1,
    },
  ),
  rowOrder: order,
  columnOrder: order,
  file: fc.oneof(
    { arbitrary: fc.constant("good" as const), weight: 8 },
    {
      arbitrary: fc.constantFrom(
        ...([
          "not-sent",
          "twice",
          "other-month",
          "other-workbook",
          "no-identity",
          "damaged",
        ] as const),
      ),
      weight: 2,
    },
  ),
  remark: fc.oneof(
    { arbitrary: fc.constant(false), weight: 5 },
    { arbitrary: fc.constant(true), weight: 1 },
  ),
});

export const plans: fc.Arbitrary<Plan> = fc.record({
  base: tableArbitrary(),
  ours: edits(6),
  oursFormulas: fc.oneof(
    { arbitrary: fc.constant([]), weight: 1 },
    { arbitrary: edits(3), weight: 1 },
  ),
  returns: fc.tuple(returned, returned, returned),
  choices: fc.array(fc.constantFrom("base", "theirs", "ours", "none"), {
    minLength: 40,
    maxLength: 40,
  }),
});

/** The table after some edits. */
export function edited(table: Table, all: readonly Edit[]): Table {
  const values = new Map(table.values);
  const formulas = new Set(table.formulas);
  for (const edit of all) {
    const key = cellKey(pick(table.towns, edit.town), pick(table.headers, edit.header));
    values.set(key, edit.value);
    formulas.delete(key);
  }
  return { ...table, values, formulas };
}

export function withFormulas(table: Table, all: readonly Edit[]): Table {
  const formulas = new Set(table.formulas);
  for (const { town, header } of all) {
    formulas.add(cellKey(pick(table.towns, town), pick(table.headers, header)));
  }
  return { ...table, formulas };
}

/** What a merge must say of a cell that came back changed, written down again from the rules alone. */
export function expectedOutcome(
  key: string,
  bureau: string,
  { base, theirs, ours }: { readonly base: Table; readonly theirs: Table; readonly ours: Table },
): string | null {
  const [b, t, o] = [base, theirs, ours].map(({ values }) =>
    JSON.stringify(values.get(key) ?? null),
  );
  if (t === b) return null;
  const kind = COLUMNS.get(key.split("|")[1] ?? "");
  if (kind?.owner !== bureau || base.formulas.has(key)) return "refused";
  const isFormula = ours.formulas.has(key);
  if (t === o && !isFormula) return "same";
  const value = theirs.values.get(key) ?? null;
  const isFigure = typeof value === "number";
  const isKnown = kind.isNeeded || key.includes("新增");
  const isGood =
    isFigure && (!isKnown || (value >= 0 && (!kind.isCount || Number.isInteger(value))));
  if (value !== null && !isGood) return "question";
  return isFormula || o !== b || value === null ? "conflict" : "accepted";
}
