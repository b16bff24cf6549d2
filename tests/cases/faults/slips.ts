/** Right-looking numbers that are wrong, where last month, last year, 全县 or another column shows it. */
import type { Quantity } from "../../method/changxing-2020-names";
import type { Book } from "../books/book";
import type { Choices } from "../books/choices";
import { sumOf } from "../books/data-part";
import { valueOf } from "../books/sheet";
import { named, type Fault, type Outcome } from "./fault";
import {
  AMOUNTS,
  anyFigure,
  figureAt,
  figureBefore,
  neededQuantities,
  put,
  spot,
  typedCounty,
  type FigurePlace,
} from "./places";

const SHOWS = ["scale-jump", "growth-extreme", "county-differs", "cumulative-falls"] as const;

const scaled = (value: number, factor: number): number => Number((value * factor).toPrecision(15));

/** The evidence beside a figure: the period before, or 全县's typed sum. */
function evidence(book: Book, { quantity, town, value }: FigurePlace): boolean {
  const before = figureBefore(book, quantity, town);
  return value > 0 && ((before !== null && before > 0) || typedCounty(book, quantity) !== null);
}

function countySpot(book: Book, quantity: Quantity) {
  const cell = book.data.county?.sums.get(quantity);
  return cell ? [{ sheet: book.data.sheet, cell }] : [];
}

function slip(id: string, factor: number): Fault {
  return {
    id,
    strike(book, choices) {
      const place = anyFigure(
        book,
        choices,
        (one) => AMOUNTS.includes(one.quantity) && evidence(book, one),
      );
      if (!place) return null;
      put(place.cell, scaled(place.value, factor));
      return named(SHOWS, [spot(place), ...countySpot(book, place.quantity)]);
    },
  };
}

/** A column's figures replaced; null unless the sheet shows it. */
function column(
  book: Book,
  quantity: Quantity,
  replace: (town: number) => number,
  codes: readonly (typeof SHOWS)[number][] = ["cumulative-falls", "county-differs", "scale-jump"],
): Outcome | null {
  const { data, facts } = book;
  const places = facts.towns.map((_, town) => figureAt(book, quantity, town));
  const values = places.map(({ town }) => replace(town));
  const falls = places.some(({ town }) => {
    const before = figureBefore(book, quantity, town);
    return before !== null && values[town]! < before;
  });
  const county = typedCounty(book, quantity);
  places.forEach(({ cell }, town) => put(cell, values[town]!));
  const adds = county !== null && sumOf(data.figures.get(quantity)!) !== Number(valueOf(county));
  if (!falls && !adds) {
    places.forEach(({ cell, value }) => put(cell, value));
    return null;
  }
  return named(codes, [...places.map(spot), ...countySpot(book, quantity)]);
}

function swapped(book: Book, a: Quantity, b: Quantity): Outcome | null {
  const old = [a, b].map((each) =>
    book.facts.towns.map((_, town) => figureAt(book, each, town).value),
  );
  const first = column(book, a, (town) => old[1]![town]!);
  if (!first) return null;
  for (const { cell, town } of book.facts.towns.map((_, index) => figureAt(book, b, index))) {
    put(cell, old[0]![town]!);
  }
  const at = [a, b].flatMap((each) => [
    ...book.facts.towns.map((_, town) => spot(figureAt(book, each, town))),
    ...countySpot(book, each),
  ]);
  return named([...SHOWS, "insured-exceeds-active"], at);
}

const anyAmount = (book: Book, choices: Choices): Quantity =>
  choices.one(neededQuantities(book).filter((each) => AMOUNTS.includes(each)));

export const slips: readonly Fault[] = [
  slip("slip-ten-thousandfold", 10_000),
  slip("slip-ten-thousandth", 1 / 10_000),
  slip("slip-thousandfold", 1000),
  {
    id: "slip-tenfold",
    strike(book, choices) {
      const place = anyFigure(
        book,
        choices,
        (one) => one.value > 0 && typedCounty(book, one.quantity) !== null,
      );
      if (!place) return null;
      put(place.cell, place.value * 10);
      return named(
        [...SHOWS, "insured-exceeds-active"],
        [
          spot(place),
          ...countySpot(book, place.quantity),
          spot(figureAt(book, "insuredExporters", place.town)),
        ],
      );
    },
  },
  {
    id: "slip-digits-swapped",
    strike(book, choices) {
      const other = (value: number): number =>
        Number(String(value).replace(/^(\d)(\d)/, (_, a: string, b: string) => b + a));
      const place = anyFigure(
        book,
        choices,
        (one) =>
          AMOUNTS.includes(one.quantity) &&
          other(one.value) !== one.value &&
          typedCounty(book, one.quantity) !== null,
      );
      if (!place) return null;
      put(place.cell, other(place.value));
      return named(SHOWS, [spot(place), ...countySpot(book, place.quantity)]);
    },
  },
  {
    id: "slip-whole-column",
    strike(book, choices) {
      const quantity = anyAmount(book, choices);
      const hasBefore = book.facts.towns.some((_, town) => {
        const before = figureBefore(book, quantity, town);
        return before !== null && before > 0;
      });
      if (!hasBefore) return null;
      const places = book.facts.towns.map((_, town) => figureAt(book, quantity, town));
      for (const { cell, value } of places) put(cell, scaled(value, 10_000));
      return named(SHOWS, places.map(spot));
    },
  },
  {
    id: "columns-swapped",
    strike(book, choices) {
      const pairs: readonly (readonly [Quantity, Quantity])[] = [
        ["exports", "exportsLastYear"],
        ["imports", "importsLastYear"],
        ["activeExporters", "activeExportersLastYear"],
        ["generalTradeExports", "imports"],
      ];
      const [a, b] = choices.one(pairs);
      return swapped(book, a, b);
    },
  },
  {
    id: "columns-swapped-insured",
    strike(book) {
      const { towns } = book.facts;
      if (towns.every(({ insured, active }) => insured === active)) return null;
      const cells = towns.flatMap((_, town) => {
        const [insured, active] = [
          figureAt(book, "insuredExporters", town),
          figureAt(book, "activeExporters", town),
        ];
        put(insured.cell, active.value);
        put(active.cell, insured.value);
        return [spot(insured), spot(active)];
      });
      return named(["insured-exceeds-active"], cells);
    },
  },
  {
    id: "rows-shifted",
    strike(book, choices) {
      const quantity = anyAmount(book, choices);
      const old = book.facts.towns.map((_, town) => figureAt(book, quantity, town).value);
      return column(book, quantity, (town) => old[(town + 1) % old.length]!);
    },
  },
  {
    id: "month-alone-instead-of-cumulative",
    strike(book) {
      const month = (town: number): number => {
        const now = figureAt(book, "exports", town).value;
        return Number((now - (figureBefore(book, "exports", town) ?? now)).toPrecision(10));
      };
      const months = book.facts.towns.map((_, town) => month(town));
      return book.before ? column(book, "exports", (town) => months[town]!) : null;
    },
  },
  {
    id: "last-month-copied",
    strike(book, choices) {
      const quantity = choices.one<Quantity>(["exports", "exportsLastYear", "imports"]);
      const before = book.facts.towns.map((_, town) => figureBefore(book, quantity, town));
      if (before.filter((value) => value !== null && value > 0).length < 2) return null;
      const places = book.facts.towns.map((_, town) => figureAt(book, quantity, town));
      for (const { cell, town } of places) put(cell, before[town]!);
      return named(["column-unchanged"], places.map(spot));
    },
  },
  {
    id: "last-year-copied",
    strike(book, choices) {
      const [now, then] = choices.one<readonly [Quantity, Quantity]>([
        ["exports", "exportsLastYear"],
        ["imports", "importsLastYear"],
      ]);
      const values = book.facts.towns.map((_, town) => figureAt(book, then, town).value);
      if (values.filter((value) => value > 0).length < 2) return null;
      const places = book.facts.towns.map((_, town) => figureAt(book, now, town));
      for (const { cell, town } of places) put(cell, values[town]!);
      return named(["column-unchanged"], places.map(spot));
    },
  },
];
