import { readingChoices } from "../../method/reading-choices";
import { READING_IDS, sameReading, type ReadingId, type Readings } from "../../method/readings";
import type { Method } from "../../method/method";
import type { Observations } from "../../scoring/observations";
import { missingInputs, type MissingInput } from "./missing-inputs";

/** One choice of one reading. */
export interface ReadingChoice {
  readonly id: ReadingId;
  readonly choice: Readings[ReadingId];
}

/** A choice that nothing can be said of, since inputs that it needs are not there. */
export interface ChoiceWithoutInputs extends ReadingChoice {
  readonly missing: readonly MissingInput[];
}

/** The readings with one of them chosen otherwise. */
export function withChoice(readings: Readings, { id, choice }: ReadingChoice): Readings {
  return { ...readings, [id]: choice };
}

/** The choices to be had for a reading: those offered by lists, and the present one where it is none of them. */
export function choicesOf(
  id: ReadingId,
  method: Method,
  readings: Readings,
): readonly Readings[ReadingId][] {
  const offered: readonly Readings[ReadingId][] = readingChoices(id, method);
  const isOffered = offered.some((choice) => sameReading(choice, readings[id]));
  return isOffered ? offered : [...offered, readings[id]];
}

/** Every choice other than the present one, reading by reading. */
export function alternatives(method: Method, readings: Readings): ReadingChoice[] {
  return READING_IDS.flatMap((id) =>
    choicesOf(id, method, readings)
      .filter((choice) => !sameReading(choice, readings[id]))
      .map((choice) => ({ id, choice })),
  );
}

/** The inputs that an alternative needs and the month has not; none when it can be computed. */
export function missingUnder(
  method: Method,
  readings: Readings,
  observations: Observations,
  alternative: ReadingChoice,
): readonly MissingInput[] {
  return missingInputs(method, withChoice(readings, alternative), observations);
}
