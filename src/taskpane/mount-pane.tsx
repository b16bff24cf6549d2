import { createRoot } from "react-dom/client";
import type { Workbook } from "../workbook/workbook";
import { Pane } from "./pane";
import type { StandIns } from "./controllers";
import { PaneSession } from "./pane-session";
import { languageAfter } from "../messages/language";
import type { Words } from "../pane/words";
import { loadWords } from "./load-words";

export interface PaneOptions {
  readonly workbook: Workbook;
  readonly words: Words;
  /** Told when the pane begins (true) and ends (false) something that must not be disturbed. */
  readonly onBusy?: (busy: boolean) => void;
  /** What tests put in the place of actions. */
  readonly standIns?: StandIns;
}

export interface MountedPane {
  /**
   * true: the workbook is being replaced; the pane forgets what it showed and waits. false: the workbook is there, the pane reads it.
   */
  readonly setBusy: (busy: boolean) => void;
  /** Reads the workbook again and forgets the last result. Settles when the pane shows it. */
  readonly refresh: () => Promise<void>;
  /** Ranks the latest period with data, as the ribbon's button does. Settles when the run has ended, and never rejects. */
  readonly rankLatest: () => Promise<void>;
  readonly unmount: () => void;
}

/** Shows the pane in an element of the page and reads the workbook. Its look is made for 320 px and wider. */
export function mountPane(element: HTMLElement, options: PaneOptions): MountedPane {
  const { workbook, words, onBusy = () => undefined, standIns = {} } = options;
  tellFunctions(words);
  const session = new PaneSession(workbook, onBusy, standIns);
  const root = createRoot(element);
  root.render(<Pane session={session} words={words} otherWords={otherWords} />);
  void session.refresh();
  const onFocus = (): void => void session.look();
  window.addEventListener("focus", onFocus);
  return {
    setBusy: (busy) => session.setBusy(busy),
    refresh: () => session.refresh(),
    rankLatest: () => session.runs.rankLatest(),
    unmount: () => {
      window.removeEventListener("focus", onFocus);
      session.dispose();
      root.unmount();
    },
  };
}

async function otherWords({ language }: Words): Promise<Words> {
  const words = await loadWords(languageAfter(language));
  tellFunctions(words);
  return words;
}

function tellFunctions({ functions, findings, explanation }: Words): void {
  globalThis.CX_WORDS = functions;
  globalThis.CX_OWN_WORDS = { findings, explanation };
}
