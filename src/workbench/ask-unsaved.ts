import type { WorkbenchMessages } from "../messages/zh/workbench";
import type { Question } from "./choice-dialog";

/** What becomes of work that is not saved when another file is opened. */
export type UnsavedChoice = "save" | "discard" | "stay";

export function unsavedQuestion(
  { title, ask, choices }: WorkbenchMessages["unsaved"],
  file: string,
  next: string,
): Question<UnsavedChoice> {
  const { save, discard, stay } = choices;
  return { title, text: ask(file, next), choices: { save, discard, stay } };
}

/** Leaving the page with work that is not saved: the browser asks, in its own words. */
export function askBeforeLeaving(isThere: () => boolean): void {
  window.addEventListener("beforeunload", (event) => {
    if (isThere()) event.preventDefault();
  });
}
