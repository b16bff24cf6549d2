"use strict";
// node src/build/run-ts.js file.ts […]: bundles a TypeScript script and runs it.
const fs = require("node:fs");
const path = require("node:path");
const esbuild = require("esbuild");

/** In a bundle __dirname would be that of the bundle for every file. */
const ownFolders = {
  name: "own-folders",
  setup({ onLoad }) {
    onLoad({ filter: /\.[jt]s$/ }, ({ path: file }) => ({
      contents: fs
        .readFileSync(file, "utf8")
        .replaceAll("__dirname", JSON.stringify(path.dirname(file))),
      loader: file.endsWith(".js") ? "js" : "ts",
    }));
  },
};

async function run(script, rest) {
  const source = path.resolve(script);
  // Beside node_modules, so that packages are found; one file a process, so that two runs do not meet.
  const folder = path.resolve(__dirname, "../../node_modules/.cache/run-ts");
  const outfile = path.join(folder, `${path.basename(script, ".ts")}.${process.pid}.cjs`);
  await esbuild.build({
    entryPoints: [source],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    target: "node20",
    plugins: [ownFolders],
    logLevel: "silent", // What fails is printed below.
  });
  process.argv = [process.argv[0], source, ...rest];
  process.on("exit", () => fs.rmSync(outfile, { force: true }));
  require(outfile);
}

const [script, ...rest] = process.argv.slice(2);
run(script, rest).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
