/** Cells that hold something else than a plain number, or show another one. */
import { serialOf } from "../books/ledger-parts";
import { cell } from "../books/sheet";
import { HARMLESS, harmlessBut, named, type Fault } from "./fault";
import { anyFigure, figureAt, isAmount, isCount, put, spot, spots } from "./places";

export const figureCells: readonly Fault[] = [
  ...["#N/A", "#DIV/0!", "#REF!", "#VALUE!"].map((error): Fault => ({
    id: `error-${error.replace(/\W/g, "").toLowerCase()}`,
    strike(book, choices) {
      const place = anyFigure(book, choices);
      if (!place) return null;
      put(place.cell, { error });
      return named(["cell-error"], [spot(place)]);
    },
  })),
  {
    id: "boolean",
    strike(book, choices) {
      const place = anyFigure(book, choices);
      if (!place) return null;
      put(place.cell, choices.one([true, false]));
      return named(["cell-boolean"], [spot(place)]);
    },
  },
  {
    id: "date-in-number-column",
    strike(book, choices) {
      const place = anyFigure(book, choices);
      if (!place) return null;
      put(place.cell, serialOf("2020-03-05"), choices.one(["m/d", "yyyy-mm-dd", 'm"月"d"日"']));
      return named(["cell-date"], [spot(place)]);
    },
  },
  {
    id: "merged-figures",
    strike({ data, facts }, choices) {
      const column = data.figures.get("exports")!;
      const rows = data.sheet.rows;
      const pair = column.flatMap((first) => {
        const below = rows[rows.indexOf(data.sheet.rowOf(first)) + 1];
        const second = below?.[data.sheet.columnOf(first)];
        return second && column.includes(second) ? [[first, second] as const] : [];
      });
      if (pair.length === 0 || facts.towns.length < 2) return null;
      const [first, second] = choices.one(pair);
      data.sheet.merges.push([first, second]);
      put(second, null);
      return named(["cell-merged"], spots(data.sheet, [first, second]));
    },
  },
  {
    id: "negative",
    strike(book, choices) {
      const place = anyFigure(book, choices, ({ value }) => value > 0);
      if (!place) return null;
      put(place.cell, -place.value);
      return named(["value-negative"], [spot(place)]);
    },
  },
  {
    id: "insured-above-active",
    strike(book, choices) {
      const town = choices.below(book.facts.towns.length);
      const insured = figureAt(book, "insuredExporters", town);
      const active = figureAt(book, "activeExporters", town);
      put(insured.cell, active.value + 1 + choices.below(5));
      return named(["insured-exceeds-active"], [spot(insured), spot(active)]);
    },
  },
  {
    id: "quality-above-most",
    strike(book, choices) {
      const place = figureAt(book, "epidemicQuality", choices.below(book.facts.towns.length));
      put(place.cell, choices.one([0.6, 5, 30]));
      return named(["quality-out-of-range"], [spot(place)]);
    },
  },
  {
    id: "count-not-whole",
    strike(book, choices) {
      const place = anyFigure(book, choices, ({ quantity }) => isCount(quantity));
      if (!place) return null;
      put(place.cell, place.value + 0.5);
      return named(["count-not-whole"], [spot(place)]);
    },
  },
  {
    id: "count-with-noise",
    strike(book, choices) {
      const place = anyFigure(
        book,
        choices,
        ({ quantity, value }) => isCount(quantity) && value > 0,
      );
      if (!place) return null;
      put(place.cell, place.value * (1 - choices.one([1, -2]) * 2 ** -53));
      return HARMLESS;
    },
  },
  {
    id: "percent-format-on-amount",
    strike(book, choices) {
      const place = anyFigure(
        book,
        choices,
        ({ quantity, value }) => isAmount(quantity) && value > 0,
      );
      if (!place) return null;
      put(place.cell, place.value / 100, choices.one(["0%", "0.00%"]));
      return named(["format-misleads"], [spot(place)]);
    },
  },
  {
    id: "scaled-format",
    strike(book, choices) {
      const place = anyFigure(
        book,
        choices,
        ({ quantity, value }) => isAmount(quantity) && value > 0,
      );
      if (!place) return null;
      put(place.cell, place.value * 10_000, choices.one(["0!.0000", "0.0,", '0"."0,']));
      return named(["format-misleads"], [spot(place)]);
    },
  },
  {
    id: "unit-in-format",
    strike(book, choices) {
      const place = anyFigure(
        book,
        choices,
        ({ quantity, value }) => isAmount(quantity) && value > 0,
      );
      if (!place) return null;
      put(place.cell, place.value * 10_000, choices.one(['#,##0"美元"', '0.00"元"', "0\\元"]));
      return named(["units-mixed", "format-misleads"], [spot(place)]);
    },
  },
  {
    id: "precision-as-displayed",
    prepare: (facts) => {
      const [first, ...rest] = facts.towns;
      return { ...facts, towns: [{ ...first!, outsourcing: 12.3456 }, ...rest] };
    },
    strike(book) {
      const place = figureAt(book, "outsourcing", 0);
      put(place.cell, place.value, "0.00");
      return harmlessBut(["format-rounds"], [spot(place)]);
    },
  },
  {
    id: "binary-noise",
    strike(book, choices) {
      const place = anyFigure(book, choices, ({ quantity }) => isAmount(quantity));
      if (!place) return null;
      put(place.cell, place.value * (1 + 2 ** -52), "General");
      return HARMLESS;
    },
  },
  {
    id: "scientific-format",
    strike(book, choices) {
      const place = anyFigure(book, choices);
      if (!place) return null;
      place.cell.format = choices.one(["0.000000E+00", "##0.0000E+0"]);
      return HARMLESS;
    },
  },
  {
    id: "usual-formats",
    strike(book, choices) {
      const place = anyFigure(book, choices);
      if (!place) return null;
      place.cell.format = choices.one([
        '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
        "[红色]-0.00",
        "G/通用格式",
        '0.00" "',
        '0.00;-0.00;"-"',
      ]);
      return HARMLESS;
    },
  },
  {
    id: "comment-column-beside",
    strike({ data }) {
      for (const row of data.sheet.rows) row.push(cell());
      data.towns.forEach((town, index) => {
        const row = data.sheet.rowOf(town);
        row[row.length - 1] = cell(index === 0 ? "已核 1,234" : null);
      });
      return HARMLESS;
    },
  },
];
