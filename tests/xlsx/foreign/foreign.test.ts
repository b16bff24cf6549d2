import { cellsOf, EDITS, exported, openedFile } from "./exported-files";
import { FOREIGN_FILES } from "./foreign-files";
import { faultsOf, frontOf, sheetsOf } from "./sound-file";

test("there are eighty files, and each is another", () => {
  expect(new Set(FOREIGN_FILES.map(({ name }) => name)).size).toBe(FOREIGN_FILES.length);
  expect(FOREIGN_FILES.length).toBeGreaterThanOrEqual(80);
});

const CASES = FOREIGN_FILES.flatMap((file) =>
  EDITS.map((edit) => [file.name, edit, file] as const),
);

/** `npm run foreign` asks LibreOffice the same. */
test.each(CASES)("%s, %s: nothing is lost, and the file is sound", async (_, edit, file) => {
  const made = await exported(file, edit);
  if (made === null) return;
  const { bytes, cells } = made;
  expect(await faultsOf(bytes)).toEqual([]);
  expect(cellsOf(await openedFile(bytes))).toEqual(cells);
  if (edit === "untouched") {
    expect(await sheetsOf(bytes)).toEqual(file.sheets);
    expect(await frontOf(bytes)).toBe(file.front ?? file.sheets[0]);
  }
});
