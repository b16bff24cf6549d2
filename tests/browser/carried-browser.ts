import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";

/** Carries Chromium's headless shell and the libraries that a bare system lacks. 64 MB, so fetched only when needed. */
const PACKAGE = "@sparticuz/chromium@143.0.4";

const CACHE = resolve(__dirname, "../../node_modules/.cache/browser");
const READY = join(CACHE, "ready");

/** Where fetchCarriedBrowser puts the program. */
export const CARRIED_BROWSER = join(READY, "chromium");

/** It brings no setuid helper, and user namespaces may be forbidden. */
export const CARRIED_FLAGS: readonly string[] = ["--no-sandbox", "--no-zygote"];

/** Fetches the package from npm and unpacks it below node_modules/.cache/. Throws where the program does not run. */
export function fetchCarriedBrowser(): void {
  if (process.platform !== "linux" || process.arch !== "x64") return;
  const unpacking = join(CACHE, "unpacking");
  rmSync(unpacking, { recursive: true, force: true });
  mkdirSync(unpacking, { recursive: true });
  const options = ["--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts"];
  run("npm", ["install", "--silent", ...options, "--prefix", CACHE, PACKAGE]);
  run(process.execPath, ["-e", 'require("@sparticuz/chromium").executablePath()'], {
    TMPDIR: unpacking,
    // The package unpacks its libraries only where it believes itself on the service that it was made for.
    AWS_EXECUTION_ENV: "nodejs20.x",
  });
  run(join(unpacking, "chromium"), ["--version"], carriedBrowserVariables(unpacking));
  // Last, so that an interrupted attempt is never taken for a browser.
  renameSync(unpacking, READY);
}

/** Beside those of this process, for the program in `folder`. */
export function carriedBrowserVariables(folder = READY): Readonly<Record<string, string>> {
  return {
    LD_LIBRARY_PATH: join(folder, "al2023", "lib"),
    ...(hasFonts() ? {} : { FONTCONFIG_PATH: join(folder, "fonts") }),
  };
}

/** A system may have fontconfig and not one font, and then the program draws no text at all. */
function hasFonts(): boolean {
  const list = spawnSync("fc-list", ["--format", "%{file}"], { encoding: "utf8" });
  return list.status === 0 && list.stdout !== "";
}

function run(program: string, args: readonly string[], variables: NodeJS.ProcessEnv = {}): void {
  execFileSync(program, args, {
    cwd: CACHE,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, ...variables },
  });
}
