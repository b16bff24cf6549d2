import { CONVENTION_IDS, type ConventionId } from "../conventions";
import { indicatorsOf, type Method } from "../method";
import type { OwnMeasure } from "../own-measures";
import { canBeSaid } from "./rule-cells";
import type { SheetRule, SheetRuleKind } from "./terms";

type RuleOf<Kind extends SheetRuleKind> = Extract<SheetRule, { kind: Kind }>;

const ofRatio = ({ kind }: OwnMeasure): readonly ConventionId[] =>
  kind === "ratio" ? ["zeroDenominator"] : [];
const ofMeasure = ({ measure }: { readonly measure: OwnMeasure }) => ofRatio(measure);
const ofPlaces = ({ measure }: { readonly measure: OwnMeasure }): readonly ConventionId[] => [
  "stepTies",
  "zeroEarnsPlace",
  ...ofRatio(measure),
];

const MET: { readonly [Kind in SheetRuleKind]: (rule: RuleOf<Kind>) => readonly ConventionId[] } = {
  completion: ({ otherTasks }) => [
    "targetBasis",
    "zeroBase",
    "targetNotPositive",
    ...(otherTasks.length > 0 ? (["targetScope", "zeroDenominator"] as const) : []),
  ],
  attainment: ({ measure }) => [
    ...ofRatio(measure),
    ...(measure.kind === "growth" ? (["zeroBase", "targetNotPositive"] as const) : []),
  ],
  proportional: ({ measure, measureOfMonth, isRanked, isOfTotal }) => [
    ...ofRatio(measure),
    ...(measure.kind === "growth" || measure.kind === "increase" ? ["noPositive" as const] : []),
    ...(measureOfMonth ? ["insured" as const] : []),
    ...(isRanked ? ["proportionBasis" as const] : []),
    ...(isOfTotal ? ["shareWhole" as const] : []),
  ],
  "best-proportional": ofMeasure,
  "rank-step": ofPlaces,
  "place-step": ofPlaces,
  interval: ofMeasure,
  "per-unit": ofMeasure,
  tier: ({ measure, by }) => [
    ...ofRatio(measure),
    ...(by === "place" ? ["stepTies" as const] : []),
  ],
  "counted-projects": () => ["bound200"],
  "counted-items": () => ["infoLevels", "repeatedTitle"],
  entered: () => [],
  combined: () => [],
  monitored: ({ measure }) => ["stepTies", ...ofRatio(measure)],
};

const ALWAYS: readonly ConventionId[] = ["rankTies", "rounding", "currency"];

/** The conventions about which a rule of the method can ask, in their order. */
export function conventionsMet(method: Method): readonly ConventionId[] {
  // 同分 of the head is the method's own word for it.
  const always = method.overall?.ties ? ALWAYS.filter((id) => id !== "rankTies") : ALWAYS;
  const met = indicatorsOf(method).flatMap(({ rule }) => {
    if (!canBeSaid(rule)) return CONVENTION_IDS;
    const of = MET[rule.kind] as (rule: SheetRule) => readonly ConventionId[];
    return of(rule);
  });
  return CONVENTION_IDS.filter((id) => met.includes(id) || always.includes(id));
}
