/** Small workbooks with one formula each, in B1, and a figure, in A1, that is typed over. */
import type { JudgedCells } from "./libre-office";
import { zipOf } from "../xlsx/files";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface FormulaCase {
  readonly formula: string;
  /** Of the formula's element, e.g. ` t="array" ref="B1"`. */
  readonly attributes?: string;
  /** Of its cell, e.g. ` cm="1"`. */
  readonly cell?: string;
  /** It is computed here, or kept as it is. */
  readonly is: "computed" | "kept";
}

const computed = (...formulas: readonly string[]): FormulaCase[] =>
  formulas.map((formula) => ({ formula, is: "computed" }));
const kept = (...formulas: readonly string[]): FormulaCase[] =>
  formulas.map((formula) => ({ formula, is: "kept" }));

/** Each calculable function, and each kind of formula that is not. A2:A4 are 2.5, -3 and blank; C1:C4 甲, 乙, 甲, blank. */
export const FORMULA_CASES: readonly FormulaCase[] = [
  ...computed(
    "A1+A2*3-A3/4",
    "A1%",
    "+A1",
    "-A1",
    "A1&C1",
    "(A1>2)*A2",
    "A1<=A2",
    "A1-1-A1",
    'C1="甲"',
  ),
  ...computed('IF(A1>2,"多","少")', "IFERROR(A1/0,A1)", "IFERROR(VLOOKUP(9,A1:A4,1,0),A1)"),
  ...computed("IFERROR(_xlfn.IFNA(MATCH(9,A1:A4,0),A1),0)", "AND(A1>2,A2>2)", "OR(A1>9,A2>9)"),
  ...computed("NOT(A1>2)", "IF(ISNUMBER(A1),1,2)", "IF(ISTEXT(C1),A1,2)", "IF(ISBLANK(A4),A1,2)"),
  ...computed("IF(ISERROR(1/A1),1,2)", "IF(ISNA(A1),1,2)", "IF(ISLOGICAL(A1),1,2)"),
  ...computed('IF(EXACT(C1,"甲"),A1,0)', "ABS(A3*A1)", "INT(A1/3)", "INT(-A1/3)", "MOD(A1,3)"),
  ...computed("MOD(-A1,3)", "ROUND(A1/3,2)", "ROUND(-A1/3,1)", "ROUND(A1*1234,-2)"),
  ...computed("ROUNDUP(A1/3,2)", "ROUNDDOWN(-A1/3,2)", "YEAR(A1+44000)", "MONTH(A1*31+44000)"),
  ...computed('VALUE("1"&A1)', 'TRIM("  a   b "&A1)', "LEN(C1&A1)", "LEFT(C1&A1,1)"),
  ...computed("RIGHT(C1&A1)", "MID(C1&A1&C2,2,2)", "FIND(C2,A1&C2)", 'SUBSTITUTE(A1&C1,"甲","丙")'),
  ...computed("SUM(A1:A4)", "SUM(A:A)", "AVERAGE(A1:A4)", "MAX(A1:A4,2)", "MIN(A1:A4)"),
  ...computed("COUNT(A1:A4)", "COUNTA(C1:C4)+A1", "COUNTBLANK(C1:C4)+A1", "ROWS(A1:A4)*A1"),
  ...computed("ROW(C7)*A1+COLUMN(C7)", "SUMPRODUCT(A1:A3,ROW(A1:A3)-ROW(A1)+1)"),
  ...computed("SUMPRODUCT((ROW(A1:A3)+1)*COLUMN(C2:E2)*A1:A3)"),
  ...computed("SUMPRODUCT(ISTEXT(C2:E4)*LEN(C2:E4)*ROW(C2:E4)*COLUMN(C2:E4))+A1"),
  ...computed("SUMPRODUCT(A1:A3,A1:A3)", 'SUMPRODUCT((C1:C3="甲")*A1:A3)'),
  ...computed('COUNTIF(A1:A4,">2")', "COUNTIF(A:A,A1)", 'SUMIF(C1:C4,"甲",A1:A4)'),
  ...computed('SUMIF(A1:A4,">"&A2)', 'COUNTIFS(C1:C4,"甲",A1:A4,">0")'),
  ...computed('SUMIFS(A1:A4,C1:C4,"甲",A1:A4,">0")', "MATCH(A1,A1:A4,0)", "INDEX(A1:A4,1)"),
  ...computed("INDEX(乙!A1:B2,A1-A1+1,1)+A1", "VLOOKUP(7,乙!A1:B2,1,FALSE)*A1", "RANK(A1,A1:A3)"),
  ...computed(
    "RANK(A1,A1:A3,1)",
    "LARGE(A1:A3,1)",
    "SMALL(A1:A3,3)",
    "乙!A1*A1",
    "SUM(乙!A1:A2)+A1",
  ),
  ...computed("SUM(本月)", "IFERROR(SUM(本月),0)", 'SUMIF(A1:A4,">"&下限)', "两倍+下限"),
  ...kept("ROW(A1:A4)*A1", "ROW()*A1", "SUMPRODUCT(A1:A3*A1:A2)"),
  ...kept("SUM(数据:乙!A1)", "A1:A4", "A:A*2", "SUM(A1:A4*2)", "SUM(IF(A1:A4>2,1,0))"),
  ...kept('INDIRECT("A1")*2', "OFFSET(C1,0,-2)", "TODAY()-A1", "NOW()*A1", "RAND()*A1"),
  ...kept("SUBTOTAL(9,A1:A4)", "SUM(A1:INDEX(A1:A4,3))", 'TEXT(A1,"0.00")', "A1^2", "A1*{1,2}"),
  ...kept("没有的(A1)", "没有的名称+A1", 'A1+"1"', 'IF("a"<"b",A1,2)', "SUM(动)"),
  ...kept("VLOOKUP(A1,A1:C4,3)", "MATCH(A1,A1:A4)", "AGGREGATE(9,4,A1:A4)", 'CELL("row",A1)'),
  ...kept(
    "_xlfn.SINGLE(A1:A4)",
    "_xlfn.XLOOKUP(A1,A1:A4,C1:C4)",
    "_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)",
  ),
  { formula: "SUM(A1:A3*A1:A3)", attributes: ` t="array" ref="B1"`, is: "kept" },
  { formula: "A1:A2*2", attributes: ` t="array" ref="B1:B2"`, is: "kept" },
  { formula: "A1:A2*2", attributes: ` t="array" ref="B1:B2"`, cell: ` cm="1"`, is: "kept" },
];

const NAMES = [
  ["本月", "数据!$A$1:$A$3"],
  ["下限", "0"],
  ["两倍", "SUM(本月)*2"],
  ["动", "数据!A1:A2"],
].map(([name, text]) => `<definedName name="${name}">${text}</definedName>`);

/** A workbook with the formula and what it shows; without that, 0. */
export function fileOfCase(
  { formula, attributes = "", cell = "" }: FormulaCase,
  shown: JudgedCells[number][number] = 0,
): Promise<Uint8Array> {
  const [type, value] =
    shown === null
      ? [` t="e"`, "#N/A"]
      : typeof shown === "string"
        ? [` t="str"`, shown]
        : ["", shown];
  const f = `<f${attributes}>${escaped(formula)}</f><v>${escaped(String(value))}</v>`;
  const text = (at: string, is: string): string =>
    `<c r="${at}" t="inlineStr"><is><t>${is}</t></is></c>`;
  const first = [
    `<row r="1"><c r="A1"><v>1</v></c><c r="B1"${type}${cell}>${f}</c>${text("C1", "甲")}<c r="D1"><f>IFERROR(B1,0)</f><v>0</v></c></row>`,
    `<row r="2"><c r="A2"><v>2.5</v></c>${text("C2", "乙")}</row>`,
    `<row r="3"><c r="A3"><v>-3</v></c>${text("C3", "甲")}</row>`,
  ].join("");
  const second = `<row r="1"><c r="A1"><v>7</v></c></row><row r="2"><c r="A2"><v>8</v></c></row>`;
  const sheet = (rows: string): string =>
    `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
  const override = (part: string, kind: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${TYPE}.${kind}+xml"/>`;
  return zipOf({
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("workbook.xml", "sheet.main")}${override("worksheets/sheet1.xml", "worksheet")}${override("worksheets/sheet2.xml", "worksheet")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="数据" sheetId="1" r:id="rId1"/><sheet name="乙" sheetId="2" r:id="rId2"/></sheets><definedNames>${NAMES.join("")}</definedNames></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": sheet(first),
    "xl/worksheets/sheet2.xml": sheet(second),
  });
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
