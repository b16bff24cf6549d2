import { askUnexported, type UnexportedChoice } from "./ask-unexported";
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
  /** Marks the file as holding work that is not exported. */
  showUnexported(isThere: boolean): void;
  /** What becomes of that work when another file is opened. */
  askUnexported(file: string, next: string): Promise<UnexportedChoice>;
  /** Says how many cells are out of date, as long as there are any. */
  showOutOfDate(count: number): void;
  /** Hides the grid behind a line of text; null shows it again. */
  cover(text: string | null): void;
  setBusy(busy: { readonly opening: boolean; readonly exporting: boolean }): void;
  onOpen(listener: (file: File) => void): void;
  onExport(listener: () => void): void;
}

/** Finds the controls of workbench.html and puts their words in. */
export function workbenchPage(words: WorkbenchMessages): WorkbenchPage {
  const [grid, pane, status, outOfDate, mark, curtain, ask, chooser, open, save] = [
    byId("grid"),
    byId("pane"),
    byId("status"),
    byId("out-of-date"),
    byId("unexported"),
    byId("curtain"),
    byId<HTMLDialogElement>("ask"),
    byId<HTMLInputElement>("open-file"),
    byId<HTMLButtonElement>("open"),
    byId<HTMLButtonElement>("export"),
  ];
  document.title = words.title;
  byId("title").textContent = words.title;
  const help = byId<HTMLButtonElement>("help");
  help.setAttribute("aria-label", words.help.button);
  help.title = words.help.button;
  help.addEventListener("click", () => showHelp(byId("help-text"), words.help));
  const [firstWords] = pane.children;
  if (firstWords) firstWords.textContent = words.firstWords;
  byId("grid-area").setAttribute("aria-label", words.grid);
  pane.setAttribute("aria-label", words.pane);
  chooser.setAttribute("aria-label", words.openHint);
  open.textContent = words.open;
  save.textContent = words.export;
  open.addEventListener("click", () => chooser.click());
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
    showUnexported: (isThere) => {
      const text = isThere ? words.unexported.mark : "";
      if (mark.textContent !== text) mark.textContent = text;
    },
    askUnexported: (file, next) => askUnexported(ask, words.unexported, { file, next }),
    cover: (text) => {
      curtain.textContent = text;
      grid.style.visibility = text === null ? "" : "hidden";
    },
    setBusy: ({ opening, exporting }) => {
      open.disabled = opening;
      save.disabled = exporting;
    },
    onOpen: (listener) =>
      chooser.addEventListener("change", () => {
        const [file] = chooser.files ?? [];
        // The same file may be chosen again.
        chooser.value = "";
        if (file) listener(file);
      }),
    onExport: (listener) => save.addEventListener("click", listener),
  };
}

function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no ${id}`);
  return found as Kind;
}
