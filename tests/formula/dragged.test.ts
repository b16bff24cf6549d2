import { draggedFormula, isDragged } from "../../src/formula/dragged";

test("a formula as it reads in every row: fixed texts, and row numbers counted from its own", () => {
  expect(draggedFormula("=B6/B$3", 5)).toEqual({ texts: ["=B", "/B$3"], rows: [1] });
  expect(draggedFormula(`=A1&"A1"&'A1 月'!$C2&LOG10(A$1)`, 0)).toEqual({
    texts: ["=A", `&"A1"&'A1 月'!$C`, "&LOG10(A$1)"],
    rows: [1, 2],
  });
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
  expect(isDragged(formula, 15, draggedFormula("=B6/B$3", 5))).toBe(isTheSame);
});

test("references in small letters move too", () => {
  expect(isDragged("=b6", 6, draggedFormula("=b6", 5))).toBe(false);
  expect(isDragged("=b7", 6, draggedFormula("=b6", 5))).toBe(true);
});
