import type { Conventions } from "../../src/method/conventions";
import { decimalText } from "../../src/numbers/decimal-text";
import { exact } from "../../src/numbers/exact";
import { completionPoints } from "../../src/rules/completion";
import { month, noticesOf, pointsOf, scoreMonth, type TownFacts } from "../scoring/month";

/** exports, last year, target in percent */
type Case = readonly [exports: string | null, lastYear: string | null, target: string | null];

const town = ([exports, exportsLastYear, exportGrowth]: Case): TownFacts => ({
  data: { exports, exportsLastYear },
  targets: { exportGrowth },
});
const scored = (one: Case, conventions: Partial<Conventions> = {}) =>
  pointsOf(scoreMonth(month([town(one)]), conventions), "1.1")[0];

test.each<[Case, string, string]>([
  // case, growth ÷ target growth, exports ÷ (E0 × (1 + target))
  [["1085", "1000", "8.5"], "40", "40"],
  [["1085.01", "1000", "8.5"], "40", "40"],
  [["1084.6", "1000", "8.5"], "39.81", "39.99"],
  [["1042.5", "1000", "8.5"], "20", "38.43"],
  [["1084.99", "1000", "8.5"], "40", "40"],
  [["1000", "1000", "8.5"], "0", "36.87"],
  [["990", "1000", "8.5"], "0", "36.5"],
  [["0", "1000", "8.5"], "0", "0"],
  [["1090", "1000", "9"], "40", "40"],
  [["0.3", "0.1", "200"], "40", "40"],
  // a target not above 0: met, or nothing
  [["1000", "1000", "0"], "40", "40"],
  [["999.99", "1000", "0"], "0", "0"],
  [["950", "1000", "-5"], "40", "40"],
  [["949.99", "1000", "-5"], "0", "0"],
  // last year 0
  [["5", "0", "8.5"], "40", "40"],
  [["0", "0", "8.5"], "0", "0"],
  // gaps
  [[null, "1000", "8.5"], "missing", "missing"],
  [["1085", null, "8.5"], "missing", "missing"],
  [["1085", "1000", null], "missing", "missing"],
  [["?", null, "8.5"], "invalid", "invalid"],
  [["1085", "1000", "?"], "invalid", "invalid"],
])("1.1 of %j", (one, byGrowth, byExports) => {
  expect(scored(one)).toBe(byGrowth);
  expect(scored(one, { targetBasis: "exports" })).toBe(byExports);
});

test.each<[Case, string]>([
  // a target not above 0: E ÷ (E0 × (1 + target))
  [["1000", "1000", "0"], "40"],
  [["999.99", "1000", "0"], "40"],
  [["750", "1000", "0"], "30"],
  [["0", "1000", "0"], "0"],
  [["950", "1000", "-5"], "40"],
  [["949", "1000", "-5"], "39.96"],
  [["475", "1000", "-5"], "20"],
  [["0", "1000", "-5"], "0"],
  // E0 × (1 + target) not above 0
  [["0", "1000", "-100"], "40"],
  [["1", "1000", "-150"], "40"],
  // a target above 0, and no base to grow from, are read as ever
  [["990", "1000", "0.1"], "0"],
  [["5", "0", "-5"], "40"],
  [["0", "0", "-5"], "0"],
])("1.1 of %j with targetNotPositive exports", (one, points) => {
  expect(scored(one, { targetNotPositive: "exports" })).toBe(points);
});

test("targetNotPositive is asked only where such a target is missed", () => {
  const sheet = scoreMonth(
    month(
      [
        ["950", "1000", "-5"] as const,
        ["949", "1000", "-5"] as const,
        ["5", "0", "-5"] as const,
        ["9", "10", "8"] as const,
      ].map(town),
    ),
  );
  const asked = sheet.indicators[0]?.scores.map(
    (one) => one.outcome === "scored" && one.conventions.includes("targetNotPositive"),
  );
  expect(asked).toEqual([false, true, false, false]);
});

test.each([
  ["met", "40", ["zero-base 1.1: 0", "zero-base 1.2: 0"]],
  ["zero", "0", ["zero-base 1.1: 0", "zero-base 1.2: 0"]],
] as const)("exports from nothing, read as %s", (zeroBase, points, notices) => {
  const sheet = scoreMonth(month([town(["5", "0", "8.5"]), {}]), { zeroBase });
  expect(pointsOf(sheet, "1.1")).toEqual([points, "40"]);
  expect(noticesOf(sheet)).toEqual(notices);
});

test("nothing from nothing earns nothing in 1.1 to 1.3", () => {
  for (const zeroBase of ["met", "zero"] as const) {
    const sheet = scoreMonth(month([town(["0", "0", "8.5"]), {}]), { zeroBase });
    expect(["1.1", "1.2", "1.3"].map((code) => pointsOf(sheet, code)[0])).toEqual(["0", "0", "0"]);
    expect(noticesOf(sheet)).toEqual([
      "zero-denominator 1.1: 0",
      "zero-denominator 1.2: 0",
      "denominator-open 6.1: 0",
    ]);
  }
});

test("39.9953 is printed as 40 although the target is not met, and the result says so", () => {
  const sheet = scoreMonth(
    month([town(["1084.99", "1000", "8.5"]), town(["1085", "1000", "8.5"])]),
  );
  expect(pointsOf(sheet, "1.1")).toEqual(["40", "40"]);
  expect(noticesOf(sheet)).toEqual(["printed-full-but-target-unmet 1.1: 0"]);
});

test.each<[TownFacts, string]>([
  // ordinary: all four tasks met
  [{}, "40"],
  [{ data: { exports: "1042.5" } }, "35"],
  [{ data: { exports: "990" } }, "30"],
  [{ data: { newExporters: "6" }, targets: { newExporters: "12" } }, "35"],
  [{ data: { newExporters: "13" }, targets: { newExporters: "12" } }, "40"],
  [{ data: { newExporters: "0" }, targets: { newExporters: "0" } }, "40"],
  [{ data: { smallExporterInsuranceRate: "50" } }, "35"],
  // 投保 22.5 of 50 firms is 45% of them, half of the 90% wanted
  [{ data: { activeExporters: "100" } }, "35"],
  [{ data: { activeExporters: "0", insuredExporters: "0" } }, "30"],
  [{ data: { exports: "5", exportsLastYear: "0" } }, "40"],
  [{ data: { exports: "0", exportsLastYear: "0" } }, "30"],
  [{ data: { newExporters: null } }, "missing"],
  [{ data: { smallExporterInsuranceRate: "?" } }, "invalid"],
  [{ targets: { exporterInsurance: null } }, "missing"],
])("four tasks of %j", (facts, points) => {
  const sheet = scoreMonth(month([facts]), { targetScope: "four-tasks" });
  expect(pointsOf(sheet, "1.1")).toEqual([points]);
});

test("four tasks by exports: the growth's part is exports ÷ exports wanted", () => {
  const facts = { data: { exports: "542.5" } };
  const sheet = scoreMonth(month([facts]), { targetScope: "four-tasks", targetBasis: "exports" });
  expect(pointsOf(sheet, "1.1")).toEqual(["35"]);
});

test("columns that only four tasks need may be empty", () => {
  const facts = { data: { newExporters: null, smallExporterInsuranceRate: "?" } };
  expect(pointsOf(scoreMonth(month([facts])), "1.1")).toEqual(["40"]);
});

test("the bare rule", () => {
  const task = { exports: exact("1042.5"), lastYear: exact("1000"), targetPercent: exact("8.5") };
  const conventions = {
    targetBasis: "growth",
    zeroBase: "met",
    targetNotPositive: "zero",
  } as const;
  const points = completionPoints(task, exact("10"), conventions);
  expect(decimalText(points)).toBe("5");
});
