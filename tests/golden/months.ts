import { decide } from "../../src/features/findings/decide";
import type { Grid } from "../../src/cells/grid";
import { readInput } from "../../src/reading/workbook-input";
import type { WriteMode } from "../../src/record/write-mode";
import { score } from "../../src/engine/score";
import { JULY, rank } from "../features/sample";
import { gridsOf } from "../cases/books/book";
import { randomBooks, type RandomBook } from "../conformance/random-months";
import type { MemoryWorkbook } from "../workbook/memory-workbook";
import { seedOfGrid } from "../xlsx/grid-books";
import { explanationOutputs } from "./explanations";
import type { Group, Output } from "./output";
import { rankedIn, rankedOutputs, WAYS, type Prepare, type Ranked } from "./ranked-sheets";

const SEED = 20200617;

/** Random months by their number; about two of three can be ranked, the others are refused with findings. */
export function drawnMonths(count: number): RandomBook[] {
  return randomBooks(SEED, count);
}

/** The sheets of random months in the three ways of writing, and every explanation. */
export function monthGroups(count: number): Group[] {
  return drawnMonths(count).map((drawn, index) => ({
    name: `month-${String(index).padStart(3, "0")}`,
    outputs: async () => [...(await sheetsOf(drawn)), ...explanationsOf(drawn)],
  }));
}

async function sheetsOf(drawn: RandomBook): Promise<Output[]> {
  const outputs: Output[] = [];
  for (const way of WAYS) {
    const made = await monthIn(way, drawn);
    const written = (await rankedOutputs(made)).filter(
      ({ name }) => way === "values" || !isEarlier(name, drawn),
    );
    outputs.push(...written.map(({ name, text }) => ({ name: `${way}/${name}`, text })));
    // Refused before it matters how it would be written.
    if (made.outcome.kind !== "ranked") return outputs;
  }
  return outputs;
}

/** A random month ranked in one way of writing. */
export async function monthIn(way: WriteMode, drawn: RandomBook): Promise<Ranked> {
  const inWay = (mode: WriteMode, right: readonly Grid[]): Promise<Ranked> =>
    rankedIn(mode, drawn.book.period, gridsOf(drawn.book).map(seedOfGrid), before(drawn), right);
  if (way !== "formulas") return inWay(way, []);
  const { outcome, workbook } = await inWay("values", []);
  const right = outcome.kind === "ranked" ? await workbook.read([outcome.sheets.scores]) : [];
  return inWay(way, right);
}

/** A sheet of the period before: the same in all ways of writing. */
const isEarlier = (sheet: string, { book }: RandomBook): boolean =>
  sheet.endsWith(` ${earlierPeriod(book)}`);

const earlierPeriod = ({ month }: RandomBook["book"]): string =>
  month === 2 ? "1月" : `1-${month - 1}月`;

/** Decides about the gaps, and ranks the period before where there is one. */
const before =
  ({ book, decisions }: RandomBook): Prepare =>
  async (workbook: MemoryWorkbook) => {
    for (const decision of decisions) await decide(workbook, decision, JULY);
    if (book.before) await rank(workbook, { period: earlierPeriod(book) });
  };

function explanationsOf({ book, decisions }: RandomBook): Output[] {
  const { method, conventions, observations } = readInput(gridsOf(book), book.period, decisions);
  if (!observations) return [];
  return explanationOutputs(score(method, conventions, observations)).map(({ name, text }) => ({
    name: `explanations/${name}`,
    text,
  }));
}
