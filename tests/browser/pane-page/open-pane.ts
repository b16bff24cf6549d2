import type { Browser, Page } from "playwright-core";
import type { Language } from "../../../src/messages/language";
import type { SceneName } from "../../taskpane/scenes";
import { launchBrowser } from "../launch";
import { newPage, panePageFolder } from "../pages";
import { serveFolder } from "../serve";

export interface PanePage {
  readonly page: Page;
  readonly troubles: readonly string[];
}

export interface PaneStage {
  readonly open: (
    name: SceneName,
    options?: { language?: Language; width?: number },
  ) => Promise<PanePage>;
  /** A page of its own in which states are shown one after the other, by `showScene`; closed by who opened it. */
  readonly openToKeep: (language: Language) => Promise<PanePage>;
  readonly close: () => Promise<void>;
}

/**
 * A browser and the pane's page, for the tests of one file. A page is closed when the next one is opened:
 * those left open would go on moving their spinners.
 */
export async function setUpStage(): Promise<PaneStage> {
  const [browser, served] = await Promise.all([launchBrowser(), serveFolder(panePageFolder())]);
  let last: PanePage | null = null;
  return {
    open: async (name, { language = "zh-CN", width = 320 } = {}) => {
      await last?.page.context().close();
      last = await openScene(browser, served.url, { name, language, width });
      return last;
    },
    openToKeep: (language) => openPage(browser, served.url, { language, width: 320 }),
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

async function openScene(
  browser: Browser,
  url: string,
  { name, ...options }: { name: SceneName; language: Language; width: number },
): Promise<PanePage> {
  const opened = await openPage(browser, url, options);
  await showScene(opened.page, name, options.language);
  return opened;
}

async function openPage(
  browser: Browser,
  url: string,
  { language, width }: { language: Language; width: number },
): Promise<PanePage> {
  const watched = await newPage(browser, { locale: language, width, height: 700 });
  await watched.page.goto(url);
  return watched;
}

/** The pane in that state, in the place of the one that the page showed before. */
export function showScene(page: Page, name: SceneName, language: Language): Promise<void> {
  return page.evaluate(([scene, spoken]) => window.openScene(scene, spoken), [
    name,
    language,
  ] as const);
}
