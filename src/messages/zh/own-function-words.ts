import type { Sentences } from "../sentences";
import { definitionFindings } from "./definition-findings";
import { everyExplanation, type EveryExplanation } from "./own-rule-words";

/** What custom functions say of a county's own method, besides `functionWords`. */
export const ownFunctionWords = { findings: definitionFindings, explanation: everyExplanation };

export interface OwnFunctionWords {
  readonly findings: Sentences<typeof definitionFindings>;
  readonly explanation: EveryExplanation;
}

declare global {
  /** Set by the page as `CX_WORDS` is. */
  var CX_OWN_WORDS: OwnFunctionWords | undefined;
}
