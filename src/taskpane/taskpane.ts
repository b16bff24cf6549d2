import { LANGUAGES, languageOf } from "../messages/language";
import { loadWords } from "./load-words";
import type { MountedPane } from "./mount-pane";
import { answerOwnMethods } from "./own-method-calls";

/*
 * The page of the shared runtime. functions.js has been loaded before this file, so the custom functions answer
 * while the interface is still on its way.
 */
answerOwnMethods();
const started = start();
started.catch(() => sayThatItFailed());

Office.actions.associate("rankMonth", (event: Office.AddinCommands.Event) => {
  void rankFromRibbon().finally(() => event.completed());
});

async function start(): Promise<MountedPane> {
  // Most often the browser's language is the one that Office will name; a wrong guess costs one small file.
  loadWords(languageOf(navigator.language)).catch(() => undefined);
  const [parts] = await Promise.all([interfaceParts(), officeReady()]);
  const [{ mountPane }, { openOfficeWorkbook }] = parts;
  const [words, workbook] = await Promise.all([loadWords(languageNow()), openOfficeWorkbook()]);
  return mountPane(paneElement(), { workbook, words });
}

/** Fetched while Office.js fetches the files of this host; the page names the files of these two chunks to the browser in advance. */
function interfaceParts() {
  return Promise.all([
    import(/* webpackChunkName: "interface" */ "./mount-pane"),
    import(/* webpackChunkName: "interface" */ "../workbook/office-workbook/office-workbook"),
  ]);
}

async function officeReady(): Promise<void> {
  await Office.onReady();
  document.documentElement.lang = languageNow();
}

/** Shows the pane with progress and result; what fails is said there. */
async function rankFromRibbon(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
    const pane = await started;
    await pane.rankLatest();
  } catch {
    sayThatItFailed();
  }
}

function languageNow(): ReturnType<typeof languageOf> {
  return languageOf(Office.context.displayLanguage);
}

function sayThatItFailed(): void {
  paneElement().textContent = LANGUAGES[languageOf(document.documentElement.lang)].startFailed;
}

function paneElement(): HTMLElement {
  const element = document.getElementById("pane");
  if (!element) throw new Error("taskpane.html has no #pane");
  return element;
}
