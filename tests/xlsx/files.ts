import type { ChosenFile } from "../../src/xlsx/open-workbook";
import { pack, writeZip } from "../../src/zip/zip-writing";

/** Bytes as the user chooses them. */
export function fileOf(bytes: Uint8Array | string, name = "考核.xlsx"): ChosenFile {
  const content = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
  return {
    name,
    size: content.length,
    arrayBuffer: () => Promise.resolve(Uint8Array.from(content).buffer),
  };
}

/** A zip file of texts. */
export async function zipOf(
  texts: Readonly<Record<string, string | Uint8Array>>,
): Promise<Uint8Array> {
  return writeZip(await Promise.all(Object.entries(texts).map(([name, text]) => pack(name, text))));
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Two sheets as another program might write them: shared formula, array formula, custom XML, a chart, names. */
export const FOREIGN: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/calcChain.xml" ContentType="${TYPE}.calcChain+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${OFFICE}/customXml" Target="customXml/item1.xml"/></Relationships>`,
  "customXml/item1.xml": "<own>留</own>",
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="数据 1-6月" sheetId="3" r:id="rId1"/><sheet name="别的" sheetId="7" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">'别的'!$A$1:$B$9</definedName></definedNames></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/worksheet" Target="/xl/worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId4" Type="${OFFICE}/calcChain" Target="calcChain.xml"/></Relationships>`,
  "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="C2" i="3"/></calcChain>`,
  "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.0&quot;%&quot;"/></numFmts><fonts count="1"><font><sz val="10"/><name val="仿宋"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><dimension ref="A1:D4"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="1" width="18.5" customWidth="1"/></cols><sheetData><row r="1" spans="1:4"><c r="A1" t="inlineStr"><is><t>乡镇</t></is></c><c r="B1" t="inlineStr"><is><t>自营出口额</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>煤山镇</t></is></c><c r="B2" s="1"><v>1086.4</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">B2*2</f><v>2172.8</v></c><c r="D2"><f>_xldudf_cx_proportion(B2,B$2:B$4,7)</f><v>7</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>和平镇</t></is></c><c r="B3" s="1"><v>0.1</v></c><c r="C3"><f t="shared" si="0"/><v>0.2</v></c></row><row r="4"><c r="A4" t="b"><v>1</v></c><c r="B4" t="e"><v>#N/A</v></c><c r="C4"><f t="shared" si="0"/><v>0</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A6:B6"/></mergeCells><conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" priority="1" operator="greaterThan"><formula>5</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="A9"><formula1>"甲,乙"</formula1></dataValidation></dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`,
  "xl/worksheets/sheet2.xml": `<worksheet xmlns="${MAIN}"><sheetData><row><c><v>1</v></c><c><f t="array" ref="B1:B2">A1:A2*2</f><v>2</v></c></row><row><c><v>2</v></c><c><v>4</v></c></row></sheetData></worksheet>`,
  "xl/charts/chart1.xml": "<chart/>",
};
