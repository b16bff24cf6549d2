// npm run kept-ranking: a ranking in 考核存档 goes through LibreOffice and back. Fails where LibreOffice is not there.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { KEPT_CASES, keptThrough, type Resave } from "../xlsx/kept-ranking";

const PROGRAMS = ["/usr/bin/soffice", "/usr/bin/libreoffice"];

function resaveIn(folder: string, program: string): Resave {
  return async (bytes) => {
    const file = join(folder, "ranking.xlsx");
    const saved = join(folder, "saved");
    await mkdir(saved, { recursive: true });
    await writeFile(file, bytes);
    await promisify(execFile)(program, [
      ...["--headless", "--norestore", "--nologo"],
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
      ...["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", saved, file],
    ]);
    return new Uint8Array(await readFile(join(saved, "ranking.xlsx")));
  };
}

async function keptRanking(): Promise<boolean> {
  const program = PROGRAMS.find((path) => existsSync(path));
  if (!program) throw new Error(`none of ${PROGRAMS.join(", ")} is there`);
  const folder = await mkdtemp(join(tmpdir(), "kept-ranking-"));
  let areHeld = true;
  try {
    for (const { name, change, expected, is } of KEPT_CASES) {
      const found = JSON.stringify(expected(await keptThrough(resaveIn(folder, program), change)));
      const isHeld = found === JSON.stringify(is);
      areHeld &&= isHeld;
      console.log(`${isHeld ? "held" : "NOT HELD"}: ${name}${isHeld ? "" : ` (${found})`}`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return areHeld;
}

void keptRanking()
  .catch((error: unknown) => {
    console.error(error);
    return false;
  })
  .then((areHeld) => process.exit(areHeld ? 0 : 1));
