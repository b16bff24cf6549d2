import { month, type TownFacts } from "../scoring/month";
import type { Observations } from "../../src/scoring/observations";

/** The figures of one town, as a plain program would hold them. */
export interface Figures {
  readonly exports: number;
  readonly exportsLastYear: number;
  readonly active: number;
  readonly activeLastYear: number;
  readonly insured: number;
  readonly general: number;
  readonly epidemic: number;
  readonly quality: number;
  readonly imports: number;
  readonly importsLastYear: number;
  readonly outsourcing: number;
  readonly newFirms: number;
  readonly orders: number;
  readonly target: number;
  /** 中方投资额 and whether in a 一带一路 country. */
  readonly projects: readonly (readonly [number, boolean])[];
  /** Items at 报送, 市简报, 省简报. */
  readonly items: readonly [number, number, number];
}

/** The same invented figures at every run: a multiplicative congruential generator with a fixed seed. */
export function randomFigures(towns: number): readonly Figures[] {
  let state = 20200617;
  const whole = (below: number): number => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  const hundredths = (below: number): number => whole(below * 100) / 100;
  return Array.from({ length: towns }, () => {
    const exportsLastYear = 1000 + hundredths(9000);
    const active = 10 + whole(90);
    return {
      exports: 1000 + hundredths(9000),
      exportsLastYear,
      active,
      activeLastYear: 10 + whole(90),
      insured: whole(active),
      general: 500 + hundredths(5000),
      epidemic: hundredths(500),
      quality: whole(6) / 10,
      imports: hundredths(1000),
      importsLastYear: hundredths(1000),
      outsourcing: hundredths(100),
      newFirms: whole(5),
      orders: 50 + hundredths(50),
      target: 5 + whole(10) / 2,
      projects: Array.from({ length: whole(3) }, () => [hundredths(1500), whole(2) === 1] as const),
      items: [whole(4), whole(3), whole(2)] as const,
    };
  });
}

/** The same figures as reading gives them to the scoring. */
export function observationsOf(figures: readonly Figures[]): Observations {
  return month(figures.map(townOf));
}

function townOf(town: Figures): TownFacts {
  const [submitted, city, province] = town.items;
  return {
    data: {
      exports: String(town.exports),
      exportsLastYear: String(town.exportsLastYear),
      activeExporters: String(town.active),
      activeExportersLastYear: String(town.activeLastYear),
      insuredExporters: String(town.insured),
      generalTradeExports: String(town.general),
      epidemicExports: String(town.epidemic),
      epidemicQuality: String(town.quality),
      imports: String(town.imports),
      importsLastYear: String(town.importsLastYear),
      outsourcing: String(town.outsourcing),
      newServiceFirms: String(town.newFirms),
      ordersScore: String(town.orders),
    },
    targets: { exportGrowth: String(town.target) },
    projects: town.projects.map(([amount, isBeltAndRoad]) => [String(amount), isBeltAndRoad]),
    items: [
      ...Array<"submitted">(submitted).fill("submitted"),
      ...Array<"city">(city).fill("city"),
      ...Array<"province">(province).fill("province"),
    ],
  };
}
