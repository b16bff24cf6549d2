import type { Readings } from "../../method/readings";
import { READING_IDS, type ReadingId } from "../../method/readings";
import { equals } from "../../numbers/exact";
import type { Observations } from "../../scoring/observations";
import { score } from "../../rules/score";
import type { ScoreSheet } from "../../scoring/score-sheet";
import {
  alternatives,
  missingUnder,
  withChoice,
  type ChoiceWithoutInputs,
  type ReadingChoice,
} from "./reading-alternatives";
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
  | (ReadingChoice & {
      readonly kind: "computed";
      /** Towns whose place is another, in roster order. */
      readonly placeMoves: readonly TownMove[];
      /** Towns whose total is another, whatever their place. */
      readonly pointMoves: readonly TownMove[];
    })
  | (ChoiceWithoutInputs & { readonly kind: "not-computable" });

/** A reading with its present choice and what every other one would do. */
export interface ReadingEffect {
  readonly id: ReadingId;
  readonly choice: Readings[ReadingId];
  readonly alternatives: readonly ChoiceEffect[];
}

/**
 * What each alternative of each reading would do to a complete month, all other readings as they are.
 * One that needs inputs which the month has not is named with them, and never guessed.
 */
export function* readingEffects(
  sheet: ScoreSheet,
  observations: Observations,
): Steps<readonly ReadingEffect[]> {
  const { method, readings } = sheet;
  const others = alternatives(method, readings);
  const effects: ChoiceEffect[] = [];
  for (const alternative of others) {
    yield { done: effects.length, all: others.length };
    effects.push(effectOf(sheet, observations, alternative));
  }
  return READING_IDS.map((id) => ({
    id,
    choice: readings[id],
    alternatives: effects.filter((effect) => effect.id === id),
  }));
}

function effectOf(
  sheet: ScoreSheet,
  observations: Observations,
  alternative: ReadingChoice,
): ChoiceEffect {
  const { method, readings } = sheet;
  const missing = missingUnder(method, readings, observations, alternative);
  if (missing.length > 0) return { kind: "not-computable", ...alternative, missing };
  const other = resultsOf(score(method, withChoice(readings, alternative), observations));
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
