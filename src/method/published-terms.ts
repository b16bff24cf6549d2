import { RULE_TERMS, type PublishedKind } from "./rule-kinds";
import type { TermsOf } from "./rule-lookup";

/** What is known of the kinds of rule of published editions. */
export const publishedTerms = (({ kind }) => RULE_TERMS[kind as PublishedKind]) as TermsOf;
