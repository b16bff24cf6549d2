import { a1 } from "../../../src/cells/address";
import { gridOfValues, type CellValue, type Grid } from "../../../src/cells/grid";
import { examine } from "../../../src/features/checkup/examine";
import type { Damage } from "../../../src/features/checkup/damage";

type Row = readonly CellValue[];
const seems = (text: string): string | null =>
  /^[\d,]+$/.test(text) ? text.replaceAll(",", "") : null;

/** A text that begins with `=` is a formula; its value stands behind `→`. */
function sheet(name: string, rows: readonly Row[]): Grid {
  const split = rows.map((row) => row.map(cellOf));
  return {
    ...gridOfValues(
      name,
      split.map((row) => row.map(({ value }) => value)),
    ),
    formulas: split.map((row) => row.map(({ formula }) => formula)),
  };
}

function cellOf(cell: CellValue): { readonly value: CellValue; readonly formula: string | null } {
  if (typeof cell !== "string" || !cell.startsWith("=")) return { value: cell, formula: null };
  const [formula = "", shown = ""] = cell.split("→");
  if (shown.startsWith("#")) return { formula, value: { error: shown } };
  if (shown === "TRUE") return { formula, value: true };
  return { formula, value: shown === "" || Number.isNaN(Number(shown)) ? shown : Number(shown) };
}

const said = ({ cell, kinds, remedy }: Damage): string => {
  const becomes =
    remedy.kind === "by-hand"
      ? remedy.suggestion
      : Object.values<string | number>(remedy.becomes)[0];
  return `${cell.sheet}!${a1(cell.row, cell.column)} ${kinds.join("+")} ${remedy.kind} ${becomes}`;
};

const found = (rows: readonly Row[], hasFunctions = true): string[] =>
  examine([sheet("表", rows)], { hasFunctions, seems, fixes: [] }).map(said);

test.each<[string, string]>([
  ["=_xldudf_CX_RANK(B6,B$6:B$16)→#NAME?", "stored-name repair =CX.RANK(B6,B$6:B$16)"],
  ["=IFERROR(CX.RANK(B6,B$6:B$16),0)→0", "wrapped repair =CX.RANK(B6,B$6:B$16)"],
  ["=CX.RANK(B6,B$6:B$16)→#NAME?", "stale-error repair =CX.RANK(B6,B$6:B$16)"],
  ["=cx.rank(B6,B$6:B$16)→#BUSY!", "stale-error repair =cx.rank(B6,B$6:B$16)"],
  ["=IF(ISERROR(CX.RANK(B6,B$6:B$16)),0,CX.RANK(B7,B$6:B$16))→0", "wrapped by-hand null"],
  ["=[1]表1!A1→12.5", "external-link choice 12.5"],
  ["='C:\\数据\\[海关.xlsx]6月'!$B$5→文字", "external-link choice 文字"],
  ["='\\\\server\\x.xlsx'!总额→TRUE", "external-link choice =TRUE"],
  ["=SUM('[海关.xlsx]6月'!B5:B15)→0", "external-link choice 0"],
  ["=海关.xlsx!总额+1→2", "external-link choice 2"],
  ["=[1]!取数(A1)→3", "external-link choice 3"],
  ["=[1]表1!A1→#REF!", "external-link by-hand null"],
  ["=CX.RANK([1]表1!A1,B$6:B$16)→3", "external-link choice 3"],
  ['=CX.SCORES(数据!A1:Q14,任务!A1:I20,"1-6月")→乡镇', "spilled by-hand null"],
  ["=CX.TOTAL(B1:B11,B1:B11)→6", "spilled by-hand =CX.TOTAL($B1,$B$1:$B$11)"],
  ["=_xldudf_CX_TOTAL(B1:B11,B1:B11)→6", "spilled+stored-name by-hand =CX.TOTAL($B1,$B$1:$B$11)"],
  [
    "=CX.GROWTH(数据!B1:B11,数据!C1:C11,数据!B1:B11,数据!C1:C11,7)→6",
    "spilled by-hand =CX.GROWTH(数据!$B1,数据!$C1,数据!$B$1:$B$11,数据!$C$1:$C$11,7)",
  ],
  ['=CX.TOTAL(IF(B1:B11="","",B1:B11),B1:B11)→6', "spilled by-hand null"],
  // The column does not begin beside the formula.
  ["=CX.TOTAL(B5:B15,B5:B15)→6", "spilled by-hand null"],
  ["=ROUND(CX.TOTAL(B1:B11,B1:B11),1)→6", "spilled by-hand null"],
  ["=_xldudf_CX_TOTAL(出口额,B1:B11)→6", "stored-name repair =CX.TOTAL(出口额,B1:B11)"],
])("%s: %s", (cell, expected) => {
  expect(found([[cell]])).toEqual([`表!A1 ${expected}`]);
});

test.each([
  "=CX.RANK(B6,B$6:B$16)→1",
  "=CX.RANK(B6,B$6:B$16)→#N/A",
  "=CX.TOTAL(INDEX(B1:B11,3),B1:B11)→6",
  "=CX.TOTAL(SUM(B1:B11),B1:B11)→6",
  "=NOSUCH(B6)→#NAME?",
  '=NOSUCH("CX.RANK(")→#NAME?',
  "=SUM(CX.TOTAL(B1:B11,B1:B11))→6",
  "=@CX.TOTAL(B1:B11,B1:B11)→6",
  "='数据 1-6月'!B6→1",
  "=Sheet1!总额→1",
  "=销售[出口额]→1",
  '="[1]表!A1"→1',
  '=IF(ISERROR(CX.RANK(B6,B$6:B$16)),"缺","有")→有',
  "普通文字",
  1,
  null,
])("%s is sound", (cell) => {
  expect(found([[cell]])).toEqual([]);
});

test("where cells cannot call our functions, nothing is written over the value that still shows", () => {
  expect(
    found([["=_xldudf_CX_RANK(B6,B$6:B$16)→3", "=CX.RANK(B6,B$6:B$16)→#NAME?"]], false),
  ).toEqual([
    "表!A1 stored-name by-hand =CX.RANK(B6,B$6:B$16)",
    "表!B1 stale-error by-hand =CX.RANK(B6,B$6:B$16)",
  ]);
});

test("an array over a block is one damage, that of its first cell", () => {
  const formula = "=CX.TOTAL(B1:B3,B1:B3)→1";
  expect(found([[formula], [formula], [formula]])).toEqual([
    "表!A1 spilled by-hand =CX.TOTAL($B1,$B$1:$B$3)",
  ]);
});

test.each<[string, readonly Row[], string[]]>([
  [
    "a column that is added up",
    [
      ["乡镇", "额"],
      ["甲", 1],
      ["乙", "1,234"],
      ["合计", "=SUM(B2:B3)→1"],
    ],
    ["B3 1234"],
  ],
  ["cells of a calculation", [["12", "3", "= A1 + B1 →15"]], ["A1 12", "B1 3"]],
  ["what our function is given", [[1], ["2"], ["=CX.RANK(A1,A$1:A$2)→1"]], ["A2 2"]],
  [
    "another sheet's cells",
    [
      [1, "=SUM(表!C1:C2)→0", 5],
      [2, null, "7"],
    ],
    ["C2 7"],
  ],
  ["a year above a column", [["2020"], [1], ["=SUM(A1:A2)→1"]], []],
  ["a column of codes", [["1"], ["2"], ["=SUM(A1:A2)→0"]], []],
  ["codes that are looked up", [["1", 5], ["2", 6], ["=VLOOKUP(A1,A1:B2,2,0)→5"]], []],
  ["a code that a score is asked for", [["1", '=CX.SCORE(A1,"煤山镇",A1:B9,A1:B9,"1-6月")→1']], []],
  ["a text that a formula gives", [[1], ["=TEXT(2,0)→2x"], ["=SUM(A1:A2)→1"]], []],
  ["words", [[1], ["无"], ["=SUM(A1:A2)→1"]], []],
  ["no formula at all", [[1], ["2"]], []],
])("numbers kept as text: %s", (_, rows, expected) => {
  const texts = found(rows).filter((line) => line.includes("text-number choice"));
  expect(texts.map((line) => line.replace(/^表!(\S+) text-number choice /, "$1 "))).toEqual(
    expected,
  );
});

test("the report goes sheet after sheet, row after row", () => {
  const broken = "=_xldudf_CX_RANK(B6,B$6:B$16)→#NAME?";
  const sheets = [sheet("乙", [[null, broken], [broken]]), sheet("甲", [[broken]])];
  const cells = examine(sheets, { hasFunctions: true, seems, fixes: [] }).map(({ cell }) => cell);
  expect(cells.map((cell) => `${cell.sheet}${a1(cell.row, cell.column)}`)).toEqual([
    "乙B1",
    "乙A2",
    "甲A1",
  ]);
});

test("what the reading is certain of is repaired; a formula's text is not written over", () => {
  const grid = sheet("表", [[1, "1,234", "=T(A1)→1,2"], ["=SUM(A1:B1)→1"]]);
  const fix = (column: number, was: string) => ({
    cell: { sheet: "表", row: 0, column },
    was,
    becomes: { number: 1234 },
  });
  const fixes = [fix(1, "1,234"), fix(2, "1,2")];
  expect(examine([grid], { hasFunctions: true, seems, fixes }).map(said)).toEqual([
    "表!B1 text-number repair 1234",
  ]);
});
