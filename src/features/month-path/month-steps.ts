import type { MonthFacts } from "./month-facts";

/** The month's work in its order. */
export const STEPS = [
  "period",
  "data",
  "check",
  "rank",
  "circular",
  "issue",
  "circulation",
] as const;
export type StepName = (typeof STEPS)[number];

/** now: the first one that is not done. */
export type StepMark = "done" | "now" | "waiting";

/** Where a step stands, in plain facts; null: nothing is known yet. */
export type StepFact =
  | { readonly step: "period"; readonly period: string | null }
  | {
      readonly step: "data";
      readonly cells: { readonly filled: number; readonly asked: number } | null;
    }
  | { readonly step: "check"; readonly counts: FindingCounts | null }
  | { readonly step: "rank"; readonly is: RankingStanding }
  | { readonly step: "circular"; readonly is: MonthFacts["circular"] | null }
  | { readonly step: "issue"; readonly is: MonthFacts["issue"] | null }
  | { readonly step: "circulation"; readonly returned: MonthFacts["returned"] };

export interface FindingCounts {
  readonly blocks: number;
  readonly warnings: number;
}

/** running: a ranking is on its way. */
export type RankingStanding = "none" | "running" | "outdated" | "current";

export interface MonthStep {
  readonly mark: StepMark;
  readonly fact: StepFact;
}

/** What the pane knows of the month. */
export interface KnownMonth {
  readonly period: string | null;
  readonly ranking: RankingStanding;
  /** What the last run found; null where it says nothing of the cells as they are. */
  readonly found: FindingCounts | null;
  /** null while they are read. */
  readonly facts: MonthFacts | null;
}

/**
 * The seven steps of a month, each with its mark and what is known of it. Data with decided gaps are complete where nothing
 * blocks; a month that was issued without a circular does not wait for one.
 */
export function monthSteps(known: KnownMonth): MonthStep[] {
  const facts = factsOf(known);
  const isDone = facts.map((fact) => isStepDone(fact, known));
  const now = facts.findIndex((fact, i) => !isDone[i] && !isPassedOver(fact, known));
  return facts.map((fact, i) => ({
    mark: isDone[i] ? "done" : i === now ? "now" : "waiting",
    fact,
  }));
}

function factsOf({ period, ranking, found, facts }: KnownMonth): StepFact[] {
  return [
    { step: "period", period },
    { step: "data", cells: facts?.cells ?? null },
    { step: "check", counts: found ?? facts },
    { step: "rank", is: ranking },
    { step: "circular", is: facts && facts.circular },
    { step: "issue", is: facts && facts.issue },
    { step: "circulation", returned: facts?.returned ?? null },
  ];
}

function isStepDone(fact: StepFact, { found, facts }: KnownMonth): boolean {
  switch (fact.step) {
    case "period":
      return fact.period !== null;
    case "data":
      return fact.cells !== null && (isFull(fact.cells) || (found ?? facts)?.blocks === 0);
    case "check":
      return fact.counts?.blocks === 0;
    case "rank":
    case "circular":
      return fact.is === "current";
    case "issue":
      return fact.is === "issued";
    case "circulation":
      return fact.returned !== null && fact.returned.reported === fact.returned.bureaus;
  }
}

const isFull = ({ filled, asked }: { filled: number; asked: number }): boolean => filled === asked;

function isPassedOver(fact: StepFact, { facts }: KnownMonth): boolean {
  return fact.step === "circular" && facts?.issue === "issued";
}
