import { isDragged, movedFormula, placedFormula } from "../../src/formula/moved-formula";

const at = (row: number, column = 0) => ({ row, column });

test.each<[formula: string, moved: string]>([
  ["=B6/B$3", "=C8/C$3"],
  ["=$B6+b6", "=$B8+C8"],
  ["=B6:B$3", "=C8:C$3"],
  ["=SUM(A:A)+SUM($A:A)+SUM(3:3)+SUM(3:$3)", "=SUM(B:B)+SUM($A:B)+SUM(5:5)+SUM(5:$3)"],
  [`=A1&"A1"&'A1 月'!$C2&LOG10(A$1)`, `=B3&"A1"&'A1 月'!$C4&LOG10(B$1)`],
  ["=[1]数据!B6+一月:六月!B6", "=[1]数据!C8+一月:六月!C8"],
  ["=表1[A1]+Q1_total+XFE1", "=表1[A1]+Q1_total+XFE1"],
  ["=数据!XFD1", "=数据!#REF!"],
])("%s two rows down and one column to the right: %s", (formula, moved) => {
  expect(movedFormula(placedFormula(formula, at(5)), at(7, 1), "lost")).toBe(moved);
});

test("cells beyond the edge are lost when dragged, and go on from the other one where cells share a formula", () => {
  const placed = placedFormula("=A1+A:A", at(1, 1));
  expect(movedFormula(placed, at(0, 0), "lost")).toBe("=#REF!+#REF!");
  expect(movedFormula(placed, at(0, 0), "around")).toBe("=XFD1048576+XFD:XFD");
});

test.each<[formula: string, isTheSame: boolean]>([
  ["=B16/B$3", true],
  ["=B17/B$3", false],
  ["=B16/B$4", false],
  ["=B16/B$3+1", false],
  ["=B16/B$", false],
  ["=B166/B$3", false],
  ["=C16/B$3", false],
  ["=B", false],
])("%s in row 15 is =B6/B$3 of row 5, dragged: %s", (formula, isTheSame) => {
  expect(isDragged(formula, at(15), placedFormula("=B6/B$3", at(5)))).toBe(isTheSame);
});

test("references in small letters move too", () => {
  const placed = placedFormula("=b6", at(5));
  expect(isDragged("=b6", at(6), placed)).toBe(false);
  expect(isDragged("=b7", at(6), placed)).toBe(true);
});

test("nothing dragged beyond the edge is the same formula", () => {
  expect(isDragged("=#REF!", at(0), placedFormula("=A1", at(1)))).toBe(false);
});
