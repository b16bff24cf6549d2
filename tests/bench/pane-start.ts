import { hostScript, openAddin } from "../browser/addin-host/open-addin";
import { launchBrowser, prepareBrowser } from "../browser/launch";
import { serveFolder } from "../browser/serve";
import { medianOf, milliseconds, print } from "./measure";

const RUNS = 5;

/** From the navigation to the page until 一键排名 can be clicked, with an empty cache, from this machine. */
export async function printPaneStart(folder: string): Promise<void> {
  prepareBrowser();
  const [browser, served, host] = await Promise.all([
    launchBrowser(),
    serveFolder(folder),
    hostScript(),
  ]);
  const times: number[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const start = performance.now();
    const { page } = await openAddin(browser, served.url, host);
    await page.locator("button:enabled", { hasText: "一键排名" }).waitFor();
    // The first run warms the browser itself.
    if (run > 0) times.push(performance.now() - start);
    await page.context().close();
  }
  await browser.close();
  await served.close();
  print("pane usable on localhost (at most 1000 ms)", milliseconds(medianOf(times)));
}
