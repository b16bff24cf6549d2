/** Targets and rates in percent, as fractions and as text. */
import type { Book } from "../books/book";
import type { Choices } from "../books/choices";
import { named, type Fault } from "./fault";
import { put } from "./places";

function target({ task }: Book, choices: Choices) {
  const cell = choices.one(task.targets.get("exportGrowth")!);
  return { sheet: task.sheet, cell, value: Number(cell.value) };
}

const over100 = (value: number): number => Number((value / 100).toPrecision(12));

export const percents: readonly Fault[] = [
  {
    id: "target-as-fraction",
    strike(book, choices) {
      const place = target(book, choices);
      put(place.cell, over100(place.value));
      return named(["percent-as-fraction"], [place], place.value);
    },
  },
  {
    id: "target-in-percent-format",
    strike(book, choices) {
      const place = target(book, choices);
      put(place.cell, over100(place.value), choices.one(["0%", "0.0%"]));
      return named(["percent-as-fraction"], [place], place.value);
    },
  },
  {
    id: "target-shown-hundredfold",
    strike(book, choices) {
      const place = target(book, choices);
      put(place.cell, place.value, "0.0%");
      return named(["percent-as-fraction"], [place]);
    },
  },
  {
    id: "target-as-percent-text",
    strike(book, choices) {
      const place = target(book, choices);
      put(place.cell, choices.one([`${place.value}%`, `${place.value}％`]));
      return named(["cell-text"], [place], place.value);
    },
  },
  {
    id: "target-blank",
    strike(book, choices) {
      const place = target(book, choices);
      put(place.cell, null);
      return named(["cell-blank"], [place]);
    },
  },
  {
    id: "rate-as-fraction",
    strike({ data, conventions, facts }, choices) {
      if (conventions.targetScope !== "four-tasks") return null;
      const town = choices.below(facts.towns.length);
      const cell = data.figures.get("smallExporterInsuranceRate")![town]!;
      const value = Number(cell.value);
      if (value >= 100) return null;
      put(cell, over100(value), choices.one(["0%", "General"]));
      return named(["percent-as-fraction"], [{ sheet: data.sheet, cell }], value);
    },
  },
];
