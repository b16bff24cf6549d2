import type { Recipe } from "./recipe";

/** An edition of one indicator, which is of the kind that the recipe beside adds. It is the first, so workbooks are scored by it. */
export const edition: Recipe = {
  newFiles: {
    "src/method/editions/sample-2021.ts": `
import type { Method } from "../method";
import { changxing2020 } from "./changxing-2020";

export const sample2021: Method = {
  id: "sample-2021",
  document: "示例〔2021〕1号",
  title: "2021年度考核办法示例（虚构）",
  year: 2021,
  categories: [
    {
      name: "主体培育",
      points: "100",
      indicators: [
        {
          code: "1",
          name: "新增服贸企业",
          clause: "附件1 第1条",
          text: "每新增1家有实绩服务贸易企业得12.5分,最高不超过100分。",
          points: "100",
          rule: { kind: "per-unit", of: "newServiceFirms", each: "12.5" },
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
      behind: 'import type { Method } from "./method";',
      insert: '\nimport { sample2021 } from "./editions/sample-2021";',
    },
    {
      path: "src/method/catalog.ts",
      behind: "export const EDITIONS: readonly [Method, ...Method[]] = [",
      insert: "sample2021, ",
    },
  ],
};
