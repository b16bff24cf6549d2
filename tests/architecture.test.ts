import { readdirSync } from "node:fs";
import { readSources, roomOf, SOURCE, sourceFile, type SourceFile } from "./imports";

const EVERYBODY_BELOW_ACTIONS =
  "method numbers formula rules scoring analysis reading compile report tracing circulation workbook xlsx messages";

/** The rooms of src, and which others each may enter. cells, and types of the second list, are open to all. */
const MAY_ENTER: Readonly<Record<string, string>> = {
  cells: "",
  numbers: "",
  formula: "",
  messages: "",
  method: "numbers",
  rules: "method numbers formula messages",
  scoring: "method numbers formula rules messages",
  analysis: "method numbers formula rules scoring messages",
  reading: "method numbers messages",
  compile: "method formula rules messages",
  report: "method numbers rules scoring analysis messages",
  tracing: "method numbers formula rules scoring reading report messages",
  circulation: "numbers formula messages",
  workbook: "messages",
  xlsx: "formula messages",
  actions: EVERYBODY_BELOW_ACTIONS,
  functions: "method numbers rules scoring reading report messages",
  taskpane: "actions report workbook messages",
  workbench: "actions taskpane workbook xlsx functions messages",
  build: "messages",
};
const OPEN_TO_ALL = ["cells"];
const TYPES_OPEN_TO_ALL = ["method", "numbers", "scoring"];
/** A report is a sheet in the words of the port (content, looks), but never holds a workbook. */
const TYPES_OPEN_TO: Readonly<Record<string, readonly string[]>> = {
  report: ["workbook"],
  compile: ["workbook"],
  // A sheet of ours becomes one of a file.
  xlsx: ["workbook"],
  // The pane shows what a cell was traced to; only actions trace.
  taskpane: ["tracing"],
};
/** Scripts for developers stand outside of the house. */
const SCRIPTS = ["build/render-icons.ts", "build/screenshot.ts"];

const sources = readSources().filter(({ path }) => !SCRIPTS.includes(path));

test("every folder of src is a room of the table", () => {
  const rooms = readdirSync(SOURCE, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(rooms.map(({ name }) => name).filter((name) => !Object.hasOwn(MAY_ENTER, name))).toEqual(
    [],
  );
});

test("imports follow the table", () => {
  expect(sources.flatMap(forbiddenImports)).toEqual([]);
});

test.each([
  ['import { score } from "../scoring/score";', "rules/a.ts -> scoring/score"],
  ['import { compile } from "../compile/compile";', "rules/a.ts -> compile/compile"],
  ['import type { Workbook } from "../workbook/workbook";', "rules/a.ts -> type workbook/workbook"],
  ['export { pane } from "../taskpane/pane";', "rules/a.ts -> taskpane/pane"],
  ['const later = import("../actions/rank-month");', "rules/a.ts -> actions/rank-month"],
  [
    'type Later = import("../actions/rank-month").RankStep;',
    "rules/a.ts -> type actions/rank-month",
  ],
])("%s is forbidden to a rule", (text, arrow) => {
  expect(forbiddenImports(sourceFile("rules/a.ts", text))).toEqual([arrow]);
});

test.each([
  ['import type { Trace } from "../scoring/score-sheet";'],
  ['import { type Trace } from "../scoring/score-sheet";'],
  ['import { columnLetters } from "../cells/address";'],
  ['import { rank } from "../numbers/places";'],
])("%s is free to a rule", (text) => {
  expect(forbiddenImports(sourceFile("rules/a.ts", text))).toEqual([]);
});

test("a cycle is found", () => {
  const arrows = [
    ["a", "b"],
    ["b", "c"],
    ["c", "a"],
  ] as const;
  const files = arrows.map(([from, to]) => sourceFile(`rules/${from}.ts`, `import "./${to}";`));
  expect(findCycle(files)).toEqual(["rules/a", "rules/b", "rules/c", "rules/a"]);
});

test("no file imports itself by a detour", () => {
  expect(findCycle(sources)).toEqual([]);
});

test("no barrel, and no folder or file whose name says nothing", () => {
  const vague =
    /(^|\/)(index\.tsx?$|utils?(\/|\.)|core\/|common(\/|\.)|helpers?(\/|\.)|[^/]*(manager|service)(\/|\.))/i;
  expect(sources.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
});

test("only workbook/office-workbook talks to Excel", () => {
  const speakers = sources.filter(({ text }) =>
    /(?<![\w.])Excel\.[A-Za-z]/.test(withoutComments(text)),
  );
  const outside = speakers.filter(({ path }) => !path.startsWith("workbook/office-workbook/"));
  expect(outside.map(({ path }) => path)).toEqual([]);
});

test("no file is longer than 300 lines", () => {
  const long = sources.filter(({ text }) => text.split("\n").length > 301);
  expect(long.map(({ path }) => path)).toEqual([]);
});

function forbiddenImports({ path, imports }: SourceFile): readonly string[] {
  const from = roomOf(path);
  const rooms = (MAY_ENTER[from] ?? "").split(" ");
  return imports
    .filter(({ target, isTypeOnly }) => {
      const to = roomOf(target);
      const types = [...TYPES_OPEN_TO_ALL, ...(TYPES_OPEN_TO[from] ?? [])];
      const isOpen = OPEN_TO_ALL.includes(to) || (isTypeOnly && types.includes(to));
      return to !== from && !isOpen && !rooms.includes(to);
    })
    .map(({ target, isTypeOnly }) => `${path} -> ${isTypeOnly ? "type " : ""}${target}`);
}

/** The first cycle, each file before the one that it imports, or nothing. */
function findCycle(files: readonly SourceFile[]): readonly string[] {
  const byName = new Map(files.map((file) => [file.path.replace(/\.tsx?$/, ""), file]));
  const done = new Set<string>();
  const visit = (name: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(name)) return [...trail.slice(trail.indexOf(name)), name];
    if (done.has(name)) return [];
    for (const { target } of byName.get(name)?.imports ?? []) {
      const cycle = visit(target, [...trail, name]);
      if (cycle.length > 0) return cycle;
    }
    done.add(name);
    return [];
  };
  for (const name of byName.keys()) {
    const cycle = visit(name, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
}
