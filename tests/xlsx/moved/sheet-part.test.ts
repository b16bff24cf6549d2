import { MovesOfSheet, type SheetMove } from "../../../src/formula/moved-sheets";
import { movedSheetPart } from "../../../src/xlsx/moved/sheet-part";
import { shift } from "./shift";

const ROW_ABOVE = shift("row", 0, 1);
const COLUMN_B = shift("column", 1, 1);
const WITHOUT_B = shift("column", 1, -1);
const CELLS = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`;

function after(rest: string, ...moves: readonly SheetMove[]): string {
  const xml = `<worksheet>${CELLS}${rest}</worksheet>`;
  const moved = movedSheetPart(xml, new MovesOfSheet(moves, "数据"));
  return moved.slice(`<worksheet>${CELLS}`.length, -"</worksheet>".length);
}

test.each<[what: string, before: string, move: SheetMove, after: string]>([
  [
    "a conditional format with its formula",
    `<conditionalFormatting sqref="A1:A9 C3"><cfRule type="expression" priority="1"><formula>$B1&gt;去年!$B$1</formula></cfRule></conditionalFormatting>`,
    ROW_ABOVE,
    `<conditionalFormatting sqref="A2:A10 C4"><cfRule type="expression" priority="1"><formula>$B2&gt;去年!$B$1</formula></cfRule></conditionalFormatting>`,
  ],
  [
    "a format of which one area is left",
    `<conditionalFormatting sqref="B1:B9 C3"><cfRule type="top10" priority="1" rank="3"/></conditionalFormatting>`,
    WITHOUT_B,
    `<conditionalFormatting sqref="B3"><cfRule type="top10" priority="1" rank="3"/></conditionalFormatting>`,
  ],
  [
    "a format of which no area is left",
    `<conditionalFormatting sqref="B1:B9"><cfRule type="top10" priority="1" rank="3"/></conditionalFormatting>`,
    WITHOUT_B,
    ``,
  ],
  [
    "lists of choices, and their number",
    `<dataValidations count="2"><dataValidation type="list" sqref="B2"><formula1>$C$1:$C$3</formula1></dataValidation><dataValidation type="whole" sqref="D2"><formula1>1</formula1><formula2>9</formula2></dataValidation></dataValidations>`,
    WITHOUT_B,
    `<dataValidations count="1"><dataValidation type="whole" sqref="C2"><formula1>1</formula1><formula2>9</formula2></dataValidation></dataValidations>`,
  ],
  [
    "the last list",
    `<dataValidations count="1"><dataValidation type="whole" sqref="B2"><formula1>1</formula1></dataValidation></dataValidations>`,
    WITHOUT_B,
    ``,
  ],
  [
    "a filter, whose columns are counted from its first",
    `<autoFilter ref="A1:D9"><filterColumn colId="1"><filters><filter val="甲"/></filters></filterColumn><filterColumn colId="2"/><sortState ref="A2:D9"><sortCondition ref="C2:C9"/></sortState></autoFilter>`,
    WITHOUT_B,
    `<autoFilter ref="A1:C9"><filterColumn colId="1"/><sortState ref="A2:C9"><sortCondition ref="B2:B9"/></sortState></autoFilter>`,
  ],
  [
    "a filter before which a column comes",
    `<autoFilter ref="B1:D9"><filterColumn colId="1"/></autoFilter>`,
    COLUMN_B,
    `<autoFilter ref="C1:E9"><filterColumn colId="1"/></autoFilter>`,
  ],
  [
    "links",
    `<hyperlinks><hyperlink ref="B3" location="数据!A1" display="到数据"/></hyperlinks>`,
    ROW_ABOVE,
    `<hyperlinks><hyperlink ref="B4" location="数据!A2" display="到数据"/></hyperlinks>`,
  ],
  [
    "page breaks",
    `<rowBreaks count="2" manualBreakCount="2"><brk id="1" man="1"/><brk id="20" max="16383" man="1"/></rowBreaks>`,
    shift("row", 1, -1),
    `<rowBreaks count="1" manualBreakCount="1"><brk id="19" max="16383" man="1"/></rowBreaks>`,
  ],
  [
    "rules of the newer kind",
    `<extLst><ext uri="{78C0D931}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{A}"/><xm:sqref>B2:B9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
    ROW_ABOVE,
    `<extLst><ext uri="{78C0D931}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{A}"/><xm:sqref>B3:B10</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
  ],
  [
    "newer lists of choices from another sheet, of which one is gone",
    `<extLst><ext uri="{CCE6A557}"><x14:dataValidations count="2"><x14:dataValidation type="list"><x14:formula1><xm:f>表!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2</xm:sqref></x14:dataValidation><x14:dataValidation type="list"><x14:formula1><xm:f>$C$1</xm:f></x14:formula1><xm:sqref>D2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
    WITHOUT_B,
    `<extLst><ext uri="{CCE6A557}"><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>$B$1</xm:f></x14:formula1><xm:sqref>C2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
  ],
  [
    "the last of them, beside another extension",
    `<extLst><ext uri="{1}"><x14:slicerList><x14:slicer/></x14:slicerList></ext><ext uri="{2}"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>数据!A1:A9</xm:f><xm:sqref>B2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`,
    WITHOUT_B,
    `<extLst><ext uri="{1}"><x14:slicerList><x14:slicer/></x14:slicerList></ext></extLst>`,
  ],
])("%s follow the cells", (_, before, move, moved) => {
  expect(after(before, move)).toBe(moved);
});

test("nothing changes where other sheets have moved", () => {
  const rest = `<conditionalFormatting sqref="A1:A9"><cfRule type="expression" priority="1"><formula>$B1&gt;1</formula></cfRule></conditionalFormatting>`;
  expect(after(rest, { ...ROW_ABOVE, sheet: "别的" })).toBe(rest);
});
