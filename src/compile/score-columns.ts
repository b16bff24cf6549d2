import { a1, quoteSheet } from "../cells/address";
import {
  above,
  below,
  call,
  cells,
  decimal,
  equal,
  minus,
  over,
  plus,
  times,
  when,
  type Formula,
} from "../formula/tree";
import { native as words } from "../messages/zh/native";
import { indicatorsOf, isCounted } from "../method/method";
import type { CompileContext, ScoreSteps } from "./context";
import { PROBLEMS } from "./parameters";
import { after, effectColumns, type EffectColumns } from "./conditions";
import { capped, decidedPlaces, orderedColumn, rosterPlaces, tieCodes } from "./own-total";
import { densePlaces, placeColumns } from "./rank-step-steps";
import type { NewColumn, StepColumn } from "./step-columns";
import { scaleOf } from "./units";

const { undecided } = words.states;

/** Rows above the first town of 评分, as other ways of writing have them, and its first score. */
export const SCORES_FIRST_ROW = 2;
const FIRST_SCORE = 1;

/** A score's denominator up to which a fraction on a half is a half: noise is below 1E-10, the next fraction 1E-9 away. */
export const MOST_BOTTOM = "1000000000";
/** Sums of fourteen scores are cleared to 8 digits: noise below 1E-9. */
const SUM_CLEARED = 8;
const MOST_SUM_BOTTOM = "10000000";
/** Two totals differ by at least one over the product of their denominators. */
const MOST_TIE_BOTTOM = "10000000";
const TOO_LARGE = "1000000000000000";

/** Formulas of 评分: a town's scores, its total and its place. */
export interface ScoreCells {
  readonly scores: (town: number) => readonly Formula[];
  readonly total: (town: number) => Formula;
  readonly place: (town: number) => Formula;
}

export function scoreCells(context: CompileContext, steps: readonly ScoreSteps[]): ScoreCells {
  const { parameters, conventions, method } = context;
  const isEach = conventions.rounding.stage === "each";
  const counts = indicatorsOf(method).map(isCounted);
  const counted = steps.filter((_, index) => counts[index]);
  const hasProblems = above(parameters.fromOutside(PROBLEMS), 0);
  const unlessProblems = (formula: Formula): Formula => when(hasProblems, "", formula);
  const ranksExact = method.overall?.ranksExact === true;
  const effects = effectColumns(context);
  const sums = isEach && !ranksExact ? null : sumColumns(context, counted, effects);
  const count = steps.length;
  const totals = totalColumn(context, count);
  const place = rankColumn(context, steps, sums, totals);
  const isComplete = complete(context, steps, totals);
  const own = (town: number): readonly Formula[] => ownScores(town, counts);
  return {
    scores: (town) =>
      steps.map(({ units, bottom, isSigned }) => {
        const [at, under] = [units.fromOutside(town), bottom?.fromOutside(town) ?? null];
        const shown = isEach
          ? rounded(context, at, under, MOST_BOTTOM, isSigned)
          : scaled(context, at);
        return unlessProblems(when(call("ISNUMBER", at), shown, at));
      }),
    total: (town) => {
      if (counted.length === 0 && !effects) return decimal("0");
      const added = counted.length === 0 ? decimal("0") : call("SUM", ...own(town));
      const units = after(effects, times(added, scale(context)), town, scaleOf(context));
      const sum =
        sums && !isEach
          ? rounded(
              context,
              sums.sum.fromOutside(town),
              sums.bottom.fromOutside(town),
              MOST_SUM_BOTTOM,
              effects || counted.some((one) => one.isSigned) ? true : undefined,
            )
          : scaled(context, call("ROUND", units, 0));
      const total = sums && !isEach ? sum : capped(context, sum, "1");
      const all = counted.length === 0 ? [] : [equal(call("COUNT", ...own(town)), counted.length)];
      const known = effects ? [...all, call("ISNUMBER", effects.off.fromOutside(town))] : all;
      const [only = decimal("1"), ...others] = known;
      return when(others.length > 0 ? call("AND", only, ...others) : only, total, "");
    },
    place: (town) => when(isComplete, place.fromOutside(town), ""),
  };
}

/** No total is missing, nor what decides between equal ones. */
function complete(
  context: CompileContext,
  steps: readonly ScoreSteps[],
  totals: StepColumn,
): Formula {
  const counts = indicatorsOf(context.method).map(isCounted);
  const missing = (one: StepColumn): Formula => equal(one.topFromOutside, 0);
  const outside = tieCodes(context).flatMap((code) => {
    const index = steps.findIndex((one) => one.code === code);
    return counts[index] ? [] : [missing(missingColumn(context, code, FIRST_SCORE + index))];
  });
  return outside.length > 0 ? call("AND", missing(totals), ...outside) : missing(totals);
}

const scale = (context: CompileContext): Formula => decimal(scaleOf(context));

const scaled = (context: CompileContext, units: Formula): Formula =>
  context.conventions.rounding.decimals === 0 ? units : over(units, scale(context));

/** A town's scores that count, those that stand side by side as one area. */
function ownScores(town: number, counts: readonly boolean[]): readonly Formula[] {
  const row = SCORES_FIRST_ROW + town;
  const areas: Formula[] = [];
  for (let first = 0; first < counts.length; first += 1) {
    if (!counts[first]) continue;
    let last = first;
    while (counts[last + 1]) last += 1;
    areas.push(cells(`${a1(row, FIRST_SCORE + first)}:${a1(row, FIRST_SCORE + last)}`));
    first = last;
  }
  return areas;
}

/** A whole number of units, halves away from zero (below it: down) or to the even one; 临界 where no formula can tell the side. */
export function rounded(
  context: CompileContext,
  units: Formula,
  bottom: Formula | null,
  mostBottom: string,
  isSigned?: true,
): Formula {
  const half = equal(minus(units, call("INT", units)), decimal("0.5"));
  const upper = call("INT", plus(units, decimal("0.5")));
  const isLowHalf = call("AND", half, below(units, 0));
  const up = isSigned ? when(isLowHalf, call("INT", units), upper) : upper;
  const even = times(2, call("INT", over(plus(units, decimal("0.5")), 2)));
  const isEven = context.conventions.rounding.mode === "half-even";
  const whole = scaled(context, isEven ? when(half, even, up) : up);
  if (!bottom) return whole;
  return when(call("AND", half, above(bottom, decimal(mostBottom))), undecided, whole);
}

/** The totals of 评分; above them how many are missing. */
const totalColumn = (context: CompileContext, count: number): StepColumn =>
  missingColumn(context, words.headers.total, FIRST_SCORE + count);

const missingColumn = (context: CompileContext, header: string, column: number): StepColumn =>
  shown(context, header, column, (all) => minus(call("ROWS", all), call("COUNT", all)));

/** 评分's cells of one column, as the steps refer to them. */
function shown(
  context: CompileContext,
  header: string,
  column: number,
  head?: NewColumn["head"],
): StepColumn {
  const { columns, layout } = context;
  return columns.add({
    header,
    basis: layout.scoresSheet,
    ...(head && { head }),
    cell: (town) =>
      cells(`${quoteSheet(layout.scoresSheet)}!${a1(SCORES_FIRST_ROW + town, column)}`),
  });
}

interface SumColumns {
  readonly sum: StepColumn;
  readonly bottom: StepColumn;
}

/** 口径 rounding of the total alone: the exact sum in units, and its denominator. */
function sumColumns(
  context: CompileContext,
  steps: readonly ScoreSteps[],
  effects: EffectColumns | null,
): SumColumns {
  const { columns } = context;
  const added = (town: number): Formula => {
    const own = steps.map(({ units }) => units.own(town));
    const sum = own.length === 0 ? decimal("0") : call("SUM", ...own);
    return after(effects, call("ROUND", sum, SUM_CLEARED), town, scaleOf(context));
  };
  const sum = columns.add({
    header: words.steps.total,
    basis: words.basis.total,
    cell: (town) => {
      const own = steps.map(({ units }) => units.own(town));
      const total = capped(context, added(town), scaleOf(context));
      const known = [
        ...(own.length === 0 ? [] : [equal(call("COUNT", ...own), own.length)]),
        ...(effects ? [call("ISNUMBER", effects.off.own(town))] : []),
      ];
      const [only, ...others] = known;
      if (!only) return total;
      return when(others.length > 0 ? call("AND", only, ...others) : only, total, "");
    },
  });
  const bottoms = steps.flatMap(({ bottom }) => bottom ?? []);
  const bottom = columns.add({
    header: words.steps.bottom(words.headers.total),
    basis: words.basis.bottom,
    cell: (town) => {
      const own = call("LCM", ...bottoms.map((each) => each.own(town)));
      const common = bottoms.length === 0 ? decimal("1") : call("IFERROR", own, decimal(TOO_LARGE));
      const free = effects ? when(equal(effects.kept.own(town), 0), 1, common) : common;
      return capped(context, added(town), scaleOf(context), { held: decimal("1"), free });
    },
  });
  return { sum, bottom };
}

/** Places by the printed or the exact total; equal ones share, or indicators decide one after the other. */
function rankColumn(
  context: CompileContext,
  steps: readonly ScoreSteps[],
  sums: SumColumns | null,
  printed: StepColumn,
): StepColumn {
  const { conventions, method } = context;
  const { rankTies, rounding } = conventions;
  const { ties, ranksExact } = method.overall ?? {};
  const code = words.headers.total;
  const isExact = sums !== null && (ranksExact === true || rounding.rankBy === "exact");
  const ranked = orderedColumn(context, isExact ? sums.sum : printed);
  const skip = placeColumns(context, code, ranked, "skip");
  const byCode = (index: number): StepColumn =>
    shown(context, steps[index]?.code ?? "", FIRST_SCORE + index);
  const placed = decidedPlaces(context, steps, byCode, skip);
  const roster = ties?.then === "roster" ? rosterPlaces(context, placed) : placed;
  const isDense = !ties && rankTies === "dense";
  const place = isDense ? densePlaces(context, code, roster) : roster;
  return isExact ? provenPlaces(context, sums, place) : place;
}

/** Exact totals that agree to 8 digits are equal when their denominators are small; else no formula can tell. */
function provenPlaces(
  { columns }: CompileContext,
  { sum, bottom }: SumColumns,
  place: StepColumn,
): StepColumn {
  return columns.add({
    header: words.headers.place,
    basis: words.basis.bottom,
    cell: (town) => {
      const isLarge = above(times(bottom.all, bottom.own(town)), decimal(MOST_TIE_BOTTOM));
      const doubtful = call("SUMPRODUCT", times(equal(sum.all, sum.own(town)), isLarge));
      const itself = above(times(bottom.own(town), bottom.own(town)), decimal(MOST_TIE_BOTTOM));
      return when(above(doubtful, when(itself, 1, 0)), undecided, place.own(town));
    },
  });
}
