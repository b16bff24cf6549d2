import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";

export const ROOT = resolve(__dirname, "../..");

/** Compiles files of the repository as tsconfig.json says, without the page's types; some with another text. */
export class InMemoryCompiler {
  readonly #texts = new Map<string, string>();
  readonly #versions = new Map<string, number>();
  readonly #service: ts.LanguageService;
  #changes = 0;

  /** @param paths files from the root, which need not exist: `src/messages/en/pane.ts` */
  constructor(paths: readonly string[]) {
    const files = paths.map((path) => resolve(ROOT, path));
    const options: ts.CompilerOptions = { ...configured(), types: [], lib: ["lib.es2022.d.ts"] };
    this.#service = ts.createLanguageService({
      getCompilationSettings: () => options,
      getCurrentDirectory: () => ROOT,
      getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
      getScriptFileNames: () => files,
      getScriptVersion: (file) => String(this.#versions.get(file) ?? "on disk"),
      getScriptSnapshot: (file) => {
        const text = this.#texts.get(file) ?? ts.sys.readFile(file);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      fileExists: (file) => this.#texts.has(file) || ts.sys.fileExists(file),
      readFile: (file) => this.#texts.get(file) ?? ts.sys.readFile(file),
      directoryExists: (folder) => ts.sys.directoryExists(folder),
    });
  }

  /** What does not compile in a file, one line each; `text` instead of what is on the disk. */
  faults(path: string, text?: string): readonly string[] {
    const file = resolve(ROOT, path);
    const before = this.#texts.get(file);
    if (text !== undefined) this.#set(file, text);
    const found = this.#service.getSemanticDiagnostics(file);
    if (text !== undefined) this.#set(file, before);
    return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  }

  write(path: string, text: string): void {
    this.#set(resolve(ROOT, path), text);
  }

  #set(file: string, text: string | undefined): void {
    if (text === undefined) this.#texts.delete(file);
    else this.#texts.set(file, text);
    this.#changes += 1;
    this.#versions.set(file, this.#changes);
  }
}

function configured(): ts.CompilerOptions {
  const file = resolve(ROOT, "tsconfig.json");
  const { config } = ts.readConfigFile(file, (path) => readFileSync(path, "utf8")) as {
    readonly config: unknown;
  };
  return ts.parseJsonConfigFileContent(config, ts.sys, ROOT).options;
}
