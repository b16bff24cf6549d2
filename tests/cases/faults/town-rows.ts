/** Rows of the data sheet: too few, too many, sums among them. */
import type { Book } from "../books/book";
import { sumOf } from "../books/data-part";
import { cell, type Cell, type Sheet } from "../books/sheet";
import { HARMLESS, harmlessBut, named, type Fault } from "./fault";
import { isAmount, isCount, put } from "./places";

const copyOf = (row: readonly Cell[]): Cell[] =>
  row.map(({ value, format }) => cell(value, format));

const headerSpot = ({ data }: Book) => ({ sheet: data.sheet, cell: data.townHeader });

/** A row of sums over the towns above it, under a name of its own. */
function sumRow({ data }: Book, name: string, cells: readonly (readonly Cell[])[]): Cell[] {
  const width = data.sheet.rowOf(data.townHeader).length;
  return [
    cell(name),
    ...Array.from({ length: width - 1 }, (_, index) => {
      const column = cells.map((row) => row[index + 1]).filter((one) => one !== undefined);
      return cell(sumOf(column));
    }),
  ];
}

export const townRows: readonly Fault[] = [
  {
    id: "row-missing",
    strike(book, choices) {
      const { data, facts } = book;
      if (facts.towns.length < 3) return null;
      data.sheet.removeRow(choices.one(data.towns));
      return named(["town-missing"], [headerSpot(book)]);
    },
  },
  {
    id: "row-repeated",
    strike({ data }, choices) {
      const one = choices.one(data.towns);
      const copy = data.sheet.insertAbove(choices.one(data.towns), copyOf(data.sheet.rowOf(one)));
      return named(
        ["town-repeated"],
        [
          { sheet: data.sheet, cell: one },
          { sheet: data.sheet, cell: copy[0]! },
        ],
      );
    },
  },
  {
    id: "row-of-its-two-names",
    strike({ data, facts }, choices) {
      const pairs = facts.towns.flatMap(({ name }, town) => {
        const [, first, second] = /^(.+)\((.+)\)$/.exec(name) ?? [];
        return first && second ? [{ town, names: [first, second] as const }] : [];
      });
      if (pairs.length === 0) return null;
      const { town, names } = choices.one(pairs);
      const row = data.sheet.rowOf(data.towns[town]!);
      const isLive = row.some(({ formula, live }) => formula !== null || live !== null);
      if (isLive) return null;
      const part = data.sheet.insertAbove(data.towns[town]!, copyOf(row));
      part[0]!.value = names[0];
      row[0]!.value = names[1];
      const enters: { at: { sheet: Sheet; cell: Cell }; value: number }[] = [];
      for (const [quantity, cells] of data.figures) {
        const cell = cells[town]!;
        const other = part[row.indexOf(cell)]!;
        const whole = Number(cell.value);
        if (!isAmount(quantity) && !isCount(quantity)) {
          enters.push({ at: { sheet: data.sheet, cell: other }, value: whole });
          continue;
        }
        const share = isCount(quantity) ? Math.floor(whole / 3) : Math.floor(whole / 4);
        other.value = share;
        cell.value = Number((whole - share).toPrecision(12));
      }
      const at = [{ sheet: data.sheet, cell: row[0]! }];
      return { ...named(["town-repeated"], at), mends: true, enters };
    },
  },
  {
    id: "row-unknown",
    strike({ data }, choices) {
      const one = choices.one(data.towns);
      const copy = data.sheet.insertAbove(one, copyOf(data.sheet.rowOf(one)));
      copy[0]!.value = choices.one(["织里镇", "其他", "长兴经济开发总公司"]);
      return named(["town-unknown"], [{ sheet: data.sheet, cell: copy[0]! }]);
    },
  },
  {
    id: "row-nameless",
    strike({ data }, choices) {
      const one = choices.one(data.towns);
      const copy = data.sheet.insertAbove(one, copyOf(data.sheet.rowOf(one)));
      copy[0]!.value = null;
      return named(["town-blank"], [{ sheet: data.sheet, cell: copy[0]! }]);
    },
  },
  {
    id: "rows-blank-between",
    strike({ data }, choices) {
      data.sheet.insertAbove(choices.one(data.towns), [cell()]);
      return HARMLESS;
    },
  },
  {
    id: "row-subtotal",
    strike(book, choices) {
      const { data } = book;
      const rows = data.sheet.rows.filter((row) => data.towns.includes(row[0]!));
      const half = rows.slice(0, Math.max(1, Math.floor(rows.length / 2)));
      const place = data.sheet.rows.indexOf(half.at(-1)!) + 1;
      const sums = sumRow(book, choices.one(["小计", "园区小计", "小 计"]), half);
      data.sheet.rows.splice(place, 0, sums);
      return HARMLESS;
    },
  },
  {
    id: "county-in-the-middle",
    strike({ data }, choices) {
      if (!data.county) return null;
      const row = data.sheet.rowOf(data.county.name);
      data.sheet.removeRow(data.county.name);
      data.sheet.insertAbove(choices.one(data.towns), row);
      return HARMLESS;
    },
  },
  {
    id: "county-does-not-add-up",
    strike({ data }, choices) {
      if (!data.county) return null;
      const one = choices.one([...data.county.sums.values()]);
      put(one, Number(one.value) + 1 + choices.below(50));
      return harmlessBut(["county-differs"], [{ sheet: data.sheet, cell: one }]);
    },
  },
  {
    id: "note-rows-below",
    strike({ data }) {
      data.sheet.addValues(["注：1.数据口径为海关统计；2.含保税。"]);
      data.sheet.addValues(["制表：商务局外贸科", null, "2020年7月5日"]);
      data.sheet.addValues(["*含跨境电商"]);
      return HARMLESS;
    },
  },
];
