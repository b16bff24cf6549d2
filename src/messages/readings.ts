import type { ReadingId, Readings } from "../method/readings";

/** The question that each reading answers, and its choices in words. */
export interface ReadingMessages {
  readonly questions: Readonly<Record<ReadingId, string>>;
  readonly choices: { readonly [Id in ReadingId]: (choice: Readings[Id]) => string };
}
