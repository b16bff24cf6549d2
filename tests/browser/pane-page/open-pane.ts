import { rmSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import type { Language } from "../../../src/messages/language";
import type { SceneName } from "../../taskpane/scenes";
import { launchBrowser } from "../launch";
import { newPage } from "../pages";
import { serveFolder } from "../serve";
import { buildPanePage } from "./build-pane-page";

export interface PanePage {
  readonly page: Page;
  readonly troubles: readonly string[];
}

export interface PaneStage {
  readonly open: (
    name: SceneName,
    options?: { language?: Language; width?: number },
  ) => Promise<PanePage>;
  readonly close: () => Promise<void>;
}

/**
 * A browser and the pane's page, for the tests of one file. A page is closed when the next one is opened:
 * those left open would go on moving their spinners.
 */
export async function setUpStage(): Promise<PaneStage> {
  const folder = await buildPanePage();
  const [browser, served] = await Promise.all([launchBrowser(), serveFolder(folder)]);
  let last: PanePage | null = null;
  return {
    open: async (name, { language = "zh-CN", width = 320 } = {}) => {
      await last?.page.context().close();
      last = await openScene(browser, served.url, { name, language, width });
      return last;
    },
    close: async () => {
      await browser.close();
      await served.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function openScene(
  browser: Browser,
  url: string,
  { name, language, width }: { name: SceneName; language: Language; width: number },
): Promise<PanePage> {
  const watched = await newPage(browser, { locale: language, width, height: 700 });
  await watched.page.goto(url);
  await watched.page.evaluate(([scene, spoken]) => window.openScene(scene, spoken), [
    name,
    language,
  ] as const);
  return watched;
}
