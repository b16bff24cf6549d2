import {
  data,
  foreign,
  formula,
  HEAD,
  MAIN,
  number,
  override,
  relation,
  single,
  text,
  X14,
  type ForeignBook,
  type ForeignFile,
} from "./foreign-file";

const sheet = (
  name: string,
  xml: string,
  cells: ForeignFile["cells"],
  more: Partial<ForeignBook> = {},
): ForeignFile =>
  foreign(name, {
    sheets: single(xml),
    cells: Object.fromEntries(
      Object.entries(cells).map(([address, value]) => [`数据!${address}`, value]),
    ),
    front: "数据",
    ...more,
  });

const ABC = { A1: "甲", B1: 2, C1: 3 };

const ROWS: readonly ForeignFile[] = [
  sheet(
    "a row in three pieces",
    `<sheetData><row r="1">${text("A1", "甲")}</row><row r="1">${number("B1", 2)}</row><row r="1">${number("C1", 3)}</row></sheetData>`,
    ABC,
  ),
  sheet(
    "a row in pieces with another between",
    `<sheetData><row r="1" ht="30" customHeight="1">${text("A1", "甲")}</row><row r="2">${number("A2", 9)}</row><row r='1'>${number("C1", 3)}${number("B1", 2)}</row></sheetData>`,
    { ...ABC, A2: 9 },
    { isOddForLibreOffice: true },
  ),
  sheet(
    "rows and cells out of order",
    `<sheetData><row r="3">${number("C3", 3)}${number("A3", 1)}</row><row r="1">${number("B1", 2)}${text("A1", "甲")}</row></sheetData>`,
    { A1: "甲", B1: 2, A3: 1, C3: 3 },
  ),
  sheet(
    "rows and cells without addresses",
    `<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>4</v></c></row></sheetData>`,
    { A1: 1, B1: 2, B2: 4 },
  ),
  sheet(
    "addresses in small letters",
    `<sheetData><row r="1"><c r="a1"><v>1</v></c><c r="b1"><f>a1+1</f><v>2</v></c></row></sheetData>`,
    { A1: 1, B1: 2 },
    { isOddForLibreOffice: true },
  ),
  sheet(
    "attributes in single quotes, with blanks and line ends",
    `<sheetData><row\n r = '1'\tspans='1:3'  ht='20.25' customHeight='1'><c\r\n r='A1' s = '1' ><v>0.5</v></c><c r='B1' t='str'><f>"甲"</f><v>甲</v></c></row ></sheetData >`,
    { A1: 0.5, B1: "甲" },
  ),
  sheet(
    "rows closed in themselves",
    `<sheetData><row r="1" ht="20" customHeight="1"/><row r="2">${number("B2", 2)}</row><row r="4"/></sheetData>`,
    { B2: 2 },
  ),
  sheet("a sheet without rows", `<sheetData/>`, {}),
];

const TEXTS: readonly ForeignFile[] = [
  sheet("a line end of Windows in a text", data(text("A1", "自营\r\n出口额")), {
    A1: "自营\n出口额",
  }),
  sheet("a line end of old Macs in a text", data(text("A1", "自营\r出口额")), {
    A1: "自营\n出口额",
  }),
  sheet(
    "a carriage return by its number",
    data(text("A1", "自营&#13;出口额&#xD;\n")),
    {
      A1: "自营\r出口额\r\n",
    },
    { isOddForLibreOffice: true },
  ),
  sheet(
    "a carriage return as the format writes it",
    data(text("A1", "自营_x000D_\n出口额")),
    {
      A1: "自营\r\n出口额",
    },
    { isOddForLibreOffice: true },
  ),
  sheet(
    "a line end of Windows in a formula and in a shared text",
    data(`<c r="A1" t="s"><v>0</v></c><c r="B1"><f>1+\r\n1</f><v>2</v></c>`),
    { A1: "甲\n乙", B1: 2 },
    {
      types: override("sharedStrings.xml", "sharedStrings"),
      relations: relation("rId71", "sharedStrings", "sharedStrings.xml"),
      more: {
        "xl/sharedStrings.xml": `${HEAD}<sst xmlns="${MAIN}"><si><t>甲\r\n乙</t></si></sst>`,
      },
    },
  ),
  sheet(
    "shared texts in two alternatives",
    data(`<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>`),
    { A1: "甲", B1: "乙" },
    {
      types: override("sharedStrings.xml", "sharedStrings"),
      relations: relation("rId71", "sharedStrings", "sharedStrings.xml"),
      more: {
        "xl/sharedStrings.xml": `${HEAD}<sst xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x14="${X14}"><mc:AlternateContent><mc:Choice Requires="x14"><si><t>甲</t></si></mc:Choice><mc:Fallback><si><t>丙</t></si></mc:Fallback></mc:AlternateContent><si><t>乙</t></si></sst>`,
      },
      isOddForLibreOffice: true,
    },
  ),
];

const METADATA = `${HEAD}<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;
const DYNAMIC: Partial<ForeignBook> = {
  types: override("metadata.xml", "sheetMetadata"),
  relations: relation("rId81", "sheetMetadata", "metadata.xml"),
  more: { "xl/metadata.xml": METADATA },
};

const FORMULAS: readonly ForeignFile[] = [
  sheet(
    "a dynamic array",
    data(
      `${number("A1", 2)}<c r="B1" cm="1"><f t="array" ref="B1:B2">A1:A2*3</f><v>6</v></c>`,
      number("A2", 3) + number("B2", 9),
    ),
    { A1: 2, B1: 6, A2: 3, B2: 9 },
    DYNAMIC,
  ),
  sheet(
    "an array formula of one cell",
    data(
      `${number("A1", 2)}<c r="B1" ph="1"><f t="array" ref="B1" aca="1" ca="1">SUM(A1:A2*{1;2})</f><v>8</v></c>`,
      number("A2", 3),
    ),
    { A1: 2, B1: 8, A2: 3 },
  ),
  sheet(
    "an array formula over a block",
    data(
      `${number("A1", 2)}<c r="B1"><f t="array" ref="B1:B2">A1:A2*3</f><v>6</v></c>`,
      number("A2", 3) + number("B2", 9),
    ),
    { A1: 2, B1: 6, A2: 3, B2: 9 },
  ),
  sheet(
    "shared formulas with their addresses in small letters",
    data(
      `${number("A1", 1)}<c r="B1"><f t="shared" ref="b1:b2" si="0">A1*2</f><v>2</v></c>`,
      `${number("A2", 2)}<c r="B2"><f t='shared' si='0'/><v>4</v></c>`,
    ),
    { A1: 1, B1: 2, A2: 2, B2: 4 },
    { isOddForLibreOffice: true },
  ),
  sheet(
    "a table of data",
    data(
      number("A1", 2) + formula("B1", "A1*2", 4),
      `${number("A2", 3)}<c r="B2"><f t="dataTable" ref="B2:B3" dt2D="0" dtr="0" r1="A1"/><v>6</v></c>`,
      number("A3", 4) + number("B3", 8),
    ),
    { A1: 2, B1: 4, A2: 3, B2: 6, A3: 4, B3: 8 },
    { isOddForLibreOffice: true },
  ),
  sheet(
    "a value with metadata of its own",
    data(`<c r="A1" t="e" vm="1"><v>#VALUE!</v></c>${number("B1", 2)}`),
    { A1: { error: "#VALUE!" }, B1: 2 },
    DYNAMIC,
  ),
  sheet(
    "formulas that name tables, other files and places of no sheet",
    data(formula("A1", "SUM(没有[金额])", 3) + formula("B1", "[1]表!A1", 5) + number("C1", 4)),
    { A1: 3, B1: 5, C1: 4 },
    { isOddForLibreOffice: true },
  ),
];

const AREAS: readonly ForeignFile[] = [
  sheet(
    "columns merged whole",
    `${data(number("A1", 1) + number("D1", 4))}<mergeCells count="1"><mergeCell ref="A:B"/></mergeCells>`,
    { A1: 1, D1: 4 },
    { isOddForLibreOffice: true },
  ),
  sheet(
    "rows merged whole",
    `${data(number("A1", 1), "", number("A3", 3))}<mergeCells count="1"><mergeCell ref="3:4"/></mergeCells>`,
    { A1: 1, A3: 3 },
    { isOddForLibreOffice: true },
  ),
  sheet(
    "merges in small letters and with signs",
    `${data(number("A1", 1) + number("D1", 4))}<mergeCells count='2'><mergeCell ref='a1:b1'/><mergeCell ref="$A$3:$B$4"/></mergeCells>`,
    { A1: 1, D1: 4 },
    { isOddForLibreOffice: true },
  ),
  sheet(
    "controls in alternatives behind the cells",
    `${data(number("A1", 1))}<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><mc:AlternateContent><mc:Choice xmlns:x14="${X14}" Requires="x14"><controls/></mc:Choice></mc:AlternateContent>`,
    { A1: 1 },
    { isOddForLibreOffice: true },
  ),
  sheet(
    "cells in alternatives",
    `<sheetData><row r="1"><mc:AlternateContent><mc:Choice xmlns:x14="${X14}" Requires="x14">${number("A1", 1)}</mc:Choice><mc:Fallback>${number("A1", 9)}</mc:Fallback></mc:AlternateContent>${number("B1", 2)}</row></sheetData>`,
    { A1: 1, B1: 2 },
    { isOddForLibreOffice: true },
  ),
  sheet(
    "cells in alternatives that nobody knows",
    `<sheetData><mc:AlternateContent><mc:Choice xmlns:z="urn:later" Requires="z"><row r="1">${number("A1", 9)}</row></mc:Choice><mc:Fallback><row r="1">${number("A1", 1)}</row></mc:Fallback></mc:AlternateContent></sheetData>`,
    { A1: 1 },
    { isOddForLibreOffice: true },
  ),
  sheet(
    "columns to the end of the sheet, with outlines",
    `<cols><col min="1" max="1" width="20" customWidth="1" style="1"/><col min="2" max="16384" width='9' outlineLevel="1" collapsed="1"/></cols>${data(number("A1", 1))}`,
    { A1: 1 },
  ),
];

const dated = (name: string, value: string, serial: number): ForeignFile =>
  sheet(
    name,
    data(`<c r="A1" s="1" t="d"><v>${value}</v></c>${number("B1", 1)}`),
    { A1: serial, B1: 1 },
    { isStrict: true },
  );

/** Days and times of strict files. */
const TIMES: readonly ForeignFile[] = [
  dated("a time to the last digit", "10:59:59.9999999999984025", 11 / 24),
  dated("a time of whole seconds", "10:59:59", 39_599 / 86_400),
  dated("a time of minutes", "06:00", 0.25),
  dated("a day and a time to the last digit", "2020-03-05T10:59:59.99999999", 43895.458333333336),
  dated("a duration of a day", "PT24H0M0.000S", 1),
  dated("a duration of days and hours", "P1DT12H", 1.5),
  dated("a duration of seconds", "PT0.864S", 0.00001),
  dated("the first day of the calendar", "1900-01-01T00:00:00.000", 1),
  dated("the last day before the day that never was", "1900-02-28", 59),
  dated("the day after it", "1900-03-01", 61),
  dated("a moment of another zone", "2020-03-05T08:00:00+08:00", 43895),
];

const STRICT: readonly ForeignFile[] = [
  foreign("a strict file of two sheets", {
    sheets: [
      { name: "甲", xml: data(number("A1", 1)) },
      { name: "乙", xml: data(number("A1", 2) + formula("B1", "甲!A1*2", 2)) },
    ],
    cells: { "甲!A1": 1, "乙!A1": 2, "乙!B1": 2 },
    isStrict: true,
    front: "甲",
  }),
  foreign("a strict file without styles", {
    sheets: single(data(number("A1", 1))),
    cells: { "数据!A1": 1 },
    isStrict: true,
    styles: null,
    front: "数据",
  }),
];

export const CELL_FILES: readonly ForeignFile[] = [
  ...ROWS,
  ...TEXTS,
  ...FORMULAS,
  ...AREAS,
  ...TIMES,
  ...STRICT,
];
