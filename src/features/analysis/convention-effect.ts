import { CONVENTION_IDS, type ConventionId, type Conventions } from "../../method/conventions";
import { equals } from "../../numbers/exact";
import type { Observations } from "../../scoring/observations";
import { score } from "../../engine/score";
import type { ScoreSheet } from "../../scoring/score-sheet";
import {
  alternatives,
  missingUnder,
  withChoice,
  type ChoiceWithoutInputs,
  type ConventionChoice,
} from "./convention-alternatives";
import { resultsOf, type Steps, type TownResult } from "./town-result";

/** A town whose place or points are others under an alternative. */
export interface TownMove {
  /** Index in the roster. */
  readonly town: number;
  readonly from: TownResult;
  readonly to: TownResult;
}

/** What one alternative would do to the month. */
export type ChoiceEffect =
  | (ConventionChoice & {
      readonly kind: "computed";
      /** Towns whose place is another, in roster order. */
      readonly placeMoves: readonly TownMove[];
      /** Towns whose total is another, whatever their place. */
      readonly pointMoves: readonly TownMove[];
    })
  | (ChoiceWithoutInputs & { readonly kind: "not-computable" });

/** A convention with its present choice and what every other one would do. */
export interface ConventionEffect {
  readonly id: ConventionId;
  readonly choice: Conventions[ConventionId];
  readonly alternatives: readonly ChoiceEffect[];
}

/**
 * What each alternative of each convention would do to a complete month, all other conventions as they are.
 * One that needs inputs which the month has not is named with them, and never guessed.
 */
export function* conventionEffects(
  sheet: ScoreSheet,
  observations: Observations,
): Steps<readonly ConventionEffect[]> {
  const { method, conventions } = sheet;
  const others = alternatives(method, conventions);
  const effects: ChoiceEffect[] = [];
  for (const alternative of others) {
    yield { done: effects.length, all: others.length };
    effects.push(effectOf(sheet, observations, alternative));
  }
  return CONVENTION_IDS.map((id) => ({
    id,
    choice: conventions[id],
    alternatives: effects.filter((effect) => effect.id === id),
  }));
}

function effectOf(
  sheet: ScoreSheet,
  observations: Observations,
  alternative: ConventionChoice,
): ChoiceEffect {
  const { method, conventions } = sheet;
  const missing = missingUnder(method, conventions, observations, alternative);
  if (missing.length > 0) return { kind: "not-computable", ...alternative, missing };
  const other = resultsOf(score(method, withChoice(conventions, alternative), observations));
  const moves = resultsOf(sheet).map((from, town): TownMove => {
    const to = other[town];
    if (!to) throw new Error("an alternative has another roster");
    return { town, from, to };
  });
  return {
    kind: "computed",
    ...alternative,
    placeMoves: moves.filter(({ from, to }) => !equals(from.place, to.place)),
    pointMoves: moves.filter(({ from, to }) => !equals(from.points, to.points)),
  };
}
