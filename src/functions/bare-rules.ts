import { exactOfCell, type Exact } from "../numbers/exact";
import { places, TIE_RULES, type TieRule } from "../numbers/places";
import { proportionalPoints } from "../rules/proportional";
import { rankStepPoints } from "../rules/rank-step";
import { invalid, refuse, words } from "./cell-error";
import { isBlank, notNegative, positive } from "./cell-number";
import { column, single, singleNumber, type Column } from "./columns";
import { kindOf } from "./figure-kinds";
import type { Argument, Given } from "./given";
import { published, CONVENTIONS } from "./indicator-points";
import { earnedAmong, readPeers } from "./peers";
import { spill } from "./spill";

/** The places of values among all, the largest first. */
export function placesAmong(call: Given): unknown[][] {
  const ties = tieRule(call.argument("ties"));
  const all = comparedWith(call);
  return earnedBy(ownOf(call), all, (values) => places(values, ties));
}

/** The best value takes the full points, the others in proportion. */
export function proportionAmong(call: Given): unknown[][] {
  const full = exactOfCell(singleNumber(call.argument("points"), positive));
  return earnedBy(ownOf(call), comparedWith(call), (values) =>
    proportionalPoints(values, full).map(published),
  );
}

/** The first place takes the full points, each place below loses one step. */
export function rankStepsAmong(call: Given): unknown[][] {
  const terms = {
    first: exactOfCell(singleNumber(call.argument("points"), positive)),
    step: exactOfCell(singleNumber(call.argument("step"), notNegative)),
    ties: CONVENTIONS.stepTies,
    fallGetsNothing: false,
  };
  return earnedBy(ownOf(call), comparedWith(call), (values) =>
    rankStepPoints(values, terms).map(published),
  );
}

const ownOf = ({ argument }: Given): Column => column(argument("own"), kindOf("any"));
const comparedWith = ({ argument }: Given): Column => column(argument("all"), kindOf("any"));

function earnedBy(
  own: Column,
  all: Column,
  earn: (values: readonly Exact[]) => Exact[],
): unknown[][] {
  const peers = readPeers([all]);
  return spill([own], earnedAmong(peers, earn(peers.rows.flat().map(exactOfCell))));
}

function tieRule(argument: Argument): TieRule {
  const { cell } = single(argument);
  if (isBlank(cell)) return "skip";
  const found = TIE_RULES.find(
    (one) => typeof cell === "string" && cell.trim().toLowerCase() === one,
  );
  return found ?? refuse(invalid(words().unknownTies(String(cell), TIE_RULES)));
}
