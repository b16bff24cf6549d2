/** Random months with ties, zeros, halves, falls and decimals that binary cannot hold. */
import fc from "fast-check";
import type { OracleTown } from "../oracle/oracle-input";

const amount = fc.oneof(
  fc.constantFrom(
    0,
    0.5,
    1,
    2.5,
    1000,
    1085,
    1042.5,
    1084.99,
    970,
    990,
    1.1,
    2.2,
    3.3,
    6.6,
    1086.4,
  ),
  fc.integer({ min: 0, max: 400_000 }).map((cents) => cents / 100),
);
const count = fc.oneof(fc.constantFrom(0, 1, 16, 20, 25), fc.integer({ min: 0, max: 60 }));
const percent = fc.constantFrom(-2, 0, 1, 8, 8.5, 9, 9.5, 100);
const quality = fc.integer({ min: 0, max: 100 }).map((step) => step / 200);
const project = fc.record({
  investment: fc.constantFrom(0, 199.99, 200, 200.01, 499.99, 500, 999.99, 1000, 2500.5),
  beltAndRoad: fc.boolean(),
});
const level = fc.constantFrom("报送" as const, "市简报" as const, "省简报" as const);

const town = fc
  .record({
    exports: amount,
    exportsLastYear: amount,
    active: count,
    activeLastYear: count,
    newExporters: count,
    insured: count,
    insuredOfMonth: count,
    smallExporterInsurancePercent: fc.constantFrom(0, 35.5, 70, 100),
    generalTrade: amount,
    epidemic: amount,
    epidemicQuality: quality,
    imports: amount,
    importsLastYear: amount,
    outsourcing: amount,
    newServiceFirms: count,
    ordersScore: fc.oneof(fc.constantFrom(0, 62.5, 80, 99.99), amount),
    projects: fc.array(project, { maxLength: 3 }),
    items: fc.array(level, { maxLength: 6 }),
    targets: fc.record({
      growthPercent: percent,
      newExporters: fc.constantFrom(0, 1, 7, 27),
      smallExporterInsurancePercent: fc.constantFrom(70, 100),
      exporterInsurancePercent: fc.constantFrom(60, 90),
    }),
  })
  .map((facts) => ({
    ...facts,
    insured: Math.min(facts.insured, facts.active),
    insuredOfMonth: Math.min(facts.insuredOfMonth, facts.insured, facts.active),
  }));

/** Months of one to fourteen towns; equal facts of two towns come up too. */
export const months: fc.Arbitrary<readonly OracleTown[]> = fc
  .tuple(fc.array(town, { minLength: 1, maxLength: 12 }), fc.array(fc.nat(), { maxLength: 2 }))
  .map(([towns, twins]) => {
    const repeated = twins.map((index) => towns[index % towns.length]!);
    return [...towns, ...repeated].map((facts, index) => ({ ...facts, name: TOWN_NAMES[index]! }));
  });

const TOWN_NAMES = [..."甲乙丙丁戊己庚辛壬癸子丑寅卯"].map((name) => `${name}山镇`);

/** The runs are the same every time; a failure prints what it needs to be repeated. */
export const RUNS = { seed: 20200514, numRuns: 80 };
