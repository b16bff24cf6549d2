import type { Recipe } from "./recipe";

/** A kind of rule: so many points for each unit of a figure, at most the full points. */
export const ruleKind: Recipe = {
  newFiles: {
    "src/rules/per-piece.ts": `
import { exact, multiply, smaller } from "../numbers/exact";
import { gather } from "./gather";
import type { RuleScoring } from "./rule";

declare module "../scoring/score-sheet" {
  interface Traces {
    readonly "per-piece": { readonly kind: "per-piece"; readonly input: Input };
  }
}

export const perPieceScoring: RuleScoring<"per-piece"> = {
  column: (rule, { observations, full, assigned }) =>
    gather(observations, assigned, [{ quantity: rule.of }]).map((town) => {
      if (town.outcome !== "inputs") return town;
      const [input] = town.inputs;
      if (!input) throw new Error("a unit without its figure");
      return {
        outcome: "scored",
        unrounded: smaller(full, multiply(input.value, exact(rule.each))),
        conventions: [],
        trace: { kind: "per-piece", input },
      };
    }),
};
`,
    "src/explanation/per-piece-steps.ts": `
import { compare, exact } from "../numbers/exact";
import { number, times } from "./expression";
import { equals, figure, inputText } from "./figures";
import { NO_STEPS, type StepsInWords } from "./steps";

export const perPieceInWords: StepsInWords<"per-piece"> = (rule, context) => {
  const { words, indicator } = context;
  const { input } = context.trace;
  const points = times(number(input.value), number(exact(rule.each)));
  const worked = \`\${points.text}\${equals(figure(points.value))}\`;
  const isCapped = compare(points.value, exact(indicator.points)) > 0;
  return {
    ...NO_STEPS,
    inputs: [input],
    own: words.units(inputText(input.value)),
    last: words.steps(isCapped ? [worked, words.capped(indicator.points)] : [worked]),
  };
};
`,
    "src/compile/per-piece-steps.ts": `
import { call, decimal, over, times } from "../formula/tree";
import { native as words } from "../messages/zh/native";
import type { FormulaSteps } from "./context";
import { fromInputs } from "./input-columns";
import { pointsKey, ruleKey, UNIT } from "./parameters";
import { cleared, isAssigned, scaleOf, unitsHeader, unitsOf } from "./units";

export const perPieceSteps: FormulaSteps<"per-piece"> = (context, { code, clause, rule }) => {
  const { columns, inputs, parameters } = context;
  const name = { quantity: rule.of };
  const value = columns.add({
    header: words.steps.measure(code),
    basis: clause,
    cell: (town) =>
      fromInputs(inputs, [name], town, isAssigned(context, code, town), inputs.of(name).own(town)),
  });
  const units = columns.add({
    header: unitsHeader(context, code),
    basis: clause,
    cell: (town) => {
      const count = over(value.own(town), parameters.of(UNIT));
      const points = times(count, parameters.of(ruleKey(code, "eachUnit")));
      const capped = call("MIN", parameters.of(pointsKey(code)), points);
      const shown = cleared(times(capped, decimal(scaleOf(context))));
      return unitsOf(context, code, town, value.own(town), shown);
    },
  });
  return { code, units, bottom: null };
};
`,
  },
  edits: [
    {
      path: "src/method/rule-kinds.ts",
      behind: "export type PublishedRule =",
      insert: "\n  | PerPieceRule |",
    },
    {
      path: "src/method/rule-kinds.ts",
      behind: "export type RuleNumber =",
      insert: '\n  | "eachUnit" |',
    },
    {
      path: "src/method/rule-kinds.ts",
      behind: `export interface EnteredRule {
  readonly kind: "entered";
  readonly of: Quantity;
}`,
      insert: `

export interface PerPieceRule {
  readonly kind: "per-piece";
  readonly of: Quantity;
  readonly each: Decimal;
}`,
    },
    {
      path: "src/method/rule-kinds.ts",
      behind: "const RULE_TERMS = {",
      insert: `
  "per-piece": {
    word: "每个计分，不超过分值",
    sheetText: ({ each }) => \`每个\${each}\`,
    inputs: ({ of }) => [{ name: { quantity: of }, raises: true }],
    ledger: null,
    comparesTowns: false,
  },`,
    },
    {
      path: "src/method/rule-kinds.ts",
      behind: "const RULE_PARTS = {",
      insert: `
  "per-piece": {
    ...NO_PLACES,
    parameters: ({ each }) => [{ number: "eachUnit", which: "", value: each }],
    faults: () => [],
  },`,
    },
    {
      path: "src/engine/rule-table.ts",
      behind: "export const SCORING = {",
      insert: '\n  "per-piece": perPieceScoring,',
    },
    {
      path: "src/engine/rule-table.ts",
      behind: "export const WORDS = {",
      insert: '\n  "per-piece": perPieceInWords,',
    },
    {
      path: "src/engine/rule-table.ts",
      behind: "export const FORMULAS = {",
      insert: '\n  "per-piece": perPieceSteps,',
    },
    {
      path: "src/engine/rule-table.ts",
      behind: 'import type { PublishedKind } from "../method/rule-kinds";',
      insert: `
import { perPieceSteps } from "../compile/per-piece-steps";
import { perPieceInWords } from "../explanation/per-piece-steps";
import { perPieceScoring } from "../rules/per-piece";`,
    },
    {
      path: "src/messages/zh/rule-words.ts",
      behind: "export const ruleSteps = {",
      insert: "\n  units: (count: string) => `共${count}个`,",
    },
    {
      path: "src/messages/zh/rule-words.ts",
      behind: "export const numberNames = {",
      insert: "\n  eachUnit: (code) => `${code} 每个`,",
    },
    {
      path: "src/messages/en/rule-words.ts",
      behind: "export const ruleSteps: RuleSteps = {",
      insert: "\n  units: (count) => `${count} of them`,",
    },
  ],
};
