import type { Page } from "playwright-core";
import type { CellAddress } from "../../src/cells/address";
import type { CellEdit, SheetInfo } from "../../src/workbook/workbook";
import { launchBrowser } from "./launch";
import { oneAfterTheOther } from "./one-after-the-other";
import { builtFolder, type WatchedPage } from "./pages";
import { serveFolder, type ServedFolder } from "./serve";

/** The workbench in a page of its own, as a person has it before them. */
export interface Workbench {
  readonly page: Page;
  readonly troubles: readonly string[];
  /** The name of the sheet in front, and whether it is a hidden one. */
  readonly front: () => Promise<SheetInfo | undefined>;
  /** The user goes to a cell; the focus is in the grid then. */
  readonly goTo: (cell: CellAddress) => Promise<void>;
  /** The cell holds something else than when the workbook came. */
  readonly put: (
    sheet: string,
    row: number,
    column: number,
    becomes: CellEdit["becomes"],
  ) => Promise<void>;
  readonly button: (name: string | RegExp) => ReturnType<Page["getByRole"]>;
  /** Settles when the pane has nothing more to do. */
  readonly idle: () => Promise<void>;
}

export interface WorkbenchStage {
  readonly open: () => Promise<Workbench>;
  readonly close: () => Promise<void>;
}

/**
 * A browser and the workbench's page, for the tests of one file. What was opened before is gone when the next one is
 * opened, and so is all that it kept in the browser.
 */
export async function setUpWorkbench(
  serve = (): Promise<ServedFolder> => serveFolder(builtFolder("workbench"), { isKept: true }),
): Promise<WorkbenchStage> {
  const [browser, served] = await Promise.all([launchBrowser(), serve()]);
  const next = oneAfterTheOther(browser, served.url);
  return {
    open: async () => openWorkbench(await next(), served.url),
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

async function openWorkbench({ page, troubles }: WatchedPage, url: string): Promise<Workbench> {
  await page.goto(url);
  await page.waitForFunction("globalThis.workbenchDebug !== undefined");
  const button = (name: string | RegExp) => page.getByRole("button", { name });
  await button("一键排名").and(page.locator(":enabled")).waitFor();
  return {
    page,
    troubles,
    button,
    front: () => page.evaluate(() => globalThis.workbenchDebug?.front()),
    goTo: async (cell) => {
      // Until somebody has touched the page the focus is kept on its bar.
      await page.keyboard.press("Shift");
      await page.evaluate((one) => globalThis.workbenchDebug?.workbook.select(one), cell);
    },
    put: (sheet, row, column, becomes) => page.evaluate(putInto, { sheet, row, column, becomes }),
    idle: () => page.locator("#pane section[aria-busy=false]").waitFor(),
  };
}

/** Runs in the page. */
async function putInto({
  becomes,
  ...cell
}: CellAddress & { readonly becomes: CellEdit["becomes"] }): Promise<void> {
  const workbook = globalThis.workbenchDebug?.workbook;
  const [grid] = (await workbook?.read([cell.sheet])) ?? [];
  const was = grid?.values[cell.row - grid.top]?.[cell.column - grid.left] ?? null;
  await workbook?.apply({ sheets: [], edits: [{ cell, was, becomes }], show: null });
}

/** Where the focus is: its accessible text, and whether it can be seen. */
export function focusIn(page: Page): Promise<{ text: string; isInPane: boolean; isSeen: boolean }> {
  return page.evaluate(() => {
    const active = document.activeElement ?? document.body;
    const { left, right, top, bottom } = active.getBoundingClientRect();
    const label = active.getAttribute("aria-label") ?? active.textContent ?? "";
    return {
      text: label.trim(),
      isInPane: document.getElementById("pane")?.contains(active) ?? false,
      isSeen: right >= 0 && bottom > 0 && left < innerWidth && top < innerHeight,
    };
  });
}
