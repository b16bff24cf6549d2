/** The rows of the tables, in the words of the sheet. */
import { differingConventions, type ConventionId, type Conventions } from "../conventions";
import { columnTerm, taskTerm, type Inputs } from "../inputs";
import { indicatorsOf, type Indicator, type Method } from "../method";
import { choiceText, conventionCode, type ConventionWords } from "../method-table";
import { ITEM_LEVELS } from "../sheet-terms";
import { LEVELS, type Quantity } from "../types";
import { conventionsMet } from "./conventions-met";
import { measureCells, ruleCells, type Names } from "./rule-cells";
import {
  BETWEEN,
  BONUS,
  COMPARES_WORDS,
  EFFECT_WORDS,
  KIND_WORDS,
  MEASURE_WORDS,
  NO,
  OF_TOTAL,
  ONLY_SOME,
  OWN_HEADERS,
  PROJECT_POINTS,
  YES,
  type HeaderOf,
  type OwnTableId,
} from "./terms";

export type OwnRow = readonly string[];

/** The texts of a row by their headers; blank where none is given. */
const row = <Id extends OwnTableId>(id: Id, cells: Partial<Record<HeaderOf<Id>, string>>): OwnRow =>
  (OWN_HEADERS[id] as readonly HeaderOf<Id>[]).map((header) => cells[header] ?? "");

export const namesOf = (inputs: Inputs): Names => ({
  column: (quantity) => columnTerm(inputs, quantity).header,
  task: (task) => taskTerm(inputs, task).header,
});

export function columnRows(inputs: Inputs): readonly OwnRow[] {
  const { column } = namesOf(inputs);
  const named = (quantity: Quantity | undefined): string =>
    quantity === undefined ? "" : column(quantity);
  const yes = (is: true | undefined): string => (is ? YES : "");
  return [...inputs.columns.values()].map((term) =>
    row("columns", {
      表头: term.header,
      别名: term.aliases.join(BETWEEN),
      单位: term.unit,
      类型: KIND_WORDS[term.kind],
      责任单位: term.owner,
      去年同期: named(term.lastYear),
      不大于: named(term.atMost?.whole),
      必填: term.isOptional ? ONLY_SOME : YES,
      当月: yes(term.isOfMonth),
      每期必变: yes(term.alwaysMoves),
    }),
  );
}

export const taskRows = ({ tasks }: Inputs): readonly OwnRow[] =>
  [...tasks.values()].map(({ header, aliases, unit }) =>
    row("tasks", { 任务: header, 别名: aliases.join(BETWEEN), 单位: unit }),
  );

export const unclearRows = (inputs: Inputs): readonly OwnRow[] =>
  [...inputs.unclear].map(([words, quantities]) =>
    row("unclear", {
      表头: words,
      可能是: quantities.map(namesOf(inputs).column).join(BETWEEN),
    }),
  );

const countsText = ({ isOutsideTotal, isBonus }: Indicator): string =>
  isOutsideTotal ? NO : isBonus ? BONUS : YES;

export function indicatorTableRows(method: Method): readonly OwnRow[] {
  const names = namesOf(method.inputs);
  return method.categories.flatMap((category) =>
    category.indicators.map((indicator) =>
      row("indicators", {
        代码: indicator.code,
        考核内容: category.name,
        指标: indicator.name,
        分值: indicator.points,
        计入总分: countsText(indicator),
        条款: indicator.clause,
        原文: indicator.text,
        ...ruleCells(indicator.rule, names),
      }),
    ),
  );
}

/** The rows of a table that one indicator after the other has. */
const ofIndicators =
  (rows: (indicator: Indicator, names: Names) => readonly OwnRow[]) =>
  (method: Method): readonly OwnRow[] =>
    indicatorsOf(method).flatMap((one) => rows(one, namesOf(method.inputs)));

export const tierRows = ofIndicators(({ code, rule }) => {
  const tier = (bound: string, isIncluded: boolean, points: string): OwnRow =>
    row("tiers", { 代码: code, 界线: bound, 含: isIncluded ? YES : NO, 分: points });
  if (rule.kind === "tier") {
    return rule.tiers.map(({ bound, isIncluded, points }) => tier(bound, isIncluded, points));
  }
  if (rule.kind !== "counted-projects") return [];
  return rule.tiers.map(({ atLeast, points }) => tier(atLeast, true, points));
});

export const ledgerRows = ofIndicators(({ code, rule }) => {
  const item = (name: string, points: string): OwnRow =>
    row("ledgerPoints", { 代码: code, 项: name, 分: points });
  if (rule.kind === "counted-items") {
    return LEVELS.map((level) => item(ITEM_LEVELS[level], rule.each[level]));
  }
  if (rule.kind !== "counted-projects") return [];
  return (["each", "eachBeltAndRoad"] as const).map((each) =>
    item(PROJECT_POINTS[each], rule[each]),
  );
});

/** Only a weighted sum has weights. */
export const partRows = ofIndicators(({ code, rule }) =>
  rule.kind === "combined"
    ? rule.parts.map((part) =>
        row("parts", {
          代码: code,
          取自: part.code,
          权数: rule.how === "weighted-sum" ? part.weight : "",
        }),
      )
    : [],
);

/** What only some choice of a convention takes: the other tasks, the measure of the month alone. */
export const conventionCellRows = ofIndicators(({ code, rule }, names) => {
  if (rule.kind === "completion") {
    return rule.otherTasks.map(({ task, measure }) =>
      row("conventionCells", {
        代码: code,
        口径: OTHER_TASKS,
        任务: names.task(task),
        ...measureCells(measure, names),
      }),
    );
  }
  if (rule.kind !== "proportional" || !rule.measureOfMonth) return [];
  const cells = measureCells(rule.measureOfMonth, names);
  return [row("conventionCells", { 代码: code, 口径: OF_MONTH, ...cells })];
});

export const conditionRows = ({ inputs, overall }: Method): readonly OwnRow[] =>
  (overall?.conditions ?? []).map(({ of, compares, value, effect }) =>
    row("conditions", {
      代码: OF_TOTAL,
      取值: MEASURE_WORDS.amount,
      数据: namesOf(inputs).column(of),
      比较: COMPARES_WORDS[compares],
      数: value,
      后果: EFFECT_WORDS[effect.kind],
      分: effect.kind === "deduct" ? effect.points : "",
    }),
  );

/** The conventions that 【口径用项】 serves. */
export const OTHER_TASKS = conventionCode("targetScope");
export const OF_MONTH = conventionCode("insured");

/** Those that a rule of the method can meet, and whatever else is not the default. */
export function conventionsListed(
  method: Method,
  conventions: Conventions,
): readonly ConventionId[] {
  const differing = differingConventions(method.defaultConventions, conventions);
  const met = conventionsMet(method);
  return [...met, ...differing.filter((id) => !met.includes(id))];
}

export const conventionRows = (
  method: Method,
  conventions: Conventions,
  words: ConventionWords,
): readonly OwnRow[] =>
  conventionsListed(method, conventions).map((id) =>
    row("conventions", {
      代码: conventionCode(id),
      问题: words.questions[id],
      口径: choiceText(id, conventions[id], words),
    }),
  );
