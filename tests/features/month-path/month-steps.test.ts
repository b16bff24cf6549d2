import type { MonthFacts } from "../../../src/features/month-path/month-facts";
import { monthSteps, STEPS, type KnownMonth } from "../../../src/features/month-path/month-steps";

const FACTS: MonthFacts = {
  period: "1-6月",
  cells: { asked: 143, filled: 143, next: null },
  findings: [],
  blocks: 0,
  warnings: 0,
  circular: "none",
  issue: "none",
  returned: null,
};
const KNOWN: KnownMonth = { period: "1-6月", ranking: "none", found: null, facts: FACTS };

const facts = (change: Partial<MonthFacts>): Partial<KnownMonth> => ({
  facts: { ...FACTS, ...change },
});

/** ✓ done, ▶ now, ○ waiting, in the order of the steps. */
function marks(change: Partial<KnownMonth>): string {
  const signs = { done: "✓", now: "▶", waiting: "○" };
  return monthSteps({ ...KNOWN, ...change })
    .map(({ mark }) => signs[mark])
    .join("");
}

const BLANK = { asked: 143, filled: 142, next: null };

test.each<[string, Partial<KnownMonth>, string]>([
  ["no period yet", { period: null, facts: null }, "▶○○○○○○"],
  ["nothing is read yet", { facts: null }, "✓▶○○○○○"],
  ["no data sheet", facts({ cells: null, blocks: 1 }), "✓▶○○○○○"],
  ["a blank cell", facts({ cells: BLANK, blocks: 1 }), "✓▶○○○○○"],
  ["a blank cell that was decided", facts({ cells: BLANK }), "✓✓✓▶○○○"],
  ["complete, with a text for a number", facts({ blocks: 1, warnings: 2 }), "✓✓▶○○○○"],
  ["only warnings", facts({ warnings: 2 }), "✓✓✓▶○○○"],
  ["a run found a block", { found: { blocks: 1, warnings: 0 } }, "✓✓▶○○○○"],
  ["a run is on", { ranking: "running" }, "✓✓✓▶○○○"],
  ["out of date", { ranking: "outdated" }, "✓✓✓▶○○○"],
  ["ranked", { ranking: "current" }, "✓✓✓✓▶○○"],
  ["with a circular", { ranking: "current", ...facts({ circular: "current" }) }, "✓✓✓✓✓▶○"],
  ["the circular is old", { ranking: "current", ...facts({ circular: "stale" }) }, "✓✓✓✓▶○○"],
  ["issued", { ranking: "current", ...facts({ circular: "current", issue: "issued" }) }, "✓✓✓✓✓✓▶"],
  ["issued without a circular", { ranking: "current", ...facts({ issue: "issued" }) }, "✓✓✓✓○✓▶"],
  [
    "changed since the issue",
    { ranking: "outdated", ...facts({ circular: "stale", issue: "altered" }) },
    "✓✓✓▶○○○",
  ],
  [
    "a revision is ranked",
    { ranking: "current", ...facts({ circular: "current", issue: "altered" }) },
    "✓✓✓✓✓▶○",
  ],
  ["a bureau is late", facts({ returned: { bureaus: 3, reported: 2 } }), "✓✓✓▶○○○"],
  [
    "all is done",
    {
      ranking: "current",
      ...facts({
        circular: "current",
        issue: "issued",
        returned: { bureaus: 3, reported: 3 },
      }),
    },
    "✓✓✓✓✓✓✓",
  ],
])("%s", (_, change, expected) => {
  expect(marks(change)).toBe(expected);
});

test("there are seven steps in their order, and never two of now", () => {
  const steps = monthSteps(KNOWN);
  expect(steps.map(({ fact }) => fact.step)).toEqual(STEPS);
  expect(steps.filter(({ mark }) => mark === "now")).toHaveLength(1);
});

test("what a run found is said, not what stood there before", () => {
  const steps = monthSteps({ ...KNOWN, found: { blocks: 3, warnings: 2 } });
  expect(steps.find(({ fact }) => fact.step === "check")?.fact).toEqual({
    step: "check",
    counts: { blocks: 3, warnings: 2 },
  });
});
