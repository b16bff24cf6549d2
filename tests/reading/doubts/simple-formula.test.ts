import { gridOfValues, type CellValue } from "../../../src/cells/grid";
import { shortestText } from "../../../src/numbers/decimal-text";
import { simpleResult } from "../../../src/reading/doubts/simple-formula";

const own = gridOfValues("数据 1-6月", [
  [1, 2, null, "1,234", { error: "#N/A" }],
  [0.1, 0.2, 0, "合计", true],
] as CellValue[][]);
const other = gridOfValues("海关", [[10, null]]);
const january = gridOfValues("1月", [[100]]);
const grids = new Map([own, other, january].map((grid) => [grid.sheet, grid]));
const result = (formula: string) => simpleResult(formula, own.sheet, grids);

test.each([
  ["=A1", "1"],
  ["=$A$1+B1", "3"],
  ["=A1+B1*2", "5"],
  ["=(A1+B1)*2", "6"],
  ["=-A1-B1", "-3"],
  ["=A1-B1-B1", "-3"],
  ["=B1/A1/4", "0.5"],
  ["=A2+B2", "0.3"],
  ["=SUM(A1:B2)", "3.3"],
  ["=sum(A1:B1,B2,4)", "7.2"],
  ["=ROUND(B1/3,2)", "0.67"],
  ["=海关!A1/10", "1"],
  ["='海关'!$A$1%", "0.1"],
  ["= A1 + 1.5", "2.5"],
  ["=1月!A1*+2", "200"],
  ["=-B1%", "-0.02"],
])("%s gives %s", (formula, value) => {
  const found = result(formula);
  expect(found && shortestText(found.value)).toBe(value);
  expect(found?.blank).toBeNull();
  expect(found?.skipped).toBeNull();
});

test.each([
  "=VLOOKUP(A1,B:C,2,0)",
  "=A1&B1",
  "=D1+1",
  "=E1",
  "=E2",
  "=SUM(A1:E1)",
  "=A1/C2",
  "=A1:B1",
  "=别的表!A1",
  "=[1]海关!A1",
  "=(A1+B1",
  "=A1 B1",
  "=ROUND(A1)",
  "=SUM()",
  "=A1+",
  "=CX.TOTAL(A1,A1:B1)",
  '="1"',
  "=1E3+A1",
  "=SUM(A:A)",
  "=YTD2020+A1",
  "=A1<B1",
  "=",
])("%s is no formula of plain operands", (formula) => {
  expect(result(formula)).toBeNull();
});

test.each([
  ["=C1", 0, 2],
  ["=A1*C1", 0, 2],
  ["=C1/A1", 0, 2],
  ["=C1+C1", 0, 2],
  ["=SUM(C1:C1)", 0, 2],
  ["=SUM(F1:G2)", 0, 5],
])("%s is made of a blank", (formula, row, column) => {
  expect(result(formula)?.blank).toEqual({ sheet: "数据 1-6月", row, column });
});

test.each(["=A1+C1", "=SUM(A1:C1)", "=SUM(C1,A1)"])("%s adds a blank to something", (formula) => {
  expect(result(formula)?.blank).toBeNull();
});

test("SUM over a number that is kept as text leaves it out, and it is said", () => {
  const skipped = result("=SUM(A1:D1)")?.skipped;
  expect(skipped).toEqual({ cell: { sheet: "数据 1-6月", row: 0, column: 3 }, text: "1,234" });
  expect(result("=SUM(A2:D2)")?.skipped).toBeNull();
});
