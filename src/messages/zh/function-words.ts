import type { Sentences } from "../sentences";
import { explanation } from "./explanation";
import { blockingFindings } from "./blocking-findings";
import { functions } from "./functions";

/** All that custom functions say in a cell. */
export const functionWords = { functions, findings: blockingFindings, explanation };

export type FunctionWords = Sentences<typeof functionWords>;

declare global {
  /**
   * Set by a page in another language, at any time: the functions look at every use. They carry their Chinese
   * words themselves, for a runtime without a page; a second language there would break the limit of their file.
   */
  var CX_WORDS: FunctionWords | undefined;
}
