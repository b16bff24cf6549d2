"use strict";
// npm run excel / npm run excel:stop: sideloads the add-in into Excel, or takes it out again.
const { spawnSync } = require("node:child_process");

if (process.platform === "win32" || process.platform === "darwin") {
  const command = require.resolve("office-addin-debugging/cli.js");
  const [action = "start"] = process.argv.slice(2);
  const { status } = spawnSync(process.execPath, [command, action, "manifest.xml"], {
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
} else {
  console.error(
    "npm run excel needs Excel on Windows or Mac. On Linux, try the workbench: npm start",
  );
  process.exitCode = 1;
}
