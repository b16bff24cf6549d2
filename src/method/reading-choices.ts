import { sameReading, type ReadingId, type Readings, type RoundingReading } from "./readings";
import type { Method } from "./method";

const ROUNDINGS: readonly RoundingReading[] = [
  { stage: "each", decimals: 2, mode: "half-away", rankBy: "printed" },
  { stage: "total", decimals: 2, mode: "half-away", rankBy: "printed" },
  { stage: "total", decimals: 2, mode: "half-away", rankBy: "exact" },
  { stage: "each", decimals: 2, mode: "half-even", rankBy: "printed" },
  { stage: "each", decimals: 1, mode: "half-away", rankBy: "printed" },
  { stage: "each", decimals: 3, mode: "half-away", rankBy: "printed" },
];

const CHOICES: { readonly [Id in ReadingId]: readonly Readings[Id][] } = {
  targetBasis: ["growth", "exports"],
  targetScope: ["growth", "four-tasks"],
  noPositive: ["nobody", "first-increment"],
  zeroBase: ["met", "zero"],
  insured: ["cumulative", "month"],
  stepTies: ["skip", "dense", "average"],
  rankTies: ["skip", "dense", { decidedBy: ["1.2", "1.4"] }],
  zeroEarnsPlace: [true, false],
  bound200: [true, false],
  infoLevels: ["highest", "all-levels", "submission-plus-adoption"],
  rounding: ROUNDINGS,
  currency: ["sheet"],
};

/** The choices to offer in a dropdown, the method's default first. `rounding` and `rankTies` accept more than these. */
export function readingChoices<Id extends ReadingId>(
  id: Id,
  method: Method,
): readonly Readings[Id][] {
  const usual: Readings[Id] = method.defaultReadings[id];
  const others: readonly Readings[Id][] = CHOICES[id];
  return [usual, ...others.filter((choice) => !sameReading<Id>(choice, usual))];
}

/** Every choice that can be listed: for `rounding` all decimals from 0 to 6, both ways and both orders. */
export function listedChoices<Id extends ReadingId>(id: Id): readonly Readings[Id][] {
  const all: { readonly [Key in ReadingId]: readonly Readings[Key][] } = {
    ...CHOICES,
    rounding: allRoundings(),
    rankTies: ["skip", "dense"],
  };
  return all[id];
}

const MOST_DECIMALS = 6;

function allRoundings(): RoundingReading[] {
  const decimals = Array.from({ length: MOST_DECIMALS + 1 }, (_, index) => index);
  const modes = ["half-away", "half-even"] as const;
  return decimals.flatMap((count) =>
    modes.flatMap((mode): RoundingReading[] => [
      { stage: "each", decimals: count, mode, rankBy: "printed" },
      { stage: "total", decimals: count, mode, rankBy: "printed" },
      { stage: "total", decimals: count, mode, rankBy: "exact" },
    ]),
  );
}
