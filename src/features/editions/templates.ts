/** Invented methods to begin with: each shows some of the rules that a county can choose from. */
import { everyTerms } from "../../method/every-rule";
import type { ColumnTerm, TaskTerm } from "../../method/inputs";
import type { Category, Indicator, Method } from "../../method/method";
import { USUAL_CONVENTIONS } from "../../method/own-sheet/usual-conventions";
import type { InputName } from "../../method/rule-inputs";
import type { Rule } from "../../method/rule-kinds";
import { sum, exact } from "../../numbers/exact";
import { shortestText } from "../../numbers/decimal-text";

export type TemplateId = "points" | "efficacy";

const amount = (header: string, lastYear?: string): ColumnTerm => ({
  header,
  aliases: [],
  kind: "amount",
  unit: "万美元",
  owner: "海关",
  ...(lastYear === undefined ? {} : { lastYear }),
});
const count = (header: string, lastYear?: string): ColumnTerm => ({
  header,
  aliases: [],
  kind: "count",
  unit: "家",
  owner: "商务局",
  ...(lastYear === undefined ? {} : { lastYear }),
});
const entered = (header: string): ColumnTerm => ({
  header,
  aliases: [],
  kind: "points",
  unit: "分",
  owner: "商务局",
});
const task = (header: string, unit: string): TaskTerm => ({ header, aliases: [], unit });

const EXPORTS = "自营出口额";
const EXPORTS_BEFORE = "去年同期自营出口额";
const IMPORTS = "进口额";
const IMPORTS_BEFORE = "去年同期进口额";
const NEW_FIRMS = "新增有出口实绩企业数";
const QUALITY = "数据报送质量分";
const GROWTH_TASK = "自营出口增幅";
const FIRMS_TASK = "新增有出口实绩企业家数";

interface Draft {
  readonly name: string;
  readonly points: string;
  readonly text: string;
  readonly rule: Rule;
}

const growth = { kind: "growth", of: EXPORTS, from: EXPORTS_BEFORE } as const;
const growthOfImports = { kind: "growth", of: IMPORTS, from: IMPORTS_BEFORE } as const;

const POINTS: readonly Draft[] = [
  {
    name: "出口目标",
    points: "40",
    text: "完成出口增幅目标的得40分,其余按比例得分。",
    rule: { kind: "completion", measure: growth, task: GROWTH_TASK, otherTasks: [] },
  },
  {
    name: "出口总量",
    points: "20",
    text: "出口总量第一的得20分,其余按比例得分。",
    rule: { kind: "proportional", measure: { kind: "amount", of: EXPORTS } },
  },
  {
    name: "进口增幅",
    points: "10",
    text: "进口增幅5%得6分,每高1个百分点加0.5分,每低1个百分点减0.5分,最低0分,最高10分。",
    rule: {
      kind: "per-unit",
      measure: growthOfImports,
      lowerIsBetter: false,
      reference: { kind: "number", value: "5" },
      unit: "1",
      isPercentOfReference: false,
      points: "0.5",
      base: "6",
      wholeSteps: false,
      least: "0",
      most: "10",
    },
  },
  {
    name: "新增企业",
    points: "20",
    text: "新增有出口实绩企业10家(含)以上得20分,5家(含)以上得12分,1家(含)以上得5分。",
    rule: {
      kind: "tier",
      by: "value",
      measure: { kind: "amount", of: NEW_FIRMS },
      lowerIsBetter: false,
      tiers: [
        { bound: "10", isIncluded: true, points: "20" },
        { bound: "5", isIncluded: true, points: "12" },
        { bound: "1", isIncluded: true, points: "5" },
      ],
    },
  },
  {
    name: "报送质量",
    points: "10",
    text: "根据数据报送质量酌情打分,最高不超过10分。",
    rule: { kind: "entered", of: QUALITY },
  },
];

const EFFICACY: readonly Draft[] = [
  {
    name: "出口增幅",
    points: "50",
    text: "功效系数法:最差得30分,最优得50分,其余按区间换算。",
    rule: {
      kind: "interval",
      measure: growth,
      lowerIsBetter: false,
      base: "30",
      low: { kind: "worst" },
      high: { kind: "best" },
    },
  },
  {
    name: "出口增量",
    points: "30",
    text: "功效系数法:最差得18分,最优得30分,其余按区间换算。",
    rule: {
      kind: "interval",
      measure: { kind: "increase", of: EXPORTS, from: EXPORTS_BEFORE },
      lowerIsBetter: false,
      base: "18",
      low: { kind: "worst" },
      high: { kind: "best" },
    },
  },
  {
    name: "新增企业",
    points: "20",
    text: "完成新增有出口实绩企业任务的得20分,其余按比例得分。",
    rule: {
      kind: "attainment",
      measure: { kind: "amount", of: NEW_FIRMS },
      lowerIsBetter: false,
      reference: { kind: "task", task: FIRMS_TASK },
      unmet: "proportion",
      least: "0",
      most: "20",
    },
  },
];

const template = (title: string, index: string, drafts: readonly Draft[]): Method => ({
  id: title,
  document: "",
  title,
  names: { index, work: "外贸", units: "乡镇(街道、园区)", annex: "" },
  year: 2026,
  termsOf: everyTerms,
  total: "100",
  inputs: {
    columns: columnsOf(drafts),
    tasks: tasksOf(drafts),
    unclear: new Map(),
  },
  categories: [categoryOf(drafts)],
  defaultConventions: USUAL_CONVENTIONS,
});

const COLUMNS: ReadonlyMap<string, ColumnTerm> = new Map([
  [EXPORTS, amount(EXPORTS, EXPORTS_BEFORE)],
  [EXPORTS_BEFORE, amount(EXPORTS_BEFORE)],
  [IMPORTS, amount(IMPORTS, IMPORTS_BEFORE)],
  [IMPORTS_BEFORE, amount(IMPORTS_BEFORE)],
  [NEW_FIRMS, count(NEW_FIRMS)],
  [QUALITY, entered(QUALITY)],
]);

const TASKS: ReadonlyMap<string, TaskTerm> = new Map([
  [GROWTH_TASK, task(GROWTH_TASK, "%")],
  [FIRMS_TASK, task(FIRMS_TASK, "家")],
]);

const takenBy = (drafts: readonly Draft[]): InputName[] =>
  drafts.flatMap(({ rule }) =>
    everyTerms(rule)
      .inputs(rule, USUAL_CONVENTIONS)
      .map(({ name }) => name),
  );

/** Those that a rule takes. */
function columnsOf(drafts: readonly Draft[]): ReadonlyMap<string, ColumnTerm> {
  const taken = takenBy(drafts).flatMap((name) => ("quantity" in name ? name.quantity : []));
  return new Map([...COLUMNS].filter(([name]) => taken.includes(name)));
}

function tasksOf(drafts: readonly Draft[]): ReadonlyMap<string, TaskTerm> {
  const taken = takenBy(drafts).flatMap((name) => ("task" in name ? name.task : []));
  return new Map([...TASKS].filter(([name]) => taken.includes(name)));
}

function categoryOf(drafts: readonly Draft[]): Category {
  const total = sum(drafts.map(({ points }) => exact(points)));
  return {
    name: "外贸",
    points: shortestText(total),
    indicators: drafts.map((draft, index): Indicator => ({
      ...draft,
      code: String(index + 1),
      clause: `第${index + 1}条`,
    })),
  };
}

export const TEMPLATES: Readonly<Record<TemplateId, Method>> = {
  points: template("外贸工作考核办法（百分制示例）", "外贸工作", POINTS),
  efficacy: template("外贸工作考核办法（功效系数法示例）", "外贸工作", EFFICACY),
};
