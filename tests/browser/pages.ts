import type { Browser, Page, Request } from "playwright-core";
import type { Target } from "./build";
import { FOLDER_VARIABLES, PANE_PAGE_VARIABLE } from "./global-setup";

/** The folder where globalSetup built a page; serve it with serveFolder. */
export const builtFolder = (target: Target): string => folderIn(FOLDER_VARIABLES[target]);

/** The same of the page with nothing but the pane. */
export const panePageFolder = (): string => folderIn(PANE_PAGE_VARIABLE);

function folderIn(variable: string): string {
  const folder = process.env[variable];
  if (folder === undefined)
    throw new Error(`${variable}: the page was not built, see the first lines of the run`);
  return folder;
}

export interface WatchedPage {
  readonly page: Page;
  /** Uncaught errors, console errors and requests that left this machine, as they come; a sound page has none. */
  readonly troubles: readonly string[];
}

/** The size of a page that does not ask for another. */
export const WINDOW = { width: 1280, height: 800 };

/** A fresh page with its own storage. Requests to other machines, which the browser refuses, are noted. */
export async function newPage(
  browser: Browser,
  { locale = "zh-CN", width = WINDOW.width, height = WINDOW.height } = {},
): Promise<WatchedPage & { readonly troubles: string[] }> {
  const context = await browser.newContext({ locale, viewport: { width, height } });
  const troubles: string[] = [];
  const note = (request: Request): void => {
    const { hostname, protocol } = new URL(request.url());
    const isRefusedByThePage = /csp/i.test(request.failure()?.errorText ?? "");
    if (hostname !== "localhost" && protocol.startsWith("http") && !isRefusedByThePage)
      troubles.push(`request to ${request.url()}`);
  };
  // A route would note them too, but with one the browser keeps nothing: it would compile 20 MB again at each page.
  context.on("requestfailed", note);
  context.on("requestfinished", note);
  // No test can answer the browser's own dialogs: what the page does without them, unless a test puts its own there.
  await context.addInitScript(
    "delete window.showOpenFilePicker; delete window.showSaveFilePicker;",
  );
  const page = await context.newPage();
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console: ${message.text()}`);
  });
  return { page, troubles };
}

/** Settles when the page answers true. Playwright's waitForFunction takes a promise for an answer, whatever it gives. */
export async function until<Argument>(
  page: Page,
  condition: (argument: Argument) => Promise<boolean>,
  argument: Argument,
): Promise<void> {
  const end = Date.now() + 30_000;
  // The types of evaluate unpack handles, of which there are none here.
  const ask = page.evaluate.bind(page) as (
    run: typeof condition,
    one: Argument,
  ) => Promise<boolean>;
  while (!(await ask(condition, argument))) {
    if (Date.now() > end) throw new Error(`the page never answered true: ${condition.toString()}`);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** Opens folds of the pane by their titles, the outer one first; those that are open stay so. */
export async function unfold(page: Page, ...titles: readonly string[]): Promise<void> {
  for (const title of titles) {
    const head = page.locator("#pane summary", { hasText: new RegExp(`^${title}$`) }).first();
    await head.waitFor();
    const isOpen = await head.evaluate(({ parentElement }) => parentElement?.hasAttribute("open"));
    if (!isOpen) await head.click();
  }
}
