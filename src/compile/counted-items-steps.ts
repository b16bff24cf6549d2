import {
  above,
  call,
  decimal,
  equal,
  joined,
  plus,
  times,
  unequal,
  when,
  type Formula,
} from "../formula/tree";
import { native as words } from "../messages/zh/native";
import type { Conventions } from "../method/conventions";
import { ITEM_LEVELS } from "../method/sheet-terms";
import { LEVELS, type ItemLevel } from "../method/types";
import type { CompileContext, IndicatorOf, ScoreSteps } from "./context";
import { countedSteps, ifCounted } from "./counted-steps";
import type { ItemsLayout } from "./layout";
import { cleanedText, isOneOf, stateColumn, type RowColumns } from "./ledger-rows";
import { ruleKey, type Parameters } from "./parameters";
import type { StepColumn } from "./step-columns";

const { wrong } = words.states;

/** 信息交流: the sum over a town's items. */
export function itemSteps(
  context: CompileContext,
  indicator: IndicatorOf<"counted-items">,
): ScoreSteps {
  const { items } = context.ledgers;
  if (!items) return countedSteps(context, indicator, null);
  const { rows, layout } = items;
  const points = itemPoints(context, indicator, layout, rows);
  return countedSteps(context, indicator, { town: rows.town, points });
}

/** 信息报送: points of each row; a title is counted once, where it stands first. */
function itemPoints(
  { conventions, parameters }: CompileContext,
  { code }: IndicatorOf<"counted-items">,
  ledger: ItemsLayout,
  rows: RowColumns,
): StepColumn {
  const { table, cell, entry } = rows;
  const level = table.add({
    header: words.steps.ledgerLevel,
    basis: words.parameters.convention("infoLevels"),
    cell: (row) => {
      const own = cell(row, ledger.columns.level);
      const points = LEVELS.reduceRight<Formula | string>((rest, each) => {
        const said = ledger.levels.filter(([, one]) => one === each).map(([word]) => word);
        return when(isOneOf(own, said), LEVELS.indexOf(each) + 1, rest);
      }, wrong);
      return entry(row, call("IFERROR", points, wrong));
    },
  });
  const title = table.add({
    header: words.steps.ledgerTitle,
    basis: "",
    cell: (row) => {
      const own = cell(row, ledger.columns.title);
      const text = cleanedText(joined(own, ""));
      const read = when(equal(text, ""), wrong, text);
      return entry(row, call("IFERROR", read, wrong));
    },
  });
  const state = stateColumn(rows, parameters, [level, title]);
  const key = table.add({
    header: words.steps.ledgerFirst,
    basis: "",
    cell: (row) => {
      const named = joined(joined(rows.town.own(row), "|"), title.own(row));
      return entry(row, ifCounted(state.own(row), named));
    },
  });
  return table.add({
    header: words.steps.ledgerPoints,
    basis: "",
    cell: (row) => entry(row, firstPoints(row, { key, level, code, conventions, parameters })),
  });
}

interface ItemSteps {
  readonly key: StepColumn;
  readonly level: StepColumn;
  readonly code: string;
  readonly conventions: Conventions;
  readonly parameters: Parameters;
}

/** The same title of the same town at two levels cannot be told; again at the same level it is one item. */
function firstPoints(row: number, steps: ItemSteps): Formula {
  const { key, level, code, conventions, parameters } = steps;
  const own = key.own(row);
  const isItem = call("ISNUMBER", call("FIND", "|", own));
  const differs = times(call("EXACT", key.all, own), unequal(level.all, level.own(row)));
  const before = call("SUMPRODUCT", times(call("EXACT", key.upTo(row), own), 1));
  const points = LEVELS.reduceRight<Formula>(
    (rest, each, index) =>
      when(
        equal(level.own(row), index + 1),
        levelPoints(each, code, conventions, parameters),
        rest,
      ),
    decimal("0"),
  );
  const counted = when(equal(before, 1), points, 0);
  const once = when(above(call("SUMPRODUCT", differs), 0), wrong, counted);
  return when(isItem, once, own);
}

/** highest 1/2/3, all levels 1/3/6, submission plus adoption 1/3/4. */
function levelPoints(
  level: ItemLevel,
  code: string,
  { infoLevels }: Conventions,
  parameters: Parameters,
): Formula {
  const of = (each: ItemLevel): Formula => parameters.of(ruleKey(code, "level", ITEM_LEVELS[each]));
  if (level === "submitted" || infoLevels === "highest") return of(level);
  const own = plus(of("submitted"), of(level));
  return level === "province" && infoLevels === "all-levels" ? plus(own, of("city")) : own;
}
