import { readdirSync } from "node:fs";
import { readSources, SOURCE, sourceFile, type SourceFile } from "./imports";
import { exportsAction, exportsController, namesWorkbook } from "./workbook-names";

/**
 * The rooms of src, and which others each may enter; of a room with ~ only the types.
 * `cells` is open to all. A feature may enter what `features` may; its `pane` enters `pane`, too.
 */
const MAY_ENTER: Readonly<Record<string, string>> = {
  cells: "method~",
  numbers: "",
  formula: "",
  zip: "",
  method: "numbers",
  scoring: "numbers method~",
  messages: "method~ scoring~",
  rules: "method numbers scoring",
  explanation: "method numbers rules scoring~ messages~",
  compile: "formula messages method workbook",
  engine: "rules explanation compile scoring method numbers messages~",
  reading: "formula messages method numbers scoring~",
  workbook: "formula numbers",
  xlsx: "zip formula messages~ workbook~",
  record: "messages method numbers reading scoring~ workbook",
  circular: "method numbers messages",
  docx: "circular zip",
  ranking: "record engine compile explanation reading scoring method numbers messages workbook",
  pane: "record ranking~ workbook messages~",
  functions: "engine reading rules scoring method numbers messages",
  features:
    "ranking record engine explanation reading rules scoring method numbers formula messages workbook",
  taskpane: "features pane ranking record workbook messages functions method",
  workbench: "taskpane features/new-sheets pane~ record workbook xlsx formula messages",
  build: "messages",
};
/** What a feature may enter besides. */
const FEATURE_MAY_ENTER: Readonly<Record<string, string>> = {
  "cell-origin": "features/rank-month",
  "month-path": "features/rank-month features/issuing features/handing-out",
  copies: "features/issuing xlsx compile",
  analysis: "features/new-sheets",
  editions: "features/findings features/new-sheets xlsx",
  pages: "features/tasks features/analysis",
  charts: "features/tasks features/analysis",
  issuing: "features/publishing",
  publishing: "circular docx features/tasks",
  "rank-month": "features/findings",
  "new-sheets": "features/findings",
  "handing-out": "features/findings xlsx",
};
const OPEN_TO_ALL = "cells";
/** Scripts for developers stand outside of the house. */
const SCRIPTS = ["build/render-icons.ts", "build/release.ts", "build/screenshot.ts"];

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
  ["rules/a.ts", 'import { compile } from "../engine/compile";', "engine/compile"],
  ["rules/a.ts", 'export { pane } from "../taskpane/pane";', "taskpane/pane"],
  ["rules/a.ts", 'const later = import("../record/seal");', "record/seal"],
  ["rules/a.ts", 'type Later = import("../record/seal").Seal;', "type record/seal"],
  ["rules/a.ts", 'import type { Workbook } from "../workbook/workbook";', "type workbook/workbook"],
  ["cells/a.ts", 'import { EDITION } from "../method/catalog";', "method/catalog"],
  ["features/a/b.ts", 'import { c } from "./pane/c";', "features/a/pane/c"],
  ["features/a/b.ts", 'import type { Pane } from "../../pane/pane";', "type pane/pane"],
  ["features/a/b.ts", 'import { c } from "../d/c";', "features/d/c"],
  ["features/a/pane/b.ts", 'import { c } from "../../d/pane/c";', "features/d/pane/c"],
  ["features/copies/b.ts", 'import { c } from "../issuing/pane/c";', "features/issuing/pane/c"],
  ["workbench/a.ts", 'import { c } from "../features/copies/c";', "features/copies/c"],
])("%s: %s is forbidden", (path, text, target) => {
  expect(forbiddenImports(sourceFile(path, text))).toEqual([`${path} -> ${target}`]);
});

test.each([
  ["rules/a.ts", 'import type { Trace } from "../scoring/score-sheet";'],
  ["rules/a.ts", 'import { columnLetters } from "../cells/address";'],
  ["cells/a.ts", 'import type { Task } from "../method/types";'],
  ["features/a/pane/b.ts", 'import { c } from "../c";'],
  ["features/a/pane/b.ts", 'import { c } from "../../../pane/words";'],
  ["features/copies/pane/b.ts", 'import { c } from "../../issuing/pane/c";'],
  ["taskpane/a.ts", 'import { c } from "../features/copies/pane/c";'],
])("%s: %s is free", (path, text) => {
  expect(forbiddenImports(sourceFile(path, text))).toEqual([]);
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

test("inside a feature only actions name the Workbook, and inside its pane only controllers", () => {
  const others = sources.filter((file) => !mayNameWorkbook(file));
  expect(others.map(({ path }) => path)).toEqual([]);
});

const WORKBOOK = 'import type { Workbook } from "../../workbook/workbook";';
const CONTROLLER = "static readonly actions = {}; constructor(private readonly book: Workbook) {}";

test.each([
  ["features/a/b.ts", `${WORKBOOK} export async function rank(book: Workbook) {}`, true],
  [
    "features/a/b.ts",
    `${WORKBOOK} export function rank(to: Request, book: Workbook): void {}`,
    true,
  ],
  ["features/a/b.ts", `${WORKBOOK} function rank(book: Workbook) {}`, false],
  ["features/a/b.ts", `${WORKBOOK} export interface Request { readonly book: Workbook }`, false],
  ["features/a/b.ts", 'import type { Workbook as Book } from "../../workbook/workbook";', false],
  ["features/a/b.ts", "/** Of a Workbook. */ export const WORKBOOK_KEY = 1;", true],
  ["features/a/pane/b.ts", `${WORKBOOK} export class PaneB { ${CONTROLLER} }`, true],
  ["features/a/pane/b.ts", `${WORKBOOK} class PaneB { ${CONTROLLER} }`, false],
  ["features/a/pane/b.ts", `${WORKBOOK} export class B { constructor(book: Workbook) {} }`, false],
  ["features/a/pane/b.tsx", `${WORKBOOK} export function B(book: Workbook) {}`, false],
  ["taskpane/b.ts", `${WORKBOOK} let book: Workbook;`, true],
])("%s: %s may name the Workbook: %s", (path, text, may) => {
  expect(mayNameWorkbook(sourceFile(path, text))).toBe(may);
});

test("no file is longer than 400 lines", () => {
  const long = sources.filter(({ text }) => text.split("\n").length > 401);
  expect(long.map(({ path }) => path)).toEqual([]);
});

function forbiddenImports({ path, imports }: SourceFile): readonly string[] {
  return imports
    .filter(({ target, isTypeOnly }) => !mayImport(path, target, isTypeOnly))
    .map(({ target, isTypeOnly }) => `${path} -> ${isTypeOnly ? "type " : ""}${target}`);
}

function mayImport(path: string, target: string, isTypeOnly: boolean): boolean {
  const from = partOf(path);
  const to = partOf(target);
  return (
    to === from ||
    openTo(from).some((entry) => {
      const part = entry.replace("~", "");
      const parts = isPane(from) ? [part, `${part}/pane`] : [part];
      return (isTypeOnly || !entry.endsWith("~")) && (parts.includes(to) || isWithin(to, part));
    })
  );
}

function mayNameWorkbook(file: SourceFile): boolean {
  const part = partOf(file.path);
  if (!part.startsWith("features/") || !namesWorkbook(file)) return true;
  return isPane(part) ? exportsController(file) : exportsAction(file);
}

/** The parts that one may enter; `features` of the shell is all of them. */
function openTo(part: string): readonly string[] {
  const [room = "", feature = ""] = part.split("/");
  const words = [OPEN_TO_ALL, MAY_ENTER[room] ?? ""];
  if (room === "features") words.push(FEATURE_MAY_ENTER[feature] ?? "");
  if (isPane(part)) words.push(`pane features/${feature}`);
  return words.join(" ").split(" ");
}

/** The room, a feature, or a feature's pane: `features/x/pane`. */
function partOf(path: string): string {
  const [room = "", feature = "", pane = ""] = path.split("/");
  if (room !== "features") return room;
  return pane === "pane" ? `features/${feature}/pane` : `features/${feature}`;
}

function isPane(part: string): boolean {
  return part.endsWith("/pane");
}

function isWithin(part: string, room: string): boolean {
  return room === "features" && part.startsWith("features/");
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
