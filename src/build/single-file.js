"use strict";
// node src/build/single-file.js FOLDER TO: packs the built workbench of FOLDER into the one page TO/workbench.html.
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");

const CARRIED = ["own-methods.js", "functions.js", "functions.json", "third-party-licenses.txt"];

/**
 * One page that needs no server and no other file: the styles and scripts of the workbench stand in it, those of its
 * parts before the program that asks for them. What the workbench reads as files is carried as blocks of data, which
 * the browser does not run. Nothing but these scripts may run: the policy names each by its hash.
 * @param {string} folder as `--env target=workbench` fills it
 */
function singleFile(folder) {
  const read = (name) => fs.readFileSync(path.join(folder, name), "utf8");
  const page = read("index.html");
  const main = only(page.match(/<script[^>]* src="([^"]+)"><\/script>/));
  const style = only(page.match(/<link[^>]* href="([^"]+\.css)"[^>]*>/));
  const parts = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".js") && name !== main[1] && !UNPACKED.has(name))
    .sort();
  const scripts = [...parts, main[1]].map((name) => inScript(read(name)));
  const carried = CARRIED.map((name) => ({ name, text: inScript(read(name)) }));
  const run = carried.filter(({ name }) => name.endsWith(".js")).map(({ text }) => text);
  const runs = [...scripts, ...run];
  const data = carried.map(
    ({ name, text }) => `<script type="text/plain" data-file="${name}">${text}</script>`,
  );
  const code = scripts.map((text) => `<script>${text}</script>`);
  return (
    page
      .replace(main[0], "")
      // Nothing is installed from a disk.
      .replace(/<link[^>]* rel="manifest"[^>]*>|<link rel="manifest"[^>]*>/, "")
      .replace(style[0], () => `<style>${inStyle(read(style[1]))}</style>`)
      .replace("<head>", () => `<head>${policyTag(runs)}`)
      .replace("</body>", () => `${[...data, ...code].join("")}</body>`)
  );
}

/** Of the folder, but not of the page. */
const UNPACKED = new Set(["own-methods.js", "functions.js", "service-worker.js"]);

function only(found) {
  if (!found) throw new Error("the page is not one that the workbench's build makes");
  return found;
}

/** As the browser reads it: line ends are one character, and nothing in it opens a comment or ends the element. */
function inScript(text) {
  return text.replace(/\r\n?/g, "\n").replace(/<(?=!--|\/?script)/gi, "\\x3c");
}

function inStyle(text) {
  return text.replace(/<(?=\/style)/gi, "\\3c ");
}

function policyTag(scripts) {
  const hashes = scripts.map(
    (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
  );
  const policy = [
    "default-src 'none'",
    `script-src ${hashes.join(" ")}`,
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

if (require.main === module) {
  const [folder, to] = process.argv.slice(2);
  fs.rmSync(to, { recursive: true, force: true });
  fs.mkdirSync(to, { recursive: true });
  fs.writeFileSync(path.join(to, "workbench.html"), singleFile(folder));
}

module.exports = { singleFile };
