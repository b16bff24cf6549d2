import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { OFFICE_ACTIONS } from "./office-actions";

const FOLDERS = ["features", "record"].map((room) => join(__dirname, "../../src", room));

/** Files that write: they call the port, or the one function that records what it writes. */
const WRITES = /\bwriteRecorded\(\s*workbook|\bworkbook\.apply\(/;

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
);

/** `recorded-write.ts` is that function. */
const writers = files
  .filter((file) => file.endsWith(".ts"))
  .filter((file) => WRITES.test(readFileSync(file, "utf8")))
  .map((file) => basename(file, ".ts"))
  .filter((file) => file !== "recorded-write");

test("every action that writes is struck by faults and met by other users", () => {
  expect([...new Set(OFFICE_ACTIONS.map(({ file }) => file))].sort()).toEqual(writers.sort());
});
