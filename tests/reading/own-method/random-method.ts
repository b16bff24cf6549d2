/** Random own methods, sound ones. */
import fc from "fast-check";
import { listedChoices } from "../../../src/method/convention-choices";
import {
  CONVENTION_IDS,
  type ConventionId,
  type Conventions,
} from "../../../src/method/conventions";
import { everyTerms } from "../../../src/method/every-rule";
import type { Category, Indicator, Method } from "../../../src/method/method";
import {
  namesOfHead,
  overallOf,
  ownMethodId,
  type OwnHead,
} from "../../../src/method/own-sheet/head";
import type { SheetRule } from "../../../src/method/own-sheet/terms";
import type { Condition } from "../../../src/method/overall";
import { USUAL_CONVENTIONS } from "../../../src/method/own-sheet/usual-conventions";
import { decimalText } from "../../../src/numbers/decimal-text";
import { exact, sum } from "../../../src/numbers/exact";
import { randomInputs } from "./random-inputs";
import { KINDS, RULES } from "./random-rule";

const text = fc.constantFrom(
  "示例",
  "按“比重”排序,第一名得10分;其余按比例。",
  "1.5",
  "第 3 条\n第2项",
  "Ａ＋Ｂ",
  "(一)",
);

interface DrawnIndicator {
  readonly rule: SheetRule;
  readonly points: string;
  readonly counts: "yes" | "no" | "bonus";
  readonly texts: readonly [string, string, string];
  readonly startsCategory: boolean;
}

const indicatorOf = (rule: fc.Arbitrary<SheetRule>): fc.Arbitrary<DrawnIndicator> =>
  fc.record({
    rule,
    points: fc.constantFrom("0.5", "1", "2.5", "10", "40", "100"),
    counts: fc.constantFrom("yes", "no", "bonus"),
    texts: fc.tuple(text, text, text),
    startsCategory: fc.boolean(),
  });

const anyRule = fc.oneof(...KINDS.map((kind) => RULES[kind]));
/** The codes 1 and 2 have points that a 合并 can take. */
/** Of no points of other codes: the others may be of theirs. */
const plainRule = fc
  .oneof(RULES.proportional, RULES.entered, RULES["per-unit"])
  .filter((rule) => !("measure" in rule) || rule.measure.kind !== "points");

const CODES = ["1", "2", "3.1", "3.2", "4", "5.10", "6"];

function indicatorAt(drawn: DrawnIndicator, index: number): Indicator {
  const { rule, points, counts, texts } = drawn;
  const [name, clause, whole] = texts;
  const isMonitored = rule.kind === "monitored";
  return {
    code: CODES[index] ?? "",
    name,
    clause,
    text: whole,
    points: isMonitored ? "0" : points,
    rule,
    ...(counts === "no" || isMonitored ? { isOutsideTotal: true } : {}),
    ...(counts === "bonus" && !isMonitored ? { isBonus: true } : {}),
  };
}

function added(indicators: readonly Indicator[]): string {
  const counted = indicators.filter(({ isOutsideTotal, isBonus }) => !isOutsideTotal && !isBonus);
  return decimalText(sum(counted.map(({ points }) => exact(points)))) ?? "";
}

function categoriesOf(all: readonly DrawnIndicator[]): Category[] {
  const groups: Indicator[][] = [];
  all.forEach((drawn, index) => {
    if (index === 0 || drawn.startsCategory) groups.push([]);
    groups.at(-1)?.push(indicatorAt(drawn, index));
  });
  return groups.map((indicators, index) => ({
    name: `考核内容${index + 1}`,
    points: added(indicators),
    indicators,
  }));
}

const choice = <Id extends ConventionId>(id: Id): fc.Arbitrary<Conventions[Id]> =>
  fc.constantFrom<Conventions[Id][]>(...listedChoices(id));
const conventions = fc.record(
  Object.fromEntries(CONVENTION_IDS.map((id) => [id, choice(id)])),
) as fc.Arbitrary<Conventions>;

/** The codes 1 and 2 are always there. */
const ties = fc.record({
  decidedBy: fc.constantFrom<readonly string[]>([], ["1"], ["2", "1"], ["1", "2"]),
  then: fc.constantFrom("shared" as const, "roster" as const),
});

const effect = fc.record({
  compares: fc.constantFrom<Condition["compares"]>(
    "above",
    "at-least",
    "below",
    "at-most",
    "equals",
  ),
  value: fc.constantFrom("0", "2.5", "-1"),
  effect: fc.constantFrom<Condition["effect"]>({ kind: "zero" }, { kind: "deduct", points: "5" }),
});

const head = fc.record({
  cap: fc.constantFrom(null, "100", "95"),
  direction: fc.constantFrom<OwnHead["direction"]>("higher", "lower"),
  rankBy: fc.constantFrom<OwnHead["rankBy"]>("published", "exact"),
  ties: fc.option(ties, { nil: null }),
  shortName: fc.constantFrom("外贸指数", "指数 甲"),
  workName: fc.constantFrom("外贸", "稳外贸"),
  document: fc.constantFrom("示例〔2026〕1号", "示例发〔2026〕 9 号(虚构)"),
  annex: fc.constantFrom("", "附件1"),
  title: fc.constantFrom("2026年度考核办法示例（虚构）", "示例"),
  year: fc.integer({ min: 2000, max: 2099 }),
  pointsUnit: fc.constantFrom("分", "万元"),
  scope: fc.constantFrom("乡镇", "县(市、区)"),
  totalRow: fc.constantFrom("全县", "全市"),
  reads: fc.constantFrom<OwnHead["reads"]>("published", "exact"),
  state: fc.constant("draft" as const),
  corrects: fc.constantFrom(null, "示例〔2025〕1号"),
  sealedBy: fc.constant(null),
  sealedOn: fc.constant(null),
  print: fc.constant(null),
});

export interface RandomMethod {
  readonly method: Method;
  readonly head: OwnHead;
  readonly conventions: Conventions;
}

/** Seven indicators at most, of which one is of the kind that is given. */
/** Points of other codes are read as the head says. */
function readingAs(rule: SheetRule, reads: OwnHead["reads"]): SheetRule {
  if (rule.kind === "combined") return { ...rule, reads };
  if (!("lowerIsBetter" in rule) || rule.measure.kind !== "points") return rule;
  return { ...rule, measure: { ...rule.measure, reads } };
}

export const randomMethod = (rule: fc.Arbitrary<SheetRule> = anyRule): fc.Arbitrary<RandomMethod> =>
  fc
    .record({
      head,
      inputs: randomInputs,
      first: fc.tuple(indicatorOf(plainRule), indicatorOf(plainRule)),
      third: indicatorOf(rule),
      more: fc.array(indicatorOf(anyRule), { maxLength: 4 }),
      hasTotal: fc.boolean(),
      effects: fc.array(effect, { maxLength: 2 }),
      conventions,
    })
    .map((drawn) => {
      const all = [...drawn.first, drawn.third, ...drawn.more].map((each) => ({
        ...each,
        rule: readingAs(each.rule, drawn.head.reads),
      }));
      const categories = categoriesOf(all);
      const total = drawn.hasTotal
        ? added(categories.flatMap(({ indicators }) => indicators))
        : null;
      const { document, title, year } = drawn.head;
      const [first] = drawn.inputs.columns.keys();
      const conditions =
        first === undefined || drawn.head.direction === "lower"
          ? []
          : drawn.effects.map((each) => ({ of: first, ...each }));
      const overall = overallOf(drawn.head, conditions);
      const method: Method = {
        id: ownMethodId(drawn.head),
        document,
        title,
        names: namesOfHead(drawn.head),
        year,
        total,
        ...(overall ? { overall } : {}),
        termsOf: everyTerms,
        inputs: drawn.inputs,
        categories,
        defaultConventions: USUAL_CONVENTIONS,
      };
      // 同分 and 名次依据 of the head leave nothing to choose.
      const chosen: Conventions = {
        ...drawn.conventions,
        ...(drawn.head.ties ? { rankTies: USUAL_CONVENTIONS.rankTies } : {}),
        ...(drawn.head.rankBy === "exact" ? { rounding: USUAL_CONVENTIONS.rounding } : {}),
      };
      return { method, head: { ...drawn.head, total }, conventions: chosen };
    });
