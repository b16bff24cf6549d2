import { derive } from "../../src/engine/derivation";
import { everyExplanation as en } from "../../src/messages/en/own-rule-words";
import { everyExplanation as zh } from "../../src/messages/zh/own-rule-words";
import type { CombinedRule, MonitoredRule, PerUnitRule } from "../../src/method/own-rules";
import type { Conventions } from "../../src/method/conventions";
import type { TownFacts } from "../scoring/month";
import { bothWays, shownAs } from "./both-ways";
import { scoreFixture, type FixtureIndicator } from "./fixture";

const figures = (exports: string | null, imports: string): TownFacts => ({
  data: { exports, imports },
  targets: { exportGrowth: "8" },
});
/** As many points as the figure says. */
const asMany = (of: "exports" | "imports"): FixtureIndicator => {
  const rule: PerUnitRule = {
    kind: "per-unit",
    measure: { kind: "amount", of },
    lowerIsBetter: false,
    reference: { kind: "number", value: "0" },
    unit: "1",
    isPercentOfReference: false,
    points: "1",
    base: "0",
    wholeSteps: false,
    least: null,
    most: null,
  };
  return { points: "100", rule, isOutsideTotal: true };
};
const COMBINED: CombinedRule = {
  kind: "combined",
  how: "weighted-sum",
  parts: [
    { code: "2", weight: "1/3" },
    { code: "3", weight: "2/3" },
  ],
  reads: "published",
  least: "0",
  most: "100",
};
const PARTS = [asMany("exports"), asMany("imports")];

test.each<
  [
    about: string,
    rule: Partial<CombinedRule>,
    towns: readonly TownFacts[],
    points: readonly string[],
    conventions?: Partial<Conventions>,
  ]
>([
  [
    "a third and two thirds",
    {},
    [figures("40", "30"), figures("1", "0"), figures("0", "1")],
    ["33.33", "0.33", "0.67"],
  ],
  [
    "three thirds are whole",
    {
      parts: [
        { code: "2", weight: "1/3" },
        { code: "3", weight: "1/3" },
      ],
    },
    [figures("0.015", "0.015")],
    ["0.01"],
  ],
  [
    "exact parts",
    {
      parts: [
        { code: "2", weight: "1/3" },
        { code: "3", weight: "1/3" },
      ],
      reads: "exact",
    },
    [figures("0.0075", "0.0075")],
    ["0.01"],
  ],
  [
    "published parts: 0.01 and 0.01",
    {
      parts: [
        { code: "2", weight: "1/4" },
        { code: "3", weight: "1/4" },
      ],
    },
    [figures("0.0075", "0.0075")],
    ["0.01"],
  ],
  ["平均", { how: "mean" }, [figures("40", "30"), figures("0", "0.01")], ["35", "0.01"]],
  ["取高", { how: "highest" }, [figures("40", "30"), figures("3", "3")], ["40", "3"]],
  ["取低", { how: "lowest" }, [figures("40", "30"), figures("3", "3")], ["30", "3"]],
  ["连乘", { how: "product" }, [figures("1.5", "0.07"), figures("40", "30")], ["0.11", "100"]],
  ["最低", { how: "lowest", least: "5" }, [figures("40", "3")], ["5"]],
  ["a part that is missing", {}, [figures(null, "30"), figures("3", "3")], ["missing", "3"]],
])("%s", (_, changed, towns, points, conventions = {}) => {
  const indicators = [{ points: "100", rule: { ...COMBINED, ...changed } }, ...PARTS];
  const found = bothWays(indicators, towns, conventions);
  expect(found.points).toEqual(points);
  const asDoubles = shownAs(points).map((text) => (text === "" ? "" : String(Number(text))));
  expect(found.formulas).toEqual(asDoubles);
});

test("the total has the 合并 alone, and its parts are told", () => {
  const sheet = scoreFixture({
    indicators: [{ points: "100", rule: COMBINED }, ...PARTS],
    towns: [figures("40", "30"), figures("1", "0")],
  });
  expect(sheet.totals.map(({ points }) => points && Number(points.numerator))).toEqual([3333, 33]);
  expect(derive(sheet, 0, 0, zh).sentence).toBe(
    "1 指标甲（第1条）：镇1 2 得 40、3 得 30；40÷3+30×2÷3≈33.3333，得 33.33 分",
  );
  expect(derive(sheet, 0, 0, en).sentence).toBe(
    "1 指标甲 (第1条): 镇1 2 has 40, 3 has 30; 40÷3+30×2÷3≈33.3333, scores 33.33",
  );
});

test("what is monitored is told and adds nothing; its gap keeps nobody from a total", () => {
  const rule: MonitoredRule = {
    kind: "monitored",
    measure: { kind: "amount", of: "exports" },
    lowerIsBetter: false,
    task: "exportGrowth",
  };
  const [, counted] = PARTS;
  const indicators: FixtureIndicator[] = [
    { points: "0", rule, isOutsideTotal: true },
    { points: "100", rule: (counted as FixtureIndicator).rule },
  ];
  const towns = [figures("5", "30"), figures("9", "7"), figures(null, "1")];
  const sheet = scoreFixture({ indicators, towns });
  expect(sheet.totals.map(({ points }) => points && Number(points.numerator) / 100)).toEqual([
    30, 7, 1,
  ]);
  expect(bothWays(indicators, towns).points).toEqual(["0", "0", "missing"]);
  expect(bothWays(indicators, towns, {}, "2").formulas).toEqual(["30", "7", "1"]);
  const { comparison, arithmetic } = derive(sheet, 0, 1, zh);
  expect([arithmetic, comparison]).toEqual(["9；监测，不计分", "与任务之差 9−8=1；2个乡镇中第1名"]);
});
