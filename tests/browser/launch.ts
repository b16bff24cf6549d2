import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import {
  CARRIED_BROWSER,
  CARRIED_FLAGS,
  carriedBrowserVariables,
  fetchCarriedBrowser,
} from "./carried-browser";

const REMEDY =
  "No browser for the tests. Debian: apt-get install -y chromium fonts-noto-cjk; elsewhere install Edge, Chrome or Chromium, or set BROWSER_PATH.";

const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // No other machine is ever asked, also not by a socket or a worker.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
];

/** Starts a headless browser: BROWSER_PATH, else the first that this machine has. One for a test file is enough. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(REMEDY);
  if (executablePath === CARRIED_BROWSER) {
    const env = { ...process.env, ...carriedBrowserVariables() };
    return chromium.launch({ executablePath, args: [...FLAGS, ...CARRIED_FLAGS], env });
  }
  const args = isRoot() ? [...FLAGS, "--no-sandbox"] : FLAGS;
  return chromium.launch({ executablePath, args });
}

/**
 * Gets a browser and Chinese fonts where the machine has none: as root on Debian by apt, otherwise a browser from
 * npm (Linux x64). Throws the remedy where there is still no browser.
 */
export function prepareBrowser(): void {
  const wanted = [
    ...(findBrowser() === undefined ? ["chromium"] : []),
    ...(hasChineseFonts() ? [] : ["fonts-noto-cjk"]),
  ];
  if (wanted.length > 0 && isRoot() && existsSync("/usr/bin/apt-get")) install(wanted);
  if (findBrowser() === undefined) fetchBrowser();
  if (findBrowser() === undefined) throw new Error(REMEDY);
  if (!hasChineseFonts()) {
    console.warn("No Chinese font: the pages will show boxes. apt-get install -y fonts-noto-cjk");
  }
}

/** Path of the program, or undefined. A BROWSER_PATH that does not exist is an error, not a reason to look further. */
export function findBrowser(): string | undefined {
  const chosen = process.env["BROWSER_PATH"];
  if (chosen !== undefined && chosen !== "") {
    if (!existsSync(chosen)) throw new Error(`BROWSER_PATH names no file: ${chosen}`);
    return chosen;
  }
  return [chromium.executablePath(), ...installedBrowsers(), CARRIED_BROWSER].find((path) =>
    existsSync(path),
  );
}

function installedBrowsers(): readonly string[] {
  switch (process.platform) {
    case "win32":
      return ["PROGRAMFILES(X86)", "PROGRAMFILES", "LOCALAPPDATA"].flatMap((variable) => {
        const folder = process.env[variable] ?? "";
        return ["Microsoft/Edge", "Google/Chrome"].map((product) =>
          join(
            folder,
            product,
            "Application",
            product.endsWith("Edge") ? "msedge.exe" : "chrome.exe",
          ),
        );
      });
    case "darwin":
      return ["/Applications", join(homedir(), "Applications")].flatMap((folder) =>
        ["Microsoft Edge", "Google Chrome", "Chromium"].map((name) =>
          join(folder, `${name}.app`, "Contents", "MacOS", name),
        ),
      );
    default:
      return [
        "/usr/bin/microsoft-edge",
        "/usr/bin/google-chrome",
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/snap/bin/chromium",
      ];
  }
}

/** Windows and macOS come with them. */
function hasChineseFonts(): boolean {
  if (process.platform !== "linux") return true;
  if (existsSync("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")) return true;
  const list = spawnSync("fc-list", [":lang=zh", "family"], { encoding: "utf8" });
  return list.status === 0 && list.stdout.trim() !== "";
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function fetchBrowser(): void {
  console.warn("No browser on this machine: fetching one into node_modules/.cache/browser.");
  try {
    fetchCarriedBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}

function install(packages: readonly string[]): void {
  const aptGet = (...args: string[]) =>
    execFileSync("apt-get", args, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  try {
    aptGet("update", "-qq");
    aptGet("install", "-y", "-qq", "--no-install-recommends", ...packages);
  } catch {
    // What is still missing is reported by the caller, with the remedy.
  }
}
