/** An independent, exact implementation of 长商发〔2020〕17号 附件2: plain facts in, scores, totals and places out. */
import Fraction from "fraction.js";
import {
  ORACLE_DEFAULTS,
  type OracleConventions,
  type OracleLevel,
  type OracleTown,
} from "./oracle-input";
import { itemLevels } from "./oracle-items";
import {
  byPlace,
  decimalOf,
  placesOf,
  proportional,
  quotient,
  rankStep,
  rounded,
  type Standing,
  type Value,
} from "./oracle-rules";

export const ORACLE_CODES = [
  "1.1",
  "1.2",
  "1.3",
  "1.4",
  "2",
  "3.1",
  "3.2",
  "4",
  "5",
  "6.1",
  "6.2",
  "7",
  "8",
  "9",
] as const;
export type OracleCode = (typeof ORACLE_CODES)[number];

/** Everything in the order of the towns. */
export interface OracleResult {
  readonly unrounded: ReadonlyMap<string, readonly Fraction[]>;
  /** As published. */
  readonly scores: ReadonlyMap<string, readonly Fraction[]>;
  readonly totals: readonly Fraction[];
  readonly places: readonly Fraction[];
}

/** The points of a town that was decided to stand outside an indicator's comparison; null for one that takes part. */
export type Outside = (code: OracleCode, town: number) => Fraction | null;

export function assess(
  towns: readonly OracleTown[],
  changes: Partial<OracleConventions> = {},
  outside: Outside = () => null,
  applies: (code: OracleCode, town: number) => boolean = () => true,
): OracleResult {
  const conventions = { ...ORACLE_DEFAULTS, ...changes };
  const unrounded = new Map(
    ORACLE_CODES.map((code) => {
      const given = towns.map((_, town) => outside(code, town));
      const taking = RULES[code](
        towns.filter((_, town) => given[town] === null),
        conventions,
        towns.filter((_, town) => applies(code, town)),
      );
      return [code, given.map((points) => points ?? taking.shift()!)];
    }),
  );
  const round = (points: Fraction) =>
    rounded(points, conventions.decimals, conventions.roundingMode);
  const scores = new Map(
    [...unrounded].map(([code, points]) => [
      code,
      conventions.roundingStage === "each" ? points.map(round) : points,
    ]),
  );
  const sums = towns.map((_, index) =>
    [...scores.values()].reduce((sum, points) => sum.add(points[index]!), new Fraction(0)),
  );
  const totals = conventions.roundingStage === "each" ? sums : sums.map(round);
  const ranked =
    conventions.roundingStage === "total" && conventions.rankBy === "exact" ? sums : totals;
  return { unrounded, scores, totals, places: finalPlaces(ranked, scores, conventions) };
}

/** The number that a cell shows for a published figure of few decimals. */
export const cellOf = (figure: Fraction): number => figure.valueOf();

/** `all`: every town to which the indicator applies, those that were decided to stand outside of it too. */
type Rule = (
  towns: readonly OracleTown[],
  conventions: OracleConventions,
  all: readonly OracleTown[],
) => Fraction[];

const amounts = (towns: readonly OracleTown[], of: (town: OracleTown) => number): Fraction[] =>
  towns.map((town) => decimalOf(of(town)));
/** Something of nothing is no value, 0 or the best by the reading; nothing of nothing is no value. */
const ratios = (
  towns: readonly OracleTown[],
  of: (town: OracleTown) => number,
  to: (town: OracleTown) => number,
  { zeroDenominator }: OracleConventions,
): Standing[] =>
  towns.map((town) => {
    const value = quotient(decimalOf(of(town)), decimalOf(to(town)));
    if (value !== null || of(town) === 0 || zeroDenominator === "none") return value;
    return zeroDenominator === "best" ? "best" : new Fraction(0);
  });
const growths = (towns: readonly OracleTown[]): Value[] =>
  towns.map((town) => {
    const before = decimalOf(town.exportsLastYear);
    return quotient(decimalOf(town.exports).sub(before), before);
  });

/** Points by place; a zero, as method.md names it, earns none where the convention says so. */
function steps(
  towns: readonly OracleTown[],
  values: readonly Standing[],
  isZero: (town: OracleTown) => boolean,
  [first, step]: readonly [string, string],
  conventions: OracleConventions,
): Fraction[] {
  const points = rankStep(values, new Fraction(first), new Fraction(step), conventions.stepTies);
  const allZero = towns.every((town, index) => values[index] === null || isZero(town));
  const nobody = allZero && conventions.zeroEarnsPlace !== "always";
  return points.map((earned, index) => {
    const refused = isZero(towns[index]!) && conventions.zeroEarnsPlace === false;
    return nobody || refused ? new Fraction(0) : earned;
  });
}

/** Points by the place of a share: it is a zero when its part is 0, or when it counts as 0. */
function shareSteps(
  towns: readonly OracleTown[],
  [of, to]: readonly [(town: OracleTown) => number, (town: OracleTown) => number],
  terms: readonly [string, string],
  conventions: OracleConventions,
): Fraction[] {
  const countsAsZero = conventions.zeroDenominator === "zero";
  const isZero = (town: OracleTown): boolean => of(town) === 0 || (to(town) === 0 && countsAsZero);
  return steps(towns, ratios(towns, of, to, conventions), isZero, terms, conventions);
}

/** 其余按比例 in a clause of 排序 or 排名第一: of the values, or of the places. */
function ordered(
  values: readonly Standing[],
  full: number,
  isZero: (index: number) => boolean,
  { proportionBasis, stepTies, zeroEarnsPlace }: OracleConventions,
): Fraction[] {
  if (proportionBasis === "value") return proportional(values, new Fraction(full));
  const refused = (index: number): boolean => zeroEarnsPlace === false && isZero(index);
  return byPlace(values, new Fraction(full), stepTies, refused);
}

/** Shares of 总数, the town's own or the sum of all; what is 0 or counts as 0 is a zero. */
function ofTotal(
  towns: readonly OracleTown[],
  full: number,
  [of, to]: readonly [(town: OracleTown) => number, (town: OracleTown) => number],
  conventions: OracleConventions,
  all: readonly OracleTown[],
): Fraction[] {
  const sum = all.map(to).reduce((a, b) => a + b, 0);
  const values = ratios(
    towns,
    of,
    conventions.shareWhole === "county" ? () => sum : to,
    conventions,
  );
  return ordered(values, full, (index) => isNothing(values[index]), conventions);
}

const isNothing = (value: Standing | undefined): boolean =>
  value instanceof Fraction && value.equals(0);

const RULES: Readonly<Record<OracleCode, Rule>> = {
  "1.1": (towns, conventions) =>
    towns.map((town) =>
      new Fraction(40).mul(
        conventions.targetScope === "growth"
          ? growthShare(town, conventions)
          : mean([growthShare(town, conventions), ...otherTaskShares(town)]),
      ),
    ),
  "1.2": (towns) => proportional(growths(towns), new Fraction(7)),
  "1.3": (towns, conventions) => {
    const increments = towns.map((town) =>
      decimalOf(town.exports).sub(decimalOf(town.exportsLastYear)),
    );
    const nobody = increments.every((increment) => increment.compare(0) <= 0);
    if (nobody && conventions.noPositive === "nobody") return towns.map(() => new Fraction(0));
    const contending = increments.map((increment, town) =>
      towns[town]!.exports === 0 && towns[town]!.exportsLastYear === 0 ? null : increment,
    );
    if (!nobody) return ordered(contending, 7, () => false, conventions);
    return placesOf(contending, "skip").map((place) => new Fraction(place?.equals(1) ? 7 : 0));
  },
  "1.4": (towns, conventions) => {
    const exports = amounts(towns, (town) => town.exports);
    return ordered(exports, 6, (index) => isNothing(exports[index]), conventions);
  },
  "2": (towns, conventions, all) =>
    ofTotal(towns, 10, [(town) => town.active, (town) => town.activeLastYear], conventions, all),
  "3.1": (towns, conventions) =>
    shareSteps(
      towns,
      [(town) => town.epidemic, (town) => town.generalTrade],
      ["2.5", "0.2"],
      conventions,
    ),
  "3.2": (towns) => amounts(towns, (town) => town.epidemicQuality),
  "4": (towns, conventions) => {
    const increments = towns.map((town) =>
      decimalOf(town.imports).sub(decimalOf(town.importsLastYear)),
    );
    const points = steps(
      towns,
      increments,
      (town) => town.imports === 0,
      ["3", "0.2"],
      conventions,
    );
    return points.map((earned, index) =>
      increments[index]!.compare(0) < 0 ? new Fraction(0) : earned,
    );
  },
  "5": (towns, conventions) =>
    towns.map((town) =>
      capped(
        town.projects.map((row) => ofProject(row, conventions)),
        3,
      ),
    ),
  "6.1": (towns, conventions) =>
    shareSteps(
      towns,
      [(town) => town.outsourcing, (town) => town.exports],
      ["1.5", "0.1"],
      conventions,
    ),
  "6.2": (towns, conventions) =>
    steps(
      towns,
      amounts(towns, (town) => town.newServiceFirms),
      (town) => town.newServiceFirms === 0,
      ["1.5", "0.1"],
      conventions,
    ),
  "7": (towns, conventions, all) => {
    const insured = (town: OracleTown) =>
      conventions.insured === "month" ? town.insuredOfMonth : town.insured;
    return ofTotal(towns, 5, [insured, (town) => town.active], conventions, all);
  },
  "8": (towns, conventions) => {
    const orders = amounts(towns, (town) => town.ordersScore);
    return ordered(orders, 5, (index) => isNothing(orders[index]), conventions);
  },
  "9": (towns, conventions) =>
    towns.map((town) =>
      capped(
        itemLevels(town.items, conventions).map((level) => ofItem(level, conventions)),
        8,
      ),
    ),
};

/** How much of 1.1's growth target a town has met, from 0 to 1. */
function growthShare(town: OracleTown, conventions: OracleConventions): Fraction {
  const [now, before] = [decimalOf(town.exports), decimalOf(town.exportsLastYear)];
  if (before.equals(0)) {
    return new Fraction(now.compare(0) > 0 && conventions.zeroBase === "met" ? 1 : 0);
  }
  const growth = now.sub(before).div(before);
  const target = decimalOf(town.targets.growthPercent).div(100);
  if (growth.compare(target) >= 0) return new Fraction(1);
  if (target.compare(0) <= 0) {
    const wanted = before.mul(target.add(1));
    if (conventions.targetNotPositive === "zero") return new Fraction(0);
    return wanted.compare(0) <= 0 ? new Fraction(1) : within01(now.div(wanted));
  }
  const share =
    conventions.targetBasis === "growth" ? growth.div(target) : now.div(before.mul(target.add(1)));
  return within01(share);
}

function otherTaskShares(town: OracleTown): Fraction[] {
  const insuredRatio = quotient(decimalOf(town.insured), decimalOf(town.active));
  return [
    shareOf(decimalOf(town.newExporters), town.targets.newExporters),
    shareOf(
      decimalOf(town.smallExporterInsurancePercent),
      town.targets.smallExporterInsurancePercent,
    ),
    shareOf(
      insuredRatio === null ? null : insuredRatio.mul(100),
      town.targets.exporterInsurancePercent,
    ),
  ];
}

function shareOf(value: Value, target: number): Fraction {
  if (value === null) return new Fraction(0);
  const goal = decimalOf(target);
  if (value.compare(goal) >= 0) return new Fraction(1);
  return goal.compare(0) <= 0 ? new Fraction(0) : within01(value.div(goal));
}

function within01(share: Fraction): Fraction {
  if (share.compare(0) < 0) return new Fraction(0);
  return share.compare(1) > 0 ? new Fraction(1) : share;
}

const total = (parts: readonly Fraction[]): Fraction =>
  parts.reduce((sum, part) => sum.add(part), new Fraction(0));
const mean = (parts: readonly Fraction[]): Fraction => total(parts).div(parts.length);

function capped(parts: readonly Fraction[], cap: number): Fraction {
  const sum = total(parts);
  return sum.compare(cap) > 0 ? new Fraction(cap) : sum;
}

function ofProject(
  project: OracleTown["projects"][number],
  { bound200 }: OracleConventions,
): Fraction {
  const amount = decimalOf(project.investment);
  const base = new Fraction(project.beltAndRoad ? "1.5" : "1");
  if (amount.compare(1000) >= 0) return base.add(2);
  if (amount.compare(500) >= 0) return base.add(1);
  if (amount.compare(200) > 0 || (amount.equals(200) && bound200)) return base.add("0.5");
  return base;
}

function ofItem(level: OracleLevel, { infoLevels }: OracleConventions): Fraction {
  const points = {
    highest: { 报送: 1, 市简报: 2, 省简报: 3 },
    "all-levels": { 报送: 1, 市简报: 3, 省简报: 6 },
    "submission-plus-adoption": { 报送: 1, 市简报: 3, 省简报: 4 },
  };
  return new Fraction(points[infoLevels][level]);
}

function finalPlaces(
  totals: readonly Fraction[],
  scores: ReadonlyMap<string, readonly Fraction[]>,
  { rankTies }: OracleConventions,
): Fraction[] {
  if (rankTies === "skip" || rankTies === "dense") {
    return placesOf(totals, rankTies).map((place) => place!);
  }
  const deciding = [totals, ...rankTies.map((code) => scores.get(code)!)];
  const beats = (a: number, b: number): boolean => {
    const first = deciding.find((figures) => !figures[a]!.equals(figures[b]!));
    return first !== undefined && first[a]!.compare(first[b]!) > 0;
  };
  return totals.map(
    (_, town) => new Fraction(totals.filter((__, other) => beats(other, town)).length + 1),
  );
}
