import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { version } from "../../package.json";
import { builtFolder } from "./pages";

const folder = builtFolder("addin");

test("every url of the built manifest has its file", () => {
  const manifest = readFileSync(join(folder, "manifest.xml"), "utf8");
  const files = [...manifest.matchAll(/"https:\/\/localhost:3001\/([^"]+)"/g)].map(
    ([, file]) => file ?? "",
  );
  expect(files).toContain("functions.json");
  expect(files.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
});

test.each(["functions.json", "functions.en-us.json"])(
  "%s: the help of every function is a place on a page of the folder",
  (name) => {
    const { functions } = JSON.parse(readFileSync(join(folder, name), "utf8")) as {
      functions: { id: string; helpUrl: string }[];
    };
    const lost = functions.filter(({ helpUrl }) => {
      const [page = "", anchor = ""] = helpUrl.replace("https://localhost:3001/", "").split("#");
      return !readFileSync(join(folder, page), "utf8").includes(`<h2 id="${anchor}">`);
    });
    expect(functions).toHaveLength(23);
    expect(lost.map(({ id }) => id)).toEqual([]);
  },
);

test("the page loads Office.js first, then the functions, then the pane, under a strict policy", () => {
  const page = readFileSync(join(folder, "taskpane.html"), "utf8");
  const scripts = [...page.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, source]) => source);
  expect(scripts.map((source) => source?.replace(/[0-9a-f]{8}/, "#"))).toEqual([
    "trusted-types.js?v=#",
    "office-js/office.js",
    "functions.js?v=#",
    "taskpane.#.js",
  ]);
  expect(page).toContain("script-src 'self';");
  expect(page).not.toMatch(/<script(?![^>]*src=)/);
});

test("functions.js is asked for by its content", () => {
  const page = readFileSync(join(folder, "taskpane.html"), "utf8");
  const print = createHash("sha256").update(readFileSync(join(folder, "functions.js")));
  expect(page).toContain(`"functions.js?v=${print.digest("hex").slice(0, 8)}"`);
});

test("every script of the interface has its content in its name", () => {
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
  const named = scripts.filter((name) => !/^[\w-]+\.[0-9a-f]{8}\.js$/.test(name));
  expect(named).toEqual(["functions.js", "own-methods.js", "trusted-types.js"]);
});

test("the manifest has the version of the package", () => {
  const manifest = readFileSync(join(folder, "manifest.xml"), "utf8");
  expect(manifest).toContain(`<Version>${version}.0</Version>`);
});

test("functions.js: at most 40 KB gzip", () => {
  const size = gzipSync(readFileSync(join(folder, "functions.js"))).length;
  expect(size).toBeLessThanOrEqual(40 * 1024);
});

test("the licences of the bundled packages come with them", () => {
  const licenses = readFileSync(join(folder, "third-party-licenses.txt"), "utf8");
  expect(licenses).toMatch(/^--- react 18/m);
});

test("the grid of the workbench is not part of the add-in", () => {
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
  expect(
    scripts.filter((name) => readFileSync(join(folder, name), "utf8").includes("univer")),
  ).toEqual([]);
});
