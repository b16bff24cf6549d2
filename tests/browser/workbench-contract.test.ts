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

test("an export after a write that failed has the very bytes of the one before, at whichever mutation of the grid it failed", async () => {
  const failures: unknown[] = [];
  for (let mutation = 1; ; mutation += 1) {
    const found = await page.evaluate((one) => globalThis.exportAfterFailure(one), mutation);
    if (found.ended === "done") {
      // Nothing failed any more: this is what a write changes.
      expect(found.differing).toContain("xl/worksheets/sheet1.xml");
      expect(found.differing).toContain("xl/worksheets/sheet2.xml");
      expect(mutation).toBeGreaterThan(2);
      break;
    }
    if (found.differing.length > 0) failures.push([mutation, ...found.differing]);
  }
  expect(failures).toEqual([]);
});
