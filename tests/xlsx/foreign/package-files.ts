import {
  data,
  foreign,
  HEAD,
  number,
  OFFICE,
  override,
  PAIR,
  PAIR_CELLS,
  relation,
  single,
  text,
  type ForeignBook,
  type ForeignFile,
} from "./foreign-file";

type Parts = Readonly<Record<string, string | Uint8Array>>;

const renamed =
  (names: Readonly<Record<string, string>>) =>
  (parts: Parts): Parts =>
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [names[name] ?? name, part]));
const replaced =
  (name: string, change: (xml: string) => string) =>
  (parts: Parts): Parts => ({ ...parts, [name]: change(String(parts[name])) });

const without =
  (name: string) =>
  (parts: Parts): Parts =>
    Object.fromEntries(Object.entries(parts).filter(([part]) => part !== name));

const pair = (name: string, more: Partial<ForeignBook>): ForeignFile =>
  foreign(name, { sheets: PAIR, cells: PAIR_CELLS, front: "甲", ...more });

const WORKBOOK = "xl/workbook.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";
const SECOND = "xl/worksheets/sheet2.xml";
const STRINGS = `${HEAD}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>乡镇</t></si></sst>`;

/** Names of parts that differ in capitals alone name the same part. */
const NAMES: readonly ForeignFile[] = [
  pair("the list of types in small letters", {
    finish: renamed({ "[Content_Types].xml": "[content_types].xml" }),
  }),
  pair("the list of types in capitals", {
    finish: renamed({ "[Content_Types].xml": "[CONTENT_TYPES].XML" }),
  }),
  pair("the workbook in other letters than its relationship", {
    finish: renamed({ [WORKBOOK]: "xl/Workbook.xml" }),
    isOddForLibreOffice: true,
  }),
  pair("the workbook's relationships in other letters", {
    finish: renamed({ [RELATIONS]: "xl/_rels/Workbook.xml.rels" }),
    isOddForLibreOffice: true,
  }),
  pair("a sheet in other letters than its relationship", {
    finish: renamed({ [SECOND]: "xl/worksheets/Sheet2.xml" }),
    isOddForLibreOffice: true,
  }),
  pair("a relationship in other letters than its sheet", {
    finish: replaced(RELATIONS, (xml) => xml.replace("worksheets/sheet2", "Worksheets/SHEET2")),
    isOddForLibreOffice: true,
  }),
  pair("styles in other letters than their relationship", {
    finish: renamed({ "xl/styles.xml": "xl/Styles.xml" }),
    isOddForLibreOffice: true,
  }),
  pair("a type for a part in other letters", {
    finish: replaced("[Content_Types].xml", (xml) =>
      xml.replace("/xl/worksheets/sheet2", "/XL/Worksheets/Sheet2"),
    ),
    isOddForLibreOffice: true,
  }),
  pair("a calculation chain in other letters", {
    types: override("CalcChain.xml", "calcChain"),
    relations: relation("rId70", "calcChain", "calcChain.xml"),
    more: {
      "xl/CalcChain.xml": `${HEAD}<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/></calcChain>`,
    },
  }),
  pair("targets from the root", {
    finish: replaced(RELATIONS, (xml) => xml.replaceAll(`Target="`, `Target="/xl/`)),
  }),
  pair("targets by a detour", {
    finish: replaced(RELATIONS, (xml) => xml.replaceAll(`Target="`, `Target="../xl/./`)),
  }),
  pair("targets in single quotes", {
    finish: replaced(RELATIONS, (xml) => xml.replace(/Target="([^"]*)"/g, "Target = '$1'")),
  }),
  pair("a sheet's name with a blank, written as %20", {
    finish: (parts) =>
      renamed({ [SECOND]: "xl/worksheets/sheet 2.xml" })(
        Object.fromEntries(
          Object.entries(parts).map(([name, part]) => [
            name,
            typeof part === "string"
              ? part.replace("worksheets/sheet2.xml", "worksheets/sheet%202.xml")
              : part,
          ]),
        ),
      ),
    isOddForLibreOffice: true,
  }),
  pair("parts with backslashes in their names", {
    finish: renamed({ [SECOND]: "xl\\worksheets\\sheet2.xml" }),
    isOddForLibreOffice: true,
  }),
];

const gone = (names: string): string =>
  `${names}<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">乙!$A$1:$B$2</definedName></definedNames>`;

/** Sheets that are listed and not there. */
const GONE: readonly ForeignFile[] = [
  pair("a sheet whose part is missing", {
    sheets: [{ name: "空", xml: "" }, ...PAIR],
    listed: ["甲", "乙"],
    afterSheets: `<definedNames><definedName name="_xlnm.Print_Area" localSheetId='2'>乙!$A$1:$B$2</definedName></definedNames>`,
    finish: without("xl/worksheets/sheet1.xml"),
    isOddForLibreOffice: true,
  }),
  pair("a sheet whose relationship is missing", {
    sheets: [...PAIR, { name: "空", xml: "" }],
    listed: ["甲", "乙"],
    finish: (parts) => {
      const others = without("xl/worksheets/sheet3.xml")(parts);
      return {
        ...others,
        [RELATIONS]: String(parts[RELATIONS]).replace(/<Relationship Id="rId3"[^>]*>/, ""),
        "[Content_Types].xml": String(parts["[Content_Types].xml"]).replace(
          /<Override PartName="\/xl\/worksheets\/sheet3[^>]*>/,
          "",
        ),
      };
    },
    isOddForLibreOffice: true,
  }),
  pair("a sheet of another file", {
    sheets: [...PAIR, { name: "外", xml: "" }],
    listed: ["甲", "乙"],
    finish: (parts) => {
      const others = without("xl/worksheets/sheet3.xml")(parts);
      return {
        ...others,
        [RELATIONS]: String(parts[RELATIONS]).replace(
          `Target="worksheets/sheet3.xml"`,
          `Target="file:///x.xml" TargetMode="External"`,
        ),
        "[Content_Types].xml": String(parts["[Content_Types].xml"]).replace(
          /<Override PartName="\/xl\/worksheets\/sheet3[^>]*>/,
          "",
        ),
      };
    },
    isOddForLibreOffice: true,
  }),
  pair("a chart whose part is missing, and a name after it", {
    sheets: [{ name: "图", xml: "", kind: "chartsheet" }, ...PAIR],
    listed: ["甲", "乙"],
    afterSheets: gone("").replace(`"1"`, `"2"`),
    finish: without("xl/chartsheets/sheet1.xml"),
    isOddForLibreOffice: true,
  }),
  pair("styles, texts and a theme that lead nowhere", {
    styles: null,
    relations:
      relation("rId70", "styles", "styles.xml") +
      relation("rId71", "sharedStrings", "sharedStrings.xml") +
      relation("rId72", "theme", "theme/theme1.xml"),
    isOddForLibreOffice: true,
  }),
];

const utf16 =
  (isLittle: boolean, hasMark: boolean) =>
  (parts: Parts): Parts =>
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, inUtf16(String(part), isLittle, hasMark)]),
    );

function inUtf16(xml: string, isLittle: boolean, hasMark: boolean): Uint8Array {
  const units = (hasMark ? "\ufeff" : "") + xml.replace(`encoding="UTF-8"`, `encoding="UTF-16"`);
  const view = new DataView(new ArrayBuffer(units.length * 2));
  [...units].forEach((unit, i) => view.setUint16(i * 2, unit.charCodeAt(0), isLittle));
  return new Uint8Array(view.buffer);
}

/** `乡镇` in the encoding of Chinese Windows. */
const GBK = [0xcf, 0xe7, 0xd5, 0xf2];
const GBK_SHEET = data(text("A1", "??")).replace("??", "\u0001");

const ENCODINGS: readonly ForeignFile[] = [
  foreign("parts in UTF-16, the small end first", {
    sheets: single(data(text("A1", "乡镇") + number("B1", 1))),
    cells: { "数据!A1": "乡镇", "数据!B1": 1 },
    front: "数据",
    finish: utf16(true, true),
  }),
  foreign("parts in UTF-16, the great end first", {
    sheets: single(data(text("A1", "乡镇") + number("B1", 1))),
    cells: { "数据!A1": "乡镇", "数据!B1": 1 },
    front: "数据",
    finish: utf16(false, true),
  }),
  foreign("parts in UTF-8 with a mark", {
    sheets: single(data(text("A1", "乡镇"))),
    cells: { "数据!A1": "乡镇" },
    finish: (parts) =>
      Object.fromEntries(
        Object.entries(parts).map(([name, part]) => [name, `\ufeff${String(part)}`]),
      ),
  }),
  foreign("a declaration in single quotes", {
    sheets: single(data(text("A1", "乡镇"))),
    cells: { "数据!A1": "乡镇" },
    finish: (parts) =>
      Object.fromEntries(
        Object.entries(parts).map(([name, part]) => [
          name,
          String(part).replace(/<\?xml[^?]*\?>/, `<?xml version='1.0' encoding='utf-8'?>`),
        ]),
      ),
  }),
  foreign("no declarations", {
    sheets: single(data(text("A1", "乡镇"))),
    cells: { "数据!A1": "乡镇" },
    finish: (parts) =>
      Object.fromEntries(
        Object.entries(parts).map(([name, part]) => [name, String(part).replace(HEAD, "")]),
      ),
  }),
  foreign("remarks, instructions and unread sections", {
    sheets: single(
      `<!-- <sheetData><row r="1"><c r="A1"><v>9</v></c></row></sheetData> --><?x <row/> ?>${data(
        `<!-- <c r="A1"/> --><c r="A1" t="inlineStr"><is><t><![CDATA[甲 & <乙>]]></t></is></c>` +
          `<c r="B1"><f><![CDATA[1<2]]></f><v>1</v></c>`,
      )}`,
    ),
    cells: { "数据!A1": "甲 & <乙>", "数据!B1": 1 },
    isOddForLibreOffice: true,
  }),
  foreign("shared texts in another letter of their name", {
    sheets: single(data(`<c r="A1" t="s"><v>0</v></c>`)),
    cells: { "数据!A1": "乡镇" },
    types: override("SharedStrings.xml", "sharedStrings"),
    relations: relation("rId71", "sharedStrings", "sharedStrings.xml"),
    more: { "xl/SharedStrings.xml": STRINGS },
    isOddForLibreOffice: true,
  }),
  foreign("a sheet in the encoding of Chinese Windows", {
    sheets: single(GBK_SHEET),
    cells: { "数据!A1": "乡镇" },
    finish: (parts) => {
      const xml = String(parts["xl/worksheets/sheet1.xml"]).replace("UTF-8", "GB2312");
      const [before = "", after = ""] = xml.split("\u0001");
      const bytes = [...Buffer.from(before), ...GBK, ...Buffer.from(after)];
      return { ...parts, "xl/worksheets/sheet1.xml": Uint8Array.from(bytes) };
    },
  }),
  foreign("another prefix for relationships", {
    sheets: PAIR,
    cells: PAIR_CELLS,
    finish: replaced(WORKBOOK, (xml) =>
      xml.replaceAll("r:id", "关系:id").replace(`xmlns:r="${OFFICE}"`, `xmlns:关系="${OFFICE}"`),
    ),
  }),
  foreign("a prefix before every name", {
    sheets: PAIR,
    cells: PAIR_CELLS,
    finish: (parts) => ({
      ...parts,
      [WORKBOOK]: String(parts[WORKBOOK])
        .replace(/<(\/?)(\w)/g, "<$1x:$2")
        .replace("xmlns=", "xmlns:x="),
      [SECOND]: String(parts[SECOND])
        .replace(/<(\/?)(\w)/g, "<$1x:$2")
        .replace("xmlns=", "xmlns:x="),
    }),
  }),
];

export const PACKAGE_FILES: readonly ForeignFile[] = [...NAMES, ...GONE, ...ENCODINGS];
