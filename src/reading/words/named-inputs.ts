import { once } from "../../cells/once";
import { columnTerm, type Inputs } from "../../method/inputs";
import type { Quantity, Task } from "../../method/types";
import { headerOf, type Header } from "./headers";

export interface QuantityMatch {
  /** One quantity, or several when the words fit them all. */
  readonly quantities: readonly Quantity[];
  readonly isOfficial: boolean;
}

interface Term {
  readonly header: string;
  readonly aliases: readonly string[];
}

const byWords = (terms: ReadonlyMap<string, Term>): ReadonlyMap<string, string> =>
  new Map(
    [...terms].flatMap(([name, { header, aliases }]) =>
      [header, ...aliases].map((text): [string, string] => [headerOf(text).words, name]),
    ),
  );

const columnsByWords = once(({ columns }: Inputs) => byWords(columns));
const tasksByWords = once(({ tasks }: Inputs) => byWords(tasks));

/** The column of the data sheet that a header names; null for any other header. */
export function quantityOf(inputs: Inputs, { words }: Header): QuantityMatch | null {
  const unclear = inputs.unclear.get(words);
  if (unclear) return { quantities: unclear, isOfficial: false };
  const quantity = columnsByWords(inputs).get(words) ?? lastYearOf(inputs, words);
  if (!quantity) return null;
  const isOfficial = headerOf(columnTerm(inputs, quantity).header).words === words;
  return { quantities: [quantity], isOfficial };
}

/** The same figure a year earlier, where there is a column for it: exports → exportsLastYear. */
export function lastYearQuantity(inputs: Inputs, quantity: Quantity): Quantity | undefined {
  return columnTerm(inputs, quantity).lastYear;
}

export function isLastYear({ columns }: Inputs, quantity: Quantity): boolean {
  return [...columns.values()].some(({ lastYear }) => lastYear === quantity);
}

function lastYearOf(inputs: Inputs, words: string): Quantity | undefined {
  if (!words.includes("去年同期")) return undefined;
  const thisYear = columnsByWords(inputs).get(words.replace("去年同期", ""));
  return thisYear === undefined ? undefined : lastYearQuantity(inputs, thisYear);
}

/** The task that a merged header of 任务分解表 names, or null. */
export function taskOf(inputs: Inputs, { words }: Header): Task | null {
  return tasksByWords(inputs).get(words) ?? null;
}
