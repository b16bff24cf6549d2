import type { Browser, Page } from "playwright-core";
import { hostScript, openAddin } from "../browser/addin-host/open-addin";
import { launchBrowser, prepareBrowser } from "../browser/launch";
import { newPage } from "../browser/pages";
import { serveFolder } from "../browser/serve";
import { medianOf, milliseconds, print } from "./measure";
import { gzippedSize } from "./sizes";

const RUNS = 5;

/**
 * What the page loads, and how long it takes, until 一键排名 can be clicked; with an empty cache, from this machine.
 * Beside it the same page with nothing of ours on it, run in turn: the time that Office.js and the test host take.
 */
export async function printPaneStart(folder: string): Promise<void> {
  prepareBrowser();
  const [browser, served, host] = await Promise.all([
    launchBrowser(),
    serveFolder(folder),
    hostScript(),
  ]);
  const hostAndMark = `${host}\n${String(markUsable)}\nmarkUsable();`;
  const times: number[] = [];
  const bareTimes: number[] = [];
  let scripts: readonly string[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const bare = await barePage(browser, served.url, hostAndMark);
    const bareTime = await usableAfter(bare);
    await bare.context().close();
    const { page } = await openAddin(browser, served.url, hostAndMark);
    const time = await usableAfter(page);
    scripts = await loadedScripts(page, served.url);
    await page.context().close();
    // The first run warms the browser itself.
    if (run === 0) continue;
    times.push(time);
    bareTimes.push(bareTime);
  }
  await browser.close();
  await served.close();
  print("pane until usable (at most 250 KB)", gzippedSize(folder, scripts));
  print(
    "pane usable on localhost (at most 1000 ms)",
    `${milliseconds(medianOf(times))}; a page with Office.js alone ${milliseconds(medianOf(bareTimes))}`,
  );
}

const BARE = `Office.onReady(() => {
  const button = document.createElement("button");
  button.textContent = "一键排名";
  document.body.append(button);
});`;

/** The page with a script in the place of ours that only waits for Office.js. */
async function barePage(browser: Browser, url: string, script: string): Promise<Page> {
  const { page } = await newPage(browser, { width: 350, height: 700 });
  await page.addInitScript(script);
  await page.route(
    (asked) => /^\/(?!trusted-types)[^/]+\.js$/.test(asked.pathname),
    (route) =>
      route.fulfill({
        contentType: "text/javascript; charset=utf-8",
        body: /\/taskpane\.[^/]*$/.test(route.request().url()) ? BARE : "",
      }),
  );
  await page.goto(`${url}taskpane.html`);
  return page;
}

/** Runs in the page, whose own clock starts at 0 with the navigation. */
function markUsable(): void {
  const isUsable = Array.from(document.querySelectorAll("button:enabled")).some((button) =>
    button.textContent.includes("一键排名"),
  );
  if (isUsable) performance.mark("usable");
  else requestAnimationFrame(markUsable);
}

async function usableAfter(page: Page): Promise<number> {
  const found = await page.waitForFunction(
    () => performance.getEntriesByName("usable")[0]?.startTime,
  );
  const time = await found.jsonValue();
  if (time === undefined) throw new Error("the button never became usable");
  return time;
}

/** The add-in's own scripts that the page has asked for so far: panels that nobody opened are not among them. */
async function loadedScripts(page: Page, url: string): Promise<readonly string[]> {
  const all = await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => name),
  );
  return all
    .filter((name) => name.startsWith(url) && name.endsWith(".js"))
    .map((name) => name.slice(url.length))
    .filter((name) => !name.startsWith("office-js/"));
}
