/** 考核办法: a printed copy of the document, in which only 口径 may be chosen. */
import type { Book } from "../books/book";
import type { MethodPart } from "../books/method-part";
import type { Choices } from "../books/choices";
import { named, type Fault } from "./fault";
import { cell, wordsOf, type Cell } from "../books/sheet";
import { put } from "./places";

const HEADERS = ["代码", "考核内容", "分值", "规则", "参数", "条款", "口径"] as const;
type Header = (typeof HEADERS)[number];

const INDICATORS = ["1.1", "1.2", "2", "3.1", "4", "5", "7", "9"];

function changed(
  id: string,
  header: Header,
  codes: readonly string[],
  write: (text: string, choices: Choices) => string | number,
  finding: "method-differs" | "reading-unknown" | "method-row-unknown" | "method-row-missing",
): Fault {
  return {
    id,
    strike({ method }, choices) {
      const row = method?.rows.get(choices.one(codes));
      const one = row?.[HEADERS.indexOf(header)];
      if (!method || !one) return null;
      const official = wordsOf(one);
      put(one, write(official, choices));
      const at = [{ sheet: method.sheet, cell: one }];
      return named([finding], at, finding === "method-differs" ? official : undefined);
    },
  };
}

const headerCell = ({ method }: Book, header: Header): Cell | undefined =>
  method?.sheet.rows[0]?.[HEADERS.indexOf(header)];

const methodSpot = ({ sheet }: MethodPart) => ({ sheet, cell: sheet.rows[0]![0]! });

export const methodCopy: readonly Fault[] = [
  changed("points-changed", "分值", INDICATORS, (text) => Number(text) + 5, "method-differs"),
  changed(
    "parameter-changed",
    "参数",
    ["3.1", "4", "5", "9"],
    (text) => text.replace(/\d/, "9"),
    "method-differs",
  ),
  changed("rule-changed", "规则", INDICATORS, () => "按名次得分", "method-differs"),
  changed(
    "reading-unknown",
    "口径",
    ["口径1", "口径6", "口径10"],
    () => "按领导批示",
    "reading-unknown",
  ),
  changed("method-code-unknown", "代码", INDICATORS, () => "10.1", "method-row-unknown"),
  {
    id: "method-row-gone",
    strike({ method }, choices) {
      const row = method?.rows.get(choices.one(INDICATORS));
      if (!method || !row) return null;
      method.sheet.removeRow(row[0]!);
      return { ...named(["method-row-missing"], [methodSpot(method)]), mends: true };
    },
  },
  {
    id: "method-reading-row-gone",
    strike({ method, conventions }, choices) {
      const rows = [...(method?.rows ?? [])].filter(([code]) => code.startsWith("口径"));
      if (!method || rows.length === 0) return null;
      const [, row] = choices.one(rows);
      method.sheet.removeRow(row[0]!);
      const mends = Object.keys(conventions).length === 0;
      return { ...named(["method-row-missing"], [methodSpot(method)]), mends };
    },
  },
  {
    id: "method-cut-short",
    strike({ method, conventions }, choices) {
      if (!method) return null;
      method.sheet.rows.splice(1 + choices.below(method.sheet.rows.length - 1));
      const mends = Object.keys(conventions).length === 0;
      return { ...named(["method-row-missing"], [methodSpot(method)]), mends };
    },
  },
  {
    id: "method-row-twice",
    strike({ method }, choices) {
      const row = method?.rows.get(choices.one(INDICATORS));
      if (!method || !row) return null;
      const again = method.sheet.add(row.map(({ value }) => cell(value)));
      return named(
        ["method-row-repeated"],
        [
          { sheet: method.sheet, cell: again[0]! },
          { sheet: method.sheet, cell: row[0]! },
        ],
      );
    },
  },
  {
    id: "method-readings-column-renamed",
    strike(book) {
      const { method } = book;
      const header = headerCell(book, "口径");
      if (!method || !header) return null;
      header.value = "说明";
      return named(
        ["column-missing"],
        [
          { sheet: method.sheet, cell: method.sheet.rows[0]![0]! },
          { sheet: method.sheet, cell: header },
        ],
      );
    },
  },
];
