import { LANGUAGES, type Language } from "../messages/language";
import { workbench as english } from "../messages/en/workbench";
import { workbench as chinese, type WorkbenchMessages } from "../messages/zh/workbench";
import { loadWords } from "../taskpane/load-words";
import { mountPane } from "../taskpane/mount-pane";
import type { Words } from "../pane/words";
import { cellText } from "../cells/address";
import { tellCellErrors } from "./cell-errors";
import { startAtTheTop } from "./focus-order";
import { askBeforeLeaving } from "./ask-unexported";
import { listenToChanges } from "./grid-events";
import { endTyping, isTyping } from "./grid-typing";
import { Unexported } from "./unexported";
import { loadFunctions } from "./function-host";
import { registerFunctions } from "./grid-functions";
import { markOutOfDate } from "./grid-marks";
import { focusGrid, startGrid, type GridProgram } from "./grid-program";
import { GridWorkbook } from "./grid-workbook";
import { HostedCalls } from "./hosted-calls";
import type { SheetInfo } from "../workbook/workbook";
import { workbenchPage, type WorkbenchPage } from "./page";
import { moveWithF6 } from "./region-keys";
import { WorkbenchSession, type OpenOutcome } from "./session";
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
  const unexported = new Unexported((isThere) => page.showUnexported(isThere));
  listenToChanges(program, () => unexported.changed());
  askBeforeLeaving(() => unexported.isThere || isTyping(program));
  connect(page, { program, workbook, session, unexported }, await loadWords(language));
  moveWithF6(page.pane, () => focusGrid(program));
  globalThis.workbenchDebug = { workbook, front: () => workbook.front() };
  page.showFileName(`${words.sampleName}.xlsx`);
  page.cover(null);
  startAtTheTop(page.bar, page.grid);
}

/** What the grid itself could not show; the page goes on. */
const UNREADABLE: OpenOutcome = { kind: "refused", refusal: { kind: "unreadable" } };

/** What the bar works on. */
interface Desk {
  readonly program: GridProgram;
  readonly workbook: GridWorkbook;
  readonly session: WorkbenchSession;
  readonly unexported: Unexported;
}

/** The bar and the pane: while one works, the other waits. */
function connect(
  page: WorkbenchPage,
  { program, workbook, session, unexported }: Desk,
  paneWords: Words,
): void {
  let fileName = `${words.sampleName}.xlsx`;
  let work: Promise<void> = Promise.resolve();
  const show = (isBusy: boolean): void => page.setBusy({ opening: isBusy, exporting: isBusy });
  let endOfRun: (() => void) | null = null;
  const pane = mountPane(page.pane, {
    workbook,
    words: paneWords,
    onBusy: (busy) => {
      show(busy);
      if (busy)
        work = Promise.all([work, new Promise<void>((resolve) => (endOfRun = resolve))]).then();
      else endOfRun?.();
    },
  });
  const open = async (file: File): Promise<void> => {
    await endTyping(program);
    const choice = unexported.isThere ? await page.askUnexported(fileName, file.name) : "discard";
    if (choice === "stay") return page.say(words.unexported.stayed(file.name));
    if (choice === "export" && !(await save())) return;
    show(true);
    pane.setBusy(true);
    page.say(words.opening(file.name));
    page.cover(words.opening(file.name));
    const outcome = await session.open(file).catch((error: unknown) => {
      console.error(error);
      return UNREADABLE;
    });
    page.cover(null);
    pane.setBusy(false);
    show(false);
    if (outcome.kind === "refused") {
      page.say(words.refused(file.name, outcome.refusal), "problem");
      return;
    }
    fileName = file.name;
    unexported.forget();
    page.showFileName(fileName);
    page.showOutOfDate(0);
    page.say(words.opened(fileName, outcome.sheets, outcome.notices));
  };
  const save = async (): Promise<boolean> => {
    show(true);
    page.say(words.exporting);
    await endTyping(program);
    const state = unexported.now();
    const isSaved = await workbook
      .copy()
      .then((bytes) => workbook.handOver(bytes, fileName))
      .then(
        () => true,
        () => false,
      );
    show(false);
    const waiting = workbook.calculation.outOfDate().length;
    const scattered = workbook.file ? workbook.calculation.scatteredSheets() : [];
    if (isSaved) {
      unexported.exportedAt(state);
      page.say(words.exported(fileName, waiting, scattered));
    } else page.say(words.exportFailed, "problem");
    return isSaved;
  };
  // One after the other: a file chosen during a run waits for its end.
  page.onOpen((file) => void (work = work.then(() => open(file))));
  page.onExport(() => void (work = work.then(save).then(() => undefined)));
  show(false);
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
