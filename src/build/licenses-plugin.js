"use strict";
const fs = require("node:fs");
const path = require("node:path");

/** Writes third-party-licenses.txt: name, version, licence and licence text of every package in the bundle. */
class LicensesPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap("LicensesPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "LicensesPlugin", stage }, () => {
        const folders = new Set();
        for (const module of allModules(compilation)) {
          const folder = packageFolder(module.resource);
          if (folder !== null) folders.add(folder);
        }
        if (folders.size === 0) return;
        const text = [...folders].map(describe).sort().join("\n\n");
        compilation.emitAsset("third-party-licenses.txt", new sources.RawSource(`${text}\n`));
      });
    });
  }
}

/** Concatenated modules hide the modules that they are made of. */
function allModules(compilation) {
  return [...compilation.modules].flatMap((module) => [module, ...(module.modules || [])]);
}

function packageFolder(resource) {
  const match = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(resource || "");
  return match === null ? null : match[1];
}

function describe(folder) {
  const about = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = fs.readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  const text =
    file === undefined ? "" : `\n${fs.readFileSync(path.join(folder, file), "utf8").trim()}`;
  return `--- ${about.name} ${about.version} (${about.license || "licence: see its text"})${text}`;
}

module.exports = { LicensesPlugin };
