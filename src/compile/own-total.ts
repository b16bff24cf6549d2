/** What only an own method says of its total and its places, as formulas. */
import {
  above,
  call,
  decimal,
  equal,
  minus,
  plus,
  times,
  when,
  type Formula,
} from "../formula/tree";
import { native as words } from "../messages/zh/native";
import { indicatorsOf } from "../method/method";
import type { CompileContext, ScoreSteps } from "./context";
import { CAP } from "./parameters";
import type { StepColumn } from "./step-columns";

/** 总分封顶, of a total that is so many times what it is in points; `as` what else is shown where it is held down, and where not. */
export function capped(
  { method, parameters }: CompileContext,
  total: Formula,
  by: string,
  as?: { readonly held: Formula; readonly free: Formula },
): Formula {
  if (method.overall?.cap === undefined) return as ? as.free : total;
  const own = parameters.fromOutside(CAP);
  // Whole, as what it is held against: 64.01 times 100 is not 6401 in doubles.
  const cap = by === "1" ? own : call("ROUND", times(own, decimal(by)), 0);
  return as ? when(above(total, cap), as.held, as.free) : call("MIN", total, cap);
}

/** The totals as they are ranked, the largest first. */
export function orderedColumn({ method, columns }: CompileContext, total: StepColumn): StepColumn {
  if (!method.overall?.lowerIsBetter) return total;
  return columns.add({
    header: words.steps.orderedTotal,
    basis: "",
    cell: (town) => when(call("ISNUMBER", total.own(town)), minus(0, total.own(town)), ""),
  });
}

/** What decides between equal totals: 同分 of the head, else the convention `rankTies`. */
export function tieCodes({ conventions, method }: CompileContext): readonly string[] {
  const { rankTies } = conventions;
  const byReading = typeof rankTies === "string" ? [] : rankTies.decidedBy;
  return method.overall?.ties?.decidedBy ?? byReading;
}

/** A town moves back by as many as share its place and have more of what decides. */
export function decidedPlaces(
  context: CompileContext,
  steps: readonly ScoreSteps[],
  pointsAt: (index: number) => StepColumn,
  place: StepColumn,
): StepColumn {
  return tieCodes(context).reduce((before, code) => {
    const index = steps.findIndex((one) => one.code === code);
    const one = steps[index];
    if (!one) throw new Error(`no indicator ${code} to decide equal totals`);
    const decider = one.value ? valueColumn(context, code, one.value) : pointsAt(index);
    return context.columns.add({
      header: words.steps.stepPlace(words.headers.total),
      basis: code,
      cell: (town) => {
        const ahead = times(
          equal(before.all, before.own(town)),
          above(decider.all, decider.own(town)),
        );
        const after = plus(before.own(town), call("SUMPRODUCT", ahead));
        return when(call("ISNUMBER", before.own(town)), after, "");
      },
    });
  }, place);
}

/** Above every value, which are whole numbers below 10^14 or their quotients. */
const BEYOND = "1000000000000000";

/** The value of 监测, the larger the better; what stands above every number comes first, and who has none last. */
function valueColumn(
  { columns, method }: CompileContext,
  code: string,
  value: StepColumn,
): StepColumn {
  const rule = indicatorsOf(method).find((each) => each.code === code)?.rule;
  const isLow = rule?.kind === "monitored" && rule.lowerIsBetter;
  return columns.add({
    header: words.steps.decider(code),
    basis: words.basis.ties,
    cell: (town) => {
      const own = value.own(town);
      const first = decimal(BEYOND);
      const without = when(equal(own, words.states.best), first, minus(0, first));
      return when(call("ISNUMBER", own), isLow ? minus(0, own) : own, without);
    },
  });
}

/** 表序: of those that share a place, one after the other. */
export function rosterPlaces({ columns }: CompileContext, place: StepColumn): StepColumn {
  return columns.add({
    header: words.steps.stepPlace(words.headers.total),
    basis: words.basis.roster,
    cell: (town) => {
      const own = place.own(town);
      const shared = call("COUNTIF", place.upTo(town), own);
      return when(call("ISNUMBER", own), minus(plus(own, shared), 1), "");
    },
  });
}
