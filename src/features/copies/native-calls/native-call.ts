import { isFigure, isWhole } from "../../../compile/input-columns";
import {
  atLeast,
  atMost,
  call as calling,
  cells,
  decimal,
  expressionText,
  plus,
  times,
  when,
  type Formula,
} from "../../../formula/tree";
import { changxing2020 } from "../../../method/editions/changxing-2020";
import { indicatorOf } from "../../../method/part-of-method";
import { shortestText } from "../../../numbers/decimal-text";
import { TIE_RULES, type TieRule } from "../../../numbers/places";
import { countsItems, itemPoints } from "../../../rules/counted-items";
import type { Called } from "../../../reading/calls/called";
import type { Answer } from "../../../reading/calls/our-functions";
import { argumentFormulas } from "./argument-formulas";
import type { ResultCell } from "./call-blocks";
import {
  enteredPoints,
  indicatorsShape,
  placeShape,
  proportionalShape,
  rankStepShape,
  type CallShape,
} from "./call-shapes";
import { asNumber } from "./as-number";
import { givenText } from "./given-text";
import { nativeProjects } from "./investment-call";
import type { NativeScope, NativeTable } from "./native-scope";
import { nativeScore, nativeScores } from "./score-calls";
import { nativeTarget } from "./target-call";

type Native = (called: Called, scope: NativeScope) => NativeTable | null;

/** The native form of what a function gives; a sentence has none, nor have the rules of own methods. */
const NATIVE: Readonly<Record<Answer, Native>> = {
  figures: ofNumbers(nativeFigures),
  items: ofNumbers(nativeItems),
  projects: ofNumbers(nativeProjects),
  target: ofNumbers(nativeTarget),
  proportional: ofNumbers((called, scope) => steps(called, proportionalShape(called), scope)),
  "rank-step": ofNumbers((called, scope) => steps(called, rankStepShape(called), scope)),
  completion: () => null,
  interval: () => null,
  "per-unit": () => null,
  tier: () => null,
  place: ofNumbers(nativePlace),
  scores: nativeScores,
  score: ofNumbers(nativeScore),
  sentence: () => null,
};

/**
 * The native form of a call of ours; null where there is none that stays right when cells change: its value then takes its place.
 *
 * @example nativeCall(calledIn("=CX.GROWTH(B5,C5,B$5:B$15,C$5:C$15)"), scope)?.[0]?.[0]?.() → VALUE('公式计算'!$I$12)
 */
export const nativeCall: Native = (called, scope) => NATIVE[called.answers](called, scope);

function ofNumbers(native: Native): Native {
  return (called, scope) => {
    const table = native(called, scope);
    return table && table.map((row) => row.map(asNumber));
  };
}

function steps(
  { typed }: Called,
  shape: CallShape,
  { blocks, own }: NativeScope,
): NativeTable | null {
  return asColumn(blocks.add(typed, shape, own));
}

const asColumn = (rows: readonly ResultCell[] | null): NativeTable | null =>
  rows && rows.map((cell) => [cell]);

function nativePlace(called: Called, scope: NativeScope): NativeTable | null {
  const ties = tieRule(called, scope);
  return ties && steps(called, placeShape(called, ties), scope);
}

function tieRule({ argument }: Called, scope: NativeScope): TieRule | null {
  const ties = argument("ties");
  if (ties.kind === "omitted") return "skip";
  const given = givenText(ties, scope);
  return (given?.relied === null && TIE_RULES.find((one) => one === given.text)) || null;
}

/** Points that are worked out from the steps, and entered ones beside. */
function nativeFigures(called: Called, scope: NativeScope): NativeTable | null {
  const results = scope.blocks.add(called.typed, indicatorsShape(called), scope.own);
  const entered = called.figures.flatMap(({ of, own }) => {
    const most = enteredPoints(of);
    return most === null ? [] : [{ most, cells: argumentFormulas(own, scope) }];
  });
  const [added, ...more] = entered;
  if (!added) return asColumn(results);
  if (more.length > 0 || !results || added.cells?.length !== results.length) return null;
  const most = decimal(added.most);
  const { decimals } = changxing2020.defaultConventions.rounding;
  return results.map((result, row) => [
    () => {
      const [first, own] = [cells(result()), added.cells?.[row] ?? decimal("0")];
      const sum = calling("ROUND", plus(first, calling("ROUND", own, decimals)), decimals);
      const isPossible = calling("AND", atLeast(own, 0), atMost(own, most));
      return ifAll([first, own], when(isPossible, sum, ""));
    },
  ]);
}

/** Items of each level by its points, at most the full ones. */
function nativeItems(
  { indicators: [code = ""], figures }: Called,
  scope: NativeScope,
): NativeTable | null {
  const counts = figures.map(({ own }) => argumentFormulas(own, scope));
  const rows = counts[0]?.length;
  if (rows === undefined || counts.some((column) => column?.length !== rows)) return null;
  const indicator = indicatorOf(changxing2020, code);
  if (!countsItems(indicator)) return null;
  const { infoLevels, rounding } = changxing2020.defaultConventions;
  const each = figures.map(({ of }) =>
    of !== "any" && "level" in of
      ? decimal(shortestText(itemPoints(of.level, indicator.rule, infoLevels)))
      : decimal("0"),
  );
  return Array.from({ length: rows }, (_, row) => [
    () => {
      const own = counts.flatMap((column) => column?.[row] ?? []);
      const sum = own
        .map((count, level) => times(count, each[level] ?? decimal("0")))
        .reduce((a, b) => plus(a, b));
      const areCounts = own.flatMap((count) => [atLeast(count, 0), isWhole(count)]);
      const capped = calling(
        "ROUND",
        calling("MIN", decimal(indicator.points), sum),
        rounding.decimals,
      );
      return ifAll(own, when(calling("AND", ...areCounts), capped, ""));
    },
  ]);
}

/** "" unless each of them is a number. */
const ifAll = (numbers: readonly Formula[], then: Formula): string =>
  expressionText(when(calling("AND", ...numbers.map(isFigure)), then, ""));
