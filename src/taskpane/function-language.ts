import { functionWords } from "../messages/en/function-words";
import type { Language } from "../messages/language";

/** Lets the custom functions of this page say their errors in the pane's language; Chinese is what they bring along. */
export function setFunctionLanguage(language: Language): void {
  globalThis.CX_WORDS = language === "en-US" ? functionWords : undefined;
}
