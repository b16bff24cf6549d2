import type { Recipe } from "./recipe";

/**
 * An edition of one indicator, which is of the kind that the recipe beside adds, with a column and a task of its own. It is
 * the first, so workbooks are scored by it.
 */
export const edition: Recipe = {
  newFiles: {
    "src/method/editions/sample-2021.ts": `
import type { PublishedMethod } from "../method";
import { publishedTerms } from "../published-terms";
import { changxing2020 } from "./changxing-2020";

export const sample2021: PublishedMethod = {
  id: "sample-2021",
  document: "示例〔2021〕1号",
  title: "2021年度考核办法示例（虚构）",
  names: { index: "招商引资指数", work: "招商引资", units: "乡镇", annex: "附件1" },
  year: 2021,
  total: "100",
  termsOf: publishedTerms,
  inputs: {
    columns: new Map([
      [
        "signed",
        { header: "新签约项目数", aliases: ["签约项目数"], kind: "count", unit: "家", owner: "招商局" },
      ],
    ]),
    tasks: new Map([["signed", { header: "新签约项目", aliases: [], unit: "家" }]]),
    unclear: new Map(),
  },
  categories: [
    {
      name: "招商引资",
      points: "100",
      indicators: [
        {
          code: "1",
          name: "新签约项目",
          clause: "附件1 第1条",
          text: "每新签约1个项目得12.5分,最高不超过100分。",
          points: "100",
          rule: { kind: "per-piece", of: "signed", each: "12.5" },
        },
      ],
    },
  ],
  defaultConventions: changxing2020.defaultConventions,
};
`,
  },
  edits: [
    {
      path: "src/method/catalog.ts",
      behind: 'import type { PublishedMethod } from "./method";',
      insert: '\nimport { sample2021 } from "./editions/sample-2021";',
    },
    {
      path: "src/method/catalog.ts",
      behind: "export const EDITIONS: readonly [PublishedMethod, ...PublishedMethod[]] = [",
      insert: "sample2021, ",
    },
  ],
};
