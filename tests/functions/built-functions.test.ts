import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { SHORT_NAMES } from "../../src/build/short-names";
import { explain, scores } from "../../src/functions/table-functions";
import { functionWords as english } from "../../src/messages/en/function-words";
import { parameterName } from "../../src/messages/zh/function-help";
import {
  OUR_FUNCTIONS,
  type OurFunction,
  type Parameter,
} from "../../src/reading/calls/our-functions";
import { buildFunctions, type BuiltFunctions } from "./built-functions";
import { ORACLE_CODES } from "../oracle/method-oracle";
import { ERROR_CODES, HostError, shown, shownOf, standInForExcel } from "./custom-functions-host";
import { months, RUNS } from "./months";
import { scoreArguments } from "./sheet-matrices";

interface BuiltParameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly BuiltParameter[];
    readonly result: { readonly dimensionality?: string };
    readonly options?: unknown;
  }[];
}

/** `name[]` is a range, `name?` may be omitted: the contract of the custom functions. */
const TABLE = "data[], tasks[], period, projects[]?, items[]?, method[]?";
const SIGNATURES: Readonly<Record<string, string>> = {
  TASK: "taskSheet[], town[], indicator, period → column",
  TARGET: "exports[], lastYear[], targetPercent[], points? → column",
  GROWTH: "exports[], lastYear[], allExports[], allLastYear[], points? → column",
  INCREMENT: "exports[], lastYear[], allExports[], allLastYear[], points? → column",
  TOTAL: "exports[], allExports[], points? → column",
  CULTIVATION: "active[], activeLastYear[], allActive[], allActiveLastYear[], points? → column",
  EPIDEMIC: "epidemic[], general[], allEpidemic[], allGeneral[], quality[] → column",
  IMPORT: "imports[], lastYear[], allImports[], allLastYear[] → column",
  INVESTMENT: "projects[], town[], period? → column",
  SERVICE:
    "outsourcing[], exports[], newFirms[], allOutsourcing[], allExports[], allNewFirms[] → column",
  INSURANCE: "insured[], active[], allInsured[], allActive[], points? → column",
  ORDERS: "score[], allScores[], points? → column",
  INFO: "submitted[], city[], province[] → column",
  RANK: "total[], allTotals[], ties? → column",
  PROPORTION: "value[], all[], points → column",
  RANKSTEP: "value[], all[], first, step → column",
  COMPLETION: "value[], target[], points, otherwise? → column",
  INTERVAL: "value[], all[], points, base?, better? → column",
  PERUNIT: "value[], reference[], per, step, base?, least?, most?, whole? → column",
  TIER: "value[], tiers[], better? → column",
  SCORES: `${TABLE} → column`,
  SCORE: `code, town, ${TABLE} → cell`,
  EXPLAIN: `code, town, ${TABLE} → cell`,
};

/** What is given as one cell. */
const SINGLE: ReadonlySet<Parameter["is"]> = new Set([
  "town",
  "indicator",
  "period",
  "points",
  "step",
  "ties",
  "otherwise",
  "base",
  "better",
  "per",
  "least",
  "most",
  "whole",
]);

const MOST_BYTES = 40 * 1024;

let built: BuiltFunctions;
beforeAll(async () => {
  built = await buildFunctions();
}, 120_000);

const parsed = (text: string) => JSON.parse(text) as Metadata;
const LANGUAGES = [
  ["functions.json", (files: BuiltFunctions) => files.metadata],
  ["functions.en-us.json", (files: BuiltFunctions) => files.metadataEnglish],
] as const;

describe.each(LANGUAGES)("%s", (_, textOf) => {
  test("has every function once, with the parameters of the contract", () => {
    const { functions } = parsed(textOf(built));
    expect(functions.map(({ id }) => id).sort()).toEqual(Object.keys(SIGNATURES).sort());
    for (const { id, name, parameters, result, options } of functions) {
      const written = parameters.map(
        (one) =>
          one.name + (one.dimensionality === "matrix" ? "[]" : "") + (one.optional ? "?" : ""),
      );
      const returns = result.dimensionality === "matrix" ? "column" : "cell";
      expect(`${id}: ${written.join(", ")} → ${returns}`).toBe(`${id}: ${SIGNATURES[id]}`);
      expect(parameters.map(({ type }) => type)).toEqual(parameters.map(() => "any"));
      expect({ name, options }).toEqual({ name: id, options: undefined });
    }
  });

  test("lets error cells in and rich data out", () => {
    const { allowErrorForDataTypeAny, allowCustomDataForDataTypeAny } = parsed(textOf(built));
    expect([allowErrorForDataTypeAny, allowCustomDataForDataTypeAny]).toEqual([true, false]);
  });

  test("describes every function and every parameter, briefly", () => {
    const texts = parsed(textOf(built)).functions.flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((parameter) => parameter.description),
    ]);
    expect(texts.filter((text) => typeof text !== "string" || text.trim() === "")).toEqual([]);
    expect(texts.filter((text) => text.length > 255)).toEqual([]);
  });
});

test("the table of our functions has the same names, in the same order", () => {
  const written = Object.entries<OurFunction>(OUR_FUNCTIONS).map(([id, { parameters }]) => {
    const texts = Object.entries(parameters).map(
      ([name, { is, isOptional }]) => name + (SINGLE.has(is) ? "" : "[]") + (isOptional ? "?" : ""),
    );
    return [id, texts.join(", ")];
  });
  const contract = Object.entries(SIGNATURES).map(([id, text]) => [id, text.split(" →")[0]]);
  expect(written).toEqual(contract);
});

test("every parameter has a Chinese name for the messages", () => {
  const names = Object.values<OurFunction>(OUR_FUNCTIONS).flatMap(({ parameters }) =>
    Object.keys(parameters),
  );
  expect(names.filter((name) => parameterName(name) === name)).toEqual([]);
});

test("one file is Chinese, the other English, and nothing else differs", () => {
  const bare = ({ functions }: Metadata) =>
    functions.map(({ id, parameters, result }) => ({
      id,
      result,
      parameters: parameters.map((one) => ({ ...one, description: "" })),
    }));
  const [zh, en] = [parsed(built.metadata), parsed(built.metadataEnglish)];
  expect(bare(en)).toEqual(bare(zh));
  const chinese = /[\u4e00-\u9fff]/;
  expect(zh.functions.filter(({ description }) => !chinese.test(description))).toEqual([]);
  // 总分 and 名次 are values to be typed; they stay as they are.
  const english = en.functions.filter(({ description }) => chinese.test(description));
  expect(english).toEqual([]);
});

describe("functions.js in a bare context", () => {
  type CustomFunction = (...args: unknown[]) => unknown;

  function load(words?: typeof english): Map<string, CustomFunction> {
    const associated = new Map<string, CustomFunction>();
    const associate = (id: string, fn: CustomFunction): void => {
      expect(associated.has(id)).toBe(false);
      associated.set(id, fn);
    };
    const context = createContext({
      CustomFunctions: { associate, Error: HostError, ErrorCode: ERROR_CODES },
      CX_WORDS: words,
    });
    runInContext(built.script, context, { filename: "functions.js" });
    return associated;
  }

  test("registers every function of the metadata, once", () => {
    const ids = parsed(built.metadata).functions.map(({ id }) => id);
    expect([...load().keys()].sort()).toEqual([...ids].sort());
  });

  test("scores, and says in Chinese what it cannot score", () => {
    const functions = load();
    const now = [[1120], [1060], [970]];
    const before = [[1000], [1000], [1000]];
    const growth = functions.get("GROWTH")!;
    // Arrays of another context have another prototype: compare what they say.
    const plain = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(shown([...(value as [])])));
    expect(plain(growth(now, before, now, before, null))).toEqual([[7], [3.5], [0]]);
    const [[error]] = growth([[null]], [[1000]], now, before, null) as [[HostError]];
    expect(error.code).toBe("#N/A");
    expect(error.message).toBe(
      "出口额(exports) 是空白，没有数据不能计分。请填入数字，确实为零的请填 0。",
    );
    expect(() => functions.get("SCORES")!([["x"]], [["x"]], "1-6月", null, null, null)).toThrow(
      HostError,
    );
  });

  test("takes every argument at its place, though it knows none by its name", () => {
    const functions = load();
    const call = (id: string, ...args: unknown[]): unknown =>
      JSON.parse(JSON.stringify(shown([...(functions.get(id)!(...args) as [])])));
    const all = [[60], [80], [100]];
    expect(call("COMPLETION", all, [[100]], 10, "none")).toEqual([[0], [0], [10]]);
    expect(call("INTERVAL", all, all, 15, 6, "low")).toEqual([[15], [10.5], [6]]);
    expect(call("PERUNIT", all, [[70]], 3, 1, 10, 8, 15, true)).toEqual([[8], [13], [15]]);
    expect(
      call(
        "TIER",
        all,
        [
          ["至少", "含", "分"],
          [80, "是", 5],
        ],
        null,
      ),
    ).toEqual([[0], [5], [5]]);
    const wrong = () => functions.get("TIER")!(all, [[80, 5]], null);
    expect(String(shownOf(wrong))).toMatch(/^#VALUE! 分档\(tiers\) 应是三列/);
  });

  test("names what stays inside of it by a letter, and nothing that comes from outside", () => {
    const names = new RegExp(`\\b(${SHORT_NAMES.join("|")})\\b`);
    const room = resolve(__dirname, "../../src/messages");
    const files = readdirSync(room, { recursive: true, encoding: "utf8" });
    const messages = files.filter((file) => file.endsWith(".ts"));
    const said = messages.filter((file) => names.test(readFileSync(join(room, file), "utf8")));
    expect(said).toEqual([]);
    expect(JSON.stringify(OUR_FUNCTIONS)).not.toMatch(names);
    expect(built.script).not.toMatch(names);
  });

  test.each([
    ["Chinese", undefined],
    ["English", english],
  ] as const)("scores and says in %s what the sources do", (_, words) => {
    const functions = load(words);
    standInForExcel();
    globalThis.CX_WORDS = words;
    const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    fc.assert(
      fc.property(months, (towns) => {
        const args = scoreArguments(towns);
        const name = towns[0]?.name;
        expect(plain(functions.get("SCORES")!(...args))).toEqual(plain(scores(...args)));
        for (const code of ORACLE_CODES) {
          const said = plain(functions.get("EXPLAIN")!(code, name, ...args));
          expect(said).toEqual(plain(explain(code, name, ...args)));
        }
      }),
      { ...RUNS, numRuns: 10 },
    );
    globalThis.CX_WORDS = undefined;
  });

  test("is at most 40 KB gzip", () => {
    expect(gzipSync(built.script, { level: 9 }).length).toBeLessThanOrEqual(MOST_BYTES);
  });
});

describe("the build refuses metadata without words", () => {
  interface Localizer {
    readonly localized: (metadata: unknown, help: unknown, file: string) => unknown;
    readonly loadHelp: (root: string, language: string) => Record<string, unknown>;
  }
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { localized, loadHelp } = require("../../src/build/localize-metadata-plugin") as Localizer;
  const ROOT = resolve(__dirname, "../..");
  const metadata = {
    functions: [{ id: "TOTAL", parameters: [{ name: "exports" }, { name: "share" }] }],
  };

  test.each(["zh", "en"])("%s", (language) => {
    const { TOTAL, RANK } = loadHelp(ROOT, language);
    const refused = () => localized(metadata, { TOTAL, RANK }, "functions.json");
    expect(refused).toThrow(
      "functions.json: RANK is no function; TOTAL has no parameter allExports; " +
        "TOTAL has no parameter points; TOTAL.share has no description",
    );
    expect(() => localized(metadata, {}, "functions.json")).toThrow("TOTAL has no description");
  });
});
