import { execFile } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";

const ROOT = resolve(__dirname, "../..");

/** What somebody writes who follows a recipe of docs/CONTRIBUTING.md. Paths begin at `src`. */
export interface Recipe {
  readonly newFiles: Readonly<Record<string, string>>;
  readonly edits: readonly Edit[];
}

/** Text put behind the one place of a file where `behind` stands. */
export interface Edit {
  readonly path: string;
  readonly behind: string;
  readonly insert: string;
}

/** A copy of src in which a recipe was followed. */
export interface Followed {
  /** The folder that holds the copy's `src`. */
  readonly folder: string;
  /** Every file that was added or edited, sentences apart: those are in src/messages. */
  readonly code: readonly string[];
  readonly sentences: readonly string[];
  readonly remove: () => void;
}

export function follow({ newFiles, edits }: Recipe): Followed {
  const folder = mkdtempSync(join(tmpdir(), "recipe-"));
  for (const name of ["src", "tsconfig.json"]) {
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"), "junction");
  for (const [path, text] of Object.entries(newFiles)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text, { flag: "wx" });
  }
  for (const edit of edits) applyEdit(folder, edit);
  const touched = [...new Set([...Object.keys(newFiles), ...edits.map(({ path }) => path)])];
  const isSentence = (path: string): boolean => path.startsWith("src/messages/");
  return {
    folder,
    code: touched.filter((path) => !isSentence(path)),
    sentences: touched.filter(isSentence),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function applyEdit(folder: string, { path, behind, insert }: Edit): void {
  const file = join(folder, path);
  const [before, after, ...more] = readFileSync(file, "utf8").split(behind);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`${path} does not hold ${JSON.stringify(behind)} once`);
  }
  writeFileSync(file, `${before}${behind}${insert}${after}`);
}

/** What the compiler says of the copy; nothing where it compiles. The compiler has a process of its own: it needs much. */
export async function typeFaults({ folder }: Followed): Promise<string> {
  const compiler = join(ROOT, "node_modules/typescript/bin/tsc");
  const config = {
    extends: "./tsconfig.json",
    include: ["src"],
    // These scripts reach into tests, which are not copied.
    exclude: ["src/build/render-icons.ts", "src/build/screenshot.ts"],
  };
  writeFileSync(join(folder, "recipe.json"), JSON.stringify(config));
  return promisify(execFile)(process.execPath, [compiler, "-p", "recipe.json"], { cwd: folder })
    .then(() => "")
    .catch((failed: { readonly stdout: string }) => failed.stdout);
}
