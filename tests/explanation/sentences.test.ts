import { everyExplanation as en } from "../../src/messages/en/own-rule-words";
import { everyExplanation as zh } from "../../src/messages/zh/own-rule-words";
import type { Conventions } from "../../src/method/conventions";
import { derive } from "../../src/engine/derivation";
import { explain } from "../../src/engine/derivation";
import { explainPlace, explainTotal } from "../../src/engine/explain";
import { indexOf, month, scoreMonth, type TownFacts } from "../scoring/month";
import { other, town } from "./towns";

/** Code, the two towns, conventions, and 甲镇's sentence after its heading. */
type Row = readonly [
  code: string,
  towns: readonly TownFacts[],
  conventions: Partial<Conventions>,
  sentence: string,
];

test.each<Row>([
  [
    "1.1",
    [town({ exports: "990" })],
    {},
    "(990−1000)÷1000=−1.00%；低于目标 8.5%；按比例不大于0，得 0.00 分",
  ],
  [
    "1.1",
    [town({ exports: "1000" })],
    {},
    "(1000−1000)÷1000=0.00%；低于目标 8.5%；40×0.00%÷8.5%=0，得 0.00 分",
  ],
  // 2 ÷ 3 of the target goes on for ever: the last step works on the raw inputs
  [
    "1.1",
    [town({ exports: "310", exportsLastYear: "300" })],
    {},
    "(310−300)÷300≈3.3333%；低于目标 8.5%；40×(310−300)÷300÷8.5%≈15.6863，得 15.69 分",
  ],
  // cut to four decimals it would look met
  [
    "1.1",
    [town({ exports: "3254.999999", exportsLastYear: "3000" })],
    {},
    "(3254.999999−3000)÷3000≈8.49999997%；低于目标 8.5%；40×(3254.999999−3000)÷3000÷8.5%≈40.0000，得 40.00 分（低于目标，未完成；40.00 是取舍后的数）",
  ],
  [
    "1.1",
    [town({ exports: "900" }, { targets: { exportGrowth: "-5" } })],
    {},
    "(900−1000)÷1000=−10.00%；低于目标 −5%；目标不大于0，未完成不得分，得 0.00 分",
  ],
  [
    "1.1",
    [town({ exports: "960" }, { targets: { exportGrowth: "-5" } })],
    {},
    "(960−1000)÷1000=−4.00%；达到目标 −5%，得 40.00 分",
  ],
  [
    "1.1",
    [town({ exports: "5", exportsLastYear: "0" })],
    {},
    "自营出口额 5，去年同期自营出口额 0，分母为0，没有增幅；去年同期为0而本期大于0，算完成，得 40.00 分",
  ],
  [
    "1.1",
    [town({ exports: "5", exportsLastYear: "0" })],
    { zeroBase: "zero" },
    "自营出口额 5，去年同期自营出口额 0，分母为0，没有增幅；去年同期为0而本期大于0，不算完成，得 0.00 分（口径：去年同期出口额为0、今年大于0时，1.1 算不算完成？不算完成）",
  ],
  [
    "1.1",
    [town({ exports: "0", exportsLastYear: "0" })],
    {},
    "自营出口额 0，去年同期自营出口额 0，分母为0，没有增幅，得 0.00 分",
  ],
  [
    "1.1",
    [town({ exports: "1042.5" })],
    { targetBasis: "exports" },
    "(1042.5−1000)÷1000=4.25%；低于目标 8.5%；40×1042.5÷[1000×(1+8.5%)]≈38.4332，得 38.43 分（口径：1.1 “其余按比例得分”按什么的比例？出口额÷[去年同期×(1+目标增幅)]）",
  ],
  [
    "1.1",
    [town({ exports: "1042.5", newExporters: "3" })],
    { targetScope: "four-tasks" },
    "自营出口增幅 (1042.5−1000)÷1000=4.25%，低于目标 8.5%，计 4.25%÷8.5%=0.5；新增有出口实绩企业家数 3，低于目标 7，计 3÷7≈0.4286；500万美元以下企业投保完成率 100，达到目标 100，计 1；累计投保完成率 45÷50=90.00%，达到目标 90%，计 1；40×(0.5+3÷7+1+1)÷4≈29.2857，得 29.29 分（口径：1.1 “目标任务”指增幅一项，还是附件3的四项任务？附件3四项任务平均）",
  ],
  [
    "1.2",
    [town({ exports: "990" }), other()],
    {},
    "(990−1000)÷1000=−1.00%；全县最高 乙镇 (1085−1000)÷1000=8.50%；负增长不得分，得 0.00 分",
  ],
  ["1.2", [town({}), other()], {}, "(1085−1000)÷1000=8.50%；全县最高；7×8.50%÷8.50%=7，得 7.00 分"],
  [
    "1.2",
    [town({ exports: "990" }), other({ exports: "999" })],
    {},
    "(990−1000)÷1000=−1.00%；全县没有大于0的，都不得分，得 0.00 分",
  ],
  [
    "1.2",
    [town({ exports: "5", exportsLastYear: "0" }), other()],
    {},
    "自营出口额 5，去年同期自营出口额 0，分母为0，没有增幅，得 0.00 分",
  ],
  [
    "1.2",
    [
      town({ exports: "310", exportsLastYear: "300" }),
      other({ exports: "307", exportsLastYear: "270" }),
    ],
    {},
    "(310−300)÷300≈3.3333%；全县最高 乙镇 (307−270)÷270≈13.7037%；7×(310−300)÷300÷[(307−270)÷270]≈1.7027，得 1.70 分",
  ],
  [
    "1.3",
    [town({ exports: "990" }), other()],
    {},
    "990−1000=−10；全县最高 乙镇 1085−1000=85；小于0不得分，得 0.00 分",
  ],
  [
    "1.3",
    [town({ exports: "990" }), other({ exports: "999" })],
    { noPositive: "first-increment" },
    "990−1000=−10；全县没有大于0的，第一名 乙镇 999−1000=−1；不是第一名不得分，得 0.00 分（口径：没有一个乡镇的增幅、增量大于0时，1.2、1.3 怎样得分？1.3 第一名得满分）",
  ],
  [
    "1.3",
    [town({ exports: "999" }), other({ exports: "990" })],
    { noPositive: "first-increment" },
    "999−1000=−1；全县没有大于0的，第一名得满分，得 7.00 分（口径：没有一个乡镇的增幅、增量大于0时，1.2、1.3 怎样得分？1.3 第一名得满分）",
  ],
  [
    "1.4",
    [town({ exports: "542.5" }), other()],
    {},
    "542.5；全县最高 乙镇 1085；6×542.5÷1085=3，得 3.00 分",
  ],
  [
    "2",
    [town({ activeExportersLastYear: "0" }), other()],
    {},
    "有出口实绩企业数 50，去年同期有出口实绩企业数 0，分母为0，没有比重，得 0.00 分",
  ],
  [
    "3.1",
    [town({ generalTradeExports: "0" }), other()],
    {},
    "防疫物资出口额 50，一般贸易出口额 0，分母为0，没有比重；不排名次，得 0.00 分",
  ],
  [
    "3.1",
    [town({ epidemicExports: "0" }), other()],
    {},
    "0÷1000=0.00%；2个乡镇中第2名；2.5−0.2×(2−1)=2.3，得 2.30 分（数值为0，仍按名次得分）",
  ],
  [
    "3.1",
    [town({ epidemicExports: "0" }), other()],
    { zeroEarnsPlace: false },
    "0÷1000=0.00%；2个乡镇中第2名；数值为0不得分，得 0.00 分（口径：按名次递减时，数值为0的是否仍按名次得分？不得分）",
  ],
  [
    "3.1",
    [town({}), other()],
    { stepTies: "average" },
    "50÷1000=5.00%；2个乡镇中2个并列第1.5名；2.5−0.2×(1.5−1)=2.4，得 2.40 分（口径：按名次递减时，数值相同的怎样排名次？取平均名次）",
  ],
  ["3.2", [town({ epidemicQuality: "0.3" })], {}, "0.3，得 0.30 分"],
  [
    "4",
    [town({ imports: "89" }), other()],
    {},
    "89−90=−1；2个乡镇中第2名；同比下降不得分，得 0.00 分",
  ],
  ["5", [town({})], {}, "本期没有境外投资项目，得 0.00 分"],
  [
    "5",
    [
      town(
        {},
        {
          projects: [
            ["200", true],
            ["1000", false],
          ],
        },
      ),
    ],
    {},
    "项目甲（中方投资额 200，一带一路）1.5+0.5=2、项目乙（中方投资额 1000）1+2=3；2+3=5；最高 3，得 3.00 分",
  ],
  [
    "5",
    [town({}, { projects: [["200", false]] })],
    { bound200: false },
    "项目甲（中方投资额 200）1，得 1.00 分（口径：中方投资额“200万美元以上”是否含200万美元？不含200万美元）",
  ],
  [
    "9",
    [town({}, { items: ["submitted", "submitted", "province"] })],
    {},
    "报送 2 条、省简报 1 条；2×1+1×3=5，得 5.00 分",
  ],
  [
    "9",
    [town({}, { items: ["city"] })],
    { infoLevels: "all-levels" },
    "市简报 1 条；1×3=3，得 3.00 分（口径：9 同一条信息被上级录用，怎样计分？各级别累加）",
  ],
  [
    "7",
    [town({ insuredExportersOfMonth: "5" }), other()],
    { insured: "month" },
    "5÷50=10.00%；全县最高 乙镇 10÷50=20.00%；5×10.00%÷20.00%=2.5，得 2.50 分（口径：7 “当期”投保企业家数指本期累计，还是当月？当月）",
  ],
])("%s %j %j", (code, towns, conventions, expected) => {
  const sheet = scoreMonth(month(towns), conventions);
  const index = indexOf(sheet, code);
  const { sentence, clause, indicatorName } = derive(sheet, index, 0, zh);
  expect(sentence).toBe(`${code} ${indicatorName}（${clause}）：甲镇 ${expected}`);
});

test("English sentences", () => {
  const sheet = scoreMonth(month([town({ exports: "1042.5" }), other({ exports: null })]));
  expect(explain(sheet, 1, 0, en)).toBe(
    "1.2 增幅 (附件2 目标任务第2条): 甲镇 (1042.5−1000)÷1000=4.25%; the highest of all; 7×4.25%÷4.25%=7, scores 7.00 (乙镇 left out of the comparison for want of usable data; points may change when they are put right)",
  );
  expect(explain(sheet, 1, 1, en)).toBe(
    "1.2 增幅 (附件2 目标任务第2条): 乙镇 data are missing, no score, see 数据 1-6月!B7; put them right and rank again",
  );
});

test("a derivation lists the inputs with their cells, the leader's after one's own", () => {
  const sheet = scoreMonth(month([town({ exports: "1042.5" }), other()]));
  const { inputs, comparison, arithmetic, conventions, rounding } = derive(sheet, 1, 0, zh);
  expect(inputs).toEqual([
    {
      town: "甲镇",
      isOwn: true,
      name: "自营出口额",
      value: "1042.5",
      unit: "万美元",
      cell: { sheet: "数据 1-6月", row: 5, column: 1 },
    },
    {
      town: "甲镇",
      isOwn: true,
      name: "去年同期自营出口额",
      value: "1000",
      unit: "万美元",
      cell: { sheet: "数据 1-6月", row: 5, column: 2 },
    },
    {
      town: "乙镇",
      isOwn: false,
      name: "自营出口额",
      value: "1085",
      unit: "万美元",
      cell: { sheet: "数据 1-6月", row: 6, column: 1 },
    },
    {
      town: "乙镇",
      isOwn: false,
      name: "去年同期自营出口额",
      value: "1000",
      unit: "万美元",
      cell: { sheet: "数据 1-6月", row: 6, column: 2 },
    },
  ]);
  expect(comparison).toBe("全县最高 乙镇 (1085−1000)÷1000=8.50%");
  expect(arithmetic).toBe("(1042.5−1000)÷1000=4.25%；7×4.25%÷8.50%=3.5");
  expect(conventions.map(({ id, isDefault }) => [id, isDefault])).toEqual([["rounding", true]]);
  expect(rounding).toBe("逐项2位小数四舍五入，总分为各项之和");
});

test("a town without its data: no points, the finding, and what to do", () => {
  const sheet = scoreMonth(month([town({ exports: "?" }), other()]));
  const { outcome, points, findings, sentence } = derive(sheet, 1, 0, zh);
  expect([outcome, points, findings.map(({ code }) => code)]).toEqual([
    "invalid",
    null,
    ["cell-text"],
  ]);
  expect(sentence).toBe(
    "1.2 增幅（附件2 目标任务第2条）：甲镇 数据有误，未评分，请查看 数据 1-6月!B6；补正后重新评分",
  );
});

const CODES = "1.1、1.2、1.3、1.4、2、3.1、3.2、4、5、6.1、6.2、7、8、9";

test("总分 and 名次 in words", () => {
  const towns = [town({ imports: "80" }), other(), { name: "丙镇" }];
  const sheet = scoreMonth(month(towns));
  expect(explainTotal(sheet, 0, zh)).toBe(
    `总分：甲镇 40.00+7.00+7.00+6.00+10.00+2.50+0.50+0.00+0.00+1.50+1.50+5.00+5.00+0.00=86，得 86.00 分（依次为 ${CODES}）`,
  );
  expect(explainPlace(sheet, 0, zh)).toBe(
    "名次：甲镇 总分 86.00，3个乡镇中第3名；排在前面的：乙镇 89.00、丙镇 89.00",
  );
  expect(explainPlace(sheet, 1, zh)).toBe("名次：乙镇 总分 89.00，3个乡镇中第1名，与 丙镇 并列");
  const dense = scoreMonth(month(towns), { rankTies: "dense" });
  expect(explainPlace(dense, 0, zh)).toBe(
    "名次：甲镇 总分 86.00，3个乡镇中第2名；排在前面的：乙镇 89.00、丙镇 89.00（口径：总分相同的怎样排名？并列，后面名次不跳过）",
  );
});

test("总分 of scores that are not rounded one by one", () => {
  const rounding = { stage: "total", decimals: 1, mode: "half-even", rankBy: "exact" } as const;
  const sheet = scoreMonth(month([town({ ordersScore: "30" }), other()]), { rounding });
  expect(explain(sheet, indexOf(sheet, "8"), 0, zh)).toBe(
    "8 订单+清单（附件2 订单+清单）：甲镇 30；全县最高 乙镇 90；5×30÷90≈1.6667，得 ≈1.6667 分（口径：各项不取舍，总分1位小数四舍六入五成双，按未取舍的总分排名）",
  );
  expect(explainTotal(sheet, 0, zh)).toBe(
    `总分：甲镇 40+7+7+6+10+2.5+0.5+3+0+1.5+1.5+5+1.6667+0≈85.6667，得 85.7 分（依次为 ${CODES}）（口径：各项不取舍，总分1位小数四舍六入五成双，按未取舍的总分排名）`,
  );
});

test("a gap: no total for the town, no place for anybody", () => {
  const sheet = scoreMonth(month([town({ imports: null, exports: "?" }), other()]));
  expect(explainTotal(sheet, 0, zh)).toBe(
    "总分：甲镇 的 1.1、1.2、1.3、1.4、4、6.1 没有得分，不计总分",
  );
  expect(explainPlace(sheet, 1, zh)).toBe(
    "名次：甲镇没有总分，缺一个就可能影响所有名次，都不排名次",
  );
});

test("a sentence names ten towns at most", () => {
  const towns = Array.from({ length: 13 }, (_, index) => ({
    data: { ordersScore: String(90 - index) },
  }));
  const sheet = scoreMonth(month(towns));
  expect(explainPlace(sheet, 12, zh)).toContain("镇10 88.50等12个");
});
