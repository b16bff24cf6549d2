import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { wpsPackage, writeFiles } from "../../src/build/wps-package";
import { version } from "../../package.json";
import { builtFolder } from "./pages";

/** No browser is needed, only the functions as shipped, which the browser's tests build. */
const files = wpsPackage(builtFolder("addin"));
const FOLDER = `changxing-export_${version}`;
const text = (name: string): string => files[`${FOLDER}/${name}`] ?? "";

type Call = (...values: unknown[]) => unknown;

/**
 * What WPS gives an add-in, by its documentation: AddCustomFunction(namespace, name, function), which is called with
 * plain values, rows of cells as arrays of arrays, and undefined for what is left out; answers are synchronous.
 */
function inWps(): ReadonlyMap<string, Call> {
  const known = new Map<string, Call>();
  const wps = {
    AddCustomFunction: (namespace: string, name: string, call: Call) =>
      void known.set(`${namespace}.${name}`, call),
  };
  runInContext(text("main.js"), createContext({ wps }));
  return known;
}

interface Described {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly type: string;
    readonly description: string;
  }[];
  readonly result: { readonly type: string };
}

const { functions } = JSON.parse(text("functions.json")) as { functions: readonly Described[] };
const typesOf = (name: string): string => {
  const { parameters, result } = functions.find((one) => one.name === name) as Described;
  return `${parameters.map(({ type }) => type).join(" ")} → ${result.type}`;
};

test("every function that is described is registered under CX, with types that WPS knows", () => {
  const known = inWps();
  expect(functions).toHaveLength(23);
  expect([...known.keys()].sort()).toEqual(functions.map(({ name }) => `CX.${name}`).sort());
  const types = functions.flatMap(({ parameters, result }) => [
    ...parameters.map(({ type }) => type),
    result.type,
  ]);
  expect([...new Set(types)].sort()).toEqual(["any", "any?", "any[][]", "any[][]?"]);
  expect(typesOf("GROWTH")).toBe("any[][] any[][] any[][] any[][] any? → any[][]");
  expect(functions.filter(({ description }) => !/[一-鿿]/.test(description))).toEqual([]);
});

const call = (name: string, ...values: unknown[]): unknown =>
  JSON.parse(JSON.stringify(inWps().get(`CX.${name}`)?.(...values)));
const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);

test.each<[string, unknown[], unknown]>([
  ["PROPORTION", [column(1, 2), column(1, 2, 4), 8], column(2, 4)],
  ["PROPORTION", [2, column(1, 2, 4), 8], column(4)],
  ["RANK", [column(3, 9, 5), column(3, 9, 5)], column(3, 1, 2)],
  ["RANK", [column(3, 9, 5), column(3, 9, 5), undefined], column(3, 1, 2)],
  ["TARGET", [column(108), column(100), column(8)], column(40)],
])("%s(%j) answers at once", (name, values, answer) => {
  expect(call(name, ...values)).toEqual(answer);
});

test("an error is its code as text, alone and in a column; a cell that is not filled is no zero", () => {
  expect(call("PROPORTION", "x", column(1, 2), 8)).toEqual(column("#VALUE!"));
  expect(call("RANK", column(3, undefined), column(3, 4))).toEqual(column(2, "#N/A"));
  expect(call("TASK", "x", "y", 1, 2)).toBe("#VALUE!");
});

test("the installer puts the add-in where publish.xml says, and leaves a list of other add-ins alone", () => {
  expect(files["publish.xml"]).toContain(`type="et" url="${FOLDER}" version="${version}"`);
  expect(files["install.bat"]).toContain(`xcopy /E /I /Y "%~dp0${FOLDER}"`);
  expect(text("manifest.xml")).toMatch(/<Uri>\/functions\.json<.*\s*<Namespace>CX</);
  const home = mkdtempSync(join(tmpdir(), "wps-"));
  writeFiles(home, files);
  const install = () =>
    spawnSync("sh", [join(home, "install.sh")], { env: { ...process.env, HOME: home } });
  const addins = join(home, ".local/share/Kingsoft/wps/jsaddons");
  expect(install().status).toBe(0);
  expect(readFileSync(join(addins, FOLDER, "main.js"), "utf8")).toBe(text("main.js"));
  expect(readFileSync(join(addins, "publish.xml"), "utf8")).toBe(files["publish.xml"]);
  writeFileSync(join(addins, "publish.xml"), "<jsplugins/>");
  expect(install().status).toBe(1);
  expect(readFileSync(join(addins, "publish.xml"), "utf8")).toBe("<jsplugins/>");
  rmSync(home, { recursive: true });
});
