import { createRequire } from "node:module";
import { join } from "node:path";
import { buildSync } from "esbuild";
import type * as ExplainCell from "../../src/features/cell-origin/explain-cell";
import { shownOf, standInForExcel } from "../functions/custom-functions-host";
import { MemoryWorkbook } from "../workbook/memory-workbook";
import { customFunction } from "./function";
import { follow, type Followed, type Recipe } from "./recipe";

const followed = follow(customFunction);
afterAll(followed.remove);
beforeAll(standInForExcel);

test("a function is at most three files of code, and one file of sentences a language", () => {
  expect(followed.code).toEqual([
    "src/functions/new-service-function.ts",
    "src/reading/calls/our-functions.ts",
  ]);
  expect(followed.sentences).toEqual([
    "src/messages/zh/function-help.ts",
    "src/messages/en/function-help.ts",
  ]);
});

test("functions.json has it in both languages, with all its words", async () => {
  const [chinese, english] = await Promise.all([
    metadataOf(followed, "zh"),
    metadataOf(followed, "en"),
  ]);
  expect([chinese?.description, english?.description]).toEqual([
    "6.2 新增服务贸易企业，按名次得分。",
    "6.2 New service exporters, by place.",
  ]);
  expect(chinese?.parameters).toMatchObject([
    { name: "firms", description: "新增有实绩服务贸易企业数，一个单元格或一列" },
    { name: "allFirms", description: "全部乡镇的新增企业数，区域加 $" },
    { name: "points", description: "满分，省略为 1.5" },
  ]);
});

test("it scores, and its cell is taken back to the figures", async () => {
  expect(scored(followed)).toEqual([[1.5], [1.4], [1.3]]);
  expect(await explained(followed)).toMatchObject({
    kind: "scores",
    town: 1,
    source: { name: "CX.NEWSERVICE", usesDefaults: true },
    scores: { towns: ["甲", "乙", "丙"], indicators: [{ indicator: { code: "6.2" } }] },
    stored: { text: "1.40", isCurrent: true },
  });
});

test("what it cannot score names its parameters in Chinese", () => {
  expect(refused(followed)).toBe(
    "#N/A 新增家数(firms) 是空白，没有数据不能计分。请填入数字，确实为零的请填 0。",
  );
});

const STEPS = [
  ...Object.keys(customFunction.newFiles),
  ...customFunction.edits.map(({ path, behind }) => `${path}: ${behind}`),
];

test.each(STEPS)("without %s it is not whole", async (step) => {
  const rest: Recipe = {
    newFiles: Object.fromEntries(
      Object.entries(customFunction.newFiles).filter(([path]) => path !== step),
    ),
    edits: customFunction.edits.filter(({ path, behind }) => `${path}: ${behind}` !== step),
  };
  const partly = follow(rest);
  try {
    const isWhole = await isUsable(partly);
    expect(isWhole).toBe(false);
  } finally {
    partly.remove();
  }
});

test("with every step it is", async () => {
  expect(await isUsable(followed)).toBe(true);
});

async function isUsable(one: Followed): Promise<boolean> {
  try {
    const described = [await metadataOf(one, "zh"), await metadataOf(one, "en")];
    const explanation = await explained(one);
    return (
      described.every((metadata) => metadata !== undefined) &&
      JSON.stringify(scored(one)) === "[[1.5],[1.4],[1.3]]" &&
      refused(one).includes("新增家数") &&
      explanation.kind === "scores"
    );
  } catch {
    return false;
  }
}

interface Described {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}

/** The function as the copy's build describes it to Excel. */
async function metadataOf({ folder }: Followed, language: string): Promise<Described | undefined> {
  const { customFunctionFiles } = required<{ customFunctionFiles: (root: string) => string[] }>(
    join(folder, "src/build/custom-function-files.js"),
  );
  const { localized, loadHelp } = required<{
    localized: (metadata: unknown, help: unknown, file: string) => { functions: Described[] };
    loadHelp: (root: string, language: string) => unknown;
  }>(join(folder, "src/build/localize-metadata-plugin.js"));
  const { metadataJson } = await generator.generateCustomFunctionsMetadata(
    customFunctionFiles(folder),
  );
  const help = loadHelp(folder, language);
  const { functions } = localized(JSON.parse(metadataJson), help, language);
  return functions.find(({ id }) => id === "NEWSERVICE");
}

const required = <Module>(file: string): Module => createRequire(__filename)(file) as Module;

/** What the build's plugin asks. */
const generator = createRequire(require.resolve("custom-functions-metadata-plugin"))(
  "custom-functions-metadata",
) as {
  generateCustomFunctionsMetadata: (files: string[]) => Promise<{ readonly metadataJson: string }>;
};

type NewService = (firms: unknown[][], all: unknown[][], points?: unknown) => unknown[][];

const newServiceOf = (one: Followed): NewService =>
  loaded<{ newService: NewService }>(one, "src/functions/new-service-function.ts").newService;

function scored(one: Followed): unknown {
  const firms = [[3], [2], [1]];
  return newServiceOf(one)(firms, firms);
}

function refused(one: Followed): string {
  return String(shownOf(() => newServiceOf(one)([[null]], [[3], [2]])));
}

async function explained(one: Followed) {
  const { readForExplaining } = loaded<typeof ExplainCell>(
    one,
    "src/features/cell-origin/explain-cell.ts",
  );
  const sheet = {
    name: "试算",
    values: [
      ["甲", 3, 1.5],
      ["乙", 2, 1.4],
      ["丙", 1, 1.3],
    ],
    formulas: [[], [null, null, "=CX.NEWSERVICE(B2,B$1:B$3)"], []],
  };
  const explain = await readForExplaining(new MemoryWorkbook([sheet]));
  return explain({ sheet: "试算", row: 1, column: 2 });
}

/** A file of the copy, with all that it imports. */
function loaded<Module>({ folder }: Followed, path: string): Module {
  const outfile = join(folder, `${path}.cjs`);
  buildSync({
    entryPoints: [join(folder, path)],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    logLevel: "silent",
  });
  return required(outfile);
}
