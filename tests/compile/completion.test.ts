import type { Conventions } from "../../src/method/conventions";
import type { TownFacts } from "../scoring/month";
import { bothWays, type Shown } from "./formula-scores";

const grown = (
  exports: string | null,
  exportsLastYear: string | null,
  exportGrowth: string | null,
): TownFacts => ({ data: { exports, exportsLastYear }, targets: { exportGrowth } });

const GROWTHS: readonly (readonly [TownFacts, byGrowth: Shown, byExports: Shown])[] = [
  // exports, last year, target in percent
  [grown("1085", "1000", "8.5"), 40, 40],
  [grown("1084.99", "1000", "8.5"), 40, 40],
  [grown("1085.01", "1000", "8.5"), 40, 40],
  [grown("1084.6", "1000", "8.5"), 39.81, 39.99],
  [grown("1042.5", "1000", "8.5"), 20, 38.43],
  [grown("1000.01", "1000", "8.5"), 0, 36.87],
  [grown("1000", "1000", "8.5"), 0, 36.87],
  [grown("999.99", "1000", "8.5"), 0, 36.87],
  [grown("0", "1000", "8.5"), 0, 0],
  [grown("0.3", "0.1", "200"), 40, 40],
  [grown("0.3", "0.1", "201"), 39.8, 39.87],
  // a target that is not above 0 is met, or gives nothing
  [grown("1000", "1000", "0"), 40, 40],
  [grown("999.99", "1000", "0"), 0, 0],
  [grown("950", "1000", "-5"), 40, 40],
  [grown("949.99", "1000", "-5"), 0, 0],
  [grown("314.45", "331", "-5"), 40, 40],
  // no base to grow from
  [grown("0.01", "0", "8.5"), 40, 40],
  [grown("0", "0", "8.5"), 0, 0],
  // gaps
  [grown(null, "1000", "8.5"), "", ""],
  [grown("1085", null, "8.5"), "", ""],
  [grown("1085", "1000", null), "", ""],
  [grown("?", "1000", "8.5"), "", ""],
  [grown("1085", "1000", "?"), "", ""],
];
const towns = GROWTHS.map(([facts]) => facts);

test.each<[Partial<Conventions>, readonly Shown[]]>([
  [{}, GROWTHS.map(([, byGrowth]) => byGrowth)],
  [{ targetBasis: "exports" }, GROWTHS.map(([, , byExports]) => byExports)],
])("1.1 at every threshold, read as %j", (conventions, points) => {
  const { formulas, scores } = bothWays(towns, conventions)("1.1");
  expect(formulas).toEqual(points);
  expect(scores).toEqual(points);
});

test.each(["growth", "exports"] as const)(
  "a bad year by exports, targetBasis %s",
  (targetBasis) => {
    const years: readonly (readonly [TownFacts, Shown])[] = [
      [grown("1000", "1000", "0"), 40],
      [grown("999.99", "1000", "0"), 40],
      [grown("750", "1000", "0"), 30],
      // 40 × 0.0085 is 0.34, a half of it 0.17
      [grown("4.25", "1000", "0"), 0.17],
      [grown("0.125", "1000", "0"), 0.01],
      [grown("0", "1000", "-5"), 0],
      [grown("949", "1000", "-5"), 39.96],
      [grown("475", "1000", "-5"), 20],
      [grown("950", "1000", "-5"), 40],
      [grown("0", "1000", "-100"), 40],
      [grown("1", "1000", "-150"), 40],
      [grown("5", "0", "-5"), 40],
      [grown("0", "0", "-5"), 0],
      [grown(null, "1000", "-5"), ""],
    ];
    const both = bothWays(
      years.map(([facts]) => facts),
      { targetNotPositive: "exports", targetBasis },
    )("1.1");
    expect(both.formulas).toEqual(years.map(([, points]) => points));
    expect(both.scores).toEqual(both.formulas);
  },
);

test("what is exported from nothing gives nothing when it is read so", () => {
  const fromNothing = [grown("0.01", "0", "8.5"), grown("0", "0", "-5"), {}];
  const { formulas, scores } = bothWays(fromNothing, { zeroBase: "zero" })("1.1");
  expect(formulas).toEqual([0, 0, 40]);
  expect(scores).toEqual([0, 0, 40]);
});

test.each(["each", "total"] as const)("four tasks, rounding %s", (stage) => {
  const tasks: readonly (readonly [TownFacts, Shown])[] = [
    [{}, 40],
    [{ data: { exports: "1042.5" } }, 35],
    [{ data: { exports: "990" } }, 30],
    [{ data: { newExporters: "6" }, targets: { newExporters: "12" } }, 35],
    [{ data: { newExporters: "13" }, targets: { newExporters: "12" } }, 40],
    [{ data: { newExporters: "0" }, targets: { newExporters: "0" } }, 40],
    [{ data: { smallExporterInsuranceRate: "50" } }, 35],
    [{ data: { activeExporters: "100" } }, 35],
    [{ data: { activeExporters: "0", insuredExporters: "0", insuredExportersOfMonth: "0" } }, 30],
    [{ data: { exports: "5", exportsLastYear: "0" } }, 40],
    [{ data: { exports: "0", exportsLastYear: "0" } }, 30],
    [{ data: { newExporters: null } }, ""],
    [{ data: { smallExporterInsuranceRate: "?" } }, ""],
    [{ targets: { exporterInsurance: null } }, ""],
  ];
  const rounding = { stage, decimals: 2, mode: "half-away", rankBy: "printed" } as const;
  const both = bothWays(
    tasks.map(([facts]) => facts),
    { targetScope: "four-tasks", rounding },
  )("1.1");
  expect(both.formulas).toEqual(tasks.map(([, points]) => points));
  expect(both.scores).toEqual(both.formulas);
});

test("beside a target of 0 that is missed by less than a double can tell, the formula says so", () => {
  const missed = grown("999999999.9999", "1000000000", "0");
  const { formulas, scores } = bothWays([missed, grown("1000000000", "1000000000", "0")])("1.1");
  expect(formulas).toEqual(["临界", 40]);
  expect(scores).toEqual([0, 40]);
});
