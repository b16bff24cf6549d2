/** Targets and rates in percent, as fractions and as text. */
import type { Book } from "../books/book";
import type { Decision } from "../../../src/method/decision";
import type { Facts } from "../books/facts";
import type { Choices } from "../books/choices";
import { HARMLESS, harmlessBut, named, type Fault } from "./fault";
import { put } from "./places";

function target({ task }: Book, choices: Choices) {
  const cell = choices.one(task.targets.get("exportGrowth")!);
  return { sheet: task.sheet, cell, value: Number(cell.value) };
}

const over100 = (value: number): number => Number((value / 100).toPrecision(12));

/** A rate typed as a fraction, where it counts. */
function rate(id: string, format: string, code: "percent-small" | "percent-as-fraction"): Fault {
  return {
    id,
    strike({ data, conventions, facts }, choices) {
      if (conventions.targetScope !== "four-tasks") return null;
      const town = choices.below(facts.towns.length);
      const cell = data.figures.get("smallExporterInsuranceRate")![town]!;
      const value = Number(cell.value);
      if (value >= 100) return null;
      put(cell, over100(value), format);
      const repair = code === "percent-as-fraction" ? value : undefined;
      return named([code], [{ sheet: data.sheet, cell }], repair);
    },
  };
}

const withLowTarget = ({ towns: [first, ...rest], ...facts }: Facts): Facts => ({
  ...facts,
  towns: [{ ...first!, targets: { ...first!.targets, growthPercent: 0.5 } }, ...rest],
});

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
    id: "target-below-one-decided",
    prepare: withLowTarget,
    strike({ task, facts, period }) {
      const place = { sheet: task.sheet, cell: task.targets.get("exportGrowth")![0]! };
      const decision: Decision = {
        kind: "confirmed",
        town: facts.towns[0]!.name,
        task: "exportGrowth",
        value: "0.5",
        period,
        year: 2020,
        note: "目标已下调",
        basis: "示例(虚构)",
        time: "2020-07-03 09:05",
      };
      return { ...harmlessBut(["target-confirmed"], [place]), decisions: [decision] };
    },
  },
  {
    id: "target-below-one-undecided",
    prepare: withLowTarget,
    strike({ task }) {
      const place = { sheet: task.sheet, cell: task.targets.get("exportGrowth")![0]! };
      return named(["percent-as-fraction"], [place]);
    },
  },
  rate("rate-as-fraction", "General", "percent-small"),
  rate("rate-in-percent-format", "0%", "percent-as-fraction"),
  {
    id: "rate-below-one",
    prepare: ({ towns: [first, ...rest], ...facts }) => ({
      ...facts,
      towns: [{ ...first!, smallExporterInsurancePercent: 0.5 }, ...rest],
    }),
    strike({ data, conventions }) {
      if (conventions.targetScope !== "four-tasks") return HARMLESS;
      const cell = data.figures.get("smallExporterInsuranceRate")![0]!;
      return harmlessBut(["percent-small"], [{ sheet: data.sheet, cell }]);
    },
  },
];
