import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

export type Target = "addin" | "workbench";

const ROOT = resolve(__dirname, "../..");
const CACHE = join(ROOT, "node_modules/.cache/browser-tests");
const SOURCES = [
  "src",
  "assets",
  "docs/functions.md",
  "docs/functions.en-us.md",
  "manifest.xml",
  "webpack.config.js",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];
const DAY = 24 * 60 * 60 * 1000;

/** The add-in as shipped, with its own copy of Office.js; the workbench unminified, which builds faster. */
const OPTIONS: Readonly<Record<Target, readonly string[]>> = {
  addin: ["--mode", "production", "--env", "officeJs=self"],
  workbench: ["--mode", "development"],
};

/**
 * Builds a page into a folder named by the content of its sources and returns the folder; once built, it is reused.
 * Two runs at once do not disturb each other.
 */
export async function buildOnce(target: Target): Promise<string> {
  const name = `${target}-${fingerprint()}`;
  const folder = join(CACHE, name);
  if (existsSync(folder)) return folder;
  removeOld();
  const unfinished = join(CACHE, `${name}.${process.pid}`);
  const webpack = join(ROOT, "node_modules/webpack-cli/bin/cli.js");
  const env = ["--env", `target=${target}`, "--env", `folder=${unfinished}`];
  await promisify(execFile)(process.execPath, [webpack, ...OPTIONS[target], ...env], {
    cwd: ROOT,
  }).catch((error: { stdout?: string; stderr?: string }) => {
    rmSync(unfinished, { recursive: true, force: true });
    throw new Error(`The ${target} does not build:\n${error.stdout ?? ""}${error.stderr ?? ""}`);
  });
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
  return folder;
}

function fingerprint(): string {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap((source) => filesUnder(join(ROOT, source)))) {
    hash.update(file).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}

function filesUnder(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

function removeOld(): void {
  mkdirSync(CACHE, { recursive: true });
  for (const name of readdirSync(CACHE)) {
    const folder = join(CACHE, name);
    if (Date.now() - statSync(folder).mtimeMs > DAY)
      rmSync(folder, { recursive: true, force: true });
  }
}
