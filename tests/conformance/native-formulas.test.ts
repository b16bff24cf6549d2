import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");

/** LibreOffice is not on every machine: `npm run conformance` asks it, and fails without it. */
test("a second engine computes from the formulas what the scoring gives", () => {
  const script = join("tests", "conformance", "conformance.ts");
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["src/build/run-ts.js", script, "--months", "0", "--second", "2", "--calls", "0"],
    { cwd: ROOT, encoding: "utf8" },
  );
  expect(stderr).toBe("");
  expect(stdout).toMatch(/Univer's engine: [45]\d months, \d+ cells, 0 differences, 0 undecided/);
  expect(stdout).toMatch(/Univer's engine: 1 months, \d+ cells, 0 differences, [1-9]\d* undecided/);
  expect(status).toBe(0);
}, 180_000);
