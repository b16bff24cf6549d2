/**
 * Checks the types of src with other texts, many times: the files that are the same are parsed once.
 * Reads and writes JSON. In: a list of checks. Out: what the compiler says in each, or nothing.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { ROOT } from "./recipe";
import type { TypeCheck } from "./compiler";

const { options, fileNames } = ts.parseJsonConfigFileContent(
  {
    extends: "./tsconfig.json",
    include: ["src"],
    // These scripts reach into tests.
    exclude: ["src/build/render-icons.ts", "src/build/screenshot.ts"],
  },
  ts.sys,
  ROOT,
);
const parsed = new Map<string, ts.SourceFile | undefined>();
let program: ts.Program | undefined;

function faultsOf({ texts, only }: TypeCheck): string {
  const changed = new Map(texts.map(([path, text]) => [join(ROOT, path), text]));
  const sources = [...changed.keys()].filter((name) => /\.tsx?$/.test(name));
  const folders = new Set(sources.map((name) => dirname(name)));
  const base = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...base,
    fileExists: (name) => changed.has(name) || base.fileExists(name),
    readFile: (name) => changed.get(name) ?? base.readFile(name),
    directoryExists: (name) => folders.has(name) || ts.sys.directoryExists(name),
    getSourceFile: (name, version) => {
      const text = changed.get(name);
      if (text !== undefined) return ts.createSourceFile(name, text, version, true);
      if (!parsed.has(name)) parsed.set(name, base.getSourceFile(name, version));
      return parsed.get(name);
    },
  };
  const rootNames = [...new Set([...fileNames, ...sources])];
  program = ts.createProgram({
    rootNames,
    options,
    host,
    ...(program && { oldProgram: program }),
  });
  const checked = only
    ? only.map((path) => join(ROOT, path)).filter((name) => host.fileExists(name))
    : rootNames;
  const faults = checked.flatMap((name) => faultsIn(name));
  return ts.formatDiagnostics(faults, host);
}

function faultsIn(name: string): readonly ts.Diagnostic[] {
  const file = program?.getSourceFile(name);
  if (!program || !file) throw new Error(`${name} is not compiled`);
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
}

const checks = JSON.parse(readFileSync(0, "utf8")) as readonly TypeCheck[];
process.stdout.write(JSON.stringify(checks.map(faultsOf)));
