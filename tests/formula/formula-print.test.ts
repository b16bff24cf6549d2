import { canonicalFormula } from "../../src/formula/formula-print";

test.each<[formula: string, canonical: string]>([
  ["=cx.growth(数据!b6 , C6)", "CX.GROWTH('数据'!B6,C6)"],
  ["=@_xldudf_CX_TOTAL('数据 1-6月'!b6)", "CX.TOTAL('数据 1-6月'!B6)"],
  ["=_xlfn._xlws.sort(A1)+1.50", "SORT(A1)+1.5"],
  [`="说 ""好"""`, String.raw`"说 \"好\""`],
  // What seals of earlier versions hold.
  ["=[@[出口 额]]", "[[出口额]]"],
  ["=表1[@出口额]", "表1[@出口额]"],
  ["=sum(一月:六月!b5)", "SUM(一月:'六月'!B5)"],
  ["=sum('1月:6月'!b5)", "SUM('1月:6月'!B5)"],
  ["=#REF!b5+'数据 1-6月'!#ref!", "#'REF'!B5+'数据1-6月'!#REF!"],
  ["='[去年.xlsx]数据'!b5", "'[去年.xlsx]数据'!b5"],
])("%s is %s", (formula, canonical) => {
  expect(canonicalFormula(formula)).toBe(canonical);
});
