import type { ProjectsRule } from "../method/rule-kinds";
import { add, compare, equals, exact, ZERO, type Exact } from "../numbers/exact";
import type { Project } from "../scoring/observations";
import type { CountedEntry } from "../scoring/score-sheet";
import { countedScore, scoreLedger } from "./counted";
import type { RuleScoring } from "./rule";

declare module "../scoring/score-sheet" {
  interface Traces {
    readonly "counted-projects": CountedTrace<ScoredProject>;
  }
}

/** What a project's points depend on and come from. */
export interface ScoredProject extends ProjectFacts {
  readonly base: Exact;
  readonly tierPoints: Exact;
}

/** What a project's points depend on; `investment` in 万美元. */
export interface ProjectFacts {
  readonly investment: Exact;
  readonly isBeltAndRoad: boolean;
}

/** Points of one project: for itself, and for its size. A 一带一路 project of 200 → 1.5 and 0.5. */
export function projectPoints(
  { investment, isBeltAndRoad }: ProjectFacts,
  rule: ProjectsRule,
  bound200: boolean,
): { readonly base: Exact; readonly tier: Exact } {
  const tier = rule.tiers.find((one, index) => {
    const side = compare(investment, exact(one.atLeast));
    // 500 and 1000 are (含) in the text; only the lowest bound is left open by it.
    const isLowest = index === rule.tiers.length - 1;
    return side > 0 || (side === 0 && (bound200 || !isLowest));
  });
  return {
    base: exact(isBeltAndRoad ? rule.eachBeltAndRoad : rule.each),
    tier: tier ? exact(tier.points) : ZERO,
  };
}

/** 境外投资: the sum over a town's projects, capped at the full points. */
export const projectsScoring: RuleScoring<"counted-projects"> = {
  column: (rule, context) => {
    const { observations, conventions, full } = context;
    const lowest = rule.tiers.at(-1);
    return scoreLedger(context, observations.projects, (projects) => {
      const isAtBound = projects.some(
        ({ investment }) => lowest && equals(investment, exact(lowest.atLeast)),
      );
      const entries = projects.map((project) => projectEntry(project, rule, conventions.bound200));
      return countedScore(entries, full, isAtBound ? ["bound200"] : []);
    });
  },
};

function projectEntry(
  project: Project,
  rule: ProjectsRule,
  bound200: boolean,
): CountedEntry<ScoredProject> {
  const { base, tier } = projectPoints(project, rule, bound200);
  const { investment, isBeltAndRoad } = project;
  return {
    label: project.name,
    points: add(base, tier),
    cell: project.cell,
    facts: { base, isBeltAndRoad, investment, tierPoints: tier },
  };
}
