import { circular as words } from "../messages/zh/circular";
import type { Said } from "../messages/zh/circular-parts";
import type { Run } from "./block";
import { sizeOf, type BoundNumber } from "./bound-number";
import type { CircularChoices } from "./choices";
import type { MonthFacts, TaskFacts } from "./month-facts";
import { compare } from "../numbers/exact";
import { byPlace } from "./ranking-section";
import { paragraph, type Section } from "./sections";
import { deepestFall, unmetCount } from "./task-section";

/** 四、存在问题: 一是…二是… of what counts, then the user's own paragraphs as they are. */
export function problemSection(facts: MonthFacts, { problems }: CircularChoices): Section {
  const found = [
    ...facts.tasks.flatMap((task) => taskProblem(facts, task)),
    ...notReported(facts),
    ...lastAgain(facts),
  ];
  const runs = found.flatMap((problem, i): Run[] => [
    ...(found.length > 1 ? [words.ordinal(i + 1)] : []),
    ...problem,
    "。",
  ]);
  return {
    title: words.headings.problems,
    paragraphs: [
      ...(runs.length === 0 ? [] : [paragraph(runs)]),
      ...problems.map((own) => paragraph([own])),
    ],
  };
}

/** 五、下一步工作要求: the user's own. */
export function demandSection({ demands }: CircularChoices): Section {
  return { title: words.headings.demands, paragraphs: demands.map((own) => paragraph([own])) };
}

function taskProblem(facts: MonthFacts, task: TaskFacts): Said<BoundNumber>[] {
  const unmet = unmetCount(task);
  const fall = deepestFall(facts, task);
  const [one] = fall ?? [];
  const names = (fall ?? []).map(({ town }) => town);
  if (!unmet) {
    return one ? [words.problems.fallen(task.name, names, sizeOf(one.number))] : [];
  }
  const said = words.problems.unmet(task.name, unmet);
  return [one ? [...said, ...words.problems.deepest(names, sizeOf(one.number))] : said];
}

function notReported({ gaps }: MonthFacts): Said<BoundNumber>[] {
  const open = gaps.filter(({ decision }) => decision === "not-reported");
  const headers = [...new Set(open.map(({ header }) => header))];
  return headers.map((header) => [
    words.problems.notReported(
      header,
      open.filter((gap) => gap.header === header).map(({ town }) => town),
    ),
  ]);
}

/** Who stands last for the second time; not where all share one place. */
function lastAgain({ towns, last }: MonthFacts): Said<BoundNumber>[] {
  const ranked = byPlace(towns);
  const [first, worst] = [ranked[0], ranked.at(-1)];
  if (last.kind !== "compared" || !first || !worst) return [];
  if (compare(first.place.value, worst.place.value) === 0) return [];
  const again = ranked.filter(
    ({ place, wasLast }) => wasLast && compare(place.value, worst.place.value) === 0,
  );
  return again.length === 0 ? [] : [[words.problems.lastAgain(again.map(({ name }) => name))]];
}
