import {
  above,
  atLeast,
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
import type { ItemLevel, ItemsRule } from "../method/types";
import type { Readings } from "../method/readings";
import type { CompileContext, IndicatorOf, ScoreSteps } from "./context";
import type { ItemsLayout, ProjectsLayout } from "./layout";
import { amountOf, cleanedText, isOneOf, stateColumn, type RowColumns } from "./ledger-rows";
import { eachKey, pointsKey, tierKey, UNIT, type Parameters } from "./parameters";
import type { StepColumn } from "./step-columns";
import { cleared, isAssigned, scaleOf, unitsHeader } from "./units";

const { wrong } = words.states;

/** 累计不超过: the sum of a town's rows, at most the full points; nothing while a row cannot be read. */
export function countedSteps(
  context: CompileContext,
  { code, clause }: IndicatorOf<"counted-projects" | "counted-items">,
  rows: { readonly town: StepColumn; readonly points: StepColumn } | null,
): ScoreSteps {
  const { columns, parameters, layout } = context;
  const scale = decimal(scaleOf(context));
  const units = columns.add({
    header: unitsHeader(context, code),
    basis: clause,
    cell: (town) => {
      const decided = layout.assigned.get(code)?.[town];
      const given = decided && cleared(times(decimal(decided.points), scale));
      if (!rows) return given ?? { kind: "text", text: "" };
      const sum = call("SUMIF", rows.town.all, town + 1, rows.points.all);
      const counted = cleared(times(call("MIN", parameters.of(pointsKey(code)), sum), scale));
      const ofTown = times(equal(rows.town.all, town + 1), equal(rows.points.all, wrong));
      const faulty = call("OR", above(rows.town.top, 0), above(call("SUMPRODUCT", ofTown), 0));
      return when(faulty, "", isAssigned(context, code, town) && given ? given : counted);
    },
  });
  return { code, units, bottom: null };
}

/** 境外投资: points of each row of the ledger. */
export function projectPoints(
  { readings }: CompileContext,
  { code, rule }: IndicatorOf<"counted-projects">,
  ledger: ProjectsLayout,
  rows: RowColumns,
  parameters: Parameters,
): StepColumn {
  const { table, cell, entry } = rows;
  const amount = table.add({
    header: words.steps.ledgerAmount,
    basis: "",
    cell: (row) => entry(row, amountOf(cell(row, ledger.columns.investment), parameters)),
  });
  const base = table.add({
    header: words.parameters.each(code),
    basis: "",
    cell: (row) => {
      const own = cell(row, ledger.columns.beltAndRoad);
      const each = (kind: "plain" | "belt"): Formula => parameters.of(eachKey(code, kind));
      const known = when(isOneOf(own, ledger.no), each("plain"), wrong);
      const points = when(isOneOf(own, ledger.yes), each("belt"), known);
      return entry(row, call("IFERROR", points, wrong));
    },
  });
  const tier = table.add({
    header: words.steps.ledgerTier,
    basis: words.parameters.reading("bound200"),
    cell: (row) =>
      entry(
        row,
        rule.tiers.reduceRight<Formula>((rest, _, index) => {
          const from = times(parameters.of(tierKey(code, index, "from")), parameters.of(UNIT));
          const isLowest = index === rule.tiers.length - 1;
          const reaches = isLowest && !readings.bound200 ? above : atLeast;
          const points = parameters.of(tierKey(code, index, "points"));
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

/** The state itself unless it is 1. */
const ifCounted = (state: Formula, points: Formula): Formula =>
  when(equal(state, 1), points, state);

/** 信息报送: points of each row; a title is counted once, where it stands first. */
export function itemPoints(
  { readings }: CompileContext,
  { code, rule }: IndicatorOf<"counted-items">,
  ledger: ItemsLayout,
  rows: RowColumns,
  parameters: Parameters,
): StepColumn {
  const { table, cell, entry } = rows;
  const levels = Object.keys(rule.each) as ItemLevel[];
  const level = table.add({
    header: words.steps.ledgerLevel,
    basis: words.parameters.reading("infoLevels"),
    cell: (row) => {
      const own = cell(row, ledger.columns.level);
      const points = levels.reduceRight<Formula | string>((rest, each) => {
        const said = ledger.levels.filter(([, one]) => one === each).map(([word]) => word);
        return when(isOneOf(own, said), levels.indexOf(each) + 1, rest);
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
    cell: (row) =>
      entry(row, firstPoints(row, { key, level, levels, code, rule, readings, parameters })),
  });
}

interface ItemSteps {
  readonly key: StepColumn;
  readonly level: StepColumn;
  readonly levels: readonly ItemLevel[];
  readonly code: string;
  readonly rule: ItemsRule;
  readonly readings: Readings;
  readonly parameters: Parameters;
}

/** The same title of the same town at two levels cannot be told; again at the same level it is one item. */
function firstPoints(row: number, steps: ItemSteps): Formula {
  const { key, level, levels, code, readings, parameters } = steps;
  const own = key.own(row);
  const isItem = call("ISNUMBER", call("FIND", "|", own));
  const differs = times(call("EXACT", key.all, own), unequal(level.all, level.own(row)));
  const before = call("SUMPRODUCT", times(call("EXACT", key.upTo(row), own), 1));
  const points = levels.reduceRight<Formula>(
    (rest, each, index) =>
      when(equal(level.own(row), index + 1), levelPoints(each, code, readings, parameters), rest),
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
  { infoLevels }: Readings,
  parameters: Parameters,
): Formula {
  const of = (each: ItemLevel): Formula => parameters.of(eachKey(code, each));
  if (level === "submitted" || infoLevels === "highest") return of(level);
  const own = plus(of("submitted"), of(level));
  return level === "province" && infoLevels === "all-levels" ? plus(own, of("city")) : own;
}
