import type { WorkbenchMessages } from "../messages/zh/workbench";
import { carriedFile } from "./carried-file";
import { canWriteBack } from "./disk-file";
import { canBeInstalled } from "./installing";

/**
 * What the program is for, what it cannot do, what it keeps on this machine, and, in a page that carries them, the
 * licences of its parts.
 */
export function showHelp(
  dialog: HTMLDialogElement,
  words: WorkbenchMessages["help"],
  clear: () => Promise<void>,
): void {
  const title = element("h2", words.button);
  title.id = "help-title";
  dialog.setAttribute("aria-labelledby", title.id);
  const told = [...words.parts, words.saving(canWriteBack())];
  if (canBeInstalled()) told.push(words.installing);
  const parts = told.flatMap(({ title: of, lines }) => {
    const list = document.createElement("ul");
    list.append(...lines.map((line) => element("li", line)));
    return [element("h3", of), list];
  });
  const close = element("button", words.close);
  close.addEventListener("click", () => dialog.close());
  dialog.replaceChildren(
    title,
    ...parts,
    clearing(words, clear),
    ...licences(words.licences),
    close,
  );
  dialog.showModal();
}

function clearing(words: WorkbenchMessages["help"], clear: () => Promise<void>): HTMLElement {
  const row = document.createElement("div");
  const said = element("span", "");
  said.setAttribute("role", "status");
  const button = element("button", words.clear);
  button.addEventListener("click", () => {
    void clear().then(
      () => (said.textContent = words.cleared),
      () => (said.textContent = words.notCleared),
    );
  });
  row.append(button, said);
  return row;
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

function element<Tag extends "h2" | "h3" | "li" | "span" | "button" | "pre" | "summary">(
  tag: Tag,
  text: string,
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
