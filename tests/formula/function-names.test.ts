import { formulaForFile, formulaOfFile, typedName } from "../../src/formula/function-names";

test.each([
  ["CX.GROWTH(A1)", "_xldudf_CX_GROWTH(A1)"],
  ["CX.RANK(CX.TOTAL(A1,B1:B9),C1:C9)", "_xldudf_CX_RANK(_xldudf_CX_TOTAL(A1,B1:B9),C1:C9)"],
  [`"CX.RANK("&'CX.RANK('!A1`, `"CX.RANK("&'CX.RANK('!A1`],
  ["[2]!CX.RANK(A1)", "[2]!_xldudf_CX_RANK(A1)"],
  ["CX.RANK+MAX(A1)", "CX.RANK+MAX(A1)"],
])("%s is kept in a file as %s", (typed, kept) => {
  expect(formulaForFile(`=${typed}`)).toBe(kept);
  expect(formulaOfFile(kept)).toBe(`=${typed}`);
});

test.each([
  ["_xlfn._xlws.SORT(_xlfn.ANCHORARRAY(A1))", "=SORT(ANCHORARRAY(A1))"],
  ["_xlfn._xldudf_cx_total(A1)", "=CX.TOTAL(A1)"],
  ["_xldudf_CX_TOTAL", "=_xldudf_CX_TOTAL"],
  [`"_xlfn.SORT("`, `="_xlfn.SORT("`],
])("%s is typed as %s", (kept, typed) => {
  expect(formulaOfFile(kept)).toBe(typed);
});

test("names in small letters are ours, too", () => {
  expect(formulaForFile("=cx.growth(A1)")).toBe("_xldudf_CX_GROWTH(A1)");
  expect(typedName("_xlfn.ifna")).toBe("ifna");
});
