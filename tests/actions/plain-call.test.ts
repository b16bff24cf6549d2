import { readTaskSheet } from "../../src/reading/task-sheet";
import { taskGrid } from "../reading/sheets";
import { plainCall, type PlainMonth } from "../../src/actions/plain-call";

const MONTH: PlainMonth = {
  ...{
    period: "1-6月",
    scoresSheet: "评分 1-6月",
    dataSheet: "数据 1-6月",
    methodSheet: "考核办法",
  },
  sheets: { data: "数据 1-6月", task: "任务", projects: "投资", items: "信息", method: "考核办法" },
  ...{ hasDefaultReadings: true, firstRow: 2, towns: 11 },
  columns: new Map([
    ["1.2", 2],
    ["名次", 16],
  ]),
};
const TASKS = new Map(
  [taskGrid(["甲镇", "乙镇"], ["1-5月", "1-6月"])].map((grid) => {
    const task = readTaskSheet(grid);
    if (!task) throw new Error("no task sheet");
    return [grid.sheet, task] as const;
  }),
);
const TARGET = "INDEX('任务分解表'!$C$4:$C$6,MATCH($A6,'任务分解表'!$A$4:$A$6,0))";
const REST = "'任务'!A1:B9,\"1-6月\",'投资'!A1:B2,'信息'!A1:B2";
const SCORE = `=INDEX('评分 1-6月'!$C$3:$C$13,MATCH($A5,'评分 1-6月'!$A$3:$A$13,0))`;
const COUNT = `=IF(COUNT(B$3:B$5)<ROWS(B$3:B$5),"",SUMPRODUCT((ROUND(B$3:B$5,9)>ROUND(B3,9))*1)`;

test.each([
  ["=CX.RANK(B3,B$3:B$5)", `${COUNT}+1)`],
  ['=CX.RANK(B3,B$3:B$5,"skip")', `${COUNT}+1)`],
  [
    '=CX.RANK(B3,B$3:B$5,"average")',
    `${COUNT}+(SUMPRODUCT((ROUND(B$3:B$5,9)=ROUND(B3,9))*1)+1)/2)`,
  ],
  ['=CX.RANK(B3,B$3:B$5,"dense")', null],
  ['=CX.RANK(B3,B$3:B$5,"constructor")', null],
  ["=CX.RANK(B3,B$3:B$5,C1)", null],
  ["=CX.RANK(B3:B5,B$3:B$5)", null],
  ["=CX.RANK(85,B$3:B$5)", null],
  [`=CX.SCORE("1.2",$A5,'数据 1-6月'!A1:Q9,${REST})`, SCORE],
  [`=CX.SCORE("1.2",$A5,'数据 1-6月'!A1:Q9,${REST},'考核办法'!A1:G9)`, SCORE],
  [`=CX.SCORE("1.2",$A5,'数据 1-6月'!A1:Q9,${REST},'别的'!A1:G9)`, null],
  [`=CX.SCORE("1.2",$A5,'数据 1-6月'!A1:Q9,'任务'!A1:B9,"1-6月")`, null],
  [
    `=CX.SCORE("1.2",$A5,'数据 1-6月'!A1:Q9,'任务'!A1:B9,"1-6月",'投资试算'!A1:B2,'信息'!A1:B2)`,
    null,
  ],
  [`=CX.SCORE("1.2",$A5,'数据 1-5月'!A1:Q9,${REST})`, null],
  [`=CX.SCORE("1.2","煤山镇",'数据 1-6月'!A1:Q9,${REST})`, null],
  [`=CX.SCORE("10",$A5,'数据 1-6月'!A1:Q9,${REST})`, null],
  ['=CX.TASK(任务分解表!A1:I9,$A6,"1.1","1-6月")', `=IF(${TARGET}="","",${TARGET})`],
  ['=CX.TASK(任务分解表!A1:I9,$A6,"自营出口增幅","2020年1-6月")', `=IF(${TARGET}="","",${TARGET})`],
  ['=CX.TASK(任务分解表!A1:I9,$A6,"1.1","1-7月")', null],
  ['=CX.TASK(任务分解表!A1:I9,$A6,"1.2","1-6月")', null],
  ['=CX.TASK(别的!A1:I9,$A6,"1.1","1-6月")', null],
  ["=CX.GROWTH(B3,C3,B$3:B$5,C$3:C$5)", null],
  ["=CX.RANK(B3,B$3:B$5)+1", null],
  ["=RANK(B3,B$3:B$5)", null],
])("%s", (formula, plain) => {
  expect(plainCall(formula, { months: [MONTH], tasks: TASKS })).toBe(plain);
});

test("without 考核办法 in the call, only where the default readings hold", () => {
  const call = `=CX.SCORE("1.2",$A5,'数据 1-6月'!A1:Q9,${REST})`;
  const months = [{ ...MONTH, hasDefaultReadings: false }];
  expect(plainCall(call, { months, tasks: TASKS })).toBeNull();
});
