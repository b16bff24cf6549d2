import type { Conventions } from "../../src/method/conventions";
import type { TownFacts } from "../scoring/month";
import { bothWays, type Shown } from "./formula-scores";

const exporting = (exports: string, exportsLastYear = "1000"): TownFacts => ({
  data: { exports, exportsLastYear },
});
const insuring = (insuredExporters: string, ofMonth: string, active = "50"): TownFacts => ({
  data: { insuredExporters, insuredExportersOfMonth: ofMonth, activeExporters: active },
});
const ordering = (ordersScore: string | null): TownFacts => ({ data: { ordersScore } });

const active = (activeExporters: string, activeExportersLastYear: string): TownFacts => ({
  data: { activeExporters, activeExportersLastYear, insuredExporters: "0" },
});
const OVER_NONE = [active("20", "0"), active("20", "10"), active("10", "10"), active("0", "0")];

const OF_COUNTY = [active("30", "20"), active("15", "30"), active("0", "10"), active("30", "0")];
const OF_NONE = [active("20", "0"), active("5", "0"), active("0", "0")];

const PLACE: Partial<Conventions> = { proportionBasis: "place" };
const FIRST: Partial<Conventions> = { noPositive: "first-increment" };

test.each<
  [about: string, code: string, TownFacts[], readonly Shown[], conventions?: Partial<Conventions>]
>([
  // growths
  [
    "a fall gets nothing",
    "1.2",
    [exporting("1120"), exporting("1060"), exporting("970")],
    [7, 3.5, 0],
  ],
  ["no growth gets nothing", "1.2", [exporting("1000.01"), exporting("1000")], [7, 0]],
  ["nobody grew", "1.2", [exporting("999"), exporting("1000"), exporting("0")], [0, 0, 0]],
  [
    "nobody grew, with a first place of increments",
    "1.2",
    [exporting("999"), exporting("900")],
    [0, 0],
    FIRST,
  ],
  [
    "a growth from nothing takes no part",
    "1.2",
    [exporting("5", "0"), exporting("1060"), exporting("1030")],
    [0, 7, 3.5],
  ],
  [
    "equal growths of other sizes",
    "1.2",
    [exporting("1.21", "1.1"), exporting("2.42", "2.2"), exporting("1050")],
    [7, 7, 3.5],
  ],
  // increments
  ["increments", "1.3", [exporting("1120"), exporting("1060"), exporting("970")], [7, 3.5, 0]],
  [
    "no increment",
    "1.3",
    [exporting("900"), exporting("999"), exporting("1999", "2000")],
    [0, 0, 0],
  ],
  [
    "the smallest fall is the first place",
    "1.3",
    [exporting("900"), exporting("999"), exporting("1999", "2000")],
    [0, 7, 7],
    FIRST,
  ],
  ["unchanged is above a fall", "1.3", [exporting("1000"), exporting("999.99")], [7, 0], FIRST],
  [
    "nothing in either year is no contender",
    "1.3",
    [exporting("0", "0"), exporting("999"), exporting("900")],
    [0, 7, 0],
    FIRST,
  ],
  [
    "where somebody grew, that is the first place",
    "1.3",
    [exporting("0", "0"), exporting("1000.01"), exporting("900")],
    [0, 7, 0],
    FIRST,
  ],
  // amounts
  ["amounts", "1.4", [exporting("1120"), exporting("1060"), exporting("0")], [6, 5.68, 0]],
  ["a score of orders", "8", [ordering("80"), ordering("60"), ordering("0")], [5, 3.75, 0]],
  ["nobody has orders", "8", [ordering("0"), ordering("0")], [0, 0]],
  [
    "a gap leaves the others theirs",
    "8",
    [ordering(null), ordering("60"), ordering("?")],
    ["", 5, ""],
  ],
  // ratios
  [
    "insured firms of the period",
    "7",
    [insuring("40", "4"), insuring("20", "20"), insuring("0", "0", "0")],
    [5, 2.5, 0],
  ],
  ["firms over none count as 0", "2", OVER_NONE, [0, 10, 5, 0], { zeroDenominator: "zero" }],
  ["firms over none are the best", "2", OVER_NONE, [10, 10, 5, 0], { zeroDenominator: "best" }],
  [
    "the best above nothing",
    "2",
    [active("20", "0"), active("0", "3")],
    [10, 0],
    { zeroDenominator: "best" },
  ],
  // places
  ["by place", "8", ["90", "80", "80", "0"].map(ordering), [5, 3.75, 3.75, 1.25], PLACE],
  [
    "by mean places",
    "8",
    ["90", "80", "80", "1"].map(ordering),
    [5, 3.13, 3.13, 1.25],
    { ...PLACE, stepTies: "average" },
  ],
  [
    "by dense places",
    "8",
    ["90", "80", "80", "1"].map(ordering),
    [5, 3.75, 3.75, 2.5],
    { ...PLACE, stepTies: "dense" },
  ],
  [
    "a zero by place earns nothing",
    "8",
    ["90", "0", "0"].map(ordering),
    [5, 0, 0],
    { ...PLACE, zeroEarnsPlace: false },
  ],
  ["nobody above 0 by place", "8", ["0", "0"].map(ordering), [0, 0], PLACE],
  ["a gap by place", "8", [ordering("9"), ordering(null), ordering("3")], [5, "", 2.5], PLACE],
  [
    "increments by place",
    "1.3",
    [exporting("1100"), exporting("1000"), exporting("900"), exporting("0", "0")],
    [7, 3.5, 0, 0],
    PLACE,
  ],
  [
    "nobody grew by place",
    "1.3",
    [exporting("900"), exporting("999"), exporting("0", "0")],
    [0, 7, 0],
    { ...PLACE, ...FIRST },
  ],
  ["firms over none by place", "2", OVER_NONE, [0, 10, 5, 0], PLACE],
  [
    "firms over none count as 0 by place",
    "2",
    OVER_NONE,
    [3.33, 10, 6.67, 0],
    { ...PLACE, zeroDenominator: "zero" },
  ],
  [
    "firms over none are the best by place",
    "2",
    OVER_NONE,
    [10, 6.67, 3.33, 0],
    { ...PLACE, zeroDenominator: "best" },
  ],
  [
    "firms of the county by place",
    "2",
    OVER_NONE,
    [10, 10, 5, 2.5],
    { ...PLACE, shareWhole: "county" },
  ],
  ["of the county", "2", OF_COUNTY, [10, 5, 0, 10], { shareWhole: "county" }],
  ["of a county that had none", "2", OF_NONE, [0, 0, 0], { shareWhole: "county" }],
  [
    "the best of a county that had none",
    "2",
    OF_NONE,
    [10, 10, 0],
    { shareWhole: "county", zeroDenominator: "best" },
  ],
  [
    "of the county, with a gap in the whole",
    "2",
    [...OF_COUNTY, { data: { activeExportersLastYear: null } }],
    ["", "", "", "", ""],
    { shareWhole: "county" },
  ],
  [
    "of the county, with a gap in a part",
    "2",
    [...OF_COUNTY, { data: { activeExporters: null } }],
    [10, 5, 0, 10, ""],
    { shareWhole: "county" },
  ],
  [
    "insured firms of the county in the month",
    "7",
    [insuring("40", "4"), insuring("20", "20"), insuring("0", "0", "0")],
    [1, 5, 0],
    { insured: "month", shareWhole: "county" },
  ],
  // 10 × 1/16 is 0.625, a half at the third decimal
  [
    "halves of shares of the county",
    "2",
    [active("16", "5"), active("1", "9"), active("3", "0")],
    [10, 0.63, 1.88],
    { shareWhole: "county" },
  ],
  [
    "insured firms of the month",
    "7",
    [insuring("40", "4"), insuring("20", "20"), insuring("0", "0", "0")],
    [1, 5, 0],
    { insured: "month" },
  ],
  // 7 × 1/8 and 7 × 3/8 of the best: halves at the third decimal
  ["halves", "1.2", [exporting("1800"), exporting("1100"), exporting("1300")], [7, 0.88, 2.63]],
  [
    "halves to the even",
    "1.2",
    [exporting("1800"), exporting("1100"), exporting("1300")],
    [7, 0.88, 2.62],
    { rounding: { stage: "each", decimals: 2, mode: "half-even", rankBy: "printed" } },
  ],
])("%s: %s of %j", (_, code, towns, points, conventions = {}) => {
  const { formulas, scores } = bothWays(towns, conventions)(code);
  expect(formulas).toEqual(points);
  expect(scores).toEqual(points);
});
