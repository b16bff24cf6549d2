/** Invented months of any layout and conventions, with ties, halves, blanks, texts, zero denominators and decisions. */
import type { Quantity } from "../method/changxing-2020-names";
import fc from "fast-check";
import { conventions as words } from "../../src/messages/zh/conventions";
import { changxing2020 } from "../../src/method/editions/changxing-2020";
import type { Decision } from "../../src/method/decision";
import { methodRows, conventionChoices } from "../../src/method/method-table";
import { listedChoices } from "../../src/method/convention-choices";
import { CONVENTION_IDS, type ConventionId, type Conventions } from "../../src/method/conventions";
import { METHOD_HEADERS } from "../../src/method/sheet-terms";
import { indicatorsOf } from "../../src/method/method";
import { bookOf, gridsOf, type Book } from "../cases/books/book";
import { drawnBooks } from "../cases/books/books";
import { Choices } from "../cases/books/choices";
import { QUANTITIES } from "../cases/books/facts";
import { Sheet, type Cell } from "../cases/books/sheet";
import { nativeMonth, type NativeMonth } from "./native-month";

const numbers = (length: number) =>
  fc.array(fc.nat({ max: 999_999 }), { minLength: length, maxLength: length });

const drawn = fc.record({ book: drawnBooks, more: numbers(60), later: numbers(30) });

/** A workbook as it is laid out and struck, and what was decided about its gaps. */
export interface RandomBook {
  readonly about: string;
  readonly book: Book;
  readonly decisions: readonly Decision[];
}

/** The same workbooks for the same seed; `asked`: with choices of the readings that were asked later too. */
export function randomBooks(
  seed: number,
  count: number,
  asked: "first" | "all" = "first",
): RandomBook[] {
  const sample = fc.sample(fc.noBias(drawn), { seed, numRuns: count });
  return sample.map(({ book: { facts, layout }, more, later }, index) => {
    const choices = new Choices(more);
    const book = bookOf(facts, layout, asked === "all" ? later : []);
    const first = someConventions(choices);
    const all = asked === "all" ? { ...first, ...laterConventions(new Choices(later)) } : first;
    withConventions(book, all);
    strike(book, choices);
    return { about: `month ${index}`, book, decisions: someDecisions(book, choices) };
  });
}

/** The same months for the same seed. */
export function randomMonths(seed: number, count: number): NativeMonth[] {
  return randomBooks(seed, count, "all").map(({ about, book, decisions }) => {
    const month = nativeMonth(about, gridsOf(book), book.period, decisions);
    if (!month) throw new Error(`${about} cannot be compiled`);
    return month;
  });
}

/** Readings that were asked after the golden months were first drawn. */
const LATER: readonly ConventionId[] = [
  "proportionBasis",
  "shareWhole",
  "zeroDenominator",
  "targetNotPositive",
  "repeatedTitle",
];

/** Half of the months have the default conventions, the others any. */
function someConventions(choices: Choices): Conventions {
  const method = changxing2020;
  if (choices.rarely(2)) return method.defaultConventions;
  const chosen = CONVENTION_IDS.filter((id) => !LATER.includes(id)).map(
    (id) => [id, oneChoice(id, choices)] as const,
  );
  return { ...method.defaultConventions, ...Object.fromEntries(chosen) };
}

/** Every second time none. */
function laterConventions(choices: Choices): Partial<Conventions> {
  if (choices.rarely(2)) return {};
  const chosen = LATER.map(
    (id) => [id, choices.one(conventionChoices(id, changxing2020))] as const,
  );
  const always = choices.rarely(4) ? { zeroEarnsPlace: "always" as const } : {};
  return { ...Object.fromEntries(chosen), ...always };
}

function oneChoice<Id extends ConventionId>(id: Id, choices: Choices): Conventions[Id] {
  const usual = conventionChoices(id, changxing2020).filter((choice) => choice !== "always");
  const listed = choices.rarely(4)
    ? listedChoices(id).filter((choice) => choice !== "always")
    : usual;
  return choices.one(listed.length > 0 ? listed : usual);
}

function withConventions(book: Book, conventions: Conventions): void {
  const sheet = new Sheet("考核办法");
  sheet.addValues(METHOD_HEADERS);
  for (const row of methodRows(changxing2020, conventions, words)) {
    sheet.addValues(row.map((text) => (text === "" ? null : text)));
  }
  const at = book.sheets.findIndex(({ name }) => name === sheet.name);
  if (at < 0) book.sheets.push(sheet);
  else book.sheets[at] = sheet;
}

const STRIKES = [
  ...(["tie", "tie", "round", "round", "zero", "row"] as const),
  ...(["blank", "text", "true"] as const),
];

/** Changes some figures. Every kind leaves a workbook that reading takes or names the fault of. */
function strike(book: Book, choices: Choices): void {
  const cells = (quantity: Quantity): readonly Cell[] => book.data.figures.get(quantity) ?? [];
  const times = choices.one([0, 1, 2, 4, 8]);
  for (let time = 0; time < times; time += 1) {
    const quantity = choices.one(QUANTITIES);
    const column = cells(quantity);
    const cell = choices.one(column);
    const other = choices.one(column);
    cell.formula = cell.live = null;
    const kind = choices.one(STRIKES);
    if (kind === "tie") [cell.value, cell.format] = [other.value, other.format];
    else if (kind === "zero") cell.value = 0;
    else if (kind === "text") cell.value = "？";
    else if (kind === "true") {
      // LibreOffice shows TRUE in a cell with a format of numbers as 1, and it is one there.
      cell.value = true;
      cell.format = "General";
    } else if (kind === "blank") cell.value = null;
    else if (kind === "round") roundFigures(column, choices);
    else equalRows(book, choices);
  }
}

/** Small round figures bring exact halves and equal fractions. */
function roundFigures(column: readonly Cell[], choices: Choices): void {
  for (const cell of column) {
    if (typeof cell.value !== "number" || cell.value < 1) continue;
    cell.formula = cell.live = null;
    cell.value = choices.one([1, 2, 4, 5, 8, 10, 16, 20, 25, 40]) * choices.one([1, 10, 100]);
  }
}

/** A town with the figures of another, or twice as many: the same fractions. */
function equalRows(book: Book, choices: Choices): void {
  const count = book.facts.towns.length;
  const [from, to] = [choices.below(count), choices.below(count)];
  const factor = choices.one([1, 2, 3]);
  for (const column of book.data.figures.values()) {
    const [source, target] = [column[from], column[to]];
    if (!source || !target || typeof source.value !== "number") continue;
    target.formula = target.live = null;
    target.value = Number((source.value * factor).toPrecision(15));
  }
}

const GROUNDS = { note: "数据未报", basis: "会议纪要", time: "2020-07-05 10:00" };

/** Decisions about blank cells, and points given by decision. */
function someDecisions(book: Book, choices: Choices): Decision[] {
  if (!choices.rarely(2)) return [];
  const { period } = book;
  const names = book.facts.towns.map(({ name }) => name);
  const scope = { ...GROUNDS, period, year: 2020 };
  const ofGaps = [...book.data.figures].flatMap(([quantity, column]) =>
    column.flatMap((cell, town): Decision[] => {
      if (cell.value !== null) return [];
      const kind = choices.one(["zero", "not-reported", "not-applicable"] as const);
      return [{ ...scope, kind, town: names[town] ?? "", quantity }];
    }),
  );
  if (!choices.rarely(3)) return ofGaps;
  const { code, points } = choices.one(indicatorsOf(changxing2020));
  const town = choices.one([null, choices.one(names)]);
  return [...ofGaps, { ...scope, kind: "points", town, code, points: choices.one(["0", points]) }];
}
