import { isFigure } from "../../../compile/input-columns";
import {
  atLeast,
  atMost,
  call as calling,
  cells,
  decimal,
  equal,
  expressionText,
  plus,
  times,
  when,
  type Formula,
} from "../../../formula/tree";
import type { Argument, SingleCall } from "../../../formula/single-call";
import { DEFAULT_EDITION } from "../../../method/catalog";
import { indicatorOf } from "../../../method/part-of-method";
import type { ItemsRule } from "../../../method/rule-kinds";
import { shortestText } from "../../../numbers/decimal-text";
import { itemPoints } from "../../../rules/counted-items";
import { INFO_LEVELS } from "../../../reading/calls/indicator-calls";
import { argumentFormulas } from "./argument-formulas";
import type { ResultCell } from "./call-blocks";
import { asNumber } from "./as-number";
import { givenText } from "./given-text";
import { plainInvestment } from "./investment-call";
import type { PlainScope, PlainTable } from "./plain-scope";
import { plainScore, plainScores } from "./score-calls";
import { plainTarget } from "./target-call";

/**
 * The plain form of a call of ours; null where there is none that stays right when cells change: its value then takes its place.
 *
 * @example plainCall(singleCall("=CX.GROWTH(B5,C5,B$5:B$15,C$5:C$15)"), scope)?.[0]?.[0]?.() → VALUE('公式计算'!$I$12)
 */
export function plainCall(call: SingleCall, scope: PlainScope): PlainTable | null {
  if (call.name === "SCORES") return plainScores(call.args, scope);
  const table = plainNumbers(call, scope);
  return table && table.map((row) => row.map(asNumber));
}

function plainNumbers(call: SingleCall, scope: PlainScope): PlainTable | null {
  const { blocks, own } = scope;
  switch (call.name) {
    case "SCORE":
      return plainScore(call.args, scope);
    case "TASK":
      return plainTarget(call.args, scope);
    case "INFO":
      return plainInfo(call.args, scope);
    case "INVESTMENT":
      return plainInvestment(call.args, scope);
    case "EPIDEMIC":
      return withQuality(call, scope);
    case "RANK": {
      const ties = tieRule(call.args[2], scope);
      return ties && asColumn(blocks.add(call, own, ties));
    }
    default:
      return asColumn(blocks.add(call, own));
  }
}

const asColumn = (rows: readonly ResultCell[] | null): PlainTable | null =>
  rows && rows.map((cell) => [cell]);

const TIES = ["skip", "dense", "average"] as const;

function tieRule(argument: Argument | undefined, scope: PlainScope): (typeof TIES)[number] | null {
  if (!argument || argument.kind === "omitted") return "skip";
  const given = givenText(argument, scope);
  return (given?.relied === null && TIES.find((one) => one === given.text)) || null;
}

/** Points of 3.1 from the steps, and the entered ones of 3.2 beside. */
function withQuality(call: SingleCall, scope: PlainScope): PlainTable | null {
  const places = scope.blocks.add(call, scope.own);
  const quality = places && argumentFormulas(call.args[4], scope);
  if (!places || quality?.length !== places.length) return null;
  const most = decimal(indicatorOf(DEFAULT_EDITION, "3.2").points);
  const { decimals } = DEFAULT_EDITION.defaultReadings.rounding;
  return places.map((place, row) => [
    () => {
      const [first, own] = [cells(place()), quality[row] ?? decimal("0")];
      const sum = calling("ROUND", plus(first, calling("ROUND", own, decimals)), decimals);
      const isPossible = calling("AND", atLeast(own, 0), atMost(own, most));
      return ifAll([first, own], when(isPossible, sum, ""));
    },
  ]);
}

/** Items of each level by its points, at most the full ones. */
function plainInfo(args: readonly Argument[], scope: PlainScope): PlainTable | null {
  const counts = INFO_LEVELS.map((_, level) => argumentFormulas(args[level], scope));
  const rows = counts[0]?.length;
  if (rows === undefined || counts.some((column) => column?.length !== rows)) return null;
  const { rule, points } = indicatorOf(DEFAULT_EDITION, "9");
  const { infoLevels, rounding } = DEFAULT_EDITION.defaultReadings;
  const each = INFO_LEVELS.map((level) =>
    decimal(shortestText(itemPoints(level, rule as ItemsRule, infoLevels))),
  );
  return Array.from({ length: rows }, (_, row) => [
    () => {
      const own = counts.flatMap((column) => column?.[row] ?? []);
      const sum = own
        .map((count, level) => times(count, each[level] ?? decimal("0")))
        .reduce((a, b) => plus(a, b));
      const areCounts = own.flatMap((count) => [
        atLeast(count, 0),
        equal(calling("INT", count), count),
      ]);
      const capped = calling("ROUND", calling("MIN", decimal(points), sum), rounding.decimals);
      return ifAll(own, when(calling("AND", ...areCounts), capped, ""));
    },
  ]);
}

/** "" unless each of them is a number. */
const ifAll = (numbers: readonly Formula[], then: Formula): string =>
  expressionText(when(calling("AND", ...numbers.map(isFigure)), then, ""));
