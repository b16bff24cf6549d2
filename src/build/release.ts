// npm run release: everything that a bureau needs -> release/changxing-export-assessment-<version>.zip
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve, sep } from "node:path";
import { license, name, version } from "../../package.json";
import { pack, writeZip } from "../zip/zip-writing";
import { markdownPage } from "./markdown-page";
import { billOfMaterials, packagesIn, type HandedOut } from "./sbom";
import { singleFile } from "./single-file";
import { wpsPackage } from "./wps-package";

const ROOT = resolve(__dirname, "../..");
/** Stands in manifest.xml until the bureau puts its own there; a machine of this name cannot exist. */
const ADDRESS = "https://server.example/export-assessment/";

const DOCS = join(ROOT, "docs");
/** What a bureau reads without a network. */
const PAGES = ["deployment", "guide", "own-method", "functions", "known-limits"];

const OFFICE_JS = join(ROOT, "node_modules/@microsoft/office-js");

/** What webpack.config.js reads of the environment. */
const SETTINGS = ["ADDIN_BASE_URL", "OFFICE_JS", "PORT"];

type Files = Map<string, Uint8Array>;

async function release(): Promise<void> {
  const [first, second] = [await kit(), await kit()];
  if (!Buffer.from(first).equals(Buffer.from(second))) throw new Error("two builds differ");
  const folder = join(ROOT, "release");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const file = join(folder, `${name}-${version}.zip`);
  writeFileSync(file, first);
  console.log(`${relative(ROOT, file)}: ${first.length} bytes, SHA-256 ${sumOf(first)}`);
  console.log("Built twice, byte for byte the same.");
}

/** The zip, made from the sources. */
async function kit(): Promise<Uint8Array> {
  const files: Files = new Map();
  const put = (path: string, content: string | Uint8Array): void =>
    void files.set(path, typeof content === "string" ? Buffer.from(content) : content);
  const scratch = mkdtempSync(join(tmpdir(), "release-"));
  const [online, intranet, workbench] = ["addin-online", "addin-intranet", "workbench"].map((one) =>
    join(scratch, one),
  ) as [string, string, string];
  build(online, ["target=addin", `baseUrl=${ADDRESS}`, "officeJs=microsoft"]);
  build(intranet, ["target=addin", `baseUrl=${ADDRESS}`, "officeJs=self"]);
  build(workbench, ["target=workbench"]);
  for (const file of filesUnder(scratch)) put(inZip(scratch, file), readFileSync(file));
  put("workbench.html", singleFile(workbench));
  for (const [path, text] of Object.entries(wpsPackage(workbench))) put(`wps/${path}`, text);
  rmSync(scratch, { recursive: true });
  for (const file of filesUnder(join(ROOT, "deploy"))) {
    put(`server/${inZip(join(ROOT, "deploy"), file)}`, readFileSync(file));
  }
  for (const page of PAGES) {
    put(`${page}.html`, markdownPage(readFileSync(join(DOCS, `${page}.md`), "utf8"), "zh-CN"));
  }
  for (const file of filesUnder(join(DOCS, "images"))) put(inZip(DOCS, file), readFileSync(file));
  put("addin-intranet/office-js/LICENSE.md", readFileSync(join(OFFICE_JS, "LICENSE.md")));
  put("LICENSE.txt", readFileSync(join(ROOT, "LICENSE")));
  put("sbom.cdx.json", billOfMaterials({ name, version, license }, handedOut(files)));
  put("SHA256SUMS.txt", sums(files));
  const parts = await Promise.all(inOrder(files).map(([path, bytes]) => pack(path, bytes)));
  return writeZip(parts);
}

function build(folder: string, settings: readonly string[]): void {
  const webpack = join(ROOT, "node_modules/webpack-cli/bin/cli.js");
  const env = [...settings, `folder=${folder}`].flatMap((one) => ["--env", one]);
  // Settings of whoever builds must not get in.
  const variables = Object.entries(process.env).filter(([key]) => !SETTINGS.includes(key));
  execFileSync(process.execPath, [webpack, "--mode", "production", ...env], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
    env: Object.fromEntries(variables),
  });
}

/** Every package that is inside something, and Office.js, which lies in the kit as a copy. */
function handedOut(files: Files): readonly HandedOut[] {
  const bundled = [...files]
    .filter(([path]) => path.endsWith("third-party-licenses.txt"))
    .flatMap(([, text]) => packagesIn(Buffer.from(text).toString()));
  const officeJs = readFileSync(join(OFFICE_JS, "package.json"), "utf8");
  return [...bundled, JSON.parse(officeJs) as HandedOut];
}

const sumOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** As `sha256sum -c` reads them. */
const sums = (files: Files): string =>
  inOrder(files)
    .map(([path, bytes]) => `${sumOf(bytes)}  ${path}\n`)
    .join("");

const inOrder = (files: Files): readonly (readonly [string, Uint8Array])[] =>
  [...files].sort(([a], [b]) => (a < b ? -1 : 1));

const inZip = (folder: string, file: string): string => relative(folder, file).split(sep).join("/");

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((one) => join(folder, one))
    .filter((one) => statSync(one).isFile());
}

release().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
