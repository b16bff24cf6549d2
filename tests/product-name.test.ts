import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..");
const textOf = (page: string): string => readFileSync(join(ROOT, page), "utf8");
const READMES = ["README.md", "README.en.md"];

const OLD_NAMES =
  /工作台|出口攻坚指数考核|“外贸考核|DefaultValue="外贸考核|[“"]出口考核[”"]|Export assessment|Changxing export/;
/** Files that are out there are known by these. */
const KEPT = /出口攻坚指数考核 (原生副本|冻结为数值|\$)|出口攻坚指数考核办法/g;

test("the product has no other name", () => {
  const texts = ["src", "assets", "deploy", "docs"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(tsx?|js|html|md|conf|config|reg)$/.test(name))
      .map((name) => join(folder, name)),
  );
  const pages = [...texts, ...READMES, "CHANGELOG.md", "manifest.xml"];
  expect(pages.filter((page) => OLD_NAMES.test(textOf(page).replace(KEPT, "")))).toEqual([]);
});

test("it stands in the manifest, the pane, the WPS package and on every page for people", () => {
  const named = [
    "docs/guide.md",
    "docs/deployment.md",
    "docs/functions.md",
    "docs/known-limits.md",
    "manifest.xml",
    "src/messages/zh/pane.ts",
    "src/build/wps-package.js",
    ...READMES,
  ];
  expect(named.filter((page) => !textOf(page).includes("外贸出口考核"))).toEqual([]);
});
