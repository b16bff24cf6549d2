/** Rows of 境外投资项目 and 信息报送. */
import type { CellValue } from "../../../src/cells/grid";
import type { Book } from "../books/book";
import type { Choices } from "../books/choices";
import { serialOf, type LedgerPart } from "../books/ledger-parts";
import { cell, type Cell } from "../books/sheet";
import { HARMLESS, harmlessBut, named, type Fault, type Outcome } from "./fault";
import { put } from "./places";

type AnyLedger = LedgerPart<string>;

/** Either ledger, one that has rows. */
function anyLedger({ projects, items }: Book, choices: Choices): AnyLedger | null {
  const filled = [projects, items].filter(({ rows }) => rows.length > 0);
  return filled.length === 0 ? null : choices.one(filled);
}

const dateKey = (ledger: AnyLedger): string => ("date" in ledger.headers ? "date" : "approved");

/** A cell of any row of either ledger, overwritten. */
function overwritten(
  id: string,
  keyOf: (ledger: AnyLedger) => string | null,
  values: readonly CellValue[],
  outcome: (spot: { sheet: AnyLedger["sheet"]; cell: Cell }) => Outcome,
): Fault {
  return {
    id,
    strike(book, choices) {
      const ledger = anyLedger(book, choices);
      const key = ledger && keyOf(ledger);
      if (!ledger || key === null) return null;
      const one = choices.one(ledger.rows)[key]!;
      put(one, choices.one(values));
      return outcome({ sheet: ledger.sheet, cell: one });
    },
  };
}

/** The day that a cell of a ledger means, whatever the form that it was made in. */
function dayOf({ value }: Cell): string {
  if (typeof value === "number") {
    return new Date(Date.UTC(1899, 11, 30 + value)).toISOString().slice(0, 10);
  }
  const [year, month, date] = typeof value === "string" ? value.match(/\d+/g)! : [];
  return [year, month!.padStart(2, "0"), date!.padStart(2, "0")].join("-");
}

const onlyIn = (key: string) => (ledger: AnyLedger) => (key in ledger.headers ? key : null);

function addRow(
  ledger: AnyLedger,
  values: Readonly<Record<string, CellValue>>,
): Record<string, Cell> {
  const keys = Object.keys(ledger.headers);
  const cells = Object.fromEntries(keys.map((key) => [key, cell(values[key] ?? null)]));
  const before = ledger.sheet.columnOf(ledger.headers[keys[0]!]!);
  ledger.sheet.add([
    ...Array.from({ length: before }, () => cell()),
    ...keys.map((key) => cells[key]!),
  ]);
  return cells;
}

/** A row that says that there is nothing, in a ledger without any other. */
function nothing(id: string, values: (name: string) => Readonly<Record<string, CellValue>>): Fault {
  return {
    id,
    prepare: (facts) => ({
      ...facts,
      towns: facts.towns.map((town) => ({ ...town, items: [], projects: [] })),
    }),
    strike({ items, projects, facts }, choices) {
      const ledger = choices.one<AnyLedger>([items, projects]);
      const row = addRow(ledger, values(facts.towns[0]!.name));
      const cells = Object.values(row);
      return harmlessBut(
        ["ledger-says-none"],
        cells.map((one) => ({ sheet: ledger.sheet, cell: one })),
      );
    },
  };
}

export const ledgers: readonly Fault[] = [
  overwritten(
    "ledger-town-unknown",
    () => "town",
    ["织里镇", "__proto__", "县本级"],
    (at) => named(["town-unknown"], [at]),
  ),
  overwritten(
    "ledger-town-blank",
    () => "town",
    [null, " "],
    (at) => named(["town-blank"], [at]),
  ),
  overwritten("ledger-date-blank", dateKey, [null], (at) => named(["cell-blank"], [at])),
  overwritten(
    "ledger-date-unreadable",
    dateKey,
    ["3月5日", "2020-13-05", "五月初", "2020-02-30"],
    (at) => named(["date-unreadable"], [at]),
  ),
  overwritten("ledger-date-eight-digits", dateKey, [20200131, "20200131"], (at) =>
    named(["date-unreadable"], [at], "2020-01-31"),
  ),
  overwritten("ledger-date-other-year", dateKey, ["2019-02-05", serialOf("2021-01-04")], (at) =>
    named(["date-other-year"], [at]),
  ),
  {
    // Its own day in another form: of items the day says to which 报送 a higher level belongs.
    id: "ledger-date-other-forms",
    strike(book, choices) {
      const ledger = anyLedger(book, choices);
      if (!ledger) return null;
      const one = choices.one(ledger.rows)[dateKey(ledger)]!;
      const day = dayOf(one);
      const [year, month, date] = day.split("-").map(Number);
      const forms = [
        `${year}/${month}/${date}`,
        `２０２０.${month}.${date}`,
        `${year}年${month}月${date}日`,
        serialOf(day),
        `${day} 00:00:00`,
      ];
      put(one, choices.one(forms));
      return HARMLESS;
    },
  },
  overwritten("level-unknown", onlyIn("level"), ["县简报", "国家级", "采用"], (at) =>
    named(["level-unknown"], [at]),
  ),
  overwritten("level-blank", onlyIn("level"), [null], (at) => named(["cell-blank"], [at])),
  overwritten("title-blank", onlyIn("title"), [null], (at) => named(["cell-blank"], [at])),
  overwritten("belt-and-road-unknown", onlyIn("beltAndRoad"), ["待定", "越南"], (at) =>
    named(["yes-no-unknown"], [at]),
  ),
  overwritten("investment-negative", onlyIn("investment"), [-200], (at) =>
    named(["value-negative"], [at]),
  ),
  overwritten("investment-text", onlyIn("investment"), ["250万美元", "２５０"], (at) =>
    named(["cell-text"], [at], 250),
  ),
  overwritten("investment-blank", onlyIn("investment"), [null], (at) =>
    named(["cell-blank"], [at]),
  ),
  {
    id: "ledger-rows-later",
    strike(book, choices) {
      const ledger = anyLedger(book, choices);
      if (!ledger || book.month === 12) return null;
      const [town] = book.facts.towns;
      const values = { title: "晚到的信息", level: "报送", name: "晚到的项目", investment: 300 };
      const day = `2020-${String(book.month + 1).padStart(2, "0")}-03`;
      addRow(ledger, { ...values, town: town!.name, beltAndRoad: "是", date: day, approved: day });
      return harmlessBut(
        ["ledger-rows-later"],
        [{ sheet: ledger.sheet, cell: ledger.headers.town! }],
      );
    },
  },
  {
    id: "item-at-two-levels",
    strike({ items }, choices) {
      if (items.rows.length === 0) return null;
      // It was submitted on the day on which it was adopted: one item, as before.
      const bare = items.rows.map(({ title }) =>
        JSON.stringify(title.value).replace(/[ 《》]/g, ""),
      );
      const adopted = items.rows.filter(
        ({ level }, row) =>
          level.value !== "报送" && bare.filter((title) => title === bare[row]).length === 1,
      );
      if (adopted.length === 0) return null;
      addRow(items, { ...valuesOf(choices.one(adopted)), level: "报送" });
      return HARMLESS;
    },
  },
  {
    id: "item-twice",
    strike({ items }, choices) {
      if (items.rows.length === 0) return null;
      const again = addRow(items, valuesOf(choices.one(items.rows)));
      return named(["item-repeated"], [{ sheet: items.sheet, cell: again.level! }]);
    },
  },
  {
    id: "project-twice",
    strike({ projects }, choices) {
      if (projects.rows.length === 0) return null;
      const again = addRow(projects, valuesOf(choices.one(projects.rows)));
      return named(["project-repeated"], [{ sheet: projects.sheet, cell: again.investment! }]);
    },
  },
  {
    id: "ledger-gone",
    strike(book, choices) {
      const ledger = choices.one([book.projects, book.items]);
      book.sheets.splice(book.sheets.indexOf(ledger.sheet), 1);
      return named(["ledger-absent"], [null]);
    },
  },
  {
    id: "ledger-sum-row",
    strike(book, choices) {
      const ledger = anyLedger(book, choices);
      if (!ledger) return null;
      addRow(ledger, { town: "合计", investment: 1234, title: "3条" });
      return HARMLESS;
    },
  },
  {
    id: "ledger-note-below",
    strike(book, choices) {
      const ledger = anyLedger(book, choices);
      if (!ledger) return null;
      addRow(ledger, { town: "备注：以批准文件为准。" });
      return HARMLESS;
    },
  },
  nothing("ledger-none-in-town", () => ({ town: "无" })),
  nothing("ledger-none-of-period", () => ({ town: "本期无" })),
  nothing("ledger-none-everywhere", () => ({
    town: "无",
    name: "无",
    approved: "无",
    investment: "无",
    beltAndRoad: "无",
    date: "—",
    title: "无",
    level: "/",
  })),
  nothing("ledger-none-of-a-town", (town) => ({ town, name: "无", title: "无" })),
];

const valuesOf = <Key extends string>(row: Readonly<Record<Key, Cell>>): Record<Key, CellValue> =>
  Object.fromEntries(
    (Object.entries(row) as [Key, Cell][]).map(([key, { value }]) => [key, value]),
  ) as Record<Key, CellValue>;
