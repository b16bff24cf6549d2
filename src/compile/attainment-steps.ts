import { tasksAmong } from "../method/references";
import {
  above,
  atLeast,
  call,
  decimal,
  equal,
  over,
  plus,
  times,
  when,
  type Formula,
} from "../formula/tree";
import { native as words } from "../messages/zh/native";
import type { AttainmentRule } from "../method/own-rules";
import type { CompileContext, IndicatorOf, ScoreSteps } from "./context";
import { commonBottom, differenceColumn, exactColumns, type ExactColumns } from "./exact-columns";
import { pointsKey, ruleKey } from "./parameters";
import { clearedUnits, heldColumns, unitsColumn, type HeldColumns } from "./reference-columns";

type ByTown = (town: number) => Formula;

/** 完成任务: the full points where the reference is attained, else full × value ÷ reference within the limits, or nothing. */
export function attainmentSteps(
  context: CompileContext,
  indicator: IndicatorOf<"attainment">,
): ScoreSteps {
  const { code, rule } = indicator;
  const { parameters } = context;
  const { reference } = rule;
  const exact = exactColumns(context, indicator, rule, tasksAmong(reference));
  const { value } = exact;
  const held = heldColumns(context, code, reference, "reference", rule.measure, exact);
  const [better, worse] = rule.lowerIsBetter ? [held, exact] : [exact, held];
  const name = words.steps.overReference(code);
  const difference = differenceColumn(context, name, value, better, worse);
  const full = parameters.of(pointsKey(code));
  const shares = sharesOf(context, rule, exact, held);
  const [tops, bottoms] = shares.parts;
  const bottom = commonBottom(context, code, value, tops, bottoms);
  const product = (parts: readonly ByTown[], town: number): Formula =>
    parts.map((part) => part(town)).reduce((a, b) => times(a, b));
  const inProportion = (town: number): Formula => {
    const points = over(times(full, product(tops, town)), product(bottoms, town));
    const most =
      rule.most === null ? points : call("MIN", parameters.of(ruleKey(code, "most")), points);
    const least =
      rule.least === null ? most : call("MAX", parameters.of(ruleKey(code, "least")), most);
    return clearedUnits(context, least);
  };
  const fullUnits = clearedUnits(context, full);
  const unmet = (town: number): Formula =>
    rule.unmet === "nothing" ? decimal("0") : shares.unmet(town, inProportion(town), fullUnits);
  const score = (town: number): Formula =>
    when(atLeast(difference.own(town), 0), fullUnits, unmet(town));
  const units = unitsColumn(
    context,
    indicator,
    value,
    score,
    () => fullUnits,
    (town, counted) => withoutBase(context, rule, value.own(town), town, fullUnits, counted),
  );
  const isSigned = rule.least === null || rule.least.startsWith("-");
  return { code, units, bottom, ...(isSigned && { isSigned }) };
}

/** 口径 zeroBase: something grown from nothing has attained whatever was wanted, unless less is better. */
function withoutBase(
  { conventions, inputs }: CompileContext,
  { measure, lowerIsBetter }: AttainmentRule,
  own: Formula,
  town: number,
  full: Formula,
  counted: Formula,
): Formula {
  if (measure.kind !== "growth" || lowerIsBetter || conventions.zeroBase !== "met") return counted;
  const now = inputs.of({ quantity: measure.of }).own(town);
  const met = when(above(now, 0), full, 0);
  return when(equal(own, words.states.noDenominator), met, counted);
}

interface Shares {
  /** Tops and bottoms of the share that is earned. */
  readonly parts: readonly [tops: readonly ByTown[], bottoms: readonly ByTown[]];
  /** What a reference that is not attained gives. */
  readonly unmet: (town: number, inProportion: Formula, full: Formula) => Formula;
}

/** value ÷ reference, or the other way round; 口径 targetNotPositive: of the figures where the growth wanted is not above 0. */
function sharesOf(
  { conventions, inputs }: CompileContext,
  { measure, lowerIsBetter }: AttainmentRule,
  exact: ExactColumns,
  held: HeldColumns,
): Shares {
  const one = (): Formula => decimal("1");
  const turned = (tops: readonly ByTown[], bottoms: readonly ByTown[]): Shares["parts"] =>
    lowerIsBetter ? [bottoms, tops] : [tops, bottoms];
  const isAbove = (town: number): Formula => above(held.top(town), 0);
  const [top, bottom] = [exact.top, exact.bottom ?? one];
  const [wanted, under] = [held.top, held.bottom ?? one];
  if (measure.kind !== "growth" || conventions.targetNotPositive === "zero") {
    return {
      parts: turned([top, under], [wanted, bottom]),
      unmet: (town, inProportion) => when(isAbove(town), inProportion, 0),
    };
  }
  const [now, before] = [measure.of, measure.from].map((quantity) => inputs.of({ quantity }).own);
  if (!now || !before) throw new Error("a growth needs two inputs");
  // now ÷ (before × (1 + wanted)), in whole numbers.
  const grown = (town: number): Formula => plus(under(town), wanted(town));
  const tops = [(town: number) => when(isAbove(town), top(town), now(town)), under];
  const bottoms = [
    (town: number) => when(isAbove(town), wanted(town), grown(town)),
    (town: number) => when(isAbove(town), bottom(town), before(town)),
  ];
  return {
    parts: turned(tops, bottoms),
    unmet: (town, inProportion, full) => {
      const isSome = when(isAbove(town), 1, when(above(grown(town), 0), 1, 0));
      return when(equal(isSome, 1), inProportion, lowerIsBetter ? 0 : full);
    },
  };
}
