import { choose, type Question } from "./choice-dialog";
import { pickToOpen, type ChosenWorkbook } from "./disk-file";
import { showHelp } from "./help";
import type { WorkbenchMessages } from "../messages/zh/workbench";

/** The workbench's own controls. */
export interface WorkbenchPage {
  /** The controls above the grid. */
  readonly bar: HTMLElement;
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  /** Says what is going on, or what went wrong. */
  say(text: string, tone?: "note" | "problem"): void;
  showFileName(name: string): void;
  /** Marks the file as holding work that is not saved. */
  showUnsaved(isThere: boolean): void;
  ask<Choice extends string>(question: Question<Choice>): Promise<Choice>;
  /** Says how many cells are out of date, as long as there are any. */
  showOutOfDate(count: number): void;
  /** Hides the grid behind a line of text; null shows it again. */
  cover(text: string | null): void;
  /** While it is busy nothing can be opened, saved or exported. */
  setBusy(busy: boolean): void;
  onOpen(listener: (chosen: ChosenWorkbook) => void): void;
  /** By its button, or by Ctrl+S. */
  onSave(listener: () => void): void;
  onExport(listener: () => void): void;
  onClear(listener: () => Promise<void>): void;
}

/** Finds the controls of workbench.html and puts their words in. */
export function workbenchPage(words: WorkbenchMessages): WorkbenchPage {
  const [grid, pane, status, outOfDate, mark, curtain, ask, chooser, open, save, exports] = [
    byId("grid"),
    byId("pane"),
    byId("status"),
    byId("out-of-date"),
    byId("unsaved"),
    byId("curtain"),
    byId<HTMLDialogElement>("ask"),
    byId<HTMLInputElement>("open-file"),
    byId<HTMLButtonElement>("open"),
    byId<HTMLButtonElement>("save"),
    byId<HTMLButtonElement>("export"),
  ];
  document.title = words.title;
  byId("title").textContent = words.title;
  const help = byId<HTMLButtonElement>("help");
  help.setAttribute("aria-label", words.help.button);
  help.title = words.help.button;
  help.addEventListener("click", () => showHelp(byId("help-text"), words.help, () => clear()));
  const [firstWords] = pane.children;
  if (firstWords) firstWords.textContent = words.firstWords;
  byId("grid-area").setAttribute("aria-label", words.grid);
  pane.setAttribute("aria-label", words.pane);
  chooser.setAttribute("aria-label", words.openHint);
  open.textContent = words.open;
  save.textContent = words.save;
  exports.textContent = words.export;
  let clear = (): Promise<void> => Promise.resolve();
  return {
    bar: byId("bar"),
    grid,
    pane,
    say: (text, tone = "note") => {
      status.textContent = text;
      status.dataset["tone"] = tone;
    },
    showOutOfDate: (count) => {
      const text = count === 0 ? "" : words.outOfDate(count);
      if (outOfDate.textContent !== text) outOfDate.textContent = text;
    },
    showFileName: (name) => {
      byId("file-name").textContent = name;
      byId("file-name").title = name;
    },
    showUnsaved: (isThere) => {
      const text = isThere ? words.unsaved.mark : "";
      if (mark.textContent !== text) mark.textContent = text;
    },
    ask: (question) => choose(ask, question),
    cover: (text) => {
      curtain.textContent = text;
      grid.style.visibility = text === null ? "" : "hidden";
    },
    setBusy: (busy) => {
      for (const button of [open, save, exports]) button.disabled = busy;
    },
    onOpen: (listener) => {
      listenToChoices(open, chooser, listener);
    },
    onSave: (listener) => {
      save.addEventListener("click", listener);
      window.addEventListener("keydown", (event) => {
        if (!isSaveKey(event)) return;
        event.preventDefault();
        if (!save.disabled && !event.repeat && !document.querySelector("dialog:modal")) listener();
      });
    },
    onExport: (listener) => exports.addEventListener("click", listener),
    onClear: (listener) => {
      clear = listener;
    },
  };
}

/** The browser's own dialog where it gives a file to write back to, else the page's field for a file. */
function listenToChoices(
  open: HTMLButtonElement,
  chooser: HTMLInputElement,
  listener: (chosen: ChosenWorkbook) => void,
): void {
  open.addEventListener("click", () => {
    void pickToOpen().then((picked) => {
      if (picked === "unable") chooser.click();
      else if (picked !== "none") listener(picked);
    });
  });
  chooser.addEventListener("change", () => {
    const [file] = chooser.files ?? [];
    // The same file may be chosen again.
    chooser.value = "";
    if (file) listener({ file, disk: null });
  });
}

function isSaveKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === "s" && (ctrlKey || metaKey) && !altKey && !shiftKey;
}

function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no ${id}`);
  return found as Kind;
}
