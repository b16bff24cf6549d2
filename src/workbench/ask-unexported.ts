import type { WorkbenchMessages } from "../messages/zh/workbench";

/** What becomes of work that is not exported when another file is opened. */
export type UnexportedChoice = "export" | "discard" | "stay";

/** Asks in a dialog of the page. Esc stays. */
export function askUnexported(
  dialog: HTMLDialogElement,
  words: WorkbenchMessages["unexported"],
  { file, next }: { readonly file: string; readonly next: string },
): Promise<UnexportedChoice> {
  const title = document.createElement("h2");
  title.id = "unexported-title";
  title.textContent = words.title;
  const text = document.createElement("p");
  text.textContent = words.ask(file, next);
  dialog.setAttribute("aria-labelledby", title.id);
  dialog.returnValue = "stay";
  const choices: readonly UnexportedChoice[] = ["export", "discard", "stay"];
  const buttons = choices.map((choice) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = words.choices[choice];
    button.addEventListener("click", () => dialog.close(choice));
    return button;
  });
  const row = document.createElement("div");
  row.append(...buttons);
  dialog.replaceChildren(title, text, row);
  dialog.showModal();
  return new Promise((resolve) => {
    const chosen = (): void =>
      resolve(choices.find((choice) => choice === dialog.returnValue) ?? "stay");
    dialog.addEventListener("close", chosen, { once: true });
  });
}

/** Leaving the page with work that is not exported: the browser asks, in its own words. */
export function askBeforeLeaving(isThere: () => boolean): void {
  window.addEventListener("beforeunload", (event) => {
    if (isThere()) event.preventDefault();
  });
}
