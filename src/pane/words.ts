import { createContext, useContext } from "react";
import type { Language } from "../messages/language";
import type { Sentences } from "../messages/sentences";
import type { FunctionWords } from "../messages/zh/function-words";
import type { words } from "../messages/zh/words";

/** Everything that the pane says, in one language: `load-words` brings it. */
export interface Words extends Sentences<Omit<typeof words, "functions">> {
  readonly language: Language;
  /** What the custom functions of this page are to say; undefined: the Chinese that they bring along. */
  readonly functions: FunctionWords | undefined;
}

export const WordsContext = createContext<Words | null>(null);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("the pane was shown without its words");
  return words;
}
