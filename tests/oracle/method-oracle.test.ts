import { type OracleConventions, type OracleTown } from "./oracle-input";
import { assess, cellOf, ORACLE_CODES, type OracleCode } from "./method-oracle";
import { decimalOf, placesOf, rounded } from "./oracle-rules";

const TOWN: OracleTown = {
  name: "煤山镇",
  targets: {
    growthPercent: 8.5,
    newExporters: 7,
    smallExporterInsurancePercent: 100,
    exporterInsurancePercent: 90,
  },
  exports: 1085,
  exportsLastYear: 1000,
  active: 20,
  activeLastYear: 20,
  newExporters: 7,
  insured: 18,
  insuredOfMonth: 2,
  smallExporterInsurancePercent: 100,
  generalTrade: 1000,
  epidemic: 50,
  epidemicQuality: 0.3,
  imports: 100,
  importsLastYear: 100,
  outsourcing: 10,
  newServiceFirms: 2,
  ordersScore: 90,
  projects: [],
  items: [],
};

const scoresOf = (
  code: OracleCode,
  towns: readonly Partial<OracleTown>[],
  conventions: Partial<OracleConventions> = {},
): number[] =>
  assess(
    towns.map((town) => ({ ...TOWN, ...town })),
    conventions,
  )
    .scores.get(code)!
    .map(cellOf);

const project = (investment: number, beltAndRoad = false) => ({ investment, beltAndRoad });

describe("the oracle agrees with the worked examples of the method", () => {
  test.each<[string, OracleCode, readonly Partial<OracleTown>[], readonly number[]]>([
    ["1.1", "1.1", [1085, 1042.5, 990, 1084.99].map((exports) => ({ exports })), [40, 20, 0, 40]],
    ["1.2", "1.2", [1120, 1060, 970].map((exports) => ({ exports })), [7, 3.5, 0]],
    ["1.2, all negative", "1.2", [990, 980].map((exports) => ({ exports })), [0, 0]],
    ["3.1", "3.1", [50, 30, 30, 0].map((epidemic) => ({ epidemic })), [2.5, 2.3, 2.3, 1.9]],
    ["4", "4", [150, 150, 100, 99].map((imports) => ({ imports })), [3, 3, 2.6, 0]],
    [
      "5",
      "5",
      [
        [project(199.99, true)],
        [project(200, true)],
        [project(500)],
        [project(1000)],
        [project(199, true), project(1000)],
      ].map((projects) => ({ projects })),
      [1.5, 2, 2, 3, 3],
    ],
    ["9", "9", [{ items: ["报送", "报送", "报送", "市简报", "市简报", "省简报"] }], [8]],
  ])("%s", (_, code, towns, expected) => {
    expect(scoresOf(code, towns)).toEqual(expected);
  });

  test("with eleven towns the last place of 3.1 has 0.5", () => {
    const towns = Array.from({ length: 11 }, (_, index) => ({ epidemic: 100 - index }));
    expect(scoresOf("3.1", towns).at(-1)).toBe(0.5);
  });

  test.each<
    [
      string,
      OracleCode,
      Partial<OracleConventions>,
      readonly Partial<OracleTown>[],
      readonly number[],
    ]
  >([
    ["zeroEarnsPlace no", "3.1", { zeroEarnsPlace: false }, [{}, { epidemic: 0 }], [2.5, 0]],
    ["zeroEarnsPlace, all 0", "3.1", {}, [{ epidemic: 0 }, { epidemic: 0 }], [0, 0]],
    [
      "zeroEarnsPlace always, all 0",
      "3.1",
      { zeroEarnsPlace: "always" },
      [{ epidemic: 0 }, { epidemic: 0 }],
      [2.5, 2.5],
    ],
    [
      "noPositive first-increment",
      "1.3",
      { noPositive: "first-increment" },
      [{ exports: 990 }, { exports: 980 }],
      [7, 0],
    ],
    ["zeroBase zero", "1.1", { zeroBase: "zero" }, [{ exportsLastYear: 0 }], [0]],
    ["zeroBase met", "1.1", {}, [{ exportsLastYear: 0 }], [40]],
    ["bound200 no", "5", { bound200: false }, [{ projects: [project(200)] }], [1]],
    [
      "proportionBasis place",
      "8",
      { proportionBasis: "place" },
      [{ ordersScore: 90 }, { ordersScore: 0 }, { ordersScore: 80 }, { ordersScore: 80 }],
      [5, 1.25, 3.75, 3.75],
    ],
    [
      "shareWhole county",
      "2",
      { shareWhole: "county" },
      [
        { active: 30, activeLastYear: 20 },
        { active: 15, activeLastYear: 0 },
      ],
      [10, 5],
    ],
    [
      "targetNotPositive exports",
      "1.1",
      { targetNotPositive: "exports" },
      [
        { exports: 900, targets: { ...TOWN.targets, growthPercent: -5 } },
        { exports: 950, targets: { ...TOWN.targets, growthPercent: -5 } },
        { exports: 0, targets: { ...TOWN.targets, growthPercent: -100 } },
        { exports: 750, targets: { ...TOWN.targets, growthPercent: 0 } },
      ],
      [37.89, 40, 40, 30],
    ],
    ["targetBasis exports", "1.1", { targetBasis: "exports" }, [{ exports: 542.5 }], [20]],
    ["targetScope four tasks", "1.1", { targetScope: "four-tasks" }, [{ newExporters: 0 }], [30]],
    ["insured month", "7", { insured: "month" }, [{}, { insuredOfMonth: 1 }], [5, 2.5]],
    [
      "stepTies dense",
      "6.2",
      { stepTies: "dense" },
      [{}, {}, { newServiceFirms: 1 }],
      [1.5, 1.5, 1.4],
    ],
    [
      "stepTies average",
      "6.2",
      { stepTies: "average" },
      [{}, {}, { newServiceFirms: 1 }],
      [1.45, 1.45, 1.3],
    ],
    ["infoLevels all", "9", { infoLevels: "all-levels" }, [{ items: ["省简报"] }], [6]],
    [
      "infoLevels plus adoption",
      "9",
      { infoLevels: "submission-plus-adoption" },
      [{ items: ["省简报"] }],
      [4],
    ],
  ])("%s", (_, code, conventions, towns, expected) => {
    expect(scoresOf(code, towns, conventions)).toEqual(expected);
  });

  test.each([
    ["none", [0, 10, 5, 0], [0, 2.5, 2.3, 0]],
    ["zero", [0, 10, 5, 0], [2.1, 2.5, 2.3, 0]],
    ["best", [10, 10, 5, 0], [2.5, 2.3, 2.1, 0]],
  ] as const)("20÷0, 20÷10, 10÷10 and 0÷0, read as %s", (zeroDenominator, two, epidemic) => {
    const parts = [20, 20, 10, 0];
    const wholes = [0, 10, 10, 0];
    const towns = parts.map((part, town) => ({
      active: part,
      activeLastYear: wholes[town]!,
      epidemic: part,
      generalTrade: wholes[town]!,
    }));
    expect(scoresOf("2", towns, { zeroDenominator })).toEqual(two);
    expect(scoresOf("3.1", towns, { zeroDenominator })).toEqual(epidemic);
  });

  test.each([
    [1.005, 1.01],
    [10.075, 10.08],
    [2.675, 2.68],
  ])("%d is rounded to %d", (value, expected) => {
    expect(cellOf(rounded(decimalOf(value), 2))).toBe(expected);
  });

  test("halves to even when the reading says so", () => {
    expect(cellOf(rounded(decimalOf(1.005), 2, "half-even"))).toBe(1);
    expect(cellOf(rounded(decimalOf(1.015), 2, "half-even"))).toBe(1.02);
  });

  test.each([
    ["skip", [1, 1, 3]],
    ["dense", [1, 1, 2]],
    ["average", [1.5, 1.5, 3]],
  ] as const)("equal values, %s", (ties, expected) => {
    const values = [decimalOf(0.3), decimalOf(0.1).add(decimalOf(0.2)), decimalOf(0.2)];
    expect(placesOf(values, ties).map((place) => place!.valueOf())).toEqual(expected);
  });

  test("full points add up to 100, and indicators break ties of totals when asked", () => {
    const best: OracleTown = {
      ...TOWN,
      epidemicQuality: 0.5,
      projects: [project(1000)],
      items: ["省简报", "省简报", "省简报"],
    };
    const alone = assess([best]);
    expect(alone.totals.map(cellOf)).toEqual([100]);
    expect([...alone.scores.keys()]).toEqual([...ORACLE_CODES]);
    const twins = assess([best, { ...best, exports: 2170, exportsLastYear: 2000 }, best]);
    expect(twins.places.map(cellOf)).toEqual([2, 1, 2]);
  });
});
