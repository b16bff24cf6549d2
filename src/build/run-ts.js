"use strict";
// node src/build/run-ts.js file.ts […]: bundles a TypeScript script and runs it.
const fs = require("node:fs");
const path = require("node:path");
const esbuild = require("esbuild");

const [script, ...rest] = process.argv.slice(2);
const source = path.resolve(script);
// Beside node_modules, so that packages are found; one file a process, so that two runs do not meet.
const folder = path.resolve(__dirname, "../../node_modules/.cache/run-ts");
const outfile = path.join(folder, `${path.basename(script, ".ts")}.${process.pid}.cjs`);
const packages = "external";

esbuild.buildSync({
  entryPoints: [source],
  outfile,
  bundle: true,
  packages,
  platform: "node",
  target: "node20",
  define: { __dirname: JSON.stringify(path.dirname(source)) },
  logLevel: "error",
});
process.argv = [process.argv[0], source, ...rest];
process.on("exit", () => fs.rmSync(outfile, { force: true }));
require(outfile);
