import type { ReadingId, Readings } from "./readings";
import type { Method } from "./types";

/** The words of the readings, as `messages/zh/readings` has them: the official sheet is Chinese. */
export interface ReadingWords {
  readonly questions: Readonly<Record<ReadingId, string>>;
  readonly choices: { readonly [Id in ReadingId]: (choice: Readings[Id]) => string };
}

/** A row of 考核办法 below its header row: 代码, 考核内容, 分值, 规则, 参数, 条款, 口径. All text. */
export type MethodRow = readonly [string, string, string, string, string, string, string];

/** The fourteen indicators (口径 blank), then the twelve readings as `口径1` … in the order of READING_IDS. */
export declare function methodRows(
  method: Method,
  readings: Readings,
  words: ReadingWords,
): MethodRow[];

/** The choices to offer in a dropdown, the default first. `rounding` and `rankTies` accept more than these. */
export declare function readingChoices<Id extends ReadingId>(
  id: Id,
  method: Method,
): readonly Readings[Id][];

/** The choice whose words these are, or null. Decimals 0 to 6 and any ordered list of codes are understood. */
export declare function parseReading<Id extends ReadingId>(
  id: Id,
  text: string,
  method: Method,
  words: ReadingWords,
): Readings[Id] | null;
