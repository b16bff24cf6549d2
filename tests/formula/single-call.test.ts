import { a1Area } from "../../src/cells/address";
import { referredIn, singleCall, type Argument } from "../../src/formula/single-call";

function said(argument: Argument): string {
  switch (argument.kind) {
    case "reference": {
      const { sheet, area } = argument.reference;
      return `${sheet === null ? "" : `${sheet}!`}${a1Area(area)}`;
    }
    case "text":
      return `"${argument.text}"`;
    case "number":
      return argument.text;
    case "logical":
      return String(argument.value);
    case "omitted":
      return "-";
  }
}

test.each<[string, string, string[]]>([
  ["=CX.GROWTH(B6,C6,B$6:B$16,C$6:C$16)", "CX.GROWTH", ["B6", "C6", "B6:B16", "C6:C16"]],
  ["=cx.growth( $B6 , C6 )", "CX.GROWTH", ["B6", "C6"]],
  ["=@CX.TOTAL(B6,B6:B16,-1.5)", "CX.TOTAL", ["B6", "B6:B16", "-1.5"]],
  ["=_xldudf_CX_TOTAL(B6,B6:B16)", "CX.TOTAL", ["B6", "B6:B16"]],
  [
    "=CX.SCORE(\"1.2\",$A3,'数据 1-6月'!$A$1:$Q$14)",
    "CX.SCORE",
    ['"1.2"', "A3", "数据 1-6月!A1:Q14"],
  ],
  ["=_xlfn._xldudf_cx_total(B6,B6:B16)", "CX.TOTAL", ["B6", "B6:B16"]],
  ["=sum(B6:B7)", "SUM", ["B6:B7"]],
  ["='C:\\x.xlam'!CX.GROWTH(B6)", "'C:\\X.XLAM'!CX.GROWTH", ["B6"]],
  ["=CX.TOTAL()", "CX.TOTAL", ["-"]],
  ["=CX.SCORE(总分,A3)", "", []],
  ['=CX.EXPLAIN("说 ""好""",数据!A3)', "CX.EXPLAIN", ['"说 "好""', "数据!A3"]],
  ["=CX.TOTAL('乡''镇'!B6,B:B,,TRUE)", "CX.TOTAL", ["乡'镇!B6", "B1:B1048576", "-", "true"]],
  ["=CX.TOTAL(6:7)", "CX.TOTAL", ["A6:XFD7"]],
  ['=CX.TOTAL(if( B$6:B$16="" , "",B6:B16),B6:B16)', "CX.TOTAL", ["B6:B16", "B6:B16"]],
])("%s is one call of %s", (formula, name, args) => {
  const call = singleCall(formula);
  expect(call?.name ?? "").toBe(name);
  expect(call?.args.map(said) ?? []).toEqual(args);
});

test.each([
  "=CX.GROWTH(B6,C6)+1",
  "=1+CX.GROWTH(B6,C6)",
  "=-CX.GROWTH(B6,C6)",
  "=CX.GROWTH(B6*2,C6)",
  "=CX.GROWTH(SUM(B6:B7),C6)",
  "=CX.GROWTH((B6),C6)",
  '=CX.GROWTH(IF(B6="","",C6),C6)',
  '=CX.GROWTH(IF(B6="",0,B6),C6)',
  '=CX.GROWTH(IF(B6="无","",B6),C6)',
  '=CX.GROWTH(IF(B6="","",B6+1),C6)',
  '=CX.GROWTH(IF(B6="","",B6)+1,C6)',
  '=CX.GROWTH(IF(B6="","",数据!B6),C6)',
  "=CX.GROWTH(B6,C6)&CX.TOTAL(B6,C6)",
  "=CX.GROWTH({1;2},C6)",
  "=CX.GROWTH([1月.xlsx]数据!B6,C6)",
  "=CX.GROWTH(表1[出口额],C6)",
  String.raw`=CX.GROWTH('C:\表\[1月.xlsx]数据'!B6,C6)`,
  "=@@CX.GROWTH(B6,C6)",
  "=B2*2",
  "=CX.GROWTH",
  "=CX.GROWTH(B6",
])("%s is not", (formula) => {
  expect(singleCall(formula)).toBeNull();
});

test.each<[string, string[], string[]]>([
  ["=CX.GROWTH(B6,C6,B$6:B$16,C$6:C$16)+1", ["B6", "C6", "B$6:B$16", "C$6:C$16"], []],
  ["=B2*2+$B$2", ["$B$2"], []],
  ['=IF(B5="B6","",数据!B5)', ["B5", "数据!B5"], []],
  ["=LOG10(A1)+税率", ["A1"], ["税率"]],
  ["='[去年.xlsx]数据'!B6+[1月.xlsx]数据!B7", [], ["'[去年.xlsx]数据'!B6", "[1月.xlsx]数据!B7"]],
  ["=SUM(表1[[#This Row],[出口额]])*A1", ["A1"], ["表1[[#This Row],[出口额]]"]],
  ["=TRUE", [], []],
  ["=SUM('上 月'!A:A)", ["'上 月'!A:A"], []],
  ["=A1.5", [], ["A1.5"]],
  ["=#REF!+#N/A+#DIV/0!", [], []],
  ["=SUM(一月:六月!B5)", [], ["一月:六月!B5"]],
  [String.raw`='C:\表\[去年.xlsx]数据'!B6`, [], [String.raw`'C:\表\[去年.xlsx]数据'!B6`]],
])("%s refers to %j and %j", (formula, cells, names) => {
  const { references, names: found } = referredIn(formula);
  expect(references.map(({ text }) => text)).toEqual(cells);
  expect(found).toEqual(names);
});
