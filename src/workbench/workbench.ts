import { LANGUAGES, type Language } from "../messages/language";
import { workbench as english } from "../messages/en/workbench";
import { workbench as chinese, type WorkbenchMessages } from "../messages/zh/workbench";
import { loadWords } from "../taskpane/load-words";
import { mountPane } from "../taskpane/mount-pane";
import { cellText } from "../cells/address";
import { tellCellErrors } from "./cell-errors";
import { startAtTheTop } from "./focus-order";
import { askBeforeLeaving } from "./ask-unsaved";
import { Desk } from "./desk";
import { listenToChanges } from "./grid-events";
import { isTyping } from "./grid-typing";
import { Snapshots } from "./snapshots";
import { Unsaved } from "./unsaved";
import { loadFunctions } from "./function-host";
import { registerFunctions } from "./grid-functions";
import { markOutOfDate } from "./grid-marks";
import { focusGrid, startGrid } from "./grid-program";
import { beInstallable } from "./installing";
import { GridWorkbook } from "./grid-workbook";
import { HostedCalls } from "./hosted-calls";
import type { SheetInfo } from "../workbook/workbook";
import { workbenchPage, type WorkbenchPage } from "./page";
import { moveWithF6 } from "./region-keys";
import { WorkbenchSession } from "./session";
import "./workbench.css";

const WORDS: Readonly<Record<Language, WorkbenchMessages>> = {
  "zh-CN": chinese,
  "en-US": english,
};
const language = languageOfAddress();
const words = WORDS[language];

declare global {
  /** For tests and for looking around in the browser's console: the canvas shows no cells to either. */
  var workbenchDebug:
    { readonly workbook: GridWorkbook; readonly front: () => SheetInfo } | undefined;
}

async function start(page: WorkbenchPage): Promise<void> {
  document.documentElement.lang = language;
  page.cover(words.starting);
  const program = startGrid(page.grid);
  const functions = await loadFunctions();
  const calls = new HostedCalls(functions);
  const workbook = new GridWorkbook(program, (...call) => calls.call(...call));
  const session = new WorkbenchSession(program, workbook);
  session.showEmpty(words.sampleName);
  registerFunctions(program, functions);
  await session.showSample();
  tellCellErrors(program, workbook, {
    lastError: (cell) => calls.lastError(cell),
    outOfDate: (cell) => workbook.calculation.reasonOf(cell),
    say: (text) => page.say(text),
    words,
  });
  markOutOfDate(program);
  workbook.calculation.onSettled(() => page.showOutOfDate(workbook.calculation.outOfDate().length));
  workbook.calculation.onRefused((cell) =>
    page.say(words.cellMessage(cellText(cell), words.partOfArray), "problem"),
  );
  const unsaved = new Unsaved((isThere) => page.showUnsaved(isThere));
  const snapshots = new Snapshots();
  const setPaneBusy = (busy: boolean): void => pane.setBusy(busy);
  const parts = { page, words, program, workbook, session, unsaved, snapshots, setPaneBusy };
  const desk = new Desk(parts, `${words.sampleName}.xlsx`);
  const pane = mountPane(page.pane, {
    workbook,
    words: await loadWords(language),
    onBusy: (busy) => desk.paneIs(busy),
  });
  listenToChanges(program, () => desk.changed());
  askBeforeLeaving(() => unsaved.isThere || isTyping(program));
  page.onOpen((chosen) => void desk.open(chosen));
  page.onSave(() => void desk.save());
  page.onExport(() => void desk.export());
  page.onClear(() => desk.clear());
  beInstallable((chosen) => void desk.open(chosen));
  page.setBusy(false);
  moveWithF6(page.pane, () => focusGrid(program));
  globalThis.workbenchDebug = { workbook, front: () => workbook.front() };
  page.cover(null);
  startAtTheTop(page.bar, page.grid);
  await desk.offer(await snapshots.left().catch(() => []));
}

/** `?lang=en`; Chinese unless it names another language by its folder. */
function languageOfAddress(): Language {
  const folder = new URLSearchParams(location.search).get("lang");
  const languages = Object.keys(LANGUAGES) as Language[];
  return languages.find((one) => LANGUAGES[one].folder === folder) ?? "zh-CN";
}

const page = workbenchPage(words);
start(page).catch((error: unknown) => {
  console.error(error);
  page.cover(words.startFailed);
  page.say(words.startFailed, "problem");
});
