import type { WorkbenchMessages } from "../messages/zh/workbench";
import { carriedFile } from "./carried-file";

/** What the program is for, what it cannot do, and, in a page that carries them, the licences of its parts. */
export function showHelp(dialog: HTMLDialogElement, words: WorkbenchMessages["help"]): void {
  const title = element("h2", words.button);
  title.id = "help-title";
  dialog.setAttribute("aria-labelledby", title.id);
  const parts = words.parts.flatMap((part) => {
    const list = document.createElement("ul");
    list.append(...part.lines.map((line) => element("li", line)));
    return [element("h3", part.title), list];
  });
  const close = element("button", words.close);
  close.addEventListener("click", () => dialog.close());
  dialog.replaceChildren(title, ...parts, ...licences(words.licences), close);
  dialog.showModal();
}

function licences(title: string): HTMLElement[] {
  const text = carriedFile("third-party-licenses.txt");
  if (text === null) return [];
  const fold = document.createElement("details");
  // Long: it is written when somebody looks.
  fold.addEventListener("toggle", () => fold.append(element("pre", text)), { once: true });
  fold.append(element("summary", title));
  return [fold];
}

function element<Tag extends "h2" | "h3" | "li" | "button" | "pre" | "summary">(
  tag: Tag,
  text: string,
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
