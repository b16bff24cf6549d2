import { derive } from "../../src/engine/derivation";
import { explainTotal } from "../../src/engine/explain";
import { everyExplanation as en } from "../../src/messages/en/own-rule-words";
import { everyExplanation as zh } from "../../src/messages/zh/own-rule-words";
import { indexOf, month, scoreMonth, type TownFacts } from "../scoring/month";
import { other, town } from "./towns";

const gap = (name: string, data: TownFacts["data"]): TownFacts => town(data ?? {}, { name });

test.each<readonly [code: string, towns: readonly TownFacts[], remark: string]>([
  [
    "1.2",
    [gap("乙镇", { exports: null })],
    "（乙镇缺数据或数据有误，未参加比较，补正后得分可能变化）",
  ],
  [
    "4",
    [gap("乙镇", { imports: "?" }), gap("丙镇", { importsLastYear: null })],
    "（乙镇、丙镇缺数据或数据有误，未参加比较，补正后得分可能变化）",
  ],
  [
    "8",
    ["乙镇", "丙镇", "丁镇", "戊镇"].map((name) => gap(name, { ordersScore: null })),
    "（乙镇、丙镇、丁镇等4个乡镇缺数据或数据有误，未参加比较，补正后得分可能变化）",
  ],
  ["1.1", [gap("乙镇", { exports: null })], ""],
  ["3.2", [gap("乙镇", { epidemicQuality: null })], ""],
  ["5", [gap("乙镇", { exports: null })], ""],
  ["7", [gap("乙镇", { exports: null })], ""],
])("%s says whom it was not compared with", (code, others, remark) => {
  const sheet = scoreMonth(month([town({}), ...others]));
  const derived = derive(sheet, indexOf(sheet, code), 0, zh);
  expect(derived.sentence).toMatch(new RegExp(` 分${remark}$`));
  expect(`（${derived.remark}）`).toBe(remark || "（）");
});

test("a zero denominator scores 0 whoever is left out", () => {
  const towns = [town({ exports: "5", exportsLastYear: "0" }), gap("乙镇", { exports: null })];
  const sheet = scoreMonth(month(towns));
  expect(derive(sheet, indexOf(sheet, "1.2"), 0, zh).remark).toBe("");
});

test("总分 says whom any of its scores was not compared with", () => {
  const others = [gap("乙镇", { imports: null }), gap("丙镇", { exports: "?", imports: null })];
  const sheet = scoreMonth(month([town({}), ...others]));
  expect(explainTotal(sheet, 0, zh)).toMatch(
    /（乙镇、丙镇缺数据或数据有误，未参加比较，补正后得分可能变化）$/,
  );
  expect(explainTotal(sheet, 0, en)).toMatch(
    / \(乙镇, 丙镇 left out of the comparison for want of usable data; points may change when they are put right\)$/,
  );
});

test.each([
  [[7], "（台账第8行在1-6月以后，不计）"],
  [[7, 8, 11], "（台账第8、9、12行在1-6月以后，不计）"],
  [
    Array.from({ length: 12 }, (_, index) => index),
    "（台账第1、2、3、4、5、6、7、8、9、10等12行在1-6月以后，不计）",
  ],
])("rows %p of a ledger that came after the period are named", (laterRows, remark) => {
  const observations = month([town({}), other()]);
  const { items } = observations;
  if (items.kind !== "read") throw new Error("no ledger");
  const ledger = { kind: "rows", rows: [], laterRows } as const;
  const read = { ...items, byTown: [ledger, ...items.byTown.slice(1)] };
  const sheet = scoreMonth({ ...observations, items: read });
  const { sentence, remark: derived } = derive(sheet, indexOf(sheet, "9"), 0, zh);
  expect(sentence.endsWith(remark)).toBe(true);
  // 依据 would read otherwise every month.
  expect(derived).not.toContain("台账");
  expect(derive(sheet, indexOf(sheet, "9"), 1, zh).sentence).not.toContain("台账");
});
