import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { OFFICE_ACTIONS } from "./office-actions";

const FOLDER = join(__dirname, "../../src/actions");

/** Files that write: they call the port, or the one function that records what it writes. */
const WRITES = /\bwriteRecorded\(\s*workbook|\bworkbook\.apply\(/;

/** `recorded-write.ts` is that function. */
const writers = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .filter((file) => WRITES.test(readFileSync(join(FOLDER, file), "utf8")))
  .map((file) => file.replace(".ts", ""))
  .filter((file) => file !== "recorded-write");

test("every action that writes is struck by faults and met by other users", () => {
  expect([...new Set(OFFICE_ACTIONS.map(({ file }) => file))].sort()).toEqual(writers.sort());
});
