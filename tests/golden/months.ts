import { decide } from "../../src/features/findings/decide";
import type { Grid } from "../../src/cells/grid";
import { readInput } from "../../src/reading/workbook-input";
import { score } from "../../src/rules/score";
import { JULY, rank } from "../features/sample";
import { gridsOf } from "../cases/books/book";
import { randomBooks, type RandomBook } from "../conformance/random-months";
import type { MemoryWorkbook } from "../workbook/memory-workbook";
import { seedOfGrid } from "../xlsx/grid-books";
import { explanationOutputs } from "./explanations";
import type { Group, Output } from "./output";
import { rankedIn, rankedOutputs, WAYS, type Prepare } from "./ranked-sheets";

const SEED = 20200617;

export type { RandomBook };

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
  let right: Grid[] = [];
  for (const way of WAYS) {
    const seeds = gridsOf(drawn.book).map(seedOfGrid);
    const shown = way === "formulas" ? right : [];
    const ranked = await rankedIn(way, drawn.book.period, seeds, before(drawn), shown);
    const made = (await rankedOutputs(ranked)).filter(
      ({ name }) => way === "values" || !isEarlier(name, drawn),
    );
    outputs.push(...made.map(({ name, text }) => ({ name: `${way}/${name}`, text })));
    const { outcome, workbook } = ranked;
    // Refused before it matters how it would be written.
    if (outcome.kind !== "ranked") return outputs;
    if (way === "values") right = await workbook.read([outcome.sheets.scores]);
  }
  return outputs;
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
  const { method, readings, observations } = readInput(gridsOf(book), book.period, decisions);
  if (!observations) return [];
  return explanationOutputs(score(method, readings, observations)).map(({ name, text }) => ({
    name: `explanations/${name}`,
    text,
  }));
}
