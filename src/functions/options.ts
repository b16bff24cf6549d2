import { compare, exactOfCell, type Exact } from "../numbers/exact";
import { shortestText } from "../numbers/decimal-text";
import { invalid, refuse, words } from "./cell-error";
import { anyNumber, errorText, isBlank } from "./cell-number";
import { single, singleNumber } from "./columns";
import type { Argument, Given } from "./given";

/** The word of an argument of one cell, in any case; the first one where it is omitted or blank. Throws for any other. */
export function chosen<Word extends string>(argument: Argument, known: readonly Word[]): Word {
  const { parameter, cell } = single(argument);
  const text = isBlank(cell) ? known[0] : String(cell).trim().toLowerCase();
  const found = known.find((word) => word === text);
  return found ?? refuse(invalid(words().unknownWord(parameter, shownCell(cell), known)));
}

/** A cell as a message quotes it; an error by its name. */
export const shownCell = (cell: unknown): string =>
  typeof cell === "object" ? errorText(cell) : `${cell as string}`;

export const isLowBetter = ({ argument }: Given): boolean =>
  chosen(argument("better"), ["high", "low"]) === "low";

/** A limit of the points; null: 不限. */
export function limitOf(argument: Argument): Exact | null {
  return isBlank(single(argument).cell) ? null : exactOfCell(singleNumber(argument, anyNumber));
}

/** Throws when the number of the first argument is more than that of the second; nothing is more than one that is blank. */
export function refuseAbove(first: Argument, second: Argument): void {
  const [value, limit] = [limitOf(first), limitOf(second)];
  if (!value || !limit || compare(value, limit) <= 0) return;
  const at = ({ name }: Argument): string => words().parameter(name);
  const [more, less] = [shortestText(value), shortestText(limit)];
  refuse(invalid(words().aboveOther(at(first), more, at(second), less)));
}
