"use strict";
const fs = require("node:fs");
const path = require("node:path");

/** The files of src/functions that declare custom functions, in a stable order. */
function customFunctionFiles(root) {
  const folder = path.join(root, "src", "functions");
  const names = fs.existsSync(folder) ? fs.readdirSync(folder, { recursive: true }) : [];
  return names
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => path.join(folder, name))
    .filter((file) => /^\s*\*\s*@customfunction\b/m.test(fs.readFileSync(file, "utf8")));
}

module.exports = { customFunctionFiles };
