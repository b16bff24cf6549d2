export interface Question<Choice extends string> {
  readonly title: string;
  readonly text: string;
  /** Their buttons in their order: the first is the one that loses nothing, the last changes nothing. */
  readonly choices: Readonly<Record<Choice, string>>;
}

/** Asks in a dialog of the page. Esc is the last choice. */
export function choose<Choice extends string>(
  dialog: HTMLDialogElement,
  { title, text, choices }: Question<Choice>,
): Promise<Choice> {
  const heading = document.createElement("h2");
  heading.id = "question";
  heading.textContent = title;
  const paragraph = document.createElement("p");
  paragraph.textContent = text;
  dialog.setAttribute("aria-labelledby", heading.id);
  const all = Object.keys(choices) as Choice[];
  const last = all[all.length - 1] as Choice;
  const buttons = all.map((choice) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = choices[choice];
    button.addEventListener("click", () => dialog.close(choice));
    return button;
  });
  const row = document.createElement("div");
  row.append(...buttons);
  dialog.replaceChildren(heading, paragraph, row);
  dialog.returnValue = last;
  dialog.showModal();
  return new Promise((resolve) => {
    const chosen = (): void => resolve(all.find((one) => one === dialog.returnValue) ?? last);
    dialog.addEventListener("close", chosen, { once: true });
  });
}
