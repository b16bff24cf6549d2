/** Periods, years and sheets that are there twice or not at all. */
import type { Book } from "../books/book";
import { serialOf } from "../books/ledger-parts";
import { cell, Sheet } from "../books/sheet";
import { HARMLESS, named, type Fault } from "./fault";
import { put } from "./places";

/** The period header over the growth targets. */
const header = ({ task }: Book) => ({ sheet: task.sheet, cell: task.periods.get("exportGrowth")! });

function copyOf(from: Sheet, name: string): Sheet {
  const copy = new Sheet(name);
  copy.top = from.top;
  copy.left = from.left;
  for (const row of from.rows) copy.add(row.map(({ value, format }) => cell(value, format)));
  return copy;
}

function titled({ data }: Book, text: string) {
  if (!data.title) return null;
  data.title.value = text;
  return { sheet: data.sheet, cell: data.title };
}

export const periods: readonly Fault[] = [
  {
    id: "period-became-date",
    strike(book) {
      const { month } = book;
      const at = header(book);
      const two = (number: number): string => String(number).padStart(2, "0");
      put(at.cell, serialOf(`2020-${two(month)}-01`), 'yyyy"年"m"月"');
      return named(["period-is-date"], [at], book.period);
    },
  },
  {
    id: "period-became-day",
    strike(book) {
      const at = header(book);
      put(at.cell, serialOf(`2020-01-${String(book.month).padStart(2, "0")}`), 'm"月"d"日"');
      return named(["period-is-date"], [at], book.period);
    },
  },
  {
    id: "period-lone-month",
    strike(book) {
      const at = header(book);
      put(at.cell, `${book.month}月`);
      return named(["period-not-cumulative"], [at], book.period);
    },
  },
  {
    id: "period-unreadable",
    strike(book, choices) {
      const at = header(book);
      put(at.cell, choices.one(["本期", "1-13月", "累计数"]));
      return named(["period-unreadable"], [at]);
    },
  },
  {
    id: "period-without-target",
    strike(book) {
      if (book.month === 12) return null;
      const others = [...book.task.periods.values()];
      const free = others[0]!.value === "1-12月" ? "1-11月" : "1-12月";
      put(header(book).cell, free);
      const { sheet, townHeader, title } = book.task;
      return named(
        ["period-without-target"],
        [...[townHeader, title].map((one) => ({ sheet, cell: one })), header(book)],
      );
    },
  },
  {
    id: "period-twice",
    strike(book) {
      const at = header(book);
      const row = at.sheet.rowOf(at.cell);
      const first = row[row.indexOf(at.cell) - 1]!;
      put(first, at.cell.value);
      return named(["period-repeated"], [at, { sheet: at.sheet, cell: first }]);
    },
  },
  {
    id: "title-of-another-year",
    strike(book) {
      const at = titled(book, `2019年${book.period}各乡镇出口情况表`);
      return at && named(["year-differs"], [at]);
    },
  },
  {
    id: "title-of-another-period",
    strike(book) {
      const at =
        book.data.sheet.name === "Sheet2" ? null : titled(book, "2020年1-8月各乡镇出口情况表");
      return at && named(["period-differs"], [at]);
    },
  },
  {
    id: "sheet-name-of-another-year",
    strike(book) {
      const { sheet } = book.data;
      sheet.name = `2018年${book.period}数据`;
      const first = sheet.rowOf(book.data.townHeader)[0]!;
      return named(["year-differs"], [{ sheet, cell: first }]);
    },
  },
  {
    id: "two-sheets-of-a-period",
    strike(book, choices) {
      const { sheet } = book.data;
      const copy = copyOf(
        sheet,
        choices.one([`${book.period}数据(改)`, `数据 ${book.period} (2)`]),
      );
      book.sheets.splice(choices.one([0, book.sheets.length]), 0, copy);
      return named(
        ["several-sheets"],
        [sheet, copy].map((each) => ({ sheet: each, cell: each.rows[0]![0]! })),
      );
    },
  },
  {
    id: "two-task-sheets",
    strike(book) {
      const { sheet } = book.task;
      const copy = copyOf(sheet, "任务分解表(旧)");
      book.sheets.push(copy);
      return named(
        ["several-sheets"],
        [sheet, copy].map((each) => ({ sheet: each, cell: each.rows[0]![0]! })),
      );
    },
  },
  {
    id: "no-sheet-of-the-period",
    strike(book) {
      book.sheets.splice(book.sheets.indexOf(book.data.sheet), 1);
      return named(["no-data-sheet"], [null]);
    },
  },
  {
    id: "no-task-sheet",
    strike(book) {
      book.sheets.splice(book.sheets.indexOf(book.task.sheet), 1);
      return named(["no-task-sheet"], [null]);
    },
  },
  {
    id: "sheet-name-variants",
    strike(book, choices) {
      const { data, month, period } = book;
      if (data.title) return null;
      const names = [`${period}数据`, `数据（${period}）`, `数据1～${month}月`, `2020年${period}`];
      data.sheet.name = choices.one([
        ...names,
        `1至${month}月 数据`,
        `数据_${period}_终稿`,
        `${period}份数据`,
      ]);
      return HARMLESS;
    },
  },
];
