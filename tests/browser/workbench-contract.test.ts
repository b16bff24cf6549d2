import { build } from "esbuild";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { contractCases } from "../workbook/contract";
import { launchBrowser } from "./launch";
import { newPage } from "./pages";
import { serveFolder, type ServedFolder } from "./serve";

let browser: Browser;
let folder: string;
let served: ServedFolder;
let page: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "grid-contract-"));
  await build({
    entryPoints: [join(__dirname, "workbench-contract/page.ts")],
    outfile: join(folder, "page.js"),
    bundle: true,
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  writeFileSync(
    join(folder, "index.html"),
    '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="page.css"><link rel="icon" href="data:,"><style>html,body{height:100%;margin:0}</style><body><script src="page.js"></script>',
  );
  [browser, served] = await Promise.all([launchBrowser(), serveFolder(folder)]);
  ({ page } = await newPage(browser));
  await page.goto(served.url);
  await page.waitForFunction("typeof globalThis.runCase === 'function'", undefined, {
    timeout: 10_000,
  });
});

afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true });
});

describe("Workbook contract: over the grid", () => {
  it.each(contractCases.map(({ name }) => name))("%s", async (name) => {
    expect(await page.evaluate((one) => globalThis.runCase(one), name)).toBeNull();
  });
});
