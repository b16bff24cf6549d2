/** What is wrong with what the head says of the total and the places. */
import { block, type Finding } from "../../cells/finding";
import { HEAD_LABELS } from "../../method/own-sheet/head";
import type { Method } from "../../method/method";
import { USUAL_CONVENTIONS } from "../../method/own-sheet/usual-conventions";
import { sameConvention } from "../../method/conventions";
import type { ReadConventions } from "./conventions";
import type { ReadHead } from "./head";

export function overallFaults(
  { overall }: Method,
  { cells }: ReadHead,
  { conventions, cells: chosen }: ReadConventions,
): readonly Finding[] {
  if (!overall) return [];
  const { decimals, stage, rankBy } = conventions.rounding;
  const { cap, ties } = overall;
  const isFine = cap === undefined || decimalsOf(cap) <= decimals;
  const isSaidTwice = ties && !sameConvention(conventions.rankTies, USUAL_CONVENTIONS.rankTies);
  return [
    ...(isFine
      ? []
      : [
          block("definition-number-outside", cells.get("cap") ?? null, {
            header: HEAD_LABELS.cap,
            text: cap,
            bound: { kind: "decimals", most: decimals },
          }),
        ]),
    ...(overall.lowerIsBetter && overall.conditions
      ? [block("definition-condition-rewards", cells.get("direction") ?? null, {})]
      : []),
    ...(overall.ranksExact && stage === "total" && rankBy === "printed"
      ? [block("definition-basis-twice", chosen.get("rounding") ?? null, {})]
      : []),
    ...(isSaidTwice ? [block("definition-ties-twice", chosen.get("rankTies") ?? null, {})] : []),
  ];
}

/** How many decimals a decimal text has: `2.25` has 2. */
export const decimalsOf = (decimal: string): number => decimal.replace(/^[^.]*\.?/, "").length;
