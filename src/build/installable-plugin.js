"use strict";
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");

const MANIFEST = "workbench.webmanifest";
/** A browser wants one of at least 144 pixels, or one of any size. */
const ICONS = [
  { src: "assets/icon.svg", sizes: "any", type: "image/svg+xml" },
  { src: "assets/icon-128.png", sizes: "128x128", type: "image/png" },
];

/**
 * Makes the workbench's folder a program that a browser can install: its manifest, which also takes .xlsx files, and
 * the service worker, which holds every file of the folder.
 */
class InstallablePlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const name = "InstallablePlugin";
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const emit = (file, content) => compilation.emitAsset(file, new sources.RawSource(content));
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTagGroups.tap(name, (page) => {
        page.headTags.push(
          HtmlWebpackPlugin.createHtmlTagObject("link", { rel: "manifest", href: MANIFEST }),
        );
        return page;
      });
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
        for (const { src } of ICONS) emit(src, readFileSync(join(compiler.context, src)));
        emit(MANIFEST, `${JSON.stringify(manifest(), null, 2)}\n`);
        const beside = ["own-methods.js", "functions.js", "functions.json"].map((file) => [
          file,
          compiler.outputFileSystem.readFileSync(join(compiler.outputPath, file)),
        ]);
        const own = Object.entries(assets).map(([file, source]) => [file, source.buffer()]);
        emit("service-worker.js", serviceWorker([...own, ...beside]));
      });
    });
  }
}

function manifest() {
  return {
    name: "外贸出口考核 · 单机版",
    short_name: "外贸出口考核",
    lang: "zh-CN",
    start_url: "index.html",
    scope: "./",
    display: "standalone",
    background_color: "#f5f7fa",
    theme_color: "#0f5ca8",
    icons: ICONS,
    file_handlers: [
      {
        action: "index.html",
        accept: {
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": [".xlsx"],
        },
      },
    ],
    launch_handler: { client_mode: "navigate-new" },
  };
}

/** The worker of a folder of files: another content of any of them is another version. */
function serviceWorker(files) {
  const hash = createHash("sha256");
  const inOrder = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [file, content] of inOrder) hash.update(file).update("\0").update(content);
  const names = inOrder.map(([file]) => file).filter((file) => !file.endsWith(".txt"));
  const text = readFileSync(join(__dirname, "service-worker.js"), "utf8");
  return text
    .replace(/^.*\n/, "")
    .replaceAll("CACHE", JSON.stringify(`workbench-${hash.digest("hex").slice(0, 16)}`))
    .replaceAll("FILES", JSON.stringify(names));
}

module.exports = { InstallablePlugin, serviceWorker };
