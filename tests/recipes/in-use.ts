import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build as bundle, type Plugin } from "esbuild";
import { ROOT, type Texts } from "./recipe";

/** What a file exports where src has those texts. Its path begins at `src` or `tests`. */
export async function inUse<Exports>(texts: Texts, path: string): Promise<Exports> {
  const folder = mkdtempSync(join(tmpdir(), "recipe-"));
  const outfile = join(folder, "in-use.cjs");
  try {
    await bundle({
      entryPoints: [join(ROOT, path)],
      outfile,
      bundle: true,
      platform: "node",
      target: "node20",
      logLevel: "silent",
      plugins: [textsOver(texts)],
    });
    return (await import(outfile)) as Exports;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function textsOver(texts: Texts): Plugin {
  const changed = new Map([...texts].map(([path, text]) => [join(ROOT, path), text]));
  const isThere = (file: string): boolean =>
    changed.has(file) || (existsSync(file) && statSync(file).isFile());
  return {
    name: "texts-over",
    setup(build) {
      // By hand, since a new file may stand in a folder that is not there.
      build.onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
        const file = join(resolveDir, path);
        const found = ["", ".ts", ".tsx"].find((end) => isThere(`${file}${end}`));
        return found === undefined ? null : { path: `${file}${found}` };
      });
      build.onResolve({ filter: /^\// }, ({ path }) => ({ path }));
      build.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
        const contents = changed.get(path);
        return contents === undefined
          ? null
          : { contents, loader: path.endsWith("x") ? "tsx" : "ts", resolveDir: dirname(path) };
      });
    },
  };
}
