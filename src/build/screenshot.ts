// npm run screenshot: the workbench after 一键排名 -> assets/screenshot-workbench.png.
import { join } from "node:path";
import { buildOnce } from "../../tests/browser/build";
import { launchBrowser, prepareBrowser } from "../../tests/browser/launch";
import { newPage } from "../../tests/browser/pages";
import { serveFolder } from "../../tests/browser/serve";

const PATIENCE = { timeout: 60_000 };

async function takeScreenshot(): Promise<void> {
  prepareBrowser();
  const served = await serveFolder(await buildOnce("workbench"));
  const browser = await launchBrowser();
  try {
    const { page } = await newPage(browser, { width: 1440, height: 860 });
    await page.goto(served.url);
    await page.getByRole("button", { name: "一键排名" }).click(PATIENCE);
    await page.getByRole("table", { name: /^排名/ }).waitFor(PATIENCE);
    await page.screenshot({ path: join(process.cwd(), "assets/screenshot-workbench.png") });
  } finally {
    await browser.close();
    await served.close();
  }
}

void takeScreenshot();
