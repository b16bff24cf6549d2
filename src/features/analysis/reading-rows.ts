import type { ReadingChoice } from "./reading-alternatives";
import type { ChoiceEffect, ReadingEffect, TownMove } from "./reading-effect";
import type { RankEnvelope } from "./rank-envelope";
import { readingChoices } from "../../method/reading-choices";
import { sameReading, type ReadingId, type Readings } from "../../method/readings";
import type { ExplanationMessages } from "../../messages/zh/explanation";
import type { ReadingMessages } from "../../messages/zh/readings";
import type { ScoreSheet } from "../../scoring/score-sheet";
import type { InputName } from "../../method/rule-inputs";
import { byPlace, placeText } from "./result-texts";

/** A choice of a reading in words. */
export interface OfferedChoice {
  readonly choice: Readings[ReadingId];
  readonly text: string;
  readonly isDefault: boolean;
  readonly isPresent: boolean;
}

/** What an alternative would do, ready to be said. */
export type EffectFacts =
  | {
      readonly kind: "computed";
      readonly places: readonly {
        readonly town: string;
        readonly from: string;
        readonly to: string;
      }[];
      /** How many towns' totals change. */
      readonly points: number;
    }
  | {
      readonly kind: "missing";
      readonly inputs: readonly { readonly name: string; readonly towns: number }[];
    };

/** A reading, its choices in the order of the lists, and what the others would do. */
export interface ReadingRow {
  readonly id: ReadingId;
  readonly question: string;
  readonly choices: readonly OfferedChoice[];
  readonly effects: readonly (OfferedChoice & { readonly effect: EffectFacts })[];
}

interface Words {
  readonly readings: ReadingMessages;
  readonly explanation: ExplanationMessages;
}

/** The rows of the 口径 panel, one a reading. */
export function readingRows(
  sheet: ScoreSheet,
  effects: readonly ReadingEffect[],
  words: Words,
): ReadingRow[] {
  return effects.map(({ id, alternatives }) => {
    const offered = (choice: Readings[ReadingId]): OfferedChoice =>
      offeredChoice(sheet, { id, choice }, words);
    const listed: readonly Readings[ReadingId][] = readingChoices(id, sheet.method);
    const isListed = listed.some((choice) => sameReading(choice, sheet.readings[id]));
    return {
      id,
      question: words.readings.questions[id],
      choices: (isListed ? listed : [...listed, sheet.readings[id]]).map(offered),
      effects: alternatives.map((effect) => ({
        ...offered(effect.choice),
        effect: effectFacts(sheet, effect, words.explanation),
      })),
    };
  });
}

function offeredChoice(
  { method, readings }: ScoreSheet,
  { id, choice }: ReadingChoice,
  words: Words,
): OfferedChoice {
  return {
    choice,
    text: choiceWords({ id, choice }, words.readings),
    isDefault: sameReading(choice, method.defaultReadings[id]),
    isPresent: sameReading(choice, readings[id]),
  };
}

/** A choice of any reading in words. */
export function choiceWords({ id, choice }: ReadingChoice, words: ReadingMessages): string {
  const say = words.choices[id] as (choice: Readings[ReadingId]) => string;
  return say(choice);
}

function effectFacts(
  { towns }: ScoreSheet,
  effect: ChoiceEffect,
  words: ExplanationMessages,
): EffectFacts {
  if (effect.kind === "not-computable") {
    const inputs = effect.missing.map((missing) => ({
      name: inputWords(missing.name, words),
      towns: missing.towns.length,
    }));
    return { kind: "missing", inputs };
  }
  return {
    kind: "computed",
    places: effect.placeMoves.map(({ town, from, to }: TownMove) => ({
      town: towns[town] ?? "",
      from: placeText(from.place),
      to: placeText(to.place),
    })),
    points: effect.pointMoves.length,
  };
}

function inputWords(name: InputName, words: ExplanationMessages): string {
  return "quantity" in name
    ? words.quantities[name.quantity]
    : words.target(words.tasks[name.task]);
}

/** One line of the rank envelope. */
export interface EnvelopeRow {
  readonly town: string;
  readonly place: string;
  readonly best: string;
  readonly worst: string;
  readonly mover: {
    readonly question: string;
    readonly choice: string;
    readonly to: string;
  } | null;
}

/** The lines of the rank envelope, from the first place down; equal places in roster order. */
export function envelopeRows(
  { towns }: ScoreSheet,
  envelope: RankEnvelope,
  words: ReadingMessages,
): EnvelopeRow[] {
  return byPlace(envelope.towns).map(({ town, place, best, worst, mover }) => ({
    town: towns[town] ?? "",
    place: placeText(place),
    best: placeText(best),
    worst: placeText(worst),
    mover: mover && {
      question: words.questions[mover.id],
      choice: choiceWords(mover, words),
      to: placeText(mover.to),
    },
  }));
}
