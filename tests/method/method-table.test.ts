import { conventions as words } from "../../src/messages/zh/conventions";
import { changxing2020 as method } from "../../src/method/editions/changxing-2020";
import {
  choiceText,
  methodRows,
  parseConvention,
  conventionChoices,
} from "../../src/method/method-table";
import { CONVENTION_IDS, type ConventionId, type Conventions } from "../../src/method/conventions";

test("fourteen indicators, then twelve readings", () => {
  const rows = methodRows(method, method.defaultConventions, words);
  expect(rows.map(([code]) => code)).toEqual([
    "1.1",
    "1.2",
    "1.3",
    "1.4",
    "2",
    "3.1",
    "3.2",
    "4",
    "5",
    "6.1",
    "6.2",
    "7",
    "8",
    "9",
    ...CONVENTION_IDS.map((_, index) => `口径${index + 1}`),
  ]);
  expect(rows[8]).toEqual([
    "5",
    "境外投资",
    "3",
    "逐个项目累计，不超过分值",
    "每个1；一带一路每个1.5；200万美元以上加0.5；500万美元以上加1；1000万美元以上加2",
    "附件2 境外投资",
    "",
  ]);
  expect(rows[14]).toEqual(["口径1", words.questions.targetBasis, "", "", "", "", "增幅÷目标增幅"]);
});

test.each(CONVENTION_IDS)("every choice offered for %s is read back from its words", (id) => {
  const check = <Id extends ConventionId>(key: Id): void => {
    const choices = conventionChoices(key, method);
    expect(choices[0]).toEqual(method.defaultConventions[key]);
    const texts = choices.map((choice) => choiceText(key, choice, words));
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.map((text) => parseConvention(key, text, method, words))).toEqual(choices);
  };
  check(id);
});

const ROUNDING: readonly (readonly [string, Conventions["rounding"] | null])[] = [
  [
    "逐项0位小数四舍五入，总分为各项之和",
    { stage: "each", decimals: 0, mode: "half-away", rankBy: "printed" },
  ],
  [
    "各项不取舍，总分 6 位小数四舍六入五成双,按未取舍的总分排名",
    { stage: "total", decimals: 6, mode: "half-even", rankBy: "exact" },
  ],
  ["逐项7位小数四舍五入，总分为各项之和", null],
  ["两位小数", null],
];

test.each(ROUNDING)("rounding: %s", (text, choice) => {
  expect(parseConvention("rounding", text, method, words)).toEqual(choice);
});

const TIES: readonly (readonly [string, Conventions["rankTies"] | null])[] = [
  ["并列，后面名次跳过", "skip"],
  ["依次比较 1.2、1.4", { decidedBy: ["1.2", "1.4"] }],
  ["依次比较1.4，1.2，9", { decidedBy: ["1.4", "1.2", "9"] }],
  ["依次比较 2", { decidedBy: ["2"] }],
  ["依次比较 1.5", null],
  ["依次比较 1.2、1.2", null],
  ["依次比较", null],
  ["", null],
];

test.each(TIES)("rankTies: %s", (text, choice) => {
  expect(parseConvention("rankTies", text, method, words)).toEqual(choice);
});
