import { build } from "esbuild";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { OFFICE_JS } from "../office-host/node-window";
import { contractCases } from "../workbook/contract";
import { launchBrowser } from "./launch";
import { newPage } from "./pages";
import { serveFolder, type ServedFolder } from "./serve";

let browser: Browser;
let folder: string;
let served: ServedFolder;
let page: Page;
let troubles: readonly string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "office-contract-"));
  await build({
    entryPoints: [join(__dirname, "office-page/page.ts")],
    outfile: join(folder, "page.js"),
    bundle: true,
    logLevel: "error",
  });
  symlinkSync(OFFICE_JS, join(folder, "office"));
  writeFileSync(
    join(folder, "index.html"),
    '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script src="page.js"></script><script src="office/office.js"></script>',
  );
  [browser, served] = await Promise.all([launchBrowser(), serveFolder(folder)]);
  ({ page, troubles } = await newPage(browser));
  await page.goto(served.url);
  await page.waitForFunction("typeof Office === 'object' && typeof runOfficeCase === 'function'");
});

afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true });
});

describe("Workbook contract: Excel, in a page", () => {
  it.each(contractCases.map(({ name }) => name))("%s", async (name) => {
    expect(await page.evaluate((one) => globalThis.runOfficeCase(one), name)).toBeNull();
  });

  test("the page asks nobody but this machine and has no errors", () => {
    expect(troubles).toEqual([]);
  });
});
