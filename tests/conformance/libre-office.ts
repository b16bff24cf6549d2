/** LibreOffice without a window, with a profile of its own, asked through one Python process. */
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface, type Interface } from "node:readline";
import { pathToFileURL } from "node:url";

/** Cells of a sheet as the program gives them: numbers as full doubles, everything else as texts. */
/** An error is null. */
export type JudgedCells = readonly (readonly (number | string | null)[])[];

export interface Judged {
  readonly first: Readonly<Record<string, JudgedCells>>;
  readonly again?: Readonly<Record<string, JudgedCells>>;
  readonly seconds?: number;
  readonly elapsed: number;
}

const PROGRAMS = ["/usr/bin/soffice", "/usr/bin/libreoffice"];
const PYTHON = "/usr/bin/python3";

export const hasLibreOffice = (): boolean =>
  PROGRAMS.some((path) => existsSync(path)) && existsSync(PYTHON);

/** Formulas of files are never taken from their cached values. */
export const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

export class LibreOffice {
  private constructor(
    private readonly folder: string,
    private readonly office: ChildProcess,
    private readonly client: ChildProcess,
    private readonly lines: Interface,
    private next = 0,
  ) {}

  static async start(): Promise<LibreOffice> {
    const program = PROGRAMS.find((path) => existsSync(path));
    if (!program) throw new Error(`none of ${PROGRAMS.join(", ")} is there`);
    const folder = await mkdtemp(join(tmpdir(), "conformance-"));
    const profile = join(folder, "profile");
    await mkdir(join(profile, "user"), { recursive: true });
    await writeFile(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const port = await freePort();
    const office = spawn(
      program,
      [
        "--headless",
        "--norestore",
        "--nologo",
        "--nodefault",
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        `--accept=socket,host=127.0.0.1,port=${port};urp;`,
      ],
      { stdio: "ignore" },
    );
    const script = join(__dirname, "recalculate.py");
    const client = spawn(PYTHON, [script, String(port)], { stdio: ["pipe", "pipe", "inherit"] });
    const lines = createInterface({ input: client.stdout });
    return new LibreOffice(folder, office, client, lines);
  }

  /** Recalculates a workbook; `again` also after a save by LibreOffice; `time` the shortest of three more times, with a watch. */
  async judge(
    bytes: Uint8Array,
    sheets: readonly string[],
    asked: { readonly again: boolean; readonly time?: boolean },
  ): Promise<Judged> {
    const file = join(this.folder, `${(this.next += 1)}.xlsx`);
    await writeFile(file, bytes);
    const answer = this.answer();
    this.client.stdin?.write(`${JSON.stringify({ file, sheets, ...asked })}\n`);
    const judged = JSON.parse(await answer) as Judged;
    await rm(file);
    return judged;
  }

  private answer(): Promise<string> {
    return new Promise((resolve, reject) => {
      const ended = (): void => reject(new Error("the client of LibreOffice ended"));
      this.client.once("exit", ended);
      this.lines.once("line", (line) => {
        this.client.off("exit", ended);
        resolve(line);
      });
    });
  }

  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.client.once("exit", resolve));
    this.client.stdin?.end();
    await gone;
    this.office.kill();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("port")),
      );
    });
  });
}
