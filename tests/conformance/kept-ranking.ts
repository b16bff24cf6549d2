// npm run kept-ranking: a ranking in 考核存档, and an issued month, and copies for others, go through LibreOffice and back. Fails where LibreOffice is not there.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { ALWAYS_RECALCULATE } from "./libre-office";
import { SEALED_CASES, sealThrough } from "../xlsx/issued-month";
import { CIRCULATED, recalculatedCopy } from "../xlsx/circulated-copies";
import { KEPT_CASES, keptThrough, type Resave } from "../xlsx/kept-ranking";

const PROGRAMS = ["/usr/bin/soffice", "/usr/bin/libreoffice"];

/** `recalculates`: as if somebody had edited the file in LibreOffice itself, which else trusts the values it finds. */
function resaveIn(folder: string, program: string, recalculates = false): Resave {
  return async (bytes) => {
    const profile = join(folder, recalculates ? "recalculating" : "profile");
    await mkdir(join(profile, "user"), { recursive: true });
    const settings = join(profile, "user", "registrymodifications.xcu");
    if (recalculates && !existsSync(settings)) await writeFile(settings, ALWAYS_RECALCULATE);
    const file = join(folder, "ranking.xlsx");
    const saved = join(folder, "saved");
    await mkdir(saved, { recursive: true });
    await writeFile(file, bytes);
    await promisify(execFile)(program, [
      "--headless",
      "--norestore",
      "--nologo",
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      saved,
      file,
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
    for (const one of SEALED_CASES) {
      const { name, places, verdict } = one;
      const found = await sealThrough(resaveIn(folder, program, true), one);
      const isHeld = JSON.stringify(found) === JSON.stringify({ places, verdict });
      areHeld &&= isHeld;
      console.log(`${isHeld ? "held" : "NOT HELD"}: ${name}${isHeld ? "" : JSON.stringify(found)}`);
    }
    for (const kind of CIRCULATED) {
      const { cells, formulas, changed } = await recalculatedCopy(
        resaveIn(folder, program, true),
        kind,
      );
      const isHeld = cells > 0 && changed.length === 0;
      areHeld &&= isHeld;
      const said = `${kind}: ${cells} cells, ${formulas} formulas, ${changed.length} changed`;
      console.log(`${isHeld ? "held" : "NOT HELD"}: ${said}`);
      changed.slice(0, 20).forEach((cell) => console.log(cell));
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
  .then((areHeld) => {
    process.exitCode = areHeld ? 0 : 1;
  });
