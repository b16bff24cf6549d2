/** What is true in an invented month: figures of every town, of the period before and of 全县, without any doubt. */
import type { Quantity } from "../../method/changxing-2020-names";
import fc from "fast-check";
import type { OracleTown } from "../../oracle/oracle-input";
import { TOWN_NAMES } from "./town-forms";

export type Figures = Readonly<Record<Quantity, number>>;

export interface Facts {
  readonly towns: readonly OracleTown[];
  /** Figures of the period before, in the same order. */
  readonly before: readonly Figures[];
  /** Targets of 全县, never a score. */
  readonly countyTarget: number;
}

/** The column of the data sheet for each fact of the oracle. */
export const FIGURE: Readonly<Record<Quantity, (town: OracleTown) => number>> = {
  exports: (town) => town.exports,
  exportsLastYear: (town) => town.exportsLastYear,
  activeExporters: (town) => town.active,
  activeExportersLastYear: (town) => town.activeLastYear,
  newExporters: (town) => town.newExporters,
  insuredExporters: (town) => town.insured,
  insuredExportersOfMonth: (town) => town.insuredOfMonth,
  smallExporterInsuranceRate: (town) => town.smallExporterInsurancePercent,
  generalTradeExports: (town) => town.generalTrade,
  epidemicExports: (town) => town.epidemic,
  epidemicQuality: (town) => town.epidemicQuality,
  imports: (town) => town.imports,
  importsLastYear: (town) => town.importsLastYear,
  outsourcing: (town) => town.outsourcing,
  newServiceFirms: (town) => town.newServiceFirms,
  ordersScore: (town) => town.ordersScore,
};

export const QUANTITIES = Object.keys(FIGURE) as Quantity[];

/** Parts of a whole number, downwards: hundredths stay hundredths. */
const part = (whole: number, percent: number): number => Math.floor((whole * percent) / 100);
const decimals = (hundredths: number): number => hundredths / 100;

interface Month {
  readonly town: OracleTown;
  readonly before: Figures;
}

/** Twenty-four drawn numbers make one town's month; zeros make an ordinary town. */
function monthOf(drawn: readonly number[], index: number): Month {
  let next = 0;
  const below = (limit: number): number => drawn[next++]! % limit;
  const isIdle = below(40) === 39;
  const lastYear = isIdle ? 0 : 20_000 + below(2_000) * 100 + below(100);
  const exports = part(lastYear, 70 + below(80));
  const general = part(exports, 60 + below(40));
  const imports = below(10) === 9 ? 0 : 5_000 + below(30_000);
  const active = 12 + below(60);
  const insured = active - below(12);
  const town: OracleTown = {
    name: TOWN_NAMES[index] ?? `第${index}镇`,
    targets: {
      growthPercent: [8, 8.5, 9, 9.5, 33.3][below(5)]!,
      newExporters: 1 + below(20),
      smallExporterInsurancePercent: [70, 100][below(2)]!,
      exporterInsurancePercent: [60, 90][below(2)]!,
    },
    exports: decimals(exports),
    exportsLastYear: decimals(lastYear),
    active,
    activeLastYear: 10 + below(60),
    newExporters: below(9),
    insured,
    insuredOfMonth: Math.min(insured, below(5)),
    smallExporterInsurancePercent: [90, 35.5, 100, 72.25][below(4)]!,
    generalTrade: decimals(general),
    epidemic: decimals(part(general, [4, 0, 7, 30][below(4)]!)),
    epidemicQuality: [0.3, 0, 0.5, 0.25][below(4)]!,
    imports: decimals(imports),
    importsLastYear: decimals(part(imports, 50 + below(100))),
    outsourcing: decimals([1_250, 0, 1_000, 98_765][below(4)]!),
    newServiceFirms: below(5),
    ordersScore: 60 + below(80) / 2,
    projects: [200, 199.99, 500, 1000.5]
      .slice(0, [0, 1, 0, 3][below(4)])
      .map((investment, project) => ({ investment, beltAndRoad: (project + index) % 2 === 0 })),
    items: (["报送", "市简报", "省简报", "报送"] as const).slice(0, below(5)),
  };
  return { town, before: figuresBefore(town, 60 + below(35)) };
}

const STANDING: readonly Quantity[] = [
  "smallExporterInsuranceRate",
  "insuredExportersOfMonth",
  "epidemicQuality",
  "ordersScore",
];

/** The period before: less of everything that adds up over the year. */
function figuresBefore(town: OracleTown, percent: number): Figures {
  const before = QUANTITIES.map((quantity): [Quantity, number] => {
    const now = FIGURE[quantity](town);
    if (STANDING.includes(quantity)) return [quantity, now];
    const hundredths = Number((now * 100).toPrecision(15));
    const isAmount = ["exports", "exportsLastYear", "generalTradeExports", "epidemicExports"]
      .concat(["imports", "importsLastYear", "outsourcing"])
      .includes(quantity);
    return [quantity, isAmount ? decimals(part(hundredths, percent)) : part(now, percent)];
  });
  const figures = Object.fromEntries(before) as Record<Quantity, number>;
  const { activeExporters, insuredExporters, insuredExportersOfMonth: ofMonth } = figures;
  const insured = Math.min(insuredExporters, activeExporters);
  return {
    ...figures,
    insuredExporters: insured,
    insuredExportersOfMonth: Math.min(ofMonth, insured),
  };
}

const town = fc.array(fc.nat({ max: 999_999 }), { minLength: 26, maxLength: 26 });

/** Months of two to thirty towns, mostly of a county's eleven or fewer. */
export const months: fc.Arbitrary<Facts> = fc
  .oneof(
    { weight: 9, arbitrary: fc.array(town, { minLength: 2, maxLength: 11 }) },
    { weight: 1, arbitrary: fc.array(town, { minLength: 12, maxLength: 30 }) },
  )
  .map((drawn) => {
    const all = drawn.map(monthOf);
    return {
      towns: all.map((each) => each.town),
      before: all.map((each) => each.before),
      countyTarget: 8,
    };
  });
