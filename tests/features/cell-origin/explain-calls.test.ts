import { readForExplaining } from "../../../src/features/cell-origin/explain-cell";
import type {
  CellExplanation,
  ExplainedScores,
} from "../../../src/features/cell-origin/cell-explanation";
import { cellText, type Area } from "../../../src/cells/address";
import { valueAt, type CellValue, type Grid } from "../../../src/cells/grid";
import { singleCall, type Argument } from "../../../src/formula/single-call";
import * as exportFunctions from "../../../src/functions/export-functions";
import * as lookupFunctions from "../../../src/functions/lookup-functions";
import * as tableFunctions from "../../../src/functions/table-functions";
import * as tradeFunctions from "../../../src/functions/trade-functions";
import { everyExplanation as zh } from "../../../src/messages/zh/own-rule-words";
import { nearestDouble } from "../../../src/numbers/decimal-text";
import { sum } from "../../../src/numbers/exact";
import { shownText } from "../../../src/reading/words/table-rows";
import { derive } from "../../../src/engine/derivation";
import { explainPlace, explainTotal } from "../../../src/engine/explain";
import { shownOf, standInForExcel } from "../../functions/custom-functions-host";
import type { MemoryWorkbook } from "../../workbook/memory-workbook";
import { sampleWorkbook } from "../sample";

const OWN = "试算";
const D = "'数据 1-6月'!";
const TABLES = `${D}A1:Q16,任务分解表!A1:I20,"1-6月",境外投资项目!A1:E40,信息报送!A1:D80,考核办法!A1:G60`;

const FUNCTIONS: Readonly<Record<string, (...args: never[]) => unknown>> = {
  TARGET: exportFunctions.target,
  GROWTH: exportFunctions.growth,
  INCREMENT: exportFunctions.increment,
  TOTAL: exportFunctions.total,
  CULTIVATION: exportFunctions.cultivation,
  EPIDEMIC: tradeFunctions.epidemic,
  IMPORT: tradeFunctions.importIncrease,
  SERVICE: tradeFunctions.service,
  INSURANCE: tradeFunctions.insurance,
  ORDERS: tradeFunctions.orders,
  INFO: tradeFunctions.info,
  INVESTMENT: lookupFunctions.investment,
  SCORE: tableFunctions.score,
  SCORES: tableFunctions.scores,
  EXPLAIN: tableFunctions.explain,
};

/** Columns of the sample's data sheet by the letters of their headers. */
let columns: ReadonlyMap<string, string>;
let grids: ReadonlyMap<string, Grid>;
let firstRow: number;

beforeAll(async () => {
  standInForExcel();
  const workbook = await sampleWorkbook();
  grids = new Map((await workbook.read("all")).map((grid) => [grid.sheet, grid]));
  const data = grids.get("数据 1-6月");
  if (!data) throw new Error("no data");
  const header = data.values.findIndex((row) => row[0] === "乡镇");
  firstRow = data.values.findIndex((row) => typeof row[1] === "number") + 1;
  columns = new Map(
    (data.values[header] ?? []).map((text, index) => [
      shownText(text).replace(/\(.*\)|（.*）/, ""),
      String.fromCharCode(65 + index),
    ]),
  );
});

/** `{自营出口额}` is the own cell, `{{自营出口额}}` the column of all towns. */
function filled(formula: string, row = firstRow): string {
  const letters = (name: string): string => {
    const found = columns.get(name);
    if (found === undefined) throw new Error(`no column ${name}`);
    return found;
  };
  return formula
    .replace(/\{\{(.+?)\}\}/g, (_, name: string) => {
      const letter = letters(name);
      return `${D}$${letter}$${firstRow}:$${letter}$${firstRow + 10}`;
    })
    .replace(/\{(.+?)\}/g, (_, name: string) => `${D}${letters(name)}${row}`);
}

async function workbookWith(formula: string, value: CellValue): Promise<MemoryWorkbook> {
  return sampleWorkbook([{ name: OWN, values: [[value]], formulas: [[formula]] }]);
}

async function explained(formula: string, value: CellValue = null): Promise<CellExplanation> {
  const explain = await readForExplaining(await workbookWith(formula, value));
  return explain({ sheet: OWN, row: 0, column: 0 });
}

/** What the function itself gives for the formula's first cell. */
function computed(formula: string): unknown {
  const call = singleCall(formula);
  const run = FUNCTIONS[call?.name.replace("CX.", "") ?? ""];
  if (!call || !run) throw new Error(`cannot run ${formula}`);
  const args = call.args.map(passed) as never[];
  const result = shownOf(() => run(...args));
  return Array.isArray(result) ? (result[0] as unknown[])[0] : result;
}

function passed(argument: Argument): unknown {
  if (argument.kind === "text") return argument.text;
  if (argument.kind === "number") return Number(argument.text);
  if (argument.kind !== "reference") return null;
  const { sheet, area } = argument.reference;
  const grid = grids.get(sheet ?? OWN);
  if (!grid) throw new Error(`no ${sheet}`);
  return matrix(grid, area);
}

const matrix = (grid: Grid, area: Area): unknown[][] =>
  Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) => valueAt(grid, area.row + i, area.column + j)),
  );

function pointsOf({ scores, shows, town }: ExplainedScores): number {
  if (shows.kind !== "indicators") throw new Error(shows.kind);
  const points = shows.indicators.map((indicator) => {
    const { points: own } = derive(scores, indicator, town, zh);
    if (!own) throw new Error("no points");
    return own;
  });
  return nearestDouble(sum(points));
}

const SINGLE: readonly (readonly [string, readonly string[]])[] = [
  ["=CX.TARGET({自营出口额},{去年同期自营出口额},8.5)", ["1.1"]],
  ["=CX.TARGET({自营出口额},{去年同期自营出口额},999,50)", ["1.1"]],
  ["=CX.GROWTH({自营出口额},{去年同期自营出口额},{{自营出口额}},{{去年同期自营出口额}})", ["1.2"]],
  [
    "=CX.GROWTH({自营出口额},{去年同期自营出口额},{{自营出口额}},{{去年同期自营出口额}},70)",
    ["1.2"],
  ],
  [
    "=CX.INCREMENT({自营出口额},{去年同期自营出口额},{{自营出口额}},{{去年同期自营出口额}})",
    ["1.3"],
  ],
  ["=CX.TOTAL({自营出口额},{{自营出口额}})", ["1.4"]],
  ["=CX.TOTAL({{自营出口额}},{{自营出口额}})", ["1.4"]],
  [
    "=CX.CULTIVATION({有出口实绩企业数},{去年同期有出口实绩企业数},{{有出口实绩企业数}},{{去年同期有出口实绩企业数}})",
    ["2"],
  ],
  [
    "=CX.EPIDEMIC({防疫物资出口额},{一般贸易出口额},{{防疫物资出口额}},{{一般贸易出口额}},{防疫物资报送质量分})",
    ["3.1", "3.2"],
  ],
  [
    "=CX.EPIDEMIC({防疫物资出口额},{一般贸易出口额},{{防疫物资出口额}},{{一般贸易出口额}},0)",
    ["3.1", "3.2"],
  ],
  ["=CX.IMPORT({进口额},{去年同期进口额},{{进口额}},{{去年同期进口额}})", ["4"]],
  [
    "=CX.SERVICE({离岸服务外包执行额},{自营出口额},{新增有实绩服务贸易企业数},{{离岸服务外包执行额}},{{自营出口额}},{{新增有实绩服务贸易企业数}})",
    ["6.1", "6.2"],
  ],
  [
    "=CX.INSURANCE({出口信保投保企业数},{有出口实绩企业数},{{出口信保投保企业数}},{{有出口实绩企业数}})",
    ["7"],
  ],
  ["=CX.ORDERS({订单+清单监测得分},{{订单+清单监测得分}})", ["8"]],
  ["=CX.INFO(3,2,0)", ["9"]],
  ['=CX.INVESTMENT(境外投资项目!A1:E40,"煤山镇","1-6月")', ["5"]],
  ['=CX.INVESTMENT(境外投资项目!A1:E40,"煤山镇")', ["5"]],
];

test.each(SINGLE)("%s is derived to what it gives", async (text, codes) => {
  for (const row of [firstRow, firstRow + 5]) {
    const formula = filled(text, row);
    const value = computed(formula);
    const found = await explained(formula, value as CellValue);
    if (found.kind !== "scores" || found.shows.kind !== "indicators") throw new Error(found.kind);
    expect(found.shows.indicators.map((i) => found.scores.indicators[i]?.indicator.code)).toEqual(
      codes,
    );
    expect(pointsOf(found)).toBe(value);
    expect(found.stored?.isCurrent).toBe(true);
    expect(found.source).toMatchObject({ kind: "call", formula, usesDefaults: true });
  }
});

test("the derivation names the cells that the formula refers to, and the town beside them", async () => {
  const formula = filled(SINGLE[2]?.[0] ?? "", firstRow + 2);
  const found = await explained(formula);
  if (found.kind !== "scores") throw new Error(found.kind);
  const { inputs, town } = derive(found.scores, 0, found.town, zh);
  const own = inputs.filter(({ isOwn }) => isOwn).map(({ cell }) => cellText(cell));
  const [now, before] = ["自营出口额", "去年同期自营出口额"].map((name) => columns.get(name));
  expect(own).toEqual([`数据 1-6月!${now}${firstRow + 2}`, `数据 1-6月!${before}${firstRow + 2}`]);
  const data = grids.get("数据 1-6月");
  expect(data && valueAt(data, firstRow + 1, 0)).toBe(town);
});

test.each([["1.1"], ["1.2"], ["3.1"], ["5"], ["6.1"], ["7"], ["8"], ["9"], ["总分"], ["名次"]])(
  "SCORE and EXPLAIN of %s",
  async (code) => {
    for (const town of ["煤山镇", "和平镇"]) {
      const sentence = computed(`=CX.EXPLAIN("${code}","${town}",${TABLES})`);
      const points = computed(`=CX.SCORE("${code}","${town}",${TABLES})`) as CellValue;
      const score = await explained(`=CX.SCORE("${code}","${town}",${TABLES})`, points);
      const explain = await explained(`=CX.EXPLAIN("${code}","${town}",${TABLES})`);
      if (score.kind !== "scores" || explain.kind !== "scores") throw new Error(score.kind);
      expect(score.stored?.isCurrent).toBe(true);
      expect([sentenceOf(score), sentenceOf(explain)]).toEqual([sentence, sentence]);
    }
  },
);

function sentenceOf({ scores, town, shows }: ExplainedScores): string {
  if (shows.kind === "total") return explainTotal(scores, town, zh);
  if (shows.kind === "place") return explainPlace(scores, town, zh);
  if (shows.kind === "town") return "";
  return derive(scores, shows.indicators[0] ?? -1, town, zh).sentence;
}

test("cells that SCORES or a column spill over are explained too", async () => {
  const workbook = await sampleWorkbook([
    {
      name: OWN,
      values: [
        ["乡镇", "1.1 目标完成", null, 6],
        ["开发区(太湖街道)", 40, null, 5],
      ],
      formulas: [
        [`=CX.SCORES(${TABLES})`, null, null, filled("=CX.TOTAL({{自营出口额}},{{自营出口额}})")],
        [null, null, null, null],
      ],
    },
  ]);
  const explain = await readForExplaining(workbook);
  const at = (row: number, column: number) => explain({ sheet: OWN, row, column });
  expect(at(0, 0)).toMatchObject({ kind: "formula", why: "table" });
  expect(at(0, 1)).toMatchObject({ kind: "plain" });
  expect(at(1, 0)).toMatchObject({ kind: "scores", town: 0, shows: { kind: "town" } });
  expect(at(1, 1)).toMatchObject({
    kind: "scores",
    shows: { kind: "indicators", indicators: [0] },
  });
  expect(at(1, 3)).toMatchObject({ kind: "scores", source: { name: "CX.TOTAL" } });
  const second = at(1, 3);
  if (second.kind !== "scores") throw new Error(second.kind);
  const data = grids.get("数据 1-6月");
  expect(data && valueAt(data, firstRow, 0)).toBe(second.scores.towns[second.town]);
});

test.each<[string, string, string[]]>([
  ["=CX.TOTAL(B2,B2:B3)+1", "mixed", [`${OWN}!B2`, `${OWN}!B2:B3`]],
  ["=B2*2", "mixed", [`${OWN}!B2`]],
  ["=SUM(没有!A1:A3)", "mixed", ["没有!A1:A3"]],
  ["=CX.RANK(B2,B2:B3)", "rule", [`${OWN}!B2`, `${OWN}!B2:B3`]],
  ["=CX.TOTAL(B2,B2:B3)", "unreadable", [`${OWN}!B2`, `${OWN}!B2:B3`]],
  ["=CX.TOTAL(5,6)", "unreadable", []],
])("%s is shown as %s by what it refers to", async (formula, why, texts) => {
  const found = await explained(formula, 3);
  if (found.kind !== "formula") throw new Error(found.kind);
  expect(found).toMatchObject({ formula, why, value: "3" });
  expect(found.precedents.map(({ text }) => text)).toEqual(texts);
  expect(found.precedents.map(({ isGone }) => isGone)).toEqual(
    texts.map((text) => text.startsWith("没有")),
  );
});
