import {
  above,
  below,
  call,
  decimal,
  minus,
  plus,
  times,
  when,
  type Formula,
} from "../formula/tree";
import { native as words } from "../messages/zh/native";

const { undecided } = words.states;

/** Above this the digits behind the point are no longer known well enough to round by. */
const MOST_UNITS = decimal("4000000");
/** Of the digits that are cleared. */
const MOST_NOISE = decimal("0.00000000004");

/**
 * Units that lie on a rounding bound only by their noise are not told: 临界. `noise` is how far they may be off, null: no
 * more than a few digits of the last ones.
 */
export function toldUnits(units: Formula, noise: Formula | null): Formula {
  const isKnown = call(
    "AND",
    below(call("ABS", units), MOST_UNITS),
    ...(noise ? [below(noise, MOST_NOISE)] : []),
  );
  const fromHalf = call("ABS", minus(minus(units, call("INT", units)), decimal("0.5")));
  const margin = noise ? plus(times(4, noise), MOST_NOISE) : decimal("0.0001");
  const far = call(
    "AND",
    below(call("ABS", units), decimal("1000000000")),
    above(fromHalf, margin),
  );
  return when(isKnown, units, when(far, units, undecided));
}
