import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "run-ts-"))));
afterAll(() => rmSync(folder, { recursive: true }));

const RUN = join(__dirname, "../../src/build/run-ts.js");

test.each([
  ["that throws", 'throw new Error("the towns are gone");', "the towns are gone"],
  ["that rejects", 'void Promise.reject(new Error("no answer"));', "no answer"],
  ["that is no TypeScript", "const = ;", "Expected identifier"],
])("a script %s says so and ends with 1", (_, text, said) => {
  const script = join(folder, "script.ts");
  writeFileSync(script, text);
  const { status, stderr } = spawnSync(process.execPath, [RUN, script], { encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr).toContain(said);
});

test("a script that goes well ends with 0", () => {
  const script = join(folder, "script.ts");
  writeFileSync(script, 'process.stdout.write(process.argv[2] ?? "");');
  const run = spawnSync(process.execPath, [RUN, script, "now"], { encoding: "utf8" });
  expect([run.status, run.stdout, run.stderr]).toEqual([0, "now", ""]);
});
