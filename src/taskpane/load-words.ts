import { LANGUAGES, type Language } from "../messages/language";
import type { Words } from "../pane/words";

/** The words of one language. Each is a chunk of its own, so that nobody waits for the other one. */
export async function loadWords(language: Language): Promise<Words> {
  const { words } = await LANGUAGES[language].words();
  return { language, ...words };
}
