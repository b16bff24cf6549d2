import { circular as words } from "../messages/zh/circular";
import type { Said } from "../messages/zh/circular-parts";
import { isPositive } from "../numbers/exact";
import type { Run } from "./block";
import { countOf, type BoundNumber } from "./bound-number";
import type { CircularChoices } from "./choices";
import type { MonthFacts, TaskFacts, WithoutValue } from "./month-facts";
import { claimsOf, missesOf } from "./overall-section";
import { paragraph, type Paragraph, type Section } from "./sections";
import { heldReach, standingOf, trendOf, type HeldReach } from "./target-standing";
import { descending, firstOf, lastOf, MOST_LISTED, type TownNumber } from "./town-lists";

/** A town that has a figure for the task. */
interface HeldTown extends TownNumber {
  readonly held: HeldReach;
}

/** 二、主要指标完成情况: a paragraph for each task that anybody has a figure for. */
export function taskSection(facts: MonthFacts, choices: CircularChoices): Section {
  const known = facts.tasks.filter((task) => heldTowns(facts, task).length > 0);
  return {
    title: words.headings.tasks,
    paragraphs: known.map((task, i) => taskParagraph(facts, task, i + 1, choices)),
  };
}

function taskParagraph(
  facts: MonthFacts,
  task: TaskFacts,
  index: number,
  choices: CircularChoices,
): Paragraph {
  const towns = heldTowns(facts, task);
  const runs: Run[] = [
    ...leaders(task, towns, choices),
    ...verdict(task, towns, choices),
    ...without(facts, task),
  ];
  return paragraph(runs, words.taskLead(index, task.name));
}

/** In order of value, the highest first. */
function heldTowns({ towns }: MonthFacts, task: TaskFacts): HeldTown[] {
  const held = task.towns.flatMap((reach, town): HeldTown[] => {
    const own = heldReach(reach);
    return own ? [{ town: towns[town]?.name ?? "", number: own.value, held: own }] : [];
  });
  return descending(held);
}

function leaders(task: TaskFacts, towns: readonly HeldTown[], { listed }: CircularChoices) {
  if (task.kind !== "growth" || towns.length < 2 * listed) return [];
  const first = firstOf(towns, listed);
  if (first.length > Math.max(MOST_LISTED, listed)) return [];
  return words.task.leaders(
    listed,
    first.map(({ town, number }) => words.task.grownBy(town, trendOf(number))),
  );
}

function verdict(
  task: TaskFacts,
  towns: readonly HeldTown[],
  { units }: CircularChoices,
): readonly Run[] {
  const judged = towns.filter(({ held }) => held.isMet !== null);
  const unmet = judged.filter(({ held }) => held.isMet === false);
  const isPart = judged.length < task.towns.length;
  if (judged.length === 0) return [];
  if (unmet.length === 0)
    return [task.towns.length === 1 ? words.task.oneMet : words.task.allMet(units, isPart)];
  const opening: readonly Run[] =
    unmet.length === judged.length
      ? judged.length === 1
        ? []
        : [words.task.noneMet(units, isPart)]
      : words.task.met(countOf(claimsOf(task)));
  if (unmet.length <= MOST_LISTED) {
    return [...opening, ...words.task.unmetTowns(unmet.map((town) => unmetText(task, town)))];
  }
  const worst = task.lowerIsBetter ? firstOf(unmet, 1) : lastOf(unmet, 1);
  const said = worst.map((town) => unmetText(task, town));
  return [...opening, ...words.task.unmetMany(countOf(missesOf(task)), said, task.lowerIsBetter)];
}

function unmetText(task: TaskFacts, { town, number, held }: HeldTown): Said<BoundNumber> {
  const standing = standingOf(held);
  if (task.kind === "growth") return words.task.unmetGrowth(town, trendOf(number), standing);
  if (task.kind === "ratio") return words.task.unmetRate(town, number, standing);
  const { target } = held;
  if (!target) throw new Error("unmet without a target");
  return words.task.unmetCount({ town, number }, target, task.unit);
}

const REASONS: readonly WithoutValue[] = [
  "no-base",
  "nothing-of",
  "not-reported",
  "not-applicable",
  "unknown",
];

/** Who is not counted, and why. */
function without({ towns }: MonthFacts, task: TaskFacts): string[] {
  const named = task.towns.map((reach, town) => ({ reach, name: towns[town]?.name ?? "" }));
  const said = REASONS.flatMap((reason) => {
    const names = named.filter(({ reach }) => reach.value === null && reach.why === reason);
    return names.length === 0 ? [] : [words.task.without[reason](names.map(({ name }) => name))];
  });
  const open = named.filter(({ reach }) => reach.value !== null && reach.target === null);
  const hasTargets = open.length < named.length;
  return open.length === 0 || !hasTargets
    ? said
    : [...said, words.task.noTarget(open.map(({ name }) => name))];
}

/** The towns of a task that fell most, or null where none fell. */
export function deepestFall(facts: MonthFacts, task: TaskFacts): readonly TownNumber[] | null {
  if (task.kind !== "growth" || task.lowerIsBetter) return null;
  const towns = heldTowns(facts, task);
  const lowest = lastOf(towns, 1);
  const [one] = lowest;
  const isFall = one !== undefined && trendOf(one.number).kind === "down";
  return isFall ? lowest : null;
}

/** How many miss the target of a task; null where none does. */
export function unmetCount(task: TaskFacts): BoundNumber | null {
  const count = countOf(missesOf(task));
  return isPositive(count.value) ? count : null;
}
