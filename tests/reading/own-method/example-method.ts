/** 示例(虚构): an own method with every kind of rule. */
import { changxing2020Inputs } from "../../../src/method/editions/changxing-2020-inputs";
import { everyTerms } from "../../../src/method/every-rule";
import type { Category, Indicator, Method } from "../../../src/method/method";
import { ownMethodId } from "../../../src/method/own-sheet/head";
import type { SheetRule } from "../../../src/method/own-sheet/terms";
import { USUAL_CONVENTIONS } from "../../../src/method/own-sheet/usual-conventions";

const GROWTH = { kind: "growth", of: "exports", from: "exportsLastYear" } as const;
const IMPORTS = { kind: "amount", of: "imports" } as const;
const SHARE = { kind: "ratio", of: "insuredExporters", to: "activeExporters" } as const;

const indicator = (
  code: string,
  points: string,
  rule: SheetRule,
  isOutsideTotal?: true,
): Indicator => ({
  code,
  name: `指标${code}`,
  clause: `第${code}条`,
  text: "示例(虚构)条文。",
  points,
  rule,
  ...(isOutsideTotal ? { isOutsideTotal } : {}),
});

const category = (name: string, points: string, ...indicators: readonly Indicator[]): Category => ({
  name,
  points,
  indicators,
});

const categories: readonly Category[] = [
  category(
    "出口",
    "50",
    indicator("1.1", "20", {
      kind: "completion",
      measure: GROWTH,
      task: "exportGrowth",
      otherTasks: [
        { task: "newExporters", measure: { kind: "amount", of: "newExporters" } },
        { task: "exporterInsurance", measure: SHARE },
      ],
    }),
    indicator("1.2", "10", {
      kind: "proportional",
      measure: { kind: "ratio", of: "activeExporters", to: "activeExportersLastYear" },
      measureOfMonth: { kind: "ratio", of: "insuredExportersOfMonth", to: "activeExporters" },
      isRanked: true,
      isOfTotal: true,
    }),
    indicator("1.3", "20", {
      kind: "per-unit",
      measure: GROWTH,
      lowerIsBetter: false,
      reference: { kind: "mean" },
      unit: "5",
      isPercentOfReference: false,
      points: "1",
      base: "10",
      wholeSteps: true,
      least: "0",
      most: "20",
    }),
  ),
  category(
    "进口",
    "30",
    indicator("2", "10", {
      kind: "attainment",
      measure: IMPORTS,
      lowerIsBetter: false,
      reference: { kind: "number", value: "1000" },
      unmet: "proportion",
      least: "0",
      most: "10",
    }),
    indicator("3", "10", {
      kind: "interval",
      measure: IMPORTS,
      lowerIsBetter: false,
      base: "6",
      low: { kind: "worst" },
      high: { kind: "best" },
    }),
    indicator("4", "10", {
      kind: "tier",
      measure: { kind: "increase", of: "imports", from: "importsLastYear" },
      lowerIsBetter: false,
      by: "value",
      tiers: [
        { bound: "1000", isIncluded: true, points: "10" },
        { bound: "500", isIncluded: false, points: "6" },
        { bound: "500", isIncluded: true, points: "5" },
      ],
    }),
  ),
  category(
    "其他",
    "20",
    indicator("5", "2", {
      kind: "tier",
      measure: { kind: "amount", of: "outsourcing" },
      lowerIsBetter: false,
      by: "place",
      tiers: [
        { bound: "1", isIncluded: true, points: "2" },
        { bound: "3", isIncluded: true, points: "1" },
      ],
    }),
    indicator("6", "3", {
      kind: "rank-step",
      measure: { kind: "amount", of: "newServiceFirms" },
      step: "0.2",
      fallGetsNothing: true,
      zeroOf: "newServiceFirms",
    }),
    indicator("7", "3", {
      kind: "counted-projects",
      each: "1",
      eachBeltAndRoad: "1.5",
      tiers: [
        { atLeast: "1000", points: "2" },
        { atLeast: "500", points: "1" },
      ],
    }),
    indicator("8", "2", {
      kind: "counted-items",
      each: { submitted: "1", city: "2", province: "3" },
    }),
    indicator("9", "2", { kind: "entered", of: "epidemicQuality" }),
    indicator("10", "8", {
      kind: "combined",
      how: "weighted-sum",
      parts: [
        { code: "10.1", weight: "1/3" },
        { code: "10.2", weight: "0.5" },
      ],
      reads: "published",
      least: "0",
      most: "8",
    }),
    indicator(
      "10.1",
      "9",
      {
        kind: "place-step",
        measure: { kind: "ratio", of: "epidemicExports", to: "generalTradeExports" },
        lowerIsBetter: true,
        step: "0.5",
        least: "1",
      },
      true,
    ),
    indicator(
      "10.2",
      "10",
      {
        kind: "best-proportional",
        measure: { kind: "amount", of: "ordersScore" },
        lowerIsBetter: true,
      },
      true,
    ),
    indicator(
      "11",
      "0",
      {
        kind: "monitored",
        measure: { kind: "amount", of: "smallExporterInsuranceRate" },
        lowerIsBetter: false,
        task: "smallExporterInsurance",
      },
      true,
    ),
  ),
];

const document = "示例发〔2026〕1号";

export const exampleMethod: Method = {
  id: ownMethodId({ document, year: 2026 }),
  document,
  title: "2026年度外贸考核办法示例(虚构)",
  names: { index: "外贸指数", work: "外贸", units: "乡镇(街道)", annex: "", isDraft: true },
  year: 2026,
  total: "100",
  termsOf: everyTerms,
  inputs: changxing2020Inputs,
  categories,
  defaultConventions: USUAL_CONVENTIONS,
};
