import type { DefinitionFault } from "../cells/finding";
import type { FindingMessages } from "../messages/findings";
import { definitionFindings } from "../messages/zh/definition-findings";
import { everyExplanation, type EveryExplanation } from "../messages/zh/own-rule-words";

/** What custom functions say of a county's own method, besides `functionWords`. */
export const ownFunctionWords = { findings: definitionFindings, explanation: everyExplanation };

export interface OwnFunctionWords {
  readonly findings: Pick<FindingMessages, DefinitionFault>;
  readonly explanation: EveryExplanation;
}

declare global {
  /** Set by the page as `CX_WORDS` is. */
  var CX_OWN_WORDS: OwnFunctionWords | undefined;
}
