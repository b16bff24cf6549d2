import { call, decimal, equal, over, plus, times, when, type Formula } from "../formula/tree";
import { native as words } from "../messages/zh/native";
import type { CombinedRule } from "../method/own-rules";
import { shareOf } from "../method/share";
import { pointsColumn } from "./call-block";
import type { CompileContext, IndicatorOf, ScoreSteps } from "./context";
import { UNPROVEN } from "./exact-columns";
import { toldUnits } from "./told-units";
import { ruleKey } from "./parameters";
import type { StepColumn } from "./step-columns";
import { CLEARED, isAssigned, scaleOf, unitsHeader, unitsOf } from "./units";

const { undecided, leftOut } = words.states;

/** 合并: of the points of other codes, as they are published or before they are rounded. */
export function combinedSteps(
  context: CompileContext,
  indicator: IndicatorOf<"combined">,
): ScoreSteps {
  const { code, rule, clause } = indicator;
  const { columns, parameters, conventions } = context;
  const steps = rule.parts.map((part) => {
    const found = context.scored?.get(part.code);
    if (!found) throw new Error(`${part.code} has no steps yet`);
    return found;
  });
  const scale = decimal(scaleOf(context));
  const isRounded = rule.reads === "published" && conventions.rounding.stage === "each";
  const published = isRounded ? steps.map((each) => pointsColumn(context, each)) : [];
  const points = (town: number): Formula[] =>
    isRounded
      ? published.map((column) => column.own(town))
      : steps.map(({ units }) => over(units.own(town), scale));
  const limit = (number: "least" | "most"): Formula | null =>
    rule[number] === null ? null : times(parameters.of(ruleKey(code, number)), scale);
  const [least, most] = [limit("least"), limit("most")];
  const value = columns.add({
    header: words.steps.measure(code),
    basis: clause,
    cell: (town) => {
      const states = (isRounded ? published : steps.map(({ units }) => units)).map((column) =>
        column.own(town),
      );
      const units = toldUnits(times(combined(context, code, rule, points(town)), scale), null);
      const isDoubtful = call("OR", ...states.map((own) => equal(own, undecided)));
      const without = when(isDoubtful, undecided, "");
      const own = when(equal(call("COUNT", ...states), states.length), units, without);
      return isAssigned(context, code, town) ? { kind: "text", text: leftOut } : own;
    },
  });
  const units = columns.add({
    header: unitsHeader(context, code),
    basis: clause,
    cell: (town) => {
      const own = value.own(town);
      const capped = most ? call("MIN", most, own) : own;
      const limited = call("ROUND", least ? call("MAX", least, capped) : capped, CLEARED);
      return when(equal(own, undecided), undecided, unitsOf(context, code, town, own, limited));
    },
  });
  const isSigned = rule.least === null || rule.least.startsWith("-");
  const bottom = bottomColumn(context, code, rule, isRounded ? [] : steps);
  return { code, units, bottom, ...(isSigned && { isSigned }) };
}

function combined(
  { parameters }: CompileContext,
  code: string,
  { how, parts }: CombinedRule,
  points: readonly Formula[],
): Formula {
  switch (how) {
    case "weighted-sum":
      return points
        .map((one, index) => {
          const part = parts[index];
          if (!part) throw new Error("points of no part");
          const product = times(one, parameters.of(ruleKey(code, "weight", part.code)));
          const [, bottom] = shareOf(part.weight);
          return bottom === "1"
            ? product
            : over(product, parameters.of(ruleKey(code, "weightOf", part.code)));
        })
        .reduce((a, b) => plus(a, b));
    case "mean":
      return over(call("SUM", ...points), points.length);
    case "highest":
      return call("MAX", ...points);
    case "lowest":
      return call("MIN", ...points);
    case "product":
      return points.reduce((a, b) => times(a, b));
  }
}

/** Decimals multiplied keep an end; what is divided by, and what the parts themselves go on with, makes the denominator. */
function bottomColumn(
  { columns, conventions }: CompileContext,
  code: string,
  { how, parts }: CombinedRule,
  unrounded: readonly ScoreSteps[],
): StepColumn {
  const weights = parts.map(({ weight }) => shareOf(weight)[1].replace(".", ""));
  const byHow = {
    "weighted-sum": weights.map((weight) => decimal(weight)),
    mean: [decimal(String(parts.length))],
    highest: [],
    lowest: [],
    product: [decimal(String(10 ** (conventions.rounding.decimals * (parts.length - 1))))],
  }[how];
  const own = unrounded.flatMap(({ bottom }) => bottom ?? []);
  return columns.add({
    header: words.steps.bottom(code),
    basis: words.basis.bottom,
    cell: (town) => {
      const ofParts = own.map((each) => each.own(town));
      const all = how === "product" ? ofParts : ofParts.slice(0, 1);
      const parted = how === "product" || ofParts.length < 2 ? all : [call("LCM", ...ofParts)];
      const product = [...byHow, ...parted].reduce((a, b) => times(a, b), decimal("1"));
      return call("IFERROR", product, UNPROVEN);
    },
  });
}
