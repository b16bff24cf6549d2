"use strict";
// node src/build/side-by-side.js script […]: runs npm scripts at the same time. What each says is printed when it ends,
// as one piece. Fails where one of them fails, after all have ended.
const { spawn } = require("node:child_process");

/** Settles with whether the script succeeded. */
function run(script) {
  const started = Date.now();
  const said = [];
  const child = spawn(`npm run -s ${script}`, { shell: true, stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.on("data", (part) => said.push(part));
  child.stderr.on("data", (part) => said.push(part));
  return new Promise((resolve) => {
    child.on("error", (error) => said.push(Buffer.from(`${error.message}\n`)));
    child.on("close", (code) => {
      const seconds = Math.floor((Date.now() - started) / 1000);
      process.stdout.write(Buffer.concat(said));
      console.log(`${code === 0 ? "PASS" : "FAIL"} ${script} (${seconds} s)`);
      resolve(code === 0);
    });
  });
}

Promise.all(process.argv.slice(2).map(run)).then((outcomes) => {
  process.exitCode = outcomes.every((isPassed) => isPassed) ? 0 : 1;
});
