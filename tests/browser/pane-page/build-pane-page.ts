import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";

const HTML = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <title>窗格</title>
    <link rel="icon" href="data:," />
  </head>
  <body style="margin: 0"><main id="pane"></main><script src="pane-page.js"></script></body>
</html>`;

/** Builds the page with nothing but the pane into a new folder of its own. */
export async function buildPanePage(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "pane-page-"));
  writeFileSync(join(folder, "index.html"), HTML);
  await build({
    entryPoints: [resolve(__dirname, "pane-page.tsx")],
    outfile: join(folder, "pane-page.js"),
    bundle: true,
    minify: true,
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  return folder;
}
