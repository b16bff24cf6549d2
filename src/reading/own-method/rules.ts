/** 规则: what a row of 【指标】 and its rows in other tables make. Every cell is read before anything is refused, so that all faults are said at once. */
import {
  FALL_GETS_NOTHING,
  HOW_WORDS,
  LEDGER_WORDS,
  LOWER_IS_BETTER,
  OWN_MEASURE_WORDS,
  OWN_TABLES,
  PROJECT_POINTS,
  RULE_WORDS,
  TIER_WORDS,
  UNMET_WORDS,
  WORDINGS,
  type RuleChoice,
} from "../../method/own-sheet/terms";
import { block } from "../../cells/finding";
import { isPlain, type OwnMeasure } from "../../method/own-measures";
import type { Rule } from "../../method/rule-kinds";
import { ITEM_LEVELS } from "../../method/sheet-terms";
import { exact, isZero } from "../../numbers/exact";
import { plain } from "../words/plain-text";
import { namesIn, outside } from "./definition-cell";
import { rejectRows, type Definition, type IndicatorRow, type RowTable } from "./definition";
import type { DefinitionRow } from "./definition-row";
import { readLimits, readLowerIsBetter, readStep, readYes } from "./limits";
import { doubtUnit, readOwnMeasure, readReference } from "./measures";
import {
  readItems,
  readMonth,
  readOtherTasks,
  readParts,
  readProjectTiers,
  readTiers,
} from "./rule-rows";

type Read = (indicator: IndicatorRow, definition: Definition) => Rule | null;

/** As published editions call the same; whoever copies their words is offered these. */
const PUBLISHED_WORDS: Readonly<Record<string, RuleChoice>> = {
  "完成得满分,其余按比例": "attainment",
  "第一得满分,其余按比例": "proportional",
  "第一名得满分,按名次递减": "rankStep",
  "逐个项目累计,不超过分值": "counted",
  "逐条累计,不超过分值": "counted",
  "酌情打分,不超过分值": "entered",
  功效系数: "interval",
  功效系数法: "interval",
};

export const readChoice = (row: DefinitionRow): RuleChoice | null =>
  row.choice("规则", RULE_WORDS, PUBLISHED_WORDS);

/** The tables in which a rule has rows. */
const TABLES: Readonly<Record<RuleChoice, readonly RowTable[]>> = {
  attainment: ["conventionCells"],
  proportional: ["conventionCells"],
  rankStep: [],
  interval: [],
  perUnit: [],
  tier: ["tiers"],
  counted: ["tiers", "ledgerPoints"],
  entered: [],
  combined: ["parts"],
  monitored: [],
};
const ROW_TABLES: readonly RowTable[] = ["tiers", "ledgerPoints", "parts", "conventionCells"];

/** The rule, or null; rows and cells for which it has no use are said. */
export function readRule(
  choice: RuleChoice,
  indicator: IndicatorRow,
  definition: Definition,
): Rule | null {
  const rule = RULES[choice](indicator, definition);
  for (const table of ROW_TABLES) {
    if (TABLES[choice].includes(table)) continue;
    rejectRows(indicator.rowsIn(table), OWN_TABLES[table], indicator.code, choice);
  }
  indicator.row.rejectUnread(RULE_WORDS[choice]);
  return rule;
}

const attainment: Read = (indicator, definition) => {
  const { row } = indicator;
  const measure = readOwnMeasure(row, definition);
  const reference = readReference(row, "参照", definition, measure, ["best", "worst"]);
  const unmet = row.choice("未完成", UNMET_WORDS);
  const lowerIsBetter = readLowerIsBetter(row);
  const hasLimits = row.has("最低") || row.has("最高");
  const limits = readLimits(indicator);
  const isCompletion =
    measure?.kind === "growth" &&
    reference?.kind === "task" &&
    unmet === "proportion" &&
    lowerIsBetter === false &&
    !hasLimits;
  if (isCompletion) {
    const otherTasks = readOtherTasks(indicator, definition);
    return otherTasks && { kind: "completion", measure, task: reference.task, otherTasks };
  }
  const rows = indicator.rowsIn("conventionCells");
  rejectRows(rows, OWN_TABLES.conventionCells, indicator.code, "attainment");
  if (!measure || !reference || unmet === null || lowerIsBetter === null || !limits) return null;
  return { kind: "attainment", measure, reference, unmet, lowerIsBetter, ...limits };
};

const proportional: Read = (indicator, definition) => {
  const { row } = indicator;
  const measure = readOwnMeasure(row, definition);
  const lowerIsBetter = readLowerIsBetter(row);
  if (measure && lowerIsBetter !== null && (lowerIsBetter || !isPlain(measure))) {
    row.reject("措辞", whyOwn(measure, lowerIsBetter));
    const rows = indicator.rowsIn("conventionCells");
    rejectRows(rows, OWN_TABLES.conventionCells, indicator.code, "proportional");
    return { kind: "best-proportional", measure, lowerIsBetter };
  }
  const wordings = readWordings(row, measure?.kind === "ratio");
  const measureOfMonth = readMonth(indicator, definition);
  if (!measure || !isPlain(measure) || lowerIsBetter === null) return null;
  if (wordings === null || measureOfMonth === null) return null;
  return {
    kind: "proportional",
    measure,
    ...(measureOfMonth ? { measureOfMonth } : {}),
    ...(wordings.includes("isRanked") ? { isRanked: true } : {}),
    ...(wordings.includes("isOfTotal") ? { isOfTotal: true } : {}),
  };
};

/** What makes a rule one that only own methods have, in the words of the sheet. */
const whyOwn = (measure: OwnMeasure, lowerIsBetter: boolean): string =>
  lowerIsBetter ? LOWER_IS_BETTER : OWN_MEASURE_WORDS[measure.kind];

/** 总数 is the whole of a ratio. */
function readWordings(
  row: DefinitionRow,
  isRatio: boolean,
): readonly (keyof typeof WORDINGS)[] | null {
  const place = row.at("措辞");
  const text = row.textOrBlank("措辞");
  if (!place || text === null) return null;
  const known = (["isRanked", "isOfTotal"] as const).filter((key) => isRatio || key === "isRanked");
  const found = namesIn(text).map((word) => known.find((key) => WORDINGS[key] === plain(word)));
  const read = found.filter((key) => key !== undefined);
  if (read.length === found.length && new Set(read).size === read.length) return read;
  const choices = known.map((key) => WORDINGS[key]);
  const facts = { header: "措辞", text, choices };
  row.report(block("definition-word-unknown", place.cell, facts));
  return null;
}

const rankStep: Read = ({ row }, definition) => {
  const measure = readOwnMeasure(row, definition);
  const step = row.number("分");
  const lowerIsBetter = readLowerIsBetter(row);
  const least = row.has("最低") ? row.signed("最低") : row.at("最低") && "0";
  if (measure && lowerIsBetter !== null && (lowerIsBetter || !isPlain(measure))) {
    row.reject("负值", whyOwn(measure, lowerIsBetter));
    if (step === null || least === null) return null;
    return { kind: "place-step", measure, lowerIsBetter, step, least };
  }
  const fall = row.choiceOr("负值", { nothing: FALL_GETS_NOTHING }, "none");
  const place = row.at("最低");
  if (place && least !== null && !isZero(exact(least))) {
    row.report(outside(place, least, { kind: "zero" }));
    return null;
  }
  if (!measure || !isPlain(measure) || step === null || least === null) return null;
  if (fall === null || lowerIsBetter === null) return null;
  return {
    kind: "rank-step",
    measure,
    step,
    fallGetsNothing: fall === "nothing",
    zeroOf: measure.of,
  };
};

const interval: Read = ({ row }, definition) => {
  const measure = readOwnMeasure(row, definition);
  const among = ["best", "worst"] as const;
  const low = readReference(row, "参照", definition, measure, among);
  const high = readReference(row, "至", definition, measure, among);
  const base = row.number("起分");
  const lowerIsBetter = readLowerIsBetter(row);
  if (!measure || !low || !high || base === null || lowerIsBetter === null) return null;
  return { kind: "interval", measure, lowerIsBetter, base, low, high };
};

const perUnit: Read = (indicator, definition) => {
  const { row } = indicator;
  const measure = readOwnMeasure(row, definition);
  const among = ["best", "worst", "mean"] as const;
  const reference = readReference(row, "参照", definition, measure, among);
  const step = readStep(row, measure);
  const points = row.number("分");
  const base = row.signed("起分");
  const wholeSteps = readYes(row, "整档");
  const lowerIsBetter = readLowerIsBetter(row);
  const limits = readLimits(indicator);
  if (!measure || !reference || !step || points === null || base === null) return null;
  if (wholeSteps === null || lowerIsBetter === null || !limits) return null;
  const rule = { kind: "per-unit", measure, lowerIsBetter, reference, points, base } as const;
  return { ...rule, ...step, wholeSteps, ...limits };
};

const tier: Read = (indicator, definition) => {
  const { row } = indicator;
  const measure = readOwnMeasure(row, definition);
  const by = row.choice("分档按", TIER_WORDS);
  const lowerIsBetter = readLowerIsBetter(row);
  const tiers = readTiers(indicator, by === "place");
  if (!measure || by === null || lowerIsBetter === null || !tiers) return null;
  return { kind: "tier", measure, lowerIsBetter, by, tiers };
};

const counted: Read = (indicator) => {
  const { row, code } = indicator;
  const ledger = row.choice("数据", LEDGER_WORDS);
  if (ledger === "items") {
    rejectRows(indicator.rowsIn("tiers"), OWN_TABLES.tiers, code, "counted");
    const each = readItems(indicator, ITEM_LEVELS);
    return each && { kind: "counted-items", each };
  }
  if (ledger === null) return null;
  const points = readItems(indicator, PROJECT_POINTS);
  const tiers = readProjectTiers(indicator);
  return points && tiers && { kind: "counted-projects", ...points, tiers };
};

const entered: Read = ({ row }, { columns, inputs }) => {
  const of = columns.chosen(row, "数据");
  if (!of) return null;
  const kind = inputs.columns.get(of.name)?.kind;
  if (kind !== undefined && kind !== "points") {
    row.report(block("definition-not-points", row.cell("数据"), { text: of.header }));
    return null;
  }
  return { kind: "entered", of: of.name };
};

const combined: Read = (indicator, definition) => {
  const how = indicator.row.choice("取值", HOW_WORDS);
  const limits = readLimits(indicator);
  const isWeighted = how === null || how === "weighted-sum";
  const word = how === null ? "" : HOW_WORDS[how];
  const parts = readParts(indicator, definition, { isWeighted, word });
  const { reads } = definition;
  if (how === null || !limits || !parts || reads === null) return null;
  return { kind: "combined", how, parts, reads, ...limits };
};

const monitored: Read = ({ row }, definition) => {
  const measure = readOwnMeasure(row, definition);
  const task = row.has("参照") ? definition.tasks.chosen(row, "参照") : undefined;
  if (task) doubtUnit(row, "参照", task, measure, definition);
  const lowerIsBetter = readLowerIsBetter(row);
  if (!measure || task === null || lowerIsBetter === null) return null;
  return { kind: "monitored", measure, lowerIsBetter, task: task ? task.name : null };
};

const RULES: Readonly<Record<RuleChoice, Read>> = {
  attainment,
  proportional,
  rankStep,
  interval,
  perUnit,
  tier,
  counted,
  entered,
  combined,
  monitored,
};
