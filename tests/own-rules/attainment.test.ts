import type { Conventions } from "../../src/method/conventions";
import type { AttainmentRule } from "../../src/method/own-rules";
import type { TownFacts } from "../scoring/month";
import { bothWays, shownAs } from "./both-ways";

const amount = (ordersScore: string | null): TownFacts => ({ data: { ordersScore } });
const grown = (
  imports: string,
  importsLastYear: string,
  exportGrowth: string | null,
): TownFacts => ({
  data: { imports, importsLastYear },
  targets: { exportGrowth },
});
const GROWTH = { kind: "growth", of: "imports", from: "importsLastYear" } as const;
const SHARE = { kind: "ratio", of: "imports", to: "importsLastYear" } as const;
const TASK = { kind: "task", task: "exportGrowth" } as const;
const ATTAINMENT: AttainmentRule = {
  kind: "attainment",
  measure: { kind: "amount", of: "ordersScore" },
  lowerIsBetter: false,
  reference: { kind: "number", value: "80" },
  unmet: "proportion",
  least: "0",
  most: null,
};

test.each<
  [
    about: string,
    rule: Partial<AttainmentRule>,
    towns: readonly TownFacts[],
    points: readonly string[],
    notices?: readonly string[],
    conventions?: Partial<Conventions>,
  ]
>([
  [
    "an amount against a number",
    {},
    ["80", "79.99", "80.01", "40", "0", null].map(amount),
    ["10", "10", "10", "5", "0", "missing"],
    ["printed-full-but-target-unmet 1: 1"],
  ],
  ["未完成不得分", { unmet: "nothing" }, ["80", "79.99", "80.01"].map(amount), ["10", "0", "10"]],
  [
    "within 最低 and 最高",
    { least: "2", most: "8" },
    ["80", "72", "64", "16", "8"].map(amount),
    ["10", "8", "8", "2", "2"],
  ],
  [
    "the smaller the better",
    { lowerIsBetter: true },
    ["80", "80.01", "79.99", "160", "0"].map(amount),
    ["10", "10", "10", "5", "10"],
    ["printed-full-but-target-unmet 1: 1"],
  ],
  [
    "a share against its target in percent",
    { measure: SHARE, reference: TASK },
    [
      grown("85", "1000", "8.5"),
      grown("84.99", "1000", "8.5"),
      grown("42.5", "1000", "8.5"),
      grown("5", "0", "8.5"),
      grown("5", "10", null),
    ],
    ["10", "10", "5", "0", "missing"],
    ["denominator-open 1: 3", "printed-full-but-target-unmet 1: 1"],
  ],
  [
    "a growth; from nothing it is met",
    { measure: GROWTH, reference: TASK },
    [
      grown("1085", "1000", "8.5"),
      grown("1042.5", "1000", "8.5"),
      grown("990", "1000", "8.5"),
      grown("1", "0", "8.5"),
      grown("0", "0", "8.5"),
      grown("999.99", "1000", "0"),
      grown("950", "1000", "-5"),
      grown("949.99", "1000", "-5"),
    ],
    ["10", "5", "0", "10", "0", "0", "10", "0"],
    ["zero-denominator 1: 4", "no-base-met 1: 3"],
  ],
  [
    "from nothing it is not met",
    { measure: GROWTH, reference: TASK },
    [grown("1", "0", "8.5")],
    ["0"],
    ["no-base 1: 0"],
    { zeroBase: "zero" },
  ],
  [
    "a target not above 0, by the figures",
    { measure: GROWTH, reference: TASK },
    [
      grown("475", "1000", "-5"),
      grown("950", "1000", "-5"),
      grown("0", "1000", "-100"),
      grown("500", "1000", "0"),
    ],
    ["5", "10", "10", "5"],
    [],
    { targetNotPositive: "exports" },
  ],
  [
    "压减: a fall that is wanted",
    { measure: GROWTH, reference: TASK, lowerIsBetter: true },
    [
      grown("950", "1000", "-5"),
      grown("950.01", "1000", "-5"),
      grown("1900", "1000", "-5"),
      grown("7", "0", "-5"),
    ],
    ["10", "10", "5", "0"],
    ["printed-full-but-target-unmet 1: 1", "no-base 1: 3"],
    { targetNotPositive: "exports" },
  ],
  [
    "a fall that is wanted and missed is nothing",
    { measure: GROWTH, reference: TASK, lowerIsBetter: true },
    [grown("950", "1000", "-5"), grown("950.01", "1000", "-5"), grown("0", "1000", "-100")],
    ["10", "0", "10"],
  ],
])("%s", (_, changed, towns, points, notices = [], conventions = {}) => {
  const found = bothWays(
    [{ points: "10", rule: { ...ATTAINMENT, ...changed } }],
    towns,
    conventions,
  );
  expect(found).toEqual({ points, formulas: shownAs(points), notices });
});
