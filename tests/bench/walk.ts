// npm run walk: which functions of src one click on 一键排名 calls, and opening the pane.
import { build } from "esbuild";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, resolve, sep } from "node:path";
import { SOURCE } from "../imports";
import { counted } from "./counted-functions";
import type { Walked } from "./walked";

const CACHE = resolve(__dirname, "../../node_modules/.cache/run-ts");

/** Builds the click with a counter in every function of src, and walks it. */
async function walk(): Promise<void> {
  const outfile = join(CACHE, `walked.${process.pid}.cjs`);
  mkdirSync(CACHE, { recursive: true });
  await build({
    entryPoints: [join(__dirname, "walked.ts")],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    target: "node20",
    jsx: "automatic",
    banner: { js: "globalThis.__called = (name) => globalThis.__steps?.push(name);" },
    plugins: [
      {
        name: "counted-functions",
        setup(building) {
          building.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
            const name = relative(SOURCE, path).split(sep).join("/");
            const text = readFileSync(path, "utf8");
            const loader = path.endsWith("x") ? "tsx" : "ts";
            return { contents: name.startsWith("..") ? text : counted(name, text), loader };
          });
        },
      },
    ],
  });
  try {
    const { walked } = createRequire(outfile)(outfile) as {
      walked: () => Promise<readonly Walked[]>;
    };
    for (const one of await walked()) print(one);
  } finally {
    rmSync(outfile, { force: true });
  }
}

function print({ name, steps }: Walked): void {
  const functions = new Set(steps);
  const files = new Set(steps.map(fileOf));
  const entries = steps.filter((step, i) => i === 0 || fileOf(steps[i - 1] ?? "") !== fileOf(step));
  console.log(
    `${name}: ${steps.length} calls of ${functions.size} functions, ` +
      `${entries.length} steps into another file, ${files.size} files`,
  );
  if (process.argv.includes("--files")) printFiles(steps);
}

/** The files by how often they were called. */
function printFiles(steps: readonly string[]): void {
  const calls = new Map<string, number>();
  const by = process.argv.includes("--functions") ? stepName : fileOf;
  for (const file of steps.map(by)) {
    const known = calls.get(file);
    calls.set(file, known === undefined ? 1 : known + 1);
  }
  for (const [file, count] of [...calls].sort(([, a], [, b]) => b - a)) {
    console.log(`  ${count} ${file}`);
  }
}

const stepName = (step: string): string => step.split(":").slice(0, 2).join(":");
const fileOf = (step: string): string => step.split(":")[0] ?? "";

void walk();
