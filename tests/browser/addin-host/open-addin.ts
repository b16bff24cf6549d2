import { build } from "esbuild";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { newPage, type WatchedPage } from "../pages";

/** The script of host-in-page.ts. */
export async function hostScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, "host-in-page.ts")],
    bundle: true,
    write: false,
    logLevel: "error",
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error("esbuild wrote nothing");
  return file.text;
}

/** The built task pane inside the host, as Excel shows it: 350 pixels wide. `url` is that of the served add-in. */
export async function openAddin(browser: Browser, url: string, host: string): Promise<WatchedPage> {
  const watched = await newPage(browser, { width: 350, height: 700 });
  await watched.page.addInitScript(host);
  await watched.page.goto(`${url}taskpane.html`);
  return watched;
}
