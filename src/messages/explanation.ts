import type { ReadingMessages } from "./readings";

/** The words of derivations and explanations. Callers pass `explanation` of `messages/zh` or `messages/en`. */
export interface ExplanationMessages {
  readonly readings: ReadingMessages;
}
