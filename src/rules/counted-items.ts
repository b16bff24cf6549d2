import type { Indicator } from "../method/method";
import type { ConventionId, Conventions } from "../method/conventions";
import type { ItemsRule } from "../method/rule-kinds";
import { LEVELS, type ItemLevel } from "../method/types";
import { add, exact, type Exact } from "../numbers/exact";
import type { Item } from "../scoring/observations";
import { countedScore, scoreLedger } from "./counted";
import type { RuleScoring } from "./rule";

declare module "../scoring/score-sheet" {
  interface Traces {
    readonly "counted-items": CountedTrace<ItemFacts>;
  }
}

interface ItemFacts {
  readonly level: ItemLevel;
  /** How many rows of the ledger are this item. */
  readonly rows: number;
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

/** One item, and the rows of the ledger that are it. */
interface OneItem {
  readonly item: Item;
  readonly rows: number;
}

/**
 * The items that a town's rows are, each at its highest level, in the order of the rows that stand for them. By `each` a
 * 报送 is a new item, and a higher level belongs to the 报送 of its title on the same or the nearest earlier day; higher
 * rows without one are one item. By `once` a title is one item.
 */
export function itemsOf(
  rows: readonly Item[],
  convention: Conventions["repeatedTitle"],
): OneItem[] {
  const titles = new Map<string, Item[]>();
  for (const row of rows) titles.set(row.key, [...(titles.get(row.key) ?? []), row]);
  const items = new Map<Item, Item[]>();
  for (const row of rows) {
    const head = headOf(row, titles.get(row.key) ?? [], convention);
    items.set(head, [...(items.get(head) ?? []), row]);
  }
  return [...items.values()].map((own) => ({ item: own.reduce(higher), rows: own.length }));
}

const isSubmitted = ({ level }: Item): boolean => level === "submitted";
const higher = (a: Item, b: Item): Item =>
  LEVELS.indexOf(b.level) > LEVELS.indexOf(a.level) ? b : a;

/** The row that stands for a row's item; `same` are the rows of its title. */
function headOf(row: Item, same: readonly Item[], convention: Conventions["repeatedTitle"]): Item {
  const [first = row] = same;
  if (convention === "once") return first;
  if (isSubmitted(row)) return row;
  const before = (one: Item): Item[] =>
    same.filter((other) => isSubmitted(other) && other.day <= one.day);
  const submissions = before(row);
  return submissions.length > 0
    ? submissions.reduce((a, b) => (b.day > a.day ? b : a))
    : (same.find((one) => !isSubmitted(one) && before(one).length === 0) ?? row);
}

export function countsItems(
  indicator: Indicator,
): indicator is Indicator & { readonly rule: ItemsRule } {
  return indicator.rule.kind === "counted-items";
}

const CONSULTED: readonly ConventionId[] = ["infoLevels"];
const WITH_REPEATED: readonly ConventionId[] = [...CONSULTED, "repeatedTitle"];

/** 信息交流: the sum over a town's items, capped at the full points. */
export const itemsScoring: RuleScoring<"counted-items"> = {
  column: (rule, context) =>
    scoreLedger(context, context.observations.items, (ledgerRows) => {
      const { conventions, full } = context;
      const items = itemsOf(ledgerRows, conventions.repeatedTitle);
      const entries = items.map(({ item: { title, level, cell }, rows }) => ({
        label: title,
        points: itemPoints(level, rule, conventions.infoLevels),
        cell,
        facts: { level, rows },
      }));
      const isRepeated = new Set(ledgerRows.map(({ key }) => key)).size < ledgerRows.length;
      return countedScore(entries, full, isRepeated ? WITH_REPEATED : CONSULTED);
    }),
};
