/** 示例(虚构): an own method without tasks, of one indicator. */
import { changxing2020Inputs } from "../../../src/method/editions/changxing-2020-inputs";
import { everyTerms } from "../../../src/method/every-rule";
import { columnTerm } from "../../../src/method/inputs";
import type { Method } from "../../../src/method/method";
import { ownMethodId } from "../../../src/method/own-sheet/head";
import { USUAL_CONVENTIONS } from "../../../src/method/own-sheet/usual-conventions";

const COLUMNS = ["exports", "exportsLastYear"] as const;
const HEAD = { document: "示例发〔2026〕1号", year: 2026 };

export const oneIndicatorMethod: Method = {
  ...HEAD,
  id: ownMethodId(HEAD),
  title: "示例办法（虚构）",
  names: { index: "出口指数", work: "出口", units: "乡镇", annex: "", isDraft: true },
  total: "100",
  termsOf: everyTerms,
  inputs: {
    columns: new Map(COLUMNS.map((name) => [name, columnTerm(changxing2020Inputs, name)])),
    tasks: new Map(),
    unclear: new Map(),
  },
  categories: [
    {
      name: "出口",
      points: "100",
      indicators: [
        {
          code: "1",
          name: "出口",
          clause: "第一条",
          text: "示例(虚构)条文。",
          points: "100",
          rule: { kind: "proportional", measure: { kind: "amount", of: "exports" } },
        },
      ],
    },
  ],
  defaultConventions: USUAL_CONVENTIONS,
};
