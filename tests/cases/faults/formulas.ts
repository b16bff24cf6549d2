/** Formulas whose values are old, that reach too short, over blanks, or over texts. */
import type { Quantity } from "../../method/changxing-2020-names";
import { HARMLESS, harmlessBut, named, type Fault } from "./fault";
import { a1 } from "../../../src/cells/address";
import { spanOf, sumOf } from "../books/data-part";
import { Sheet, cell, valueOf, type Cell } from "../books/sheet";
import type { Book } from "../books/book";
import { figureAt, put, spot, spots, type FigurePlace } from "./places";

/** A sheet of the customs with the exports in B2, B3 …, which the data sheet refers to. */
function fromCustoms(book: Book): { readonly raw: readonly Cell[]; readonly sheet: Sheet } {
  const sheet = new Sheet("海关");
  sheet.addValues(["企业所在地", "金额"]);
  const raw = book.facts.towns.map(({ name }, town) => {
    const value = cell(figureAt(book, "exports", town).value);
    sheet.add([cell(name), value]);
    return value;
  });
  raw.forEach((source, town) => {
    const { cell: figure } = figureAt(book, "exports", town);
    figure.formula = () => `=海关!${sheet.a1(source)}`;
    figure.live = () => (valueOf(source) === null ? 0 : valueOf(source));
  });
  book.sheets.push(sheet);
  return { raw, sheet };
}

const isPositive = (one: Cell): boolean => Number(valueOf(one)) > 0;

export const formulas: readonly Fault[] = [
  {
    id: "formula-of-another-sheet",
    strike(book) {
      fromCustoms(book);
      return HARMLESS;
    },
  },
  {
    id: "formula-stale-reference",
    strike(book, choices) {
      const town = choices.below(book.facts.towns.length);
      const { raw } = fromCustoms(book);
      const place = figureAt(book, "exports", town);
      place.cell.live = null;
      place.cell.value = Number(raw[town]!.value) + 100;
      return named(["formula-stale"], [spot(place)]);
    },
  },
  {
    id: "formula-stale-sum",
    strike(book, choices) {
      const { data, facts } = book;
      if (data.besides?.[0]?.value === undefined || typeof data.besides[0].value !== "number")
        return null;
      const place = figureAt(book, "exports", choices.below(facts.towns.length));
      place.cell.live = null;
      place.cell.value = place.value + 100;
      return named(["formula-stale"], [spot(place)]);
    },
  },
  {
    id: "formula-of-blank",
    strike(book, choices) {
      const town = choices.below(book.facts.towns.length);
      const { raw } = fromCustoms(book);
      put(raw[town]!, null);
      return named(["formula-of-blank"], [spot(figureAt(book, "exports", town))]);
    },
  },
  {
    id: "formula-rate-without-dollar",
    strike(book) {
      const { facts } = book;
      const rate = new Sheet("换算");
      const factor = cell(0.0001);
      rate.addValues(["汇率", null]);
      rate.add([cell("美元→万美元"), factor]);
      const raw = facts.towns.map((_, town) => {
        const { value } = figureAt(book, "exports", town);
        const source = cell(Number((value * 10_000).toPrecision(15)));
        rate.add([cell(facts.towns[town]!.name), cell(), source]);
        return source;
      });
      const places = facts.towns.map((_, town) => figureAt(book, "exports", town));
      const { row, column } = rate.address(factor);
      places.forEach(({ cell: figure }, town) => {
        figure.formula = () => `=换算!${rate.a1(raw[town]!)}*换算!${a1(row + town, column)}`;
        figure.live = () =>
          town === 0 ? Number((Number(raw[0]!.value) / 10_000).toPrecision(15)) : 0;
      });
      book.sheets.push(rate);
      return named(["formula-of-blank"], places.slice(1).map(spot));
    },
  },
  {
    id: "formula-sum-over-text",
    strike(book, choices) {
      const { facts } = book;
      const parts = new Sheet("分类");
      const town = choices.below(facts.towns.length);
      const place = figureAt(book, "exports", town);
      if (place.value < 2) return null;
      const cells = [cell(1), cell(String(Number((place.value - 1).toPrecision(15))))];
      parts.add([cell("一般"), cell("加工")]);
      parts.add(cells);
      place.cell.formula = () => `=SUM(分类!A2:B2)`;
      place.cell.live = () => sumOf(cells);
      book.sheets.push(parts);
      return named(["formula-skips-text"], [spot(place)]);
    },
  },
  {
    id: "county-sum-too-short",
    strike({ data, facts }) {
      const county = data.county?.sums.get("exports");
      const cells = data.figures.get("exports")!;
      if (!county || facts.towns.length < 3) return null;
      const rows = [...data.towns].sort(
        (a, b) => data.sheet.address(a).row - data.sheet.address(b).row,
      );
      const last = rows.at(-1)!;
      const column = data.sheet.columnOf(cells[0]!);
      const left = data.sheet.rowOf(last)[column]!;
      if (!isPositive(left)) return null;
      const kept = cells.filter((one) => one !== left);
      county.formula = () => `=SUM(${spanOf(data.sheet, rows.slice(0, -1), cells)})`;
      county.live = () => sumOf(kept);
      return {
        must: "score",
        says: { codes: ["county-differs"], at: [{ sheet: data.sheet, cell: county }] },
      };
    },
  },
  {
    id: "county-sum-stale",
    strike({ data }, choices) {
      const county = data.county?.sums.get(choices.one(["exports", "imports"]));
      if (!county?.live) return null;
      county.value = Number(county.value) + 7;
      county.live = null;
      return {
        must: "score",
        says: {
          codes: ["county-differs", "formula-stale"],
          at: [{ sheet: data.sheet, cell: county }],
        },
      };
    },
  },
  {
    id: "formula-typed-over",
    strike(book, choices) {
      const inOrder = customsInOrder(book);
      if (!inOrder) return null;
      const place = choices.one(inOrder);
      put(place.cell, place.value + 100);
      return named(["formula-differs"], [spot(place)]);
    },
  },
  {
    id: "formula-of-another-row",
    strike(book, choices) {
      const inOrder = customsInOrder(book);
      if (!inOrder) return null;
      const index = choices.below(inOrder.length - 1);
      const [place, next] = [inOrder[index]!, inOrder[index + 1]!];
      if (place.value === next.value) return null;
      Object.assign(place.cell, { formula: next.cell.formula, live: next.cell.live });
      return named(["formula-differs"], [spot(place)]);
    },
  },
  {
    id: "formula-hides-error",
    strike(book, choices) {
      const place = figureAt(book, "exports", choices.below(book.facts.towns.length));
      if (place.value === 0) return null;
      place.cell.formula = () => "=IFERROR(VLOOKUP(A5,海关!A:B,2,0),0)";
      place.cell.live = () => 0;
      return named(["formula-hides-error"], [spot(place)]);
    },
  },
  ...cxFormulas(),
];

/** The exports as references to the customs' sheet, row by row; null where too few rows share the formula. */
function customsInOrder(book: Book): FigurePlace[] | null {
  const { data, facts } = book;
  const places = facts.towns
    .map((_, town) => figureAt(book, "exports", town))
    .sort((a, b) => data.sheet.address(a.cell).row - data.sheet.address(b.cell).row);
  const rows = places.map(({ cell: one }) => data.sheet.address(one).row);
  if (places.length < 4 || rows.at(-1)! - rows[0]! !== rows.length - 1) return null;
  const customs = new Sheet("海关");
  for (const { cell: figure, town, value } of places) {
    const source = cell(value);
    customs.add([cell(facts.towns[town]!.name), source]);
    figure.formula = () => `=海关!${customs.a1(source)}`;
    figure.live = () => valueOf(source);
  }
  book.sheets.push(customs);
  return places;
}

/** A column of the user's own CX formulas beside the figures, in the order of the rows. */
function cxFormulas(): readonly Fault[] {
  const beside = (
    book: Book,
    write: (own: string, all: string, index: number, figure: Cell) => string,
  ): Cell[] => {
    const { data } = book;
    const column = data.figures.get("exports")!;
    const width = data.sheet.width();
    const inOrder = [...column].sort(
      (a, b) => data.sheet.address(a).row - data.sheet.address(b).row,
    );
    const all = spanOf(data.sheet, data.towns, column);
    return inOrder.map((figure, index) => {
      const row = data.sheet.rowOf(figure);
      while (row.length < width) row.push(cell());
      const formula = cell(1);
      formula.formula = () => write(data.sheet.a1(figure), all, index, figure);
      row.push(formula);
      return formula;
    });
  };
  const isTogether = ({ data, facts }: Book): boolean => {
    const rows = data.towns.map((town) => data.sheet.address(town).row);
    return facts.towns.length > 2 && Math.max(...rows) - Math.min(...rows) === rows.length - 1;
  };
  /** The range of a column with 全县 right above or below the towns; null where it stands elsewhere or is not a sum. */
  const withCounty = (book: Book, quantity: Quantity): string | null => {
    const { data } = book;
    const sum = data.county?.sums.get(quantity);
    const towns = data.figures.get(quantity)!;
    if (!sum || !isTogether(book) || Number(valueOf(sum)) === 0) return null;
    const rows = [data.county!.name, ...data.towns];
    const places = rows.map((row) => data.sheet.address(row).row);
    const isBeside = Math.max(...places) - Math.min(...places) === places.length - 1;
    return isBeside ? spanOf(data.sheet, rows, [sum, ...towns]) : null;
  };
  const moved = (span: string, by: number): string =>
    span.replace(/\d+/g, (row) => String(Number(row) + by));
  return [
    {
      id: "cx-formula",
      strike(book) {
        if (!isTogether(book)) return null;
        beside(book, (own, all) => `=CX.TOTAL(${own},${all})`);
        return HARMLESS;
      },
    },
    {
      id: "cx-formula-with-county",
      strike(book) {
        const [exports, lastYear] = [
          withCounty(book, "exports"),
          withCounty(book, "exportsLastYear"),
        ];
        if (exports === null || lastYear === null) return null;
        const { data } = book;
        const before = data.figures.get("exportsLastYear")!;
        const cells = beside(book, (own, _, __, figure) => {
          const same = before.find((one) => data.sheet.rowOf(one) === data.sheet.rowOf(figure))!;
          return `=CX.GROWTH(${own},${data.sheet.a1(same)},${exports},${lastYear})`;
        });
        return named(["formula-peers-roster"], spots(data.sheet, cells));
      },
    },
    {
      id: "cx-formula-with-county-in-one-column",
      strike(book) {
        const all = withCounty(book, "exports");
        if (all === null) return null;
        const cells = beside(book, (own) => `=CX.TOTAL(${own},${all})`);
        return harmlessBut(["formula-peers-total"], spots(book.data.sheet, cells));
      },
    },
    {
      id: "cx-formula-without-dollar",
      strike(book) {
        if (!isTogether(book)) return null;
        const cells = beside(book, (own, all, index) => `=CX.TOTAL(${own},${moved(all, index)})`);
        return named(
          ["formula-peers-roster", "formula-peers-differ", "formula-over-blank"],
          cells.map((one) => ({ sheet: book.data.sheet, cell: one })),
        );
      },
    },
  ];
}
