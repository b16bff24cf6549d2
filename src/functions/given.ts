import {
  OUR_FUNCTIONS,
  type ArgumentsOf,
  type Figure,
  type FunctionName,
  type OurFunction,
  type Parameter,
} from "../reading/calls/our-functions";
import { figuresOf, placeOf, type Place } from "../reading/calls/parameters";

/** An argument and its parameter's name. */
export interface Argument {
  readonly name: string;
  readonly value: unknown;
}

/** A figure: the own cells, and those of all towns; null: no town is compared by it. */
export interface GivenFigure {
  readonly of: Figure;
  readonly own: Argument;
  readonly all: Argument | null;
}

/** The arguments of one call, by what they are. */
export interface Given {
  readonly name: string;
  /** Codes whose points add up. */
  readonly indicators: readonly string[];
  readonly figures: readonly GivenFigure[];
  /** Throws for what the function is not given. */
  readonly argument: (is: Parameter["is"]) => Argument;
  readonly takes: (is: Parameter["is"]) => boolean;
}

/**
 * What a shell hands on, in the order of its parameters, which the build relies on: `given("TOTAL", { exports, allExports,
 * points })`.
 */
export function given<Name extends FunctionName>(name: Name, args: ArgumentsOf<Name>): Given {
  const called: OurFunction = OUR_FUNCTIONS[name];
  const values: readonly unknown[] = Object.values(args);
  const argument = ({ name, at }: Place): Argument => ({ name, value: values[at] });
  return {
    name,
    indicators: called.indicators,
    figures: figuresOf(called).map(({ of, own, all }) => ({
      of,
      own: argument(own),
      all: all && argument(all),
    })),
    argument: (is) => {
      const place = placeOf(called, is);
      if (!place) throw new Error(`${name} is given no ${is}`);
      return argument(place);
    },
    takes: (is) => placeOf(called, is) !== null,
  };
}
