import { circular as words } from "../messages/zh/circular";
import { listed, type Said } from "../messages/zh/circular-parts";
import { isNegative } from "../numbers/exact";
import type { Run } from "./block";
import { countOf, ratioOf, type BoundNumber, type Counted } from "./bound-number";
import type { CircularChoices } from "./choices";
import type { MonthFacts, Reach, TaskFacts } from "./month-facts";
import { paragraph, type Section } from "./sections";
import { heldReach, standingOf, trendOf } from "./target-standing";

/** 一、总体情况: the county's figures against its targets, then how many towns met the first task. */
export function overallSection(facts: MonthFacts, choices: CircularChoices): Section {
  const county = facts.tasks.flatMap((task) => countyPart(task, choices));
  const runs = [
    ...(county.length === 0
      ? []
      : [words.county.opening(facts.lastMonth), ...listed(county, "；"), "。"]),
    ...unknownPart(facts),
    ...splitPart(facts, choices),
  ];
  return {
    title: words.headings.overall,
    paragraphs: runs.length === 0 ? [] : [paragraph(runs)],
  };
}

/** What is said of the whole county about one task; nothing where its figure is not known. */
function countyPart(task: TaskFacts, { rateDecimals }: CircularChoices): Said<BoundNumber>[] {
  const held = heldReach(task.county);
  const standing = held && standingOf(held);
  const against: Run[] = standing ? ["，", ...words.standing(standing)] : [];
  if (task.kind === "growth") return grownPart(task, against);
  if (!held) return [];
  if (task.kind === "ratio") return [[...words.county.rate(task.name, held.value), ...against]];
  const percent = held.target && ratioOf(held.value, held.target, rateDecimals);
  return [words.county.count(countedNoun(task.name), held.value, task.unit, percent)];
}

function grownPart(task: TaskFacts, against: readonly Run[]): Said<BoundNumber>[] {
  const { grown, county, name } = task;
  const held = heldReach(county);
  const isKnown = held !== null || county.why === "no-base";
  if (!isKnown) return [];
  const trend = trendOf(held && held.value);
  if (!grown?.county) return [[...words.county.growth(name, trend), ...against]];
  const amount = words.county.amount(grown.name, grown.county, grown.unit);
  return [[...amount, "，", ...words.county.grown(trend), ...against]];
}

/** 新增有出口实绩企业家数 → 新增有出口实绩企业: the number stands behind it with its unit. */
export const countedNoun = (name: string): string => name.replace(/[家个户项]?数$/, "");

/** Towns without a figure leave no sum; tasks that lack the same towns are told together. */
function unknownPart({ tasks, towns }: MonthFacts): string[] {
  const open = tasks.filter(({ county }) => county.value === null && county.why === "not-reported");
  const byTowns = new Map<string, { names: string[]; without: string[] }>();
  for (const task of open) {
    const without = towns.flatMap(({ name }, i) => (lacksFigure(task.towns[i]) ? [name] : []));
    const known = byTowns.get(without.join());
    if (known) known.names.push(task.name);
    else byTowns.set(without.join(), { names: [task.name], without });
  }
  return [...byTowns.values()].map(
    ({ names, without }) => `${words.county.unknown(names, without)}。`,
  );
}

function lacksFigure(reach: Reach | undefined): boolean {
  return reach?.value === null && reach.why !== "no-base" && reach.why !== "nothing-of";
}

function splitPart({ tasks, towns }: MonthFacts, { units }: CircularChoices): readonly Run[] {
  const [task] = tasks;
  if (!task || towns.length < 2) return [];
  const held = claimsOf(task);
  if (held.length === 0) return [];
  const fallen = held.filter(({ of }) => task.kind === "growth" && isNegative(of.value));
  return words.split<BoundNumber>({
    all: countOf(held.map(({ of }) => ({ of, holds: "known" }))),
    units,
    name: task.name,
    met: countOf(held),
    unmet: countOf(missesOf(task)),
    fallen: fallen.length === 0 ? null : countOf(held.map(({ of }) => ({ of, holds: "negative" }))),
    isPart: held.length < towns.length,
  });
}

/** The claims that each town meets its target; those without a figure or a target make none. */
export function claimsOf({ towns, lowerIsBetter }: TaskFacts): HeldClaim[] {
  const holds = lowerIsBetter ? "at-most" : "at-least";
  return towns.flatMap(({ value, target }) =>
    value && target ? [{ of: value, holds, to: target }] : [],
  );
}

/** The same claims turned round: who does not meet it. */
export function missesOf(task: TaskFacts): HeldClaim[] {
  const holds = task.lowerIsBetter ? "above" : "below";
  return claimsOf(task).map((claim) => ({ ...claim, holds }));
}

interface HeldClaim extends Counted {
  readonly to: BoundNumber;
}
