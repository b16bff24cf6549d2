"use strict";
// npm run excel / npm run excel:stop: sideloads the add-in into Excel, or takes it out again.
const { spawnSync } = require("node:child_process");

if (process.platform !== "win32" && process.platform !== "darwin") {
  console.error(
    "npm run excel needs Excel on Windows or Mac. On Linux, try the workbench: npm start",
  );
  process.exit(1);
}
const command = require.resolve("office-addin-debugging/cli.js");
const [action = "start"] = process.argv.slice(2);
process.exit(
  spawnSync(process.execPath, [command, action, "manifest.xml"], { stdio: "inherit" }).status ?? 1,
);
