import {
  sameConvention,
  type ConventionId,
  type Conventions,
  type RoundingConvention,
} from "./conventions";
import { indicatorsOf, isCounted, type Method } from "./method";

const ROUNDINGS: readonly RoundingConvention[] = [
  { stage: "each", decimals: 2, mode: "half-away", rankBy: "printed" },
  { stage: "total", decimals: 2, mode: "half-away", rankBy: "printed" },
  { stage: "total", decimals: 2, mode: "half-away", rankBy: "exact" },
  { stage: "each", decimals: 2, mode: "half-even", rankBy: "printed" },
  { stage: "each", decimals: 1, mode: "half-away", rankBy: "printed" },
  { stage: "each", decimals: 3, mode: "half-away", rankBy: "printed" },
];

const CHOICES: { readonly [Id in ConventionId]: readonly Conventions[Id][] } = {
  targetBasis: ["growth", "exports"],
  targetScope: ["growth", "four-tasks"],
  noPositive: ["nobody", "first-increment"],
  zeroBase: ["met", "zero"],
  insured: ["cumulative", "month"],
  stepTies: ["skip", "dense", "average"],
  rankTies: ["skip", "dense", { decidedBy: ["1.2", "1.4"] }],
  zeroEarnsPlace: [true, "always", false],
  bound200: [true, false],
  infoLevels: ["highest", "all-levels", "submission-plus-adoption"],
  rounding: ROUNDINGS,
  currency: ["sheet"],
  proportionBasis: ["value", "place"],
  shareWhole: ["own", "county"],
  zeroDenominator: ["none", "zero", "best"],
  targetNotPositive: ["zero", "exports"],
  repeatedTitle: ["each", "once"],
};

/** The choices to offer in a published edition's dropdown, its default first. `rounding` and `rankTies` accept more than these. */
export function conventionChoices<Id extends ConventionId>(
  id: Id,
  method: Method,
): readonly Conventions[Id][] {
  const usual: Conventions[Id] = method.defaultConventions[id];
  const others: readonly Conventions[Id][] = CHOICES[id];
  return [usual, ...others.filter((choice) => !sameConvention<Id>(choice, usual))];
}

/** Those of them that any method can have, also one of other codes. */
export function fittingChoices<Id extends ConventionId>(
  id: Id,
  method: Method,
): readonly Conventions[Id][] {
  return conventionChoices(id, method).filter((choice) => isDecidable(choice, method));
}

/** False where indicators are to decide equal totals that are none of the method's, or do not count. */
function isDecidable(choice: Conventions[ConventionId], method: Method): boolean {
  if (typeof choice !== "object" || !("decidedBy" in choice)) return true;
  const all = indicatorsOf(method);
  return choice.decidedBy.every((code) => all.some((one) => one.code === code && isCounted(one)));
}

/** Every choice that can be listed: for `rounding` all decimals from 0 to 6, both ways and both orders. */
export function listedChoices<Id extends ConventionId>(id: Id): readonly Conventions[Id][] {
  const all: { readonly [Key in ConventionId]: readonly Conventions[Key][] } = {
    ...CHOICES,
    rounding: allRoundings(),
    rankTies: ["skip", "dense"],
  };
  return all[id];
}

const MOST_DECIMALS = 6;

function allRoundings(): RoundingConvention[] {
  const decimals = Array.from({ length: MOST_DECIMALS + 1 }, (_, index) => index);
  const modes = ["half-away", "half-even"] as const;
  return decimals.flatMap((count) =>
    modes.flatMap((mode): RoundingConvention[] => [
      { stage: "each", decimals: count, mode, rankBy: "printed" },
      { stage: "total", decimals: count, mode, rankBy: "printed" },
      { stage: "total", decimals: count, mode, rankBy: "exact" },
    ]),
  );
}
