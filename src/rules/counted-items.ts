import type { Indicator } from "../method/method";
import type { Conventions } from "../method/conventions";
import type { ItemsRule } from "../method/rule-kinds";
import type { ItemLevel } from "../method/types";
import { add, exact, type Exact } from "../numbers/exact";
import { countedScore, scoreLedger } from "./counted";
import type { RuleScoring } from "./rule";

declare module "../scoring/score-sheet" {
  interface Traces {
    readonly "counted-items": CountedTrace<ItemFacts>;
  }
}

interface ItemFacts {
  readonly level: ItemLevel;
}

/** Points of one item by its highest level: highest 1/2/3, all-levels 1/3/6, submission-plus-adoption 1/3/4. */
export function itemPoints(
  level: ItemLevel,
  rule: ItemsRule,
  convention: Conventions["infoLevels"],
): Exact {
  const submitted = exact(rule.each.submitted);
  const own = exact(rule.each[level]);
  if (level === "submitted" || convention === "highest") return own;
  const isBelowAll = level === "province" && convention === "all-levels";
  return add(add(submitted, own), exact(isBelowAll ? rule.each.city : "0"));
}

export function countsItems(
  indicator: Indicator,
): indicator is Indicator & { readonly rule: ItemsRule } {
  return indicator.rule.kind === "counted-items";
}

/** 信息交流: the sum over a town's items, capped at the full points. */
export const itemsScoring: RuleScoring<"counted-items"> = {
  column: (rule, context) =>
    scoreLedger(context, context.observations.items, (items) => {
      const { conventions, full } = context;
      const entries = items.map(({ title, level, cell }) => ({
        label: title,
        points: itemPoints(level, rule, conventions.infoLevels),
        cell,
        facts: { level },
      }));
      return countedScore(entries, full, ["infoLevels"]);
    }),
};
