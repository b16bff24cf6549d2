import { singleCall, type Argument, type SingleCall } from "../../formula/single-call";
import type { Answer, Figure, Parameter } from "./our-functions";
import { ourName } from "./our-name";
import { figuresOf, functionNamed, placeOf, placesOfOwn } from "./parameters";

/** A figure of a call: the own cells, and those of all towns; null: no town is compared by it. */
export interface CalledFigure {
  readonly of: Figure;
  readonly own: Argument;
  readonly all: Argument | null;
}

/** A call in a formula by what its arguments are, as `Given` is for the shells. */
export interface Called {
  /** `CX.GROWTH` */
  readonly typed: string;
  readonly answers: Answer;
  /** Codes whose points add up. */
  readonly indicators: readonly string[];
  readonly figures: readonly CalledFigure[];
  /** Cells or n×1 cells that have a result each. */
  readonly own: readonly Argument[];
  /** An omitted one also for what the function is not given. */
  readonly argument: (is: Parameter["is"]) => Argument;
  readonly takes: (is: Parameter["is"]) => boolean;
}

const OMITTED: Argument = { kind: "omitted" };

/** A formula that is one call of one of our functions, over cells and constants and nothing else; null for any other. */
export function calledIn(formula: string): Called | null {
  const call = singleCall(formula);
  return call && calledBy(call);
}

function calledBy({ name, args }: SingleCall): Called | null {
  const ours = ourName(name);
  const called = ours?.written === "plain" ? functionNamed(ours.name) : null;
  if (!called) return null;
  const argumentAt = (at: number): Argument => args[at] ?? OMITTED;
  return {
    typed: name,
    answers: called.answers,
    indicators: called.indicators,
    figures: figuresOf(called).map(({ of, own, all }) => ({
      of,
      own: argumentAt(own.at),
      all: all && argumentAt(all.at),
    })),
    own: placesOfOwn(called).map(({ at }) => argumentAt(at)),
    argument: (is) => {
      const place = placeOf(called, is);
      return place ? argumentAt(place.at) : OMITTED;
    },
    takes: (is) => placeOf(called, is) !== null,
  };
}
