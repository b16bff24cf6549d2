import type * as LoadWords from "../../src/taskpane/load-words";
import type { Workbook } from "../../src/workbook/workbook";
import { MemoryWorkbook } from "../workbook/memory-workbook";
import { compilerSays, type TypeCheck } from "./compiler";
import { edition } from "./edition";
import { inUse } from "./in-use";
import { customFunction } from "./function";
import { incomplete, languageOver } from "./language";
import type * as MonthOfUnits from "./month-of-units";
import { paneSection } from "./pane-section";
import { textsOf, touchedBy, withoutEach, type Recipe } from "./recipe";
import { ruleKind } from "./rule-kind";
import { sheet } from "./sheet";

test("a kind of rule is at most five files of code, and one file of sentences a language", () => {
  const { code, sentences } = touchedBy(ruleKind);
  expect(code).toHaveLength(5);
  expect(sentences).toEqual(["src/messages/zh/rule-words.ts", "src/messages/en/rule-words.ts"]);
});

test("an edition is two files of code and no sentence", () => {
  expect(touchedBy(edition)).toEqual({
    code: ["src/method/editions/sample-2021.ts", "src/method/catalog.ts"],
    sentences: [],
  });
});

test("a sheet is two files of code, its words, and the name of its action in each language", () => {
  expect(touchedBy(sheet)).toEqual({
    code: [
      "src/features/town-list/town-list-sheet.ts",
      "src/features/town-list/write-town-list.ts",
    ],
    sentences: [
      "src/messages/zh/sheets.ts",
      "src/messages/zh/record.ts",
      "src/messages/en/record.ts",
    ],
  });
});

test("a language is two files of code beside its sentences", () => {
  const { code, sentences } = touchedBy(languageOver());
  expect([...code, ...sentences].filter((path) => !path.startsWith("src/messages/fr/"))).toEqual([
    "src/workbench/workbench.ts",
    "src/messages/language.ts",
  ]);
});

const ALL = [ruleKind, edition, sheet, paneSection, customFunction];

test("all recipes followed in one copy compile", async () => {
  const texts = [...textsOf(...ALL, languageOver(...ALL))];
  expect(await compilerSays([{ texts, only: null }])).toEqual([""]);
}, 600_000);

/** What no other step asks for: an action is called by a section of the pane. */
const UNASKED = ["src/features/town-list/write-town-list.ts"];

const STEPS = [
  ...stepsOf(ruleKind),
  ...stepsOf(edition, ruleKind),
  ...stepsOf(sheet),
  ...stepsOf({ ...languageOver(), newFiles: {} }, { ...languageOver(), edits: [] }),
  ["a sentence of the language", checkOf([incomplete()], ["src/messages/fr/rule-words.ts"])],
] as const;

function stepsOf(recipe: Recipe, ...before: readonly Recipe[]) {
  const touched = [...textsOf(...before, recipe).keys()];
  return withoutEach(recipe)
    .filter(([step]) => !UNASKED.includes(step))
    .map(([step, rest]) => [step, checkOf([...before, rest], touched)] as const);
}

function checkOf(recipes: readonly Recipe[], only: readonly string[]): TypeCheck {
  return { texts: [...textsOf(...recipes)], only };
}

test("none compiles without any one of its steps", async () => {
  const said = await compilerSays(STEPS.map(([, check]) => check));
  expect(STEPS.filter((_, index) => said[index] === "").map(([step]) => step)).toEqual([]);
}, 600_000);

test("an edition with the new kind scores a month, tells of it, prints it and writes its formulas", async () => {
  const texts = textsOf(ruleKind, edition);
  const { monthOfUnits } = await inUse<typeof MonthOfUnits>(
    texts,
    "tests/recipes/month-of-units.ts",
  );
  const month = monthOfUnits(["0", "1", "7", "8", "9", null]);
  expect(month).toMatchObject({
    faults: [],
    document: "示例〔2021〕1号",
    printed: ["1", "新签约项目", "100", "每个计分，不超过分值", "每个12.5", "附件1 第1条", ""],
    points: ["0", "12.5", "87.5", "100", "100", "missing"],
    formulas: [0, 12.5, 87.5, 100, 100, ""],
  });
  expect(month.sentences.slice(4)).toEqual([
    "1 新签约项目（附件1 第1条）：镇5 共9个；9×12.5=112.5；最高 100，得 100.00 分",
    "1 新签约项目（附件1 第1条）：镇6 缺少数据，未评分，请查看 数据 1-6月!B7；补正后重新评分",
  ]);
  expect(month.english[4]).toBe("9 of them; 9×12.5=112.5; at most 100");
});

test("a sheet is written with a record", async () => {
  const { writeTownList } = await inUse<{
    writeTownList: (workbook: Workbook) => Promise<string>;
  }>(textsOf(sheet), "src/features/town-list/write-town-list.ts");
  const workbook = new MemoryWorkbook([
    {
      name: "任务分解表",
      values: [
        ["乡镇", "自营出口增幅(%)"],
        [null, "1-6月"],
        ["甲镇", 8],
        ["乙镇", 9],
      ],
    },
  ]);
  expect(await writeTownList(workbook)).toBe("乡镇名单");
  const [written] = await workbook.read(["乡镇名单"]);
  expect(written?.values.flat().slice(0, 4)).toEqual(["乡镇名单", "乡镇", "甲镇", "乙镇"]);
});

test("a language says its sentences", async () => {
  const { loadWords } = await inUse<typeof LoadWords>(
    textsOf(languageOver()),
    "src/taskpane/load-words.ts",
  );
  const { explanation } = await loadWords("fr-FR" as "en-US");
  expect(explanation.capped("2")).toBe("au plus 2");
});
