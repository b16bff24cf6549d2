// npm run foreign: every foreign workbook, untouched and after one edit, recalculated by LibreOffice before and after the export.
import { hasLibreOffice, LibreOffice, type JudgedCells } from "../../conformance/libre-office";
import { zipOf } from "../files";
import { exported, type Edit } from "./exported-files";
import type { ForeignFile } from "./foreign-file";
import { FOREIGN_FILES } from "./foreign-files";

const ASKED: readonly Edit[] = ["untouched", "one cell typed"];
/** Where the edit types: it is blank in the file. */
const TYPED = { row: 0, column: 7 };

type Sheets = Readonly<Record<string, JudgedCells>>;

async function cellsIn(office: LibreOffice, bytes: Uint8Array, file: ForeignFile): Promise<Sheets> {
  const names = [...new Set(Object.keys(file.cells).map((cell) => cell.replace(/![^!]*$/, "")))];
  return (await office.judge(bytes, names, { again: false })).first;
}

/** The cells that LibreOffice finds otherwise in the export; one that is only there is one of them. */
function differences(was: Sheets, is: Sheets): string[] {
  return Object.keys(was).flatMap((sheet) => {
    const [before = [], after = []] = [was[sheet], is[sheet]];
    return range(Math.max(before.length, after.length)).flatMap((row) =>
      rowDifferences(before[row] ?? [], after[row] ?? [], `${sheet} ${row}`, row === TYPED.row),
    );
  });
}

function rowDifferences(
  before: JudgedCells[number],
  after: JudgedCells[number],
  place: string,
  isTyped: boolean,
): string[] {
  return range(Math.max(before.length, after.length)).flatMap((column) => {
    if (isTyped && column === TYPED.column) return [];
    const [then, now] = [before[column] ?? "", after[column] ?? ""];
    return then === now ? [] : [`${place}:${column} ${then} → ${now}`];
  });
}

const range = (length: number): number[] => Array.from({ length }, (_, index) => index);

async function main(): Promise<boolean> {
  if (!hasLibreOffice()) throw new Error("LibreOffice is not there");
  const office = await LibreOffice.start();
  let [asked, faults, unopened] = [0, 0, 0];
  try {
    for (const file of FOREIGN_FILES.filter(({ isOddForLibreOffice }) => !isOddForLibreOffice)) {
      const before = await cellsIn(office, await zipOf(file.parts), file);
      if (Object.keys(before).length === 0 && Object.keys(file.cells).length > 0) {
        console.log(`${file.name}: LibreOffice does not open it`);
        unopened += 1;
        continue;
      }
      for (const edit of ASKED) {
        const made = await exported(file, edit);
        if (made === null) continue;
        const found = differences(before, await cellsIn(office, made.bytes, file));
        asked += 1;
        faults += found.length > 0 ? 1 : 0;
        if (found.length > 0) console.log(`${file.name}, ${edit}: ${found.join("; ")}`);
      }
    }
  } finally {
    await office.stop();
  }
  console.log(
    `${asked} exports recalculated, ${faults} with a cell that differs; ${unopened} files that LibreOffice does not open`,
  );
  return asked > 0 && faults === 0;
}

void main()
  .catch((error: unknown) => {
    console.error(error);
    return false;
  })
  .then((isHeld) => {
    process.exitCode = isHeld ? 0 : 1;
  });
