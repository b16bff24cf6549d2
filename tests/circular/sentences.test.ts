import { bound, facts, reach, section, task, textOf, town } from "./facts";
import { circularOf } from "../../src/circular/circular";
import { CHOICES } from "./facts";
import type { Reach, TownFacts } from "../../src/circular/month-facts";

const names = [..."甲乙丙丁戊己庚辛壬癸"].map((sign) => `${sign}镇`);
const some = (count: number, places = names.map((_, i) => i + 1)): TownFacts[] =>
  names
    .slice(0, count)
    .map((name, i) => town(name, places[i] ?? i + 1, String(99 - (places[i] ?? i))));

const ranking = (towns: TownFacts[], more: Parameters<typeof textOf>[0] = {}): string[] =>
  section("考核排名情况", textOf({ towns, ...more }));

const tasksOf = (towns: Reach[], more: Parameters<typeof task>[0] = {}): string =>
  section(
    "主要指标完成情况",
    textOf({ towns: some(towns.length), tasks: [task({ towns, ...more })] }),
  ).join("");

test.each<[string, Reach, string]>([
  ["above", reach("9"), "同比增长9.00%，高于目标1.00个百分点"],
  ["below", reach("7.26"), "同比增长7.26%，低于目标0.74个百分点"],
  ["a fall is told by its size", reach("-5"), "同比下降5.00%，低于目标13.00个百分点"],
  ["exactly the target", reach("8"), "同比增长8.00%，与目标持平"],
  ["nothing changed", reach("0"), "与去年同期持平，低于目标8.00个百分点"],
  ["no base", reach("no-base"), "去年同期为零，增幅不计算"],
  ["no target", reach("7.26", null), "同比增长7.26%"],
  ["just under", reach("7.999"), "同比增长7.999%，低于目标0.001个百分点"],
  ["hardly anything", reach("0.004"), "同比增长0.004%，低于目标7.996个百分点"],
  ["a target of three decimals", reach("7", "8.125"), "同比增长7.000%，低于目标1.125个百分点"],
])("the county: %s", (_, county, wanted) => {
  const grown = { name: "出口额", unit: "万元", county: bound("1234.5"), towns: [] };
  const text = textOf({ tasks: [task({ county, grown, towns: [reach("9"), reach("9")] })] });
  expect(section("总体情况", text)[0]).toMatch(
    new RegExp(`^1—6月，全县实现出口额1234\\.5万元，${wanted}。`),
  );
});

test("counts and rates of the county, each where it is known", () => {
  const tasks = [
    task({ name: "新增企业家数", kind: "amount", unit: "家", county: reach("95", "100", 0) }),
    task({ name: "投保率", kind: "ratio", county: reach("87.26", "90") }),
    task({ name: "未提供率", kind: "ratio" }),
  ];
  expect(section("总体情况", textOf({ tasks }))).toEqual([
    "1—6月，全县新增企业95家，完成任务数的95.00%；投保率87.26%，低于目标2.74个百分点。",
  ]);
});

test.each<[string, string[], string]>([
  ["all", ["9", "8"], "2个镇中，2个完成增幅目标，0个未完成。"],
  ["one falls", ["9", "-1"], "2个镇中，1个完成增幅目标，1个未完成，其中1个下降。"],
])("how many towns meet the first task: %s", (_, values, wanted) => {
  const text = textOf({ tasks: [task({ towns: values.map((value) => reach(value)) })] });
  expect(section("总体情况", text)).toEqual([wanted]);
});

test("a town without a figure is named, and the county's sum is not computed", () => {
  const towns = [reach("9"), reach("not-reported")];
  const text = textOf({
    tasks: [task({ county: reach("not-reported", "8"), towns })],
    gaps: [{ town: "乙镇", header: "出口额", decision: "not-reported" }],
  });
  expect(section("总体情况", text)).toEqual([
    "因乙镇没有数据，全县增幅不计算。有增幅数据和目标的1个镇中，1个完成增幅目标，0个未完成。",
  ]);
  expect(section("存在问题", text)).toEqual(["乙镇未报送出口额。"]);
});

test.each<[string, Reach[], string]>([
  ["all meet it", [reach("9"), reach("8")], "（一）增幅。各镇均完成目标。"],
  ["one town", [reach("9")], "（一）增幅。已完成目标。"],
  [
    "some, the better first",
    [reach("-5"), reach("9"), reach("7.5", "9")],
    "（一）增幅。完成目标的1个；未完成目标的是：丙镇（增长7.50%，低于目标1.50个百分点）、甲镇（下降5.00%，低于目标13.00个百分点）。",
  ],
  [
    "none",
    [reach("0"), reach("1")],
    "（一）增幅。各镇均未完成目标。未完成目标的是：乙镇（增长1.00%，低于目标7.00个百分点）、甲镇（与去年同期持平，低于目标8.00个百分点）。",
  ],
  [
    "of more than six the lowest, equal ones together",
    [..."6655221"].map((value) => reach(value)).concat(reach("1"), reach("9")),
    "（一）增幅。增幅居前三位的是：壬镇（增长9.00%）、甲镇（增长6.00%）、乙镇（增长6.00%）。完成目标的1个；未完成目标的8个，其中最低的是庚镇（增长1.00%，低于目标7.00个百分点）、辛镇（增长1.00%，低于目标7.00个百分点）。",
  ],
  [
    "who is not counted",
    [
      reach("9"),
      reach("no-base"),
      reach("not-reported"),
      reach("not-applicable"),
      reach("nothing-of"),
    ],
    "（一）增幅。有数据和目标的镇均完成目标。乙镇去年同期为零，增幅不计算。戊镇的分母为零，不作统计。丙镇未报送，不作统计。丁镇不适用，不作统计。",
  ],
  [
    "without a target",
    [reach("9"), reach("9", null)],
    "（一）增幅。有数据和目标的镇均完成目标。乙镇没有下达目标，不计是否完成。",
  ],
])("a task: %s", (_, towns, wanted) => {
  expect(tasksOf(towns)).toBe(wanted);
});

test("counts and rates of towns, and a task of which less is better", () => {
  expect(
    tasksOf([reach("4", "6", 0), reach("7", "6", 0)], {
      kind: "amount",
      unit: "家",
      name: "新增家数",
    }),
  ).toBe("（一）新增家数。完成目标的1个；未完成目标的是：甲镇（完成4家，任务6家）。");
  expect(
    tasksOf([reach("78.57", "90"), reach("90", "90")], { kind: "ratio", name: "投保率" }),
  ).toBe("（一）投保率。完成目标的1个；未完成目标的是：甲镇（78.57%，低于目标11.43个百分点）。");
  const less = [reach("3", "2"), reach("1", "2")].map((one) => ({ ...one, isMet: !one.isMet }));
  expect(tasksOf(less, { kind: "ratio", name: "事故率", lowerIsBetter: true })).toBe(
    "（一）事故率。完成目标的1个；未完成目标的是：甲镇（3.00%，高于目标1.00个百分点）。",
  );
});

test.each<[string, TownFacts[], string]>([
  ["one town has no ranking", some(1), ""],
  [
    "fewer than six, all in one list",
    some(3),
    "得分由高到低依次为：甲镇（98.00分）、乙镇（97.00分）、丙镇（96.00分）。",
  ],
  [
    "six and more, from both ends, the better first",
    some(6),
    "得分居前三位的是：甲镇（98.00分）、乙镇（97.00分）、丙镇（96.00分）；居后三位的是：丁镇（95.00分）、戊镇（94.00分）、己镇（93.00分）。",
  ],
  [
    "ties belong in",
    some(8, [1, 2, 3, 3, 5, 6, 7, 8]),
    "得分居前三位的是：甲镇（98.00分）、乙镇（97.00分）、丙镇（96.00分）、丁镇（96.00分）；居后三位的是：己镇（93.00分）、庚镇（92.00分）、辛镇（91.00分）。丙镇和丁镇得分相同，并列第3位。",
  ],
  [
    "ties that reach into both ends make one list",
    some(6, [1, 2, 3, 3, 3, 3]),
    "得分由高到低依次为：甲镇（98.00分）、乙镇（97.00分）、丙镇（96.00分）、丁镇（96.00分）、戊镇（96.00分）、己镇（96.00分）。丙镇、丁镇、戊镇和己镇得分相同，并列第3位。",
  ],
])("the ranking: %s", (_, towns, wanted) => {
  expect(ranking(towns).join("")).toBe(wanted);
});

const moved = (...moves: (number | null)[]): TownFacts[] =>
  moves.map((move, i) => town(names[i] ?? "", i + 1, String(90 - i), move));
const COMPARED = { last: { kind: "compared", lastMonth: 5 } } as const;

test.each<[string, TownFacts[], string]>([
  ["none moved", moved(0, 0), "与1—5月相比，各镇名次均无变化。"],
  [
    "some, who moved most first",
    moved(1, 3, -4, 0),
    "与1—5月相比，名次上升的有：乙镇（上升3位）、甲镇（上升1位）；名次下降的有：丙镇（下降4位）；其余名次不变。",
  ],
  [
    "all moved",
    moved(1, -1),
    "与1—5月相比，名次上升的有：甲镇（上升1位）；名次下降的有：乙镇（下降1位）。",
  ],
  [
    "a new town",
    moved(1, -1, null),
    "与1—5月相比，名次上升的有：甲镇（上升1位）；名次下降的有：乙镇（下降1位）；丙镇首次参加考核。",
  ],
  [
    "more than six",
    moved(1, 1, 1, 1, 1, 2, 2, -9),
    "与1—5月相比，名次上升的有7个，其中上升最多的是己镇（上升2位）、庚镇（上升2位）；名次下降的有：辛镇（下降9位）。",
  ],
])("places since the last period: %s", (_, towns, wanted) => {
  expect(ranking(towns, COMPARED)[1]).toBe(wanted);
});

test("no last period, other readings, another method", () => {
  expect(ranking(some(2))).toHaveLength(1);
  const why = (reason: "readings" | "method"): string | undefined =>
    ranking(some(2), { last: { kind: "otherwise", lastMonth: 1, why: reason } })[1];
  expect(why("readings")).toBe("因本期口径与1月不同，名次不作比较。");
  expect(why("method")).toBe("因本期考核办法与1月不同，名次不作比较。");
});

test("problems are counted one by one, then stand the user's own paragraphs as they are", () => {
  const towns = moved(0, 0, 0).map((one, i) => ({ ...one, wasLast: i === 2 }));
  const text = textOf(
    { towns, tasks: [task({ towns: [reach("9"), reach("-5"), reach("-5")] })], ...COMPARED },
    { problems: ["部分镇报送不及时，1条也没有。"], demands: ["各镇要抓紧。"] },
  );
  expect(section("存在问题", text)).toEqual([
    "一是增幅未完成目标的有2个，乙镇和丙镇同比下降5.00%，降幅最大。二是丙镇连续两期居末位。",
    "部分镇报送不及时，1条也没有。",
  ]);
  expect(text).toContain("五、下一步工作要求\n　　各镇要抓紧。");
});

test("sections that have nothing to say are left out, and the others keep counting", () => {
  const text = textOf({ towns: some(1) }, { demands: ["抓紧。"] });
  expect(text).toContain("一、下一步工作要求");
  expect(text).not.toContain("总体情况");
});

test("signs are those of official papers", () => {
  const text = textOf({ lastMonth: 1 });
  expect(text).toContain("关于2020年1月全县镇考核指数考核情况的通报");
  expect(text).toContain("根据《2020年度镇考核指数考核办法》（某发〔2020〕1号）有关规定");
});

test("a correction names what it corrects", () => {
  const moves = [{ town: "甲镇", was: "1", now: "2" }];
  const text = textOf({ correction: { code: "ABCD 1234", time: "2020-07-03 09:05", moves } });
  expect(text).toContain("考核情况的通报（修订）");
  expect(text).toContain(
    "因数据修订，现对2020-07-03 09:05签发的1—6月通报（签发号ABCD 1234）更正如下",
  );
  expect(text).toContain("更正后，甲镇由第1位更正为第2位；其余名次不变。");
});

test("an official file begins with its red mark and ends with 版记", () => {
  const choices = {
    ...CHOICES,
    isOfficial: true,
    office: "某局",
    number: "某发〔2020〕2号",
    copies: "县府办。",
    printedBy: "某局办公室",
    printedOn: "2020年7月16日",
  };
  const kinds = circularOf(facts(), choices).map(({ kind }) => kind);
  expect(kinds.slice(0, 3)).toEqual(["mark", "number", "title"]);
  expect(kinds.at(-1)).toBe("print");
});
