/** Headers: broken, repeated, missing, unclear, and columns beside the needed ones. */
import { DATA_COLUMNS, type Quantity } from "../../method/changxing-2020-names";
import type { Book } from "../books/book";
import type { Choices } from "../books/choices";
import { cell, wordsOf, type Cell } from "../books/sheet";
import { HARMLESS, named, type Fault } from "./fault";
import { neededQuantities } from "./places";

function anyHeader(book: Book, choices: Choices) {
  const quantity = choices.one(neededQuantities(book));
  return { quantity, sheet: book.data.sheet, cell: book.data.headers.get(quantity)! };
}

/** The same words in another typing. */
function typed(id: string, write: (text: string) => string): Fault {
  return {
    id,
    strike(book, choices) {
      const header = anyHeader(book, choices);
      header.cell.value = write(wordsOf(header.cell));
      return HARMLESS;
    },
  };
}

/** A header that no longer says what the column is. */
function lost(id: string, write: (text: string, quantity: Quantity) => string | null): Fault {
  return {
    id,
    strike(book, choices) {
      const header = anyHeader(book, choices);
      header.cell.value = write(wordsOf(header.cell), header.quantity);
      const { sheet, townHeader } = book.data;
      return named(["column-missing"], [{ sheet, cell: townHeader }, header]);
    },
  };
}

function besides(id: string, headers: readonly string[]): Fault {
  return {
    id,
    strike({ data }, choices) {
      const width = data.sheet.width();
      const header = choices.one(headers);
      for (const row of data.sheet.rows) while (row.length < width) row.push(cell());
      const of = (row: readonly Cell[]): Cell =>
        row.includes(data.townHeader)
          ? cell(header)
          : cell(data.towns.includes(row[0]!) ? choices.below(90) : null);
      for (const row of data.sheet.rows) row.push(of(row));
      return HARMLESS;
    },
  };
}

export const headers: readonly Fault[] = [
  typed("header-line-break", (text) => `${text.slice(0, 2)}\n${text.slice(2)}`),
  typed("header-nbsp", (text) => `\u00a0${text}`),
  typed("header-spaced", (text) => `${text.slice(0, 1)}  ${text.slice(1)}`),
  typed("header-footnote", (text) => `${text}①`),
  typed("header-star", (text) => `${text}*`),
  typed("header-carriage-return", (text) => `${text.slice(0, 3)}\r\n${text.slice(3)}`),
  lost("header-blank", () => null),
  lost("header-misspelt", (text) => `${text.slice(0, 1)}某${text.slice(2)}`),
  besides("column-of-growth", ["同比增幅(%)", "增长率", "排名", "2019年全年自营出口额"]),
  besides("column-of-remarks", ["备注", "联系人", "核对情况"]),
  {
    id: "column-gone",
    strike(book, choices) {
      const { data } = book;
      const quantity = choices.one(neededQuantities(book));
      data.sheet.removeColumn(data.headers.get(quantity)!);
      return named(["column-missing"], [{ sheet: data.sheet, cell: data.townHeader }]);
    },
  },
  {
    id: "column-repeated",
    strike(book, choices) {
      const { data } = book;
      const { quantity, cell: first } = anyHeader(book, choices);
      first.value = DATA_COLUMNS[quantity].header;
      const width = data.sheet.width();
      const column = data.sheet.columnOf(first);
      for (const row of data.sheet.rows) {
        while (row.length < width) row.push(cell());
        row.push(cell(row[column]?.value ?? null));
      }
      const second = data.sheet.rowOf(first).at(-1)!;
      return named(
        ["column-repeated"],
        [
          { sheet: data.sheet, cell: first },
          { sheet: data.sheet, cell: second },
        ],
      );
    },
  },
  {
    id: "header-ambiguous",
    strike({ data }, choices) {
      const [quantity, text] = choices.one<readonly [Quantity, string]>([
        ["activeExporters", "企业数"],
        ["insuredExporters", "企业数(家)"],
        ["newServiceFirms", "新增企业数"],
        ["ordersScore", "得分"],
        ["imports", "进出口额"],
        ["importsLastYear", "去年同期"],
      ]);
      const header = data.headers.get(quantity)!;
      header.value = text;
      return named(["column-ambiguous"], [{ sheet: data.sheet, cell: header }]);
    },
  },
  {
    id: "town-header-gone",
    strike({ data }, choices) {
      data.townHeader.value = choices.one([null, "名称某某"]);
      return named(["column-missing"], [{ sheet: data.sheet, cell: data.townHeader }]);
    },
  },
  {
    id: "number-column-in-front",
    strike({ data }) {
      const rows = data.sheet.rows;
      const header = rows.indexOf(data.sheet.rowOf(data.townHeader));
      const isTown = (row: readonly Cell[]): boolean => data.towns.includes(row[0]!);
      rows.forEach((row, index) => {
        const numbered = isTown(row) ? index - header : null;
        row.unshift(cell(index === header ? "序号" : numbered));
      });
      return HARMLESS;
    },
  },
];
