import fc from "fast-check";
import { isBlocking } from "../../src/cells/finding";
import { readInput } from "../../src/reading/workbook-input";
import { bookOf, gridsOf } from "../cases/books/book";
import { drawnBooks, type Drawn } from "../cases/books/books";
import { Choices } from "../cases/books/choices";
import type { Fault } from "../cases/faults/fault";
import { FAULTS } from "../cases/faults/registry";
import { findingsText } from "./finding-text";
import type { Group } from "./output";

const SEED = 20200514;
/** Workbooks that are tried with each fault. */
const BOOKS = 12;
/** Workbooks that are struck by each fault, as far as it finds a place in so many. */
const STRUCK = 6;

/** The findings of random workbooks that each class of fault has struck; `count`: of so many classes. */
export function faultGroups(count: number): Group[] {
  const books = fc.sample(fc.noBias(drawnBooks), { seed: SEED, numRuns: BOOKS });
  return FAULTS.slice(0, count).map((fault) => ({
    name: `fault-${fault.id}`,
    outputs: () => Promise.resolve([{ name: "findings", text: struckText(fault, books) }]),
  }));
}

function struckText(fault: Fault, books: readonly Drawn[]): string {
  const texts: string[] = [];
  for (const [index, drawn] of books.entries()) {
    const text = texts.length < STRUCK ? struck(fault, drawn) : null;
    if (text !== null) texts.push(`workbook ${index}\n${text}`);
  }
  return texts.join("\n");
}

function struck(fault: Fault, drawn: Drawn): string | null {
  const facts = fault.prepare ? fault.prepare(drawn.facts) : drawn.facts;
  const book = bookOf(facts, drawn.layout);
  if (!fault.strike(book, new Choices(drawn.strike))) return null;
  const { findings } = readInput(gridsOf(book), book.period);
  return `${findings.some(isBlocking) ? "blocked" : "scored"}\n${findingsText(findings)}`;
}
