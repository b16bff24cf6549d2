import {
  above,
  atMost,
  call,
  decimal,
  equal,
  joined,
  plus,
  times,
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

/** 信息报送: points of each row; an item is counted where it stands first. */
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
      const text = MARKS.reduce<Formula>(
        (rest, mark) => call("SUBSTITUTE", rest, mark, ""),
        cleanedText(joined(own, "")),
      );
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
  const items = itemColumns({ rows, state, level, key }, conventions);
  return table.add({
    header: words.steps.ledgerPoints,
    basis: "",
    cell: (row) => {
      const ofLevel = (most: Formula): Formula =>
        LEVELS.reduceRight<Formula>(
          (rest, each, index) =>
            when(equal(most, index + 1), levelPoints(each, code, conventions, parameters), rest),
          decimal("0"),
        );
      return entry(row, ifCounted(state.own(row), ofLevel(items.own(row))));
    },
  });
}

/** Marks around a title that are no part of it. */
const MARKS = ["《", "》"];

interface ItemSteps {
  readonly rows: RowColumns;
  readonly state: StepColumn;
  readonly level: StepColumn;
  /** The town and the title of a row that counts. */
  readonly key: StepColumn;
}

/** The level at which each row is an item of its own; 0 where it is part of another row's item. */
function itemColumns(
  { rows, state, level, key }: ItemSteps,
  { repeatedTitle }: Conventions,
): StepColumn {
  const { table, entry } = rows;
  const basis = words.parameters.convention("repeatedTitle");
  const counted = table.add({
    header: words.steps.ledgerCounted,
    basis: "",
    cell: (row) => when(equal(state.own(row), 1), level.own(row), 0),
  });
  const isEach = repeatedTitle === "each";
  const owner = isEach ? ownerColumn({ rows, state, level, key }, counted) : null;
  const item = owner
    ? table.add({
        header: words.steps.ledgerItem,
        basis,
        cell: (row) => entry(row, joined(joined(key.own(row), "|"), owner.own(row))),
      })
    : key;
  const stands = table.add({
    header: words.steps.ledgerStands,
    basis,
    cell: (row) => {
      const isFirst = owner
        ? call("OR", equal(counted.own(row), 1), equal(owner.own(row), 0))
        : decimal("1");
      return when(above(counted.own(row), 0), when(isFirst, 1, 0), 0);
    },
  });
  const most = table.add({
    header: words.steps.ledgerMost,
    basis,
    cell: (row) => largest(times(call("EXACT", item.all, item.own(row)), counted.all)),
  });
  return table.add({
    header: words.steps.ledgerAsItem,
    basis,
    cell: (row) => {
      const same = times(call("EXACT", item.upTo(row), item.own(row)), stands.upTo(row));
      const isHead = equal(call("SUMPRODUCT", same), 1);
      // Another 报送 of the title on the same day is an item by itself.
      const other = isEach ? when(equal(counted.own(row), 1), 1, 0) : 0;
      return when(equal(stands.own(row), 1), when(isHead, most.own(row), other), 0);
    },
  });
}

/** The day of the 报送 that a row belongs to, on the same or the nearest earlier day; 0 where there is none. */
function ownerColumn({ rows, state, key }: ItemSteps, counted: StepColumn): StepColumn {
  const { table, date, month } = rows;
  const basis = words.parameters.convention("repeatedTitle");
  const day = table.add({
    header: words.steps.ledgerDay,
    basis,
    cell: (row) => {
      const own = call("SUBSTITUTE", date.own(row), "号", "");
      const second = plus(call("FIND", "-", own, 6), 1);
      const ofText = call("VALUE", call("TRIM", call("MID", own, second, 2)));
      const isDate = call("ISNUMBER", date.own(row));
      // A month alone is its first day.
      const ofMonth = when(isDate, call("DAY", date.own(row)), call("IFERROR", ofText, 1));
      return when(equal(state.own(row), 1), plus(times(month.own(row), 100), ofMonth), 0);
    },
  });
  return table.add({
    header: words.steps.ledgerOwner,
    basis,
    cell: (row) => {
      const same = times(call("EXACT", key.all, key.own(row)), equal(counted.all, 1));
      return largest(times(times(same, atMost(day.all, day.own(row))), day.all));
    },
  });
}

const largest = (values: Formula): Formula => call("SUMPRODUCT", call("MAX", values));

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
