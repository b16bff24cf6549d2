/** Months in which a naive formula gives a wrong number: see the names. */
import type { Conventions } from "../../src/method/conventions";
import type { TownFacts } from "../scoring/month";
import { monthOf } from "./case-months";
import type { NativeMonth } from "./native-month";

const grown = (exports: string, exportsLastYear: string): TownFacts => ({
  data: { exports, exportsLastYear },
});

const target = (exportGrowth: string, exports: string, exportsLastYear = "1000"): TownFacts => ({
  ...grown(exports, exportsLastYear),
  targets: { exportGrowth },
});

type HardMonth = readonly [about: string, TownFacts[], Partial<Conventions>?];
const MONTHS: readonly HardMonth[] = [
  // 6 × 0.0025, 0.0075 … of 1.4, 7 × 1/8 of 1.3: halves at the third decimal.
  [
    "halves at the third decimal",
    [grown("2400", "1000"), grown("1", "0.5"), grown("3", "2"), grown("1175", "1000")],
  ],
  [
    "halves to the even",
    [grown("2400", "1000"), grown("1", "0.5"), grown("3", "2"), grown("1175", "1000")],
    { rounding: { stage: "each", decimals: 2, mode: "half-even", rankBy: "printed" } },
  ],
  [
    "halves of whole points",
    [grown("1200", "1000"), grown("1100", "1000"), grown("1300", "1200"), grown("1050", "1000")],
    { rounding: { stage: "each", decimals: 0, mode: "half-away", rankBy: "printed" } },
  ],
  // 1320.3 − 1220.1 and 300.2 − 200 differ in binary.
  [
    "equal increments that differ in binary",
    [
      { data: { imports: "1320.3", importsLastYear: "1220.1" } },
      { data: { imports: "300.2", importsLastYear: "200" } },
      { data: { imports: "50", importsLastYear: "50" } },
    ],
  ],
  // 1.1 ÷ 3.3 = 2.2 ÷ 6.6.
  [
    "equal fractions that differ in binary",
    [
      { data: { epidemicExports: "1.1", generalTradeExports: "3.3" } },
      { data: { epidemicExports: "2.2", generalTradeExports: "6.6" } },
      { data: { epidemicExports: "20", generalTradeExports: "60" } },
      { data: { epidemicExports: "0", generalTradeExports: "60" } },
      { data: { epidemicExports: "0", generalTradeExports: "0" } },
    ],
  ],
  [
    "shares that are next to each other",
    [
      { data: { epidemicExports: "16666.6666", generalTradeExports: "50000" } },
      { data: { epidemicExports: "16666.6667", generalTradeExports: "50000" } },
      { data: { epidemicExports: "16666.3333", generalTradeExports: "49999" } },
    ],
  ],
  [
    "targets met exactly, just missed, zero and negative",
    [
      target("8.5", "1085"),
      target("8.5", "1084.99"),
      target("0", "1000"),
      target("0", "999.99"),
      target("-5", "950"),
      target("-5", "949.99"),
      target("-5", "314.45", "331"),
    ],
  ],
  ...(["none", "zero", "best"] as const).map(
    (zeroDenominator) =>
      [
        `something of nothing, ${zeroDenominator}`,
        [
          ["20", "0"],
          ["7", "0"],
          ["0", "0"],
          ["0", "3"],
          ["9", "16"],
        ].map(([part = "", whole = ""]) => ({
          data: {
            activeExporters: part,
            activeExportersLastYear: whole,
            insuredExporters: whole,
            epidemicExports: part,
            generalTradeExports: whole,
            outsourcing: part,
            exports: whole,
          },
        })),
        { zeroDenominator },
      ] as const,
  ),
  ...(["skip", "dense", "average"] as const).map((stepTies): HardMonth => [
    `points in proportion to places, ${stepTies}`,
    [
      { data: { exports: "0", exportsLastYear: "0", ordersScore: "0" } },
      { data: { exports: "900", activeExportersLastYear: "0", ordersScore: "8" } },
      { data: { exports: "1100", insuredExporters: "0", ordersScore: "8" } },
      { data: { exports: "1100", activeExporters: "40", ordersScore: "80" } },
      { data: { ordersScore: "60" } },
      { data: { exports: "1300", activeExporters: "0", ordersScore: "7" } },
    ],
    { proportionBasis: "place", stepTies },
  ]),
  [
    "shares of the county's whole",
    [
      { data: { activeExporters: "16", activeExportersLastYear: "0", insuredExporters: "3" } },
      { data: { activeExporters: "1", activeExportersLastYear: "5", insuredExporters: "16" } },
      { data: { activeExporters: "3", activeExportersLastYear: "0", insuredExporters: "0" } },
    ],
    { shareWhole: "county" },
  ],
  [
    "targets of a bad year, by exports",
    [
      target("0", "999.99"),
      target("0", "0.125"),
      target("-5", "949.99"),
      target("-5", "475"),
      target("-100", "0"),
      target("8", "1001"),
    ],
    { targetNotPositive: "exports" },
  ],
  [
    "nobody grew",
    [grown("900", "1000"), grown("800", "1000"), grown("0", "0"), grown("1000", "1000")],
    { noPositive: "first-increment" },
  ],
  ["nothing anywhere", [grown("0", "0"), grown("0", "0"), grown("5", "0")], { zeroBase: "zero" }],
  [
    "a target in texts and gaps beside decided ties",
    [
      { data: { imports: "?" } },
      { data: { ordersScore: null } },
      { targets: { exportGrowth: null } },
      {},
    ],
    { rankTies: { decidedBy: ["1.2", "1.4"] }, stepTies: "average" },
  ],
  [
    "tiers at their bounds",
    ["199.9999", "200", "499.99", "500", "999.99", "1000"].map((amount) => ({
      projects: [[amount, false] as const],
    })),
    { bound200: false },
  ],
];

export function hardMonths(): NativeMonth[] {
  return MONTHS.map(([about, towns, conventions]) => monthOf(about, towns, conventions));
}

/** 600 × the second over the first is 300.5 less 5E-12, which a double cannot tell from 300.5: formulas must say so. */
export function doubtfulMonth(): NativeMonth {
  return monthOf("a score beside a rounding bound", [
    grown("9999999999.9999", "5000000000"),
    grown("5008333333.3332", "5000000000"),
  ]);
}
