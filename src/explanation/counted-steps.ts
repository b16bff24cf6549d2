import type { ItemLevel } from "../method/types";
import { integer, isZero } from "../numbers/exact";
import type { CountedEntry, Trace } from "../scoring/score-sheet";
import { number, plus, times } from "./expression";
import { equals, figure, inputText } from "./figures";
import { NO_STEPS, type StepContext, type Steps } from "./steps";

type Context = StepContext<Extract<Trace, { kind: "counted" }>>;
type ProjectFacts = Extract<CountedEntry["facts"], { kind: "project" }>;

/** 台账合计, capped. */
export function countedSteps(context: Context): Steps {
  const { trace, words, indicator } = context;
  const isProjects = indicator.rule.kind === "counted-projects";
  if (trace.entries.length === 0) {
    return { ...NO_STEPS, own: isProjects ? words.noProjects : words.noItems };
  }
  const { own, sum } = isProjects ? projectSteps(context) : itemSteps(context);
  // One project's own points are its sum already.
  const isWorkedOut = isProjects && trace.entries.length === 1;
  const total = isWorkedOut ? "" : `${sum.text}${equals(figure(sum.value))}`;
  return {
    ...NO_STEPS,
    own,
    last: trace.isCapped ? words.steps([total, words.capped(indicator.points)]) : total,
  };
}

function projectSteps({ trace, words }: Context) {
  const lines = trace.entries.map(({ label, facts }) =>
    facts.kind === "project" ? projectText(label, facts, words) : label,
  );
  return {
    own: words.list(lines),
    sum: plus(...trace.entries.map(({ points }) => number(points))),
  };
}

function projectText(name: string, facts: ProjectFacts, words: Context["words"]): string {
  const sum = plus(number(facts.base), number(facts.tierPoints));
  return words.project({
    name,
    investment: inputText(facts.investment),
    isBeltAndRoad: facts.isBeltAndRoad,
    points: isZero(facts.tierPoints)
      ? inputText(facts.base)
      : `${sum.text}${equals(figure(sum.value))}`,
  });
}

const LEVELS: readonly ItemLevel[] = ["submitted", "city", "province"];

function itemSteps({ trace, words }: Context) {
  const levels = LEVELS.map((level) => ({
    level,
    entries: trace.entries.filter(({ facts }) => facts.kind === "item" && facts.level === level),
  })).filter(({ entries }) => entries.length > 0);
  const counts = levels.map(({ level, entries }) =>
    words.itemCount({ level: words.levels[level], count: entries.length }),
  );
  const products = levels.flatMap(({ entries }) =>
    entries.slice(0, 1).map(({ points }) => times(number(integer(entries.length)), number(points))),
  );
  return { own: words.list(counts), sum: plus(...products) };
}
