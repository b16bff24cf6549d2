import { a1, quoteSheet } from "../cells/address";
import { above, call, cells, equal, joined, unequal, when, type Formula } from "../formula/tree";
import { native as words } from "../messages/zh/native";
import { indicatorsOf } from "../method/method";
import type { CompileContext, ScoreSteps } from "./context";
import { SCORES_FIRST_ROW } from "./score-columns";
import type { StepColumn } from "./step-columns";

const { undecided, leftOut } = words.states;

/** 提示: which figures of a town are missing or wrong, and that a score cannot be told. Blank when all is well. */
export function hintOf(
  context: CompileContext,
  names: StepColumn,
  steps: readonly ScoreSteps[],
): StepColumn {
  const { columns, inputs } = context;
  const figures = inputs.all;
  const ofLedgers = counted(context, steps);
  const missing = columns.add({
    header: words.hints.missing,
    basis: words.parameters.here,
    cell: (town) =>
      allOf([
        ...figures.map((figure) => unlessGiven(figure.own(town), `${figure.header}；`)),
        ...ofLedgers.map(({ code, units }) =>
          unlessGiven(units.own(town), words.hints.ledger(code)),
        ),
      ]),
  });
  return columns.add({
    header: words.headers.hint,
    basis: words.parameters.here,
    cell: (town) => {
      const own = missing.own(town);
      const doubtful = above(call("COUNTIF", scoresOf(context, town, steps.length), undecided), 0);
      const hints = allOf([
        when(unequal(names.own(town), 0), words.hints.moved, ""),
        when(equal(own, ""), "", joined(words.hints.missing, own)),
        when(doubtful, words.hints.undecided, ""),
      ]);
      // The row's own cells were deleted.
      return call("IFERROR", hints, words.hints.moved);
    },
  });
}

const allOf = (parts: readonly Formula[]): Formula =>
  parts.reduce((text, part) => joined(text, part));

/** 不计 is no gap: it was decided. */
const unlessGiven = (cell: Formula, text: string): Formula =>
  when(call("ISNUMBER", cell), "", when(equal(cell, leftOut), "", text));

/** A town's scores, total and place on 评分. */
function scoresOf({ layout }: CompileContext, town: number, count: number): Formula {
  const row = SCORES_FIRST_ROW + town;
  return cells(`${quoteSheet(layout.scoresSheet)}!${a1(row, 1)}:${a1(row, count + 2)}`);
}

function counted({ method }: CompileContext, steps: readonly ScoreSteps[]): ScoreSteps[] {
  const indicators = indicatorsOf(method).filter(
    ({ rule }) => method.termsOf(rule).ledger !== null,
  );
  const codes = new Set(indicators.map(({ code }) => code));
  return steps.filter(({ code }) => codes.has(code));
}
