import { changxing2020 } from "../../../src/method/editions/changxing-2020";
import { CallBlocks } from "../../../src/features/copies/native-calls/call-blocks";
import { plannedFormula } from "../../../src/features/copies/native-calls/planned-formula";
import type { NativeMonth } from "../../../src/features/copies/native-calls/native-scope";
import { gridOfValues, type CellValue } from "../../../src/cells/grid";
import { readTaskSheet } from "../../../src/reading/sheets/task-sheet";
import { taskGrid } from "../../reading/built-sheets";

const MONTH: NativeMonth = {
  period: "1-6月",
  scoresSheet: "评分 1-6月",
  sheets: { data: "数据 1-6月", task: "任务", projects: "投资", items: "信息", method: "考核办法" },
  hasDefaultConventions: true,
  firstRow: 2,
  towns: 11,
  columns: new Map([
    ["1.2", 2],
    ["名次", 16],
  ]),
};
const TASK_SHEET = taskGrid(["甲镇", "乙镇"], ["1-5月", "1-6月"]);
const TASK = readTaskSheet(changxing2020.inputs, TASK_SHEET);

/** Towns in A3:A5, figures in B3:C5, the code, the period and a number that calls may name in E1:E3. */
const FIGURES: readonly (readonly CellValue[])[] = [
  ["乡镇", "今年", "去年", null, "1.2"],
  [null, null, null, null, "1-6月"],
  ["甲镇", 120, 100, null, 8],
  ["乙镇", 90, 100, null, null],
  ["丙镇", 100, 100, null, "八"],
];

/** What the formula becomes, a text each cell that it fills; null where a value takes its place. */
function nativeOf(
  formula: string,
  spill: { rows: number; columns: number } | null = null,
  month: NativeMonth = MONTH,
): string[] | null {
  const own = gridOfValues("我的分析", FIGURES);
  const grids = new Map([own, TASK_SHEET].map((grid) => [grid.sheet, grid]));
  const blocks = new CallBlocks("公式计算", grids);
  const tasks = new Map(TASK ? [[TASK.sheet, TASK]] : []);
  const scope = { grids, own: own.sheet, months: [month], tasks, blocks };
  const table = plannedFormula(formula, spill, scope);
  blocks.compile();
  return table && table.flat().map((text) => text());
}

const number = (expression: string): string => `VALUE(${expression})`;
const FOUND = "INDEX('任务分解表'!$C$4:$C$6,MATCH($A3,'任务分解表'!$A$4:$A$6,0))";
const IS_FOUND = `ISNUMBER(${FOUND}),IF(AND(EXACT('任务分解表'!C3&"","1-6月")),0,1)=0`;
const TARGET = `IF(AND(${IS_FOUND},OR(${FOUND}<=0,${FOUND}>=1)),${FOUND},"")`;
const REST = "'任务'!A1:B9,\"1-6月\",'投资'!A1:B2,'信息'!A1:B2";
const IS_ALL = "COUNTA('投资'!$A$3:$B$5002,'信息'!$A$3:$B$5002)=0";
const SCORE = `IF(${IS_ALL},INDEX('评分 1-6月'!$C$3:$C$13,MATCH($A3,'评分 1-6月'!$A$3:$A$13,0)),"")`;

test.each<[string, string | null]>([
  [`=CX.SCORE("1.2",$A3,'数据 1-6月'!A1:Q9,${REST})`, SCORE],
  [`=CX.SCORE(E1,$A3,'数据 1-6月'!A1:Q9,${REST})`, `IF(AND(EXACT(E1&"","1.2")),${SCORE},"")`],
  [`=CX.SCORE("1.2",$A3,'数据 1-6月'!A1:Q9,${REST},'考核办法'!A1:G9)`, SCORE],
  [
    `=CX.SCORE("1.2","煤山镇",'数据 1-6月'!A1:Q9,${REST})`,
    SCORE.replace("MATCH($A3", 'MATCH("煤山镇"'),
  ],
  [
    `=CX.SCORE("1.2",$A3,'数据 1-6月'!A1:Q9,'任务'!A1:B9,$E$2,'投资'!A1:B2,'信息'!A1:B2)`,
    `IF(AND(EXACT($E$2&"","1-6月")),${SCORE},"")`,
  ],
  [`=CX.SCORE("1.2",$A3,'数据 1-6月'!A1:Q9,${REST},'别的'!A1:G9)`, null],
  [`=CX.SCORE("1.2",$A3,'数据 1-6月'!A1:Q9,'任务'!A1:B9,"1-6月")`, null],
  [
    `=CX.SCORE("1.2",$A3,'数据 1-6月'!A1:Q9,'任务'!A1:B9,"1-6月",'投资试算'!A1:B2,'信息'!A1:B2)`,
    null,
  ],
  [`=CX.SCORE("1.2",$A3,'数据 1-5月'!A1:Q9,${REST})`, null],
  [`=CX.SCORE("1.2",$A3:$A5,'数据 1-6月'!A1:Q9,${REST})`, null],
  [`=CX.SCORE("10",$A3,'数据 1-6月'!A1:Q9,${REST})`, null],
  [`=CX.EXPLAIN("1.2",$A3,'数据 1-6月'!A1:Q9,${REST})`, null],
  ['=CX.TASK(任务分解表!A1:I9,$A3,"1.1","1-6月")', TARGET],
  ['=CX.TASK(任务分解表!A1:I9,$A3,"1.1",E2)', `IF(AND(EXACT(E2&"","1-6月")),${TARGET},"")`],
  ['=CX.TASK(任务分解表!A1:I9,$A3,"自营出口增幅","2020年1-6月")', TARGET],
  ['=CX.TASK(任务分解表!A1:I9,$A3,"1.1","1-7月")', null],
  ['=CX.TASK(任务分解表!A1:I9,$A3,"1.2","1-6月")', null],
  ['=CX.TASK(别的!A1:I9,$A3,"1.1","1-6月")', null],
  ["=CX.RANK(B3,B$3:B$5)", "'公式计算'!$G$11"],
  ['=CX.RANK(B4,B$3:B$5,"dense")', "'公式计算'!$I$12"],
  ['=CX.RANK(B3,B$3:B$5,"constructor")', null],
  ["=CX.RANK(B3,B$3:B$5,E3)", null],
  ["=CX.RANK(85,B$3:B$5)", null],
  ["=CX.RANK(C3,B$3:B$5)", null],
  ["=CX.RANK(B2,B$3:B$5)", null],
  ["=CX.GROWTH(B3,C3,B$3:B$5,C$3:C$5)", "'公式计算'!$M$13"],
  ["=CX.GROWTH(B3,C4,B$3:B$5,C$3:C$5)", null],
  ["=CX.GROWTH(B3,C3,B$3:B$5,C$3:C$4)", null],
  ["=CX.GROWTH(B3,C3,B$3:B$5,C$3:C$5,E3)", "'公式计算'!$M$14"],
  ["=CX.GROWTH(B3,C3,B$3:B$5,C$3:C$5,E4)", "'公式计算'!$M$14"],
  ["=CX.GROWTH(B3,C3,B$3:B$5,C$3:C$5,E5)", null],
  ["=CX.GROWTH(B3,C3,B$3:B$5,C$3:C$5,100)", null],
  ["=CX.GROWTH(B3,C3,B$3:B$5,C$3:C$5,7.125)", null],
  ["=CX.RANKSTEP(B3,B$3:B$5,0,0.2)", null],
  ["=CX.RANKSTEP(B3,B$3:B$5,2.5)", null],
  ["=CX.GROWTH(B3*2,C3,B$3:B$5,C$3:C$5)", null],
  [
    '=IF(B3="","",@CX.RANK(B3,B$3:B$5)+CX.RANK(C3,C$3:C$5))',
    "IF(B3=\"\",\"\",VALUE('公式计算'!$G$11)+VALUE('公式计算'!$G$24))",
  ],
  ["=CX.RANK(B3,B$3:B$5)+CX.EXPLAIN(B3)", null],
  [
    "=CX.INFO(1,E3,2)",
    'IF(AND(ISNUMBER(1),IF(ISLOGICAL(E3),0,ISNUMBER(E3)),ISNUMBER(2)),IF(AND(1>=0,ABS(ROUND(1,0)-1)<=ABS(1)/1000000000000000,E3>=0,ABS(ROUND(E3,0)-E3)<=ABS(E3)/1000000000000000,2>=0,ABS(ROUND(2,0)-2)<=ABS(2)/1000000000000000),ROUND(MIN(8,1*1+E3*2+2*3),2),""),"")',
  ],
])("%s", (formula, native) => {
  const isWithin = !formula.startsWith("=CX.");
  expect(nativeOf(formula)).toEqual(native === null ? null : [isWithin ? native : number(native)]);
});

test.each<[string, number, number, string[] | null]>([
  [
    '=CX.RANK(IF(B3:B5="","",B3:B5),B3:B5)',
    3,
    1,
    ["'公式计算'!$G$11", "'公式计算'!$G$12", "'公式计算'!$G$13"],
  ],
  ["=CX.RANK(B3:B5,B3:B5)", 2, 1, null],
  ["=CX.RANK(B3:B5,B3:B5)+1", 3, 1, null],
])("%s over %i × %i cells", (formula, rows, columns, native) => {
  expect(nativeOf(formula, { rows, columns })).toEqual(native && native.map(number));
});

test("CX.SCORE over whole columns reads what 评分 reads", () => {
  const formula = `=CX.SCORE("1.2",$A3,'数据 1-6月'!A:Q,'任务'!A:I,"1-6月",'投资'!A:B,'信息'!A:B)`;
  const score = "INDEX('评分 1-6月'!$C$3:$C$13,MATCH($A3,'评分 1-6月'!$A$3:$A$13,0))";
  expect(nativeOf(formula)).toEqual([number(score)]);
});

test("CX.SCORES becomes the table of 评分, cell by cell", () => {
  const formula = `=CX.SCORES('数据 1-6月'!A1:Q9,${REST})`;
  const month = { ...MONTH, towns: 2 };
  expect(nativeOf(formula, { rows: 3, columns: 3 }, month)).toEqual(
    ["A2", "B2", "C2", "A3", "B3", "C3", "A4", "B4", "C4"]
      .map((at) => `IF(${IS_ALL},'评分 1-6月'!${at},"")`)
      .map((cell, index) => ([4, 5, 7, 8].includes(index) ? number(cell) : cell)),
  );
  expect(nativeOf(formula, { rows: 4, columns: 3 }, month)).toBeNull();
});

test("without 考核办法 in the call, only where the default readings hold", () => {
  const formula = `=CX.SCORE("1.2",$A3,'数据 1-6月'!A1:Q9,${REST})`;
  expect(nativeOf(formula, null, { ...MONTH, hasDefaultConventions: false })).toBeNull();
});
