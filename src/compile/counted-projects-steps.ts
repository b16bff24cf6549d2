import { above, atLeast, call, decimal, plus, times, when, type Formula } from "../formula/tree";
import { native as words } from "../messages/zh/native";
import { numberNames } from "../messages/zh/rule-words";
import type { CompileContext, IndicatorOf, ScoreSteps } from "./context";
import { countedSteps, ifCounted } from "./counted-steps";
import type { ProjectsLayout } from "./layout";
import { amountOf, isOneOf, stateColumn, type RowColumns } from "./ledger-rows";
import { ruleKey, UNIT } from "./parameters";
import type { StepColumn } from "./step-columns";

const { wrong } = words.states;

/** 境外投资: the sum over a town's projects. */
export function projectSteps(
  context: CompileContext,
  indicator: IndicatorOf<"counted-projects">,
): ScoreSteps {
  const { projects } = context.ledgers;
  if (!projects) return countedSteps(context, indicator, null);
  const { rows, layout } = projects;
  const points = projectPoints(context, indicator, layout, rows);
  return countedSteps(context, indicator, { town: rows.town, points });
}

/** 境外投资: points of each row of the ledger. */
function projectPoints(
  { conventions, parameters }: CompileContext,
  { code, rule }: IndicatorOf<"counted-projects">,
  ledger: ProjectsLayout,
  rows: RowColumns,
): StepColumn {
  const { table, cell, entry } = rows;
  const amount = table.add({
    header: words.steps.ledgerAmount,
    basis: "",
    cell: (row) => entry(row, amountOf(cell(row, ledger.columns.investment), parameters)),
  });
  const base = table.add({
    header: numberNames.each(code),
    basis: "",
    cell: (row) => {
      const own = cell(row, ledger.columns.beltAndRoad);
      const each = (number: "each" | "eachBeltAndRoad"): Formula =>
        parameters.of(ruleKey(code, number));
      const known = when(isOneOf(own, ledger.no), each("each"), wrong);
      const points = when(isOneOf(own, ledger.yes), each("eachBeltAndRoad"), known);
      return entry(row, call("IFERROR", points, wrong));
    },
  });
  const tier = table.add({
    header: words.steps.ledgerTier,
    basis: words.parameters.convention("bound200"),
    cell: (row) =>
      entry(
        row,
        rule.tiers.reduceRight<Formula>((rest, _, index) => {
          const from = times(
            parameters.of(ruleKey(code, "tierFrom", String(index + 1))),
            parameters.of(UNIT),
          );
          const isLowest = index === rule.tiers.length - 1;
          const reaches = isLowest && !conventions.bound200 ? above : atLeast;
          const points = parameters.of(ruleKey(code, "tierPoints", String(index + 1)));
          return when(reaches(amount.own(row), from), points, rest);
        }, decimal("0")),
      ),
  });
  const state = stateColumn(rows, parameters, [amount, base]);
  return table.add({
    header: words.steps.ledgerPoints,
    basis: "",
    cell: (row) => entry(row, ifCounted(state.own(row), plus(base.own(row), tier.own(row)))),
  });
}
