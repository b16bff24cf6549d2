import type { ExplanationMessages } from "./explanation";
import type { BlockingMessages } from "./findings";
import type { FunctionMessages } from "./functions";

/** All that custom functions say in a cell, in one language. */
export interface FunctionWords {
  readonly functions: FunctionMessages;
  readonly findings: BlockingMessages;
  readonly explanation: ExplanationMessages;
}

declare global {
  /**
   * Set by a page in another language, at any time: the functions look at every use. They carry their Chinese
   * words themselves, for a runtime without a page; a second language there would break the limit of their file.
   */
  var CX_WORDS: FunctionWords | undefined;
}
