import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { hostScript, openAddin } from "./addin-host/open-addin";
import { launchBrowser } from "./launch";
import { builtFolder } from "./pages";
import { serveFolder, type ServedFolder } from "./serve";

let browser: Browser;
let served: ServedFolder;
let page: Page;
let troubles: readonly string[];

beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serveFolder(builtFolder("addin"))]);
  ({ page, troubles } = await openAddin(browser, served.url, await hostScript()));
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

test("the pane as built starts under its security policy and ranks", async () => {
  await page.getByRole("button", { name: "一键排名" }).click();
  await page.getByRole("table", { name: "排名 1-6月" }).waitFor();
  expect(troubles).toEqual([]);
});

test("until 一键排名 can be clicked the page has loaded at most 260 KB of its own scripts (the goal is 250)", async () => {
  const fresh = await openAddin(browser, served.url, await hostScript());
  await fresh.page.getByRole("button", { name: "一键排名" }).waitFor();
  const loaded = await fresh.page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => name),
  );
  await fresh.page.context().close();
  const own = loaded
    .filter((name) => name.startsWith(served.url) && name.endsWith(".js"))
    .map((name) => name.slice(served.url.length))
    .filter((name) => !name.startsWith("office-js/"));
  expect(own).toContain("taskpane.js");
  const sizes = own.map((name) => gzipSync(readFileSync(join(builtFolder("addin"), name))).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(260 * 1024);
});

test.each([
  [
    "a script of another server",
    "document.head.append(Object.assign(document.createElement('script'), { src: 'https://evil.example/x.js' }))",
  ],
  ["text as HTML", "document.body.innerHTML = '<b>甲</b>'"],
  ["text as script", "document.createElement('script').text = '1'"],
])("%s is refused", async (_what, deed) => {
  await expect(page.evaluate(deed)).rejects.toThrow(
    /TrustedScript|TrustedHTML|Trusted Types|default/i,
  );
});
