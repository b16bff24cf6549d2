/** Names of towns as they are typed, pasted and mistyped. */
import type { Facts } from "../books/facts";
import type { Book } from "../books/book";
import { cell, wordsOf } from "../books/sheet";
import { HARMLESS, named, type Fault } from "./fault";
import { put } from "./places";

/** The same name in another typing: on the data sheet and in the ledgers. */
function typed(id: string, write: (name: string, index: number) => string): Fault {
  return {
    id,
    strike({ data, items, projects }, choices) {
      const town = choices.below(data.towns.length);
      const cells = [
        data.towns[town]!,
        ...[...items.rows, ...projects.rows].slice(0, 2).map((row) => row.town),
      ];
      for (const one of cells) one.value = write(wordsOf(one), town + 1);
      return HARMLESS;
    },
  };
}

/** A town that bears the name of something every JavaScript object has. */
const called =
  (name: string): ((facts: Facts) => Facts) =>
  ({ towns, ...facts }) => ({
    ...facts,
    towns: towns.map((town, index) => (index === 1 ? { ...town, name } : town)),
  });

function prototypeTown(name: string): Fault {
  return { id: `town-${name}`, prepare: called(name), strike: () => HARMLESS };
}

const mistyped = (name: string): string => `${name.slice(0, 1)}某${name.slice(2)}`;

function unknownName(id: string, name: string): Fault {
  return {
    id,
    strike({ data }, choices) {
      const one = choices.one(data.towns);
      put(one, name);
      return named(["town-unknown"], [{ sheet: data.sheet, cell: one }]);
    },
  };
}

const rosterName = ({ facts }: Book, town: number): string => facts.towns[town]!.name;

export const townNames: readonly Fault[] = [
  typed("town-nbsp", (name) => `\u00a0${name}\u00a0`),
  typed("town-zero-width", (name) => `${name.slice(0, 1)}\u200b${name.slice(1)}`),
  typed("town-spaced", (name) => [...name].join(" ")),
  typed("town-line-break", (name) => `${name.slice(0, 2)}\n${name.slice(2)}`),
  typed("town-numbered", (name, index) => `${index}.${name}`),
  typed("town-footnote", (name) => `${name}①`),
  typed("town-star", (name) => `${name}*`),
  typed("town-quoted", (name) => `“${name}”`),
  ...["__proto__", "constructor", "toString", "hasOwnProperty"].map(prototypeTown),
  unknownName("town-unknown-proto", "__proto__"),
  unknownName("town-of-another-county", "织里镇"),
  {
    id: "town-mistyped",
    strike(book, choices) {
      const town = choices.below(book.data.towns.length);
      const one = book.data.towns[town]!;
      put(one, mistyped(wordsOf(one)));
      return named(
        ["town-unknown"],
        [{ sheet: book.data.sheet, cell: one }],
        rosterName(book, town),
      );
    },
  },
  {
    id: "town-name-missing",
    strike({ data }, choices) {
      const one = choices.one(data.towns);
      put(one, null);
      return named(["town-blank", "town-missing"], [{ sheet: data.sheet, cell: one }]);
    },
  },
  {
    id: "town-twice-in-roster",
    strike({ task }, choices) {
      const one = choices.one(task.towns);
      const copy = task.sheet.rowOf(one).map((each) => cell(each.value, each.format));
      const last = task.towns.at(-1)!;
      task.sheet.rows.splice(task.sheet.rows.indexOf(task.sheet.rowOf(last)) + 1, 0, copy);
      return named(
        ["town-repeated"],
        [
          { sheet: task.sheet, cell: one },
          { sheet: task.sheet, cell: copy[0]! },
        ],
      );
    },
  },
  {
    id: "town-not-in-roster",
    strike({ task, data, facts }, choices) {
      if (facts.towns.length < 3) return null;
      const town = choices.below(facts.towns.length);
      task.sheet.removeRow(task.towns[town]!);
      return named(["town-unknown"], [{ sheet: data.sheet, cell: data.towns[town]! }]);
    },
  },
];
