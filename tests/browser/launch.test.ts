import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./launch";
import { newPage } from "./pages";
import { serveFolder, type ServedFolder } from "./serve";

let browser: Browser;
let folder: string;
let served: ServedFolder;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "served-"));
  writeFileSync(
    join(folder, "index.html"),
    '<!doctype html><title>页</title><script src="a.js"></script>',
  );
  writeFileSync(join(folder, "a.js"), 'document.title += "面"; fetch("https://example.com/");');
  [browser, served] = await Promise.all([launchBrowser(), serveFolder(folder)]);
});

afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true });
});

test("a served page runs its scripts, and a request that leaves this machine is refused and noted", async () => {
  const { page, troubles } = await newPage(browser);
  const refused = page.waitForEvent("requestfailed");
  await page.goto(served.url);
  expect((await refused).failure()?.errorText).toBe("net::ERR_NAME_NOT_RESOLVED");
  expect(await page.title()).toBe("页面");
  expect(troubles[0]).toBe("request to https://example.com/");
});

test.each([["missing.js"], ["..%2f..%2fetc/passwd"]])("%s is not found", async (path) => {
  const response = await fetch(served.url + path);
  expect(response.status).toBe(404);
});
