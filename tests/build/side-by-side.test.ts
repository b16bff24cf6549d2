import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "side-by-side-"));
  const scripts = {
    sound: 'node -e "console.log(1)"',
    // Ends when the other one has begun: one after the other they would never end.
    waiting: `node -e "const fs=require('fs'),t=setInterval(()=>fs.existsSync('begun')&&clearInterval(t),20)"`,
    begun: `node -e "require('fs').writeFileSync('begun','')"`,
    faulty: 'node -e "console.error(2);process.exitCode=3"',
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify({ scripts }));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...scripts: readonly string[]): { status: number | null; lines: readonly string[] } {
  const program = resolve(__dirname, "../../src/build/side-by-side.js");
  const { status, stdout } = spawnSync(process.execPath, [program, ...scripts], {
    cwd: folder,
    encoding: "utf8",
  });
  const lines = stdout.trim().split("\n");
  return { status, lines: lines.map((line) => line.replace(/\(\d+ s\)/, "(n s)")).sort() };
}

test("scripts run at the same time, and what they say is printed", () => {
  expect(run("waiting", "begun", "sound")).toEqual({
    status: 0,
    lines: ["1", "PASS begun (n s)", "PASS sound (n s)", "PASS waiting (n s)"],
  });
});

test("one that fails fails all, and the others still end", () => {
  expect(run("faulty", "sound")).toEqual({
    status: 1,
    lines: ["1", "2", "FAIL faulty (n s)", "PASS sound (n s)"],
  });
});

test("a script that is not there fails", () => {
  const { status, lines } = run("missing");
  expect(status).toBe(1);
  expect(lines).toContain("FAIL missing (n s)");
});
