import { build } from "esbuild";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { newPage, type WatchedPage } from "../pages";

/** The script of host-in-page.ts, or of another host beside it. */
export async function hostScript(file = "host-in-page.ts"): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, file)],
    bundle: true,
    write: false,
    logLevel: "error",
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error("esbuild wrote nothing");
  return script.text;
}

/** The built task pane inside the host, as Excel shows it: 350 pixels wide. `url` is that of the served add-in. */
export async function openAddin(browser: Browser, url: string, host: string): Promise<WatchedPage> {
  const watched = await newPage(browser, { width: 350, height: 700 });
  await watched.page.addInitScript(host);
  await watched.page.goto(`${url}taskpane.html`);
  return watched;
}
