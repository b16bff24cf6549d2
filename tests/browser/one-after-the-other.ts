import type { Browser } from "playwright-core";
import { newPage, WINDOW, type WatchedPage } from "./pages";

/**
 * Pages of one origin, each of which ends the one before and finds nothing of what that kept in the browser. They are
 * of one window while it is there and alone: a browser compiles a script once for all pages of a window, and to compile
 * the workbench takes longer than anything else that opening it does.
 */
export function oneAfterTheOther(browser: Browser, url: string): () => Promise<WatchedPage> {
  let last: Awaited<ReturnType<typeof newPage>> | null = null;
  return async () => {
    if (last !== null && isAloneInItsWindow(last)) {
      await forget(last, url);
      return last;
    }
    await last?.page.context().close();
    last = await newPage(browser);
    return last;
  };
}

const isAloneInItsWindow = ({ page }: WatchedPage): boolean =>
  !page.isClosed() && page.context().pages().length === 1;

async function forget(
  { page, troubles }: Awaited<ReturnType<typeof newPage>>,
  url: string,
): Promise<void> {
  page.removeAllListeners("dialog");
  await page.goto("about:blank");
  const session = await page.context().newCDPSession(page);
  // That of a file is file://.
  const origin = new URL(url).protocol === "file:" ? "file://" : new URL(url).origin;
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  await session.detach();
  await page.context().clearPermissions();
  await page.setViewportSize(WINDOW);
  troubles.splice(0);
}
