import type { CombinedRule } from "../method/own-rules";
import { shareOf } from "../method/share";
import {
  add,
  divide,
  exact,
  integer,
  larger,
  multiply,
  smaller,
  sum,
  type Exact,
} from "../numbers/exact";
import type { RuleScored, Score, TraceOf, Unscored } from "../scoring/score-sheet";
import { within } from "./compared";
import { decidedScore } from "./decided";
import type { RuleScoring } from "./rule";

declare module "../scoring/score-sheet" {
  interface Traces {
    readonly combined: {
      readonly kind: "combined";
      /** In the rule's order. */
      readonly parts: readonly ScoredPart[];
      /** Before 最低 and 最高. */
      readonly points: Exact;
    };
  }
}

export interface ScoredPart {
  readonly code: string;
  readonly points: Exact;
}

/** Of 40 and 30: by 1/3 and 2/3 → 100/3; mean 35; 取高 40; 取低 30; 连乘 1200. */
export function combinedPoints({ how, parts }: CombinedRule, points: readonly Exact[]): Exact {
  switch (how) {
    case "weighted-sum":
      return points
        .map((one, index) => multiply(one, weightOf(parts[index]?.weight ?? "")))
        .reduce(add);
    case "mean":
      return divide(sum(points), integer(points.length));
    case "highest":
      return points.reduce(larger);
    case "lowest":
      return points.reduce(smaller);
    case "product":
      return points.reduce(multiply);
  }
}

function weightOf(weight: string): Exact {
  const [top, bottom] = shareOf(weight);
  return divide(exact(top), exact(bottom));
}

/** A town that lacks the points of a part lacks its own. */
export const combinedScoring: RuleScoring<"combined"> = {
  column: (rule, { observations, assigned, scored }) => {
    const columns = rule.parts.map(({ code }) => {
      const scores = scored?.get(code);
      if (!scores) throw new Error(`${code} is not scored yet`);
      return scores;
    });
    return observations.towns.map((_, town) => {
      const decision = assigned?.[town];
      if (decision) return decidedScore(decision);
      const scores = columns.flatMap((column) => column[town] ?? []);
      return gapIn(scores) ?? scoreTown(rule, scores);
    });
  },
};

function gapIn(scores: readonly Score[]): Unscored | null {
  const gaps = scores.filter((score) => score.outcome !== "scored");
  if (gaps.length === 0) return null;
  return {
    outcome: gaps.some(({ outcome }) => outcome === "invalid") ? "invalid" : "missing",
    findings: gaps.flatMap(({ findings }) => findings),
  };
}

function scoreTown(rule: CombinedRule, scores: readonly Score[]): RuleScored<TraceOf<"combined">> {
  const parts = rule.parts.map(({ code }, index): ScoredPart => {
    const score = scores[index];
    if (score?.outcome !== "scored") throw new Error(`${code} has no score`);
    return { code, points: rule.reads === "exact" ? score.unrounded : score.points };
  });
  const points = combinedPoints(
    rule,
    parts.map((part) => part.points),
  );
  const { least, most } = rule;
  return {
    outcome: "scored",
    unrounded: within(points, limit(least), limit(most)),
    conventions: [],
    trace: { kind: "combined", parts, points },
  };
}

const limit = (text: string | null): Exact | null => (text === null ? null : exact(text));
