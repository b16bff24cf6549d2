import type { ConventionChoice } from "./convention-alternatives";
import type { ChoiceEffect, ConventionEffect, TownMove } from "./convention-effect";
import type { RankEnvelope } from "./rank-envelope";
import { fittingChoices } from "../../method/convention-choices";
import { sameConvention, type ConventionId, type Conventions } from "../../method/conventions";
import type { ExplanationMessages } from "../../messages/zh/explanation";
import type { ConventionMessages } from "../../messages/zh/conventions";
import type { ScoreSheet } from "../../scoring/score-sheet";
import { inputWords } from "../../explanation/input-words";
import { byPlace, placeText } from "./result-texts";

/** A choice of a convention in words. */
export interface OfferedChoice {
  readonly choice: Conventions[ConventionId];
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

/** A convention, its choices in the order of the lists, and what the others would do. */
export interface ConventionRow {
  readonly id: ConventionId;
  readonly question: string;
  readonly choices: readonly OfferedChoice[];
  readonly effects: readonly (OfferedChoice & { readonly effect: EffectFacts })[];
}

interface Words {
  readonly conventions: ConventionMessages;
  readonly explanation: ExplanationMessages;
}

/** The rows of the 口径 panel, one a convention. */
export function conventionRows(
  sheet: ScoreSheet,
  effects: readonly ConventionEffect[],
  words: Words,
): ConventionRow[] {
  return effects.map(({ id, alternatives }) => {
    const offered = (choice: Conventions[ConventionId]): OfferedChoice =>
      offeredChoice(sheet, { id, choice }, words);
    const listed: readonly Conventions[ConventionId][] = fittingChoices(id, sheet.method);
    const isListed = listed.some((choice) => sameConvention(choice, sheet.conventions[id]));
    return {
      id,
      question: words.conventions.questions[id],
      choices: (isListed ? listed : [...listed, sheet.conventions[id]]).map(offered),
      effects: alternatives.map((effect) => ({
        ...offered(effect.choice),
        effect: effectFacts(sheet, effect, words.explanation),
      })),
    };
  });
}

function offeredChoice(
  { method, conventions }: ScoreSheet,
  { id, choice }: ConventionChoice,
  words: Words,
): OfferedChoice {
  return {
    choice,
    text: choiceWords({ id, choice }, words.conventions),
    isDefault: sameConvention(choice, method.defaultConventions[id]),
    isPresent: sameConvention(choice, conventions[id]),
  };
}

/** A choice of any convention in words. */
export function choiceWords({ id, choice }: ConventionChoice, words: ConventionMessages): string {
  const say = words.choices[id] as (choice: Conventions[ConventionId]) => string;
  return say(choice);
}

function effectFacts(
  { method, towns }: ScoreSheet,
  effect: ChoiceEffect,
  words: ExplanationMessages,
): EffectFacts {
  if (effect.kind === "not-computable") {
    const inputs = effect.missing.map((missing) => ({
      name: inputWords(method.inputs, missing.name, words),
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
  words: ConventionMessages,
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
