// npm run recalculated: files with one formula each, edited in the workbench's way and exported, against LibreOffice's hard recalculation.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CellValue } from "../../src/cells/grid";
import { readZip, unpack } from "../../src/zip/zip-reading";
import { LibreOffice, type JudgedCells } from "./libre-office";
import { editedFile } from "./recalculated-edit";
import { fileOfCase, FORMULA_CASES, type FormulaCase } from "./recalculated-files";

/** Every part of every file in a folder, read by a strict reader of XML. */
const STRICT = `import glob,sys,zipfile,xml.parsers.expat as e
for f in glob.glob(sys.argv[1]+"/*.xlsx"):
  z=zipfile.ZipFile(f)
  for n in z.namelist(): e.ParserCreate().Parse(z.read(n),True)
  assert len(set(n.lower() for n in z.namelist()))==len(z.namelist()),f`;

const SHEETS = ["数据"];
const EDITS = [5, 0, -2.5];

async function recalculated(): Promise<boolean> {
  const office = await LibreOffice.start();
  const folder = mkdtempSync(join(tmpdir(), "recalculated-"));
  const faults: string[] = [];
  let [computed, kept] = [0, 0];
  try {
    for (const one of FORMULA_CASES) {
      const shown = (await judged(office, await fileOfCase(one)))[0]?.[1];
      const file = await fileOfCase(one, shown);
      faults.push(...(await untouched(one, file)));
      for (const typed of EDITS) {
        const { bytes, outOfDate, sheets } = await editedFile(file, typed);
        writeFileSync(join(folder, `${computed + kept}.xlsx`), bytes);
        const cell = sheets[0]?.rows.get(0)?.get(1);
        const isKept = outOfDate.has("0,1");
        const said = `${one.formula} with A1 = ${typed}`;
        if (isKept) {
          kept += 1;
          const isMarked = (await partOf(bytes, "xl/workbook.xml")).includes(`fullCalcOnLoad="1"`);
          if (!isMarked || !outOfDate.has("0,3")) faults.push(`${said}: not marked`);
          if (!isSame(cell?.value ?? null, shown ?? null)) faults.push(`${said}: not kept`);
        } else {
          computed += 1;
          const gives = (await judged(office, bytes))[0]?.[1] ?? null;
          if (!isSame(cell?.value ?? null, gives)) {
            faults.push(`${said}: ${JSON.stringify(cell?.value)} and not ${JSON.stringify(gives)}`);
          }
        }
        if (typed === EDITS[0] && isKept !== (one.is === "kept"))
          faults.push(`${said}: not ${one.is}`);
      }
    }
    execFileSync("/usr/bin/python3", ["-c", STRICT, folder]);
  } finally {
    await office.stop();
    rmSync(folder, { recursive: true });
  }
  faults.forEach((fault) => console.log(fault));
  console.log(
    `${FORMULA_CASES.length} files, ${computed} values computed, ${kept} kept and marked, ${faults.length} wrong or unmarked`,
  );
  return faults.length === 0;
}

/** An export without an edit has the very sheets of the file. */
async function untouched({ formula }: FormulaCase, file: Uint8Array): Promise<string[]> {
  const { bytes } = await editedFile(file);
  const part = "xl/worksheets/sheet1.xml";
  const [now, then] = [bytes, file].map(async (one) => cellsIn(await partOf(one, part)));
  const isSamePart = (await now) === (await then);
  return isSamePart ? [] : [`${formula}: changed without an edit`];
}

const cellsIn = (xml: string): string => /<sheetData>.*<\/sheetData>/.exec(xml)?.[0] ?? "";

async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  const part = readZip(Uint8Array.from(bytes)).find((one) => one.name === name);
  return part ? new TextDecoder().decode(await unpack(part)) : "";
}

async function judged(office: LibreOffice, bytes: Uint8Array): Promise<JudgedCells> {
  return (await office.judge(bytes, SHEETS, { again: false })).first["数据"] ?? [];
}

/** As 15 digits say it; an error is null. */
function isSame(value: CellValue, other: JudgedCells[number][number]): boolean {
  if (typeof value === "object" && value !== null) return other === null;
  if (typeof value === "boolean") return other === Number(value);
  if (typeof value === "number" && typeof other === "number") {
    return value.toPrecision(15) === other.toPrecision(15);
  }
  return (value ?? "") === (other ?? "");
}

void recalculated()
  .catch((error: unknown) => {
    console.error(error);
    return false;
  })
  .then((areHeld) => {
    process.exitCode = areHeld ? 0 : 1;
  });
