/**
 * Values as fractions of whole numbers, and the difference of two of them without losing a digit: two fractions that are
 * near to each other differ by so little that the doubles of both have nothing of it left.
 */
import {
  above,
  call,
  decimal,
  equal,
  minus,
  over,
  plus,
  times,
  when,
  type Formula,
  type Part,
} from "../formula/tree";
import { native as words } from "../messages/zh/native";
import type { Indicator } from "../method/method";
import type { Compared } from "../method/references";
import type { Task } from "../method/types";
import type { CompileContext } from "./context";
import { ownColumns } from "./own-measure-columns";
import type { StepColumn } from "./step-columns";

/** A fraction of whole numbers below 10^14, by town; `bottom` null: the top is the value itself. */
export interface FractionColumns {
  readonly top: (town: number) => Formula;
  readonly bottom: ((town: number) => Formula) | null;
}

export interface ExactColumns extends FractionColumns {
  /** The value as a double, or the word for what it is instead. */
  readonly value: StepColumn;
  /** All denominators; null: there are none. */
  readonly bottoms: Formula | null;
  readonly best: () => Extreme;
  readonly worst: () => Extreme;
}

/** The best or the worst value of all towns. */
export interface Extreme extends FractionColumns {
  readonly value: Formula;
}

/** What the towns are compared by, with its fraction without common divisors. */
export function exactColumns(
  context: CompileContext,
  indicator: Indicator,
  { measure, lowerIsBetter }: Compared,
  tasks: readonly Task[] = [],
): ExactColumns {
  const { columns } = context;
  const { code } = indicator;
  const more = tasks.map((task) => ({ task }));
  const parts = ownColumns(context, indicator, measure, more);
  const { value, bottom: under } = parts;
  const isNumber = (town: number): Formula => call("ISNUMBER", value.own(town));
  // What counts as 0 is no fraction of its own inputs.
  const part = (town: number, own: Formula, ofNothing: Part): Formula => {
    const divisor = call("GCD", call("ABS", parts.top(town)), under?.(town) ?? 1);
    const reduced = when(equal(under?.(town) ?? 1, 0), ofNothing, over(own, divisor));
    return when(isNumber(town), reduced, ofNothing);
  };
  const reduced = (header: string, cell: (town: number) => Formula): StepColumn =>
    columns.add({ header, basis: words.basis.reduced, cell });
  const top = under
    ? reduced(words.steps.reducedTop(code), (town) => part(town, parts.top(town), 0))
    : value;
  const bottom = under
    ? reduced(words.steps.reducedBottom(code), (town) => part(town, under(town), 1))
    : null;
  const extreme = (isLeast: boolean): Extreme => {
    const head = (header: string, formula: Formula): StepColumn =>
      columns.add({
        header,
        basis: "",
        head: () => formula,
        cell: () => ({ kind: "text", text: "" }),
      });
    const own = isLeast ? head(words.steps.least(code), call("MIN", value.all)).top : value.top;
    const at = (all: Formula): Formula =>
      call("IFERROR", call("INDEX", all, call("MATCH", own, value.all, 0)), 1);
    if (!bottom) return { value: own, top: () => own, bottom: null };
    const [over, under] = [
      head(words.steps.extremeTop(code, isLeast), at(top.all)).top,
      head(words.steps.extremeBottom(code, isLeast), at(bottom.all)).top,
    ];
    return { value: own, top: () => over, bottom: () => under };
  };
  const [least, most] = [once(() => extreme(true)), once(() => extreme(false))];
  return {
    value,
    top: top.own,
    bottom: bottom && bottom.own,
    bottoms: bottom && bottom.all,
    best: lowerIsBetter ? least : most,
    worst: lowerIsBetter ? most : least,
  };
}

function once<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | null = null;
  return () => (made ??= { it: make() }).it;
}

/** Numbers below 10^14 are taken apart into 7 digits and 7 digits, whose products are whole numbers that a double holds. */
const HALF = decimal("10000000");
const upper = (whole: Formula): Formula => call("INT", over(whole, HALF));
const lower = (whole: Formula): Formula => minus(whole, times(HALF, upper(whole)));

/**
 * a − c as the top of a fraction, whole as far as a double holds it and right to 15 digits beyond: a.top × c.bottom −
 * c.top × a.bottom; blank where the town has no value.
 */
export function differenceColumn(
  { columns }: CompileContext,
  header: string,
  value: StepColumn,
  a: FractionColumns,
  c: FractionColumns,
): StepColumn {
  const ofNumbers = (cell: (town: number) => Formula) => (town: number) =>
    when(call("ISNUMBER", value.own(town)), cell(town), "");
  const add = (name: string, cell: (town: number) => Formula): StepColumn =>
    columns.add({ header: name, basis: words.basis.difference, cell: ofNumbers(cell) });
  if (!a.bottom && !c.bottom) return add(header, (town) => minus(a.top(town), c.top(town)));
  const ones = (): Formula => decimal("1");
  const [aBottom, cBottom] = [a.bottom ?? ones, c.bottom ?? ones];
  const low = add(words.steps.lowDigits(header), (town) =>
    minus(
      times(lower(a.top(town)), lower(cBottom(town))),
      times(lower(c.top(town)), lower(aBottom(town))),
    ),
  );
  const middle = add(words.steps.middleDigits(header), (town) =>
    plus(
      minus(
        plus(
          times(upper(a.top(town)), lower(cBottom(town))),
          times(lower(a.top(town)), upper(cBottom(town))),
        ),
        plus(
          times(upper(c.top(town)), lower(aBottom(town))),
          times(lower(c.top(town)), upper(aBottom(town))),
        ),
      ),
      upper(low.own(town)),
    ),
  );
  return add(header, (town) => {
    const high = plus(
      minus(
        times(upper(a.top(town)), upper(cBottom(town))),
        times(upper(c.top(town)), upper(aBottom(town))),
      ),
      upper(middle.own(town)),
    );
    const rest = plus(times(lower(middle.own(town)), HALF), lower(low.own(town)));
    return plus(times(high, times(HALF, HALF)), rest);
  });
}

/** The mean of the values; of fractions only as a double, which no whole numbers prove. */
export interface MeanColumns {
  readonly value: Formula;
  readonly sum: Formula;
  readonly count: Formula;
  /** The largest value on either side of 0. */
  readonly size: Formula;
}

export function meanColumns(
  { columns }: CompileContext,
  code: string,
  { value }: ExactColumns,
): MeanColumns {
  const blank = { kind: "text", text: "" } as const;
  const head = (header: string, formula: Formula): Formula =>
    columns.add({ header, basis: "", head: () => formula, cell: () => blank }).top;
  const sum = head(words.steps.valueSum(code), call("SUM", value.all));
  const count = head(words.steps.valueCount(code), call("MAX", 1, call("COUNT", value.all)));
  const size = head(
    words.steps.valueSize(code),
    call("MAX", call("MAX", value.all), minus(0, call("MIN", value.all))),
  );
  return { value: over(sum, count), sum, count, size };
}

/** Whole numbers above this are no longer known to the last digit, and have no divisors that a program could find. */
const MOST_WHOLE = decimal("100000000000000");
export const UNPROVEN = decimal("1000000000000000");

/** A denominator of tops ÷ bottoms, without what both have in common as far as it is easily found. */
export function commonBottom(
  { columns }: CompileContext,
  code: string,
  value: StepColumn,
  tops: readonly ((town: number) => Formula)[],
  bottoms: readonly ((town: number) => Formula)[],
): StepColumn {
  return columns.add({
    header: words.steps.bottom(code),
    basis: words.basis.bottom,
    cell: (town) => {
      const [all, under] = [tops, bottoms].map((parts) =>
        parts.map((part) => call("ABS", part(town))),
      );
      const sizes = [...(all ?? []), ...(under ?? [])].map((part) => above(part, MOST_WHOLE));
      // Each divisor is taken out of one bottom by one top: it must not be taken out twice.
      const left = (under ?? []).map((part, index) => {
        const own = all?.[index];
        return own ? over(part, call("GCD", own, part)) : part;
      });
      const product = left.reduce((a, b) => times(a, b), decimal("1"));
      const proven = when(call("OR", ...sizes), UNPROVEN, product);
      return when(call("ISNUMBER", value.own(town)), call("IFERROR", proven, UNPROVEN), 1);
    },
  });
}
