import type { ExplanationMessages } from "../messages/zh/explanation";
import { isZero } from "../numbers/exact";
import type { ScoredProject } from "../rules/counted-projects";
import { cappedTotal } from "./counted-steps";
import { number, plus } from "./expression";
import { equals, figure, inputText } from "./figures";
import { NO_STEPS, type StepsInWords } from "./steps";

/** 中方投资额, as the ledger's header states it. */
const INVESTMENT_UNIT = "万美元";

/** 境外投资: 台账合计. */
export const projectsInWords: StepsInWords<"counted-projects"> = (_, context) => {
  const { words } = context;
  const { entries } = context.trace;
  if (entries.length === 0) return { ...NO_STEPS, own: words.noProjects };
  const sum = plus(...entries.map(({ points }) => number(points)));
  return {
    ...NO_STEPS,
    rows: entries.map(({ label, facts, cell }) => ({
      name: label,
      value: inputText(facts.investment),
      unit: words.unit(INVESTMENT_UNIT),
      cell,
    })),
    own: words.list(entries.map(({ label, facts }) => projectText(label, facts, words))),
    last: cappedTotal(sum, entries.length === 1, context),
  };
};

function projectText(name: string, facts: ScoredProject, words: ExplanationMessages): string {
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
