import { fittingChoices } from "../../method/convention-choices";
import {
  CONVENTION_IDS,
  sameConvention,
  type ConventionId,
  type Conventions,
} from "../../method/conventions";
import type { Method } from "../../method/method";
import type { Observations } from "../../scoring/observations";
import { missingInputs, type MissingInput } from "./missing-inputs";

/** One choice of one convention. */
export interface ConventionChoice {
  readonly id: ConventionId;
  readonly choice: Conventions[ConventionId];
}

/** A choice that nothing can be said of, since inputs that it needs are not there. */
export interface ChoiceWithoutInputs extends ConventionChoice {
  readonly missing: readonly MissingInput[];
}

/** The conventions with one of them chosen otherwise. */
export function withChoice(
  conventions: Conventions,
  { id, choice }: ConventionChoice,
): Conventions {
  return { ...conventions, [id]: choice };
}

/** The choices to be had for a convention: those offered by lists, and the present one where it is none of them. */
export function choicesOf(
  id: ConventionId,
  method: Method,
  conventions: Conventions,
): readonly Conventions[ConventionId][] {
  const offered: readonly Conventions[ConventionId][] = fittingChoices(id, method);
  const isOffered = offered.some((choice) => sameConvention(choice, conventions[id]));
  return isOffered ? offered : [...offered, conventions[id]];
}

/** Every choice other than the present one, convention by convention. */
export function alternatives(method: Method, conventions: Conventions): ConventionChoice[] {
  return CONVENTION_IDS.flatMap((id) =>
    choicesOf(id, method, conventions)
      .filter((choice) => !sameConvention(choice, conventions[id]))
      .map((choice) => ({ id, choice })),
  );
}

/** The inputs that an alternative needs and the month has not; none when it can be computed. */
export function missingUnder(
  method: Method,
  conventions: Conventions,
  observations: Observations,
  alternative: ConventionChoice,
): readonly MissingInput[] {
  return missingInputs(method, withChoice(conventions, alternative), observations);
}
