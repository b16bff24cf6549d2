// npm run hostile -- [--only part-of-a-name]
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileOf } from "../files";
import { HOSTILE_FILES } from "./hostile-files";
import { MOST_MILLISECONDS, verdictOf, type HostileVerdict } from "./hostile-verdict";

const MOST_MEGABYTES = 512;

function argument(name: string): string | null {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? null : (process.argv[place + 1] ?? null);
}

const chosen = HOSTILE_FILES.filter(({ name }) => name.includes(argument("only") ?? ""));

/** Makes the files, which takes more memory than to open them, and has them opened by a process of their own. */
async function makeAndOpen(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "hostile-"));
  for (const [i, file] of chosen.entries()) {
    const made = await file.make();
    writeFileSync(join(folder, `${i}`), Buffer.from(await made.arrayBuffer()));
  }
  const runner = join(__dirname, "../../../src/build/run-ts.js");
  const script = [runner, process.argv[1] ?? "", "--only", argument("only") ?? ""];
  const { status } = spawnSync(process.execPath, [...script, "--opening", folder], {
    stdio: "inherit",
  });
  rmSync(folder, { recursive: true });
  return status === 0;
}

async function openAll(folder: string): Promise<boolean> {
  const verdicts: HostileVerdict[] = [];
  for (const [i, file] of chosen.entries()) {
    const bytes = readFileSync(join(folder, `${i}`));
    const verdict = await verdictOf({ ...file, make: () => fileOf(bytes) });
    print(verdict);
    verdicts.push(verdict);
  }
  const slowest = Math.max(...verdicts.map(({ milliseconds }) => milliseconds));
  const faults = verdicts.filter(({ fault }) => fault !== null).length;
  console.log(
    `${verdicts.length} files, ${faults} faults; slowest ${Math.round(slowest)} of ${MOST_MILLISECONDS} ms; peak memory ${peakMegabytes()} of ${MOST_MEGABYTES} MB`,
  );
  return faults === 0 && peakMegabytes() <= MOST_MEGABYTES;
}

/** Of the whole process since it began. */
const peakMegabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

function print({ name, outcome, milliseconds, fault }: HostileVerdict): void {
  const time = `${Math.round(milliseconds)} ms`.padStart(9);
  const memory = `${peakMegabytes()} MB`.padStart(8);
  const verdict = fault === null ? "" : `  FAULT: ${fault}`;
  console.log(`${time}${memory}  ${outcome.padEnd(18)}${name}${verdict}`);
}

const folder = argument("opening");
void (folder === null ? makeAndOpen() : openAll(folder))
  .catch((error: unknown) => {
    console.error(error);
    return false;
  })
  .then((isHeld) => {
    process.exitCode = isHeld ? 0 : 1;
  });
