import type { CellValue } from "../../../src/cells/grid";

/** A small workbook as another program might write it, and what its cells hold. */
export interface ForeignFile {
  readonly name: string;
  readonly parts: Readonly<Record<string, string | Uint8Array>>;
  /** By `sheet!A1`; every cell of the file that holds something. */
  readonly cells: Readonly<Record<string, CellValue>>;
  /** The sheet in front of the export; null for the first that can be seen. */
  readonly front: string | null;
  /** All sheets of the export, those without cells among them, in their order. */
  readonly sheets: readonly string[];
  /** LibreOffice is not asked: it does not read this as Excel does. */
  readonly isOddForLibreOffice: boolean;
}

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
export const STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships";
export const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
export const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
export const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

export const FONTS = `<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>`;
export const FILLS = `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>`;
export const BORDERS = `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>`;
export const STYLE_XFS = `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>`;
export const CELL_XFS = `<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="21" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>`;
export const styles = (inner: string): string =>
  `${HEAD}<styleSheet xmlns="${MAIN}" xmlns:mc="${MC}">${inner}</styleSheet>`;

/** A sheet of a workbook: what its part holds between `worksheet` tags, or the whole of another kind of part. */
export interface ForeignSheet {
  readonly name: string;
  readonly xml: string;
  readonly kind?: "worksheet" | "chartsheet" | "dialogsheet";
  readonly state?: string;
}

export interface ForeignBook {
  readonly sheets: readonly ForeignSheet[];
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly views?: string;
  readonly beforeViews?: string;
  readonly afterSheets?: string;
  readonly styles?: string | null;
  readonly isStrict?: boolean;
  readonly types?: string;
  readonly relations?: string;
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
  readonly front?: string;
  readonly listed?: readonly string[];
  readonly isOddForLibreOffice?: boolean;
  /** A last change of the parts. */
  readonly finish?: (
    parts: Readonly<Record<string, string | Uint8Array>>,
  ) => Readonly<Record<string, string | Uint8Array>>;
}

export function foreign(name: string, book: ForeignBook): ForeignFile {
  const { finish = (parts) => parts, front = null } = book;
  return {
    name,
    parts: finish(partsOf(book)),
    cells: book.cells,
    front,
    sheets: book.listed ?? book.sheets.map((sheet) => sheet.name),
    isOddForLibreOffice: book.isOddForLibreOffice ?? false,
  };
}

function partsOf(book: ForeignBook): Record<string, string | Uint8Array> {
  const [main, office] = book.isStrict ? [STRICT_MAIN, STRICT_OFFICE] : [MAIN, OFFICE];
  const partOf = ({ kind = "worksheet" }: ForeignSheet, i: number): string =>
    `${kind}s/sheet${i + 1}.xml`;
  const types = book.sheets.map(
    (sheet, i) =>
      `<Override PartName="/xl/${partOf(sheet, i)}" ContentType="${TYPE}.${sheet.kind ?? "worksheet"}+xml"/>`,
  );
  const tags = book.sheets.map(({ name, state }, i) => {
    const hidden = state === undefined ? "" : ` state="${state}"`;
    return `<sheet name="${name}" sheetId="${i + 1}"${hidden} r:id="rId${i + 1}"/>`;
  });
  const relations = book.sheets.map(
    (sheet, i) =>
      `<Relationship Id="rId${i + 1}" Type="${office}/${sheet.kind ?? "worksheet"}" Target="${partOf(sheet, i)}"/>`,
  );
  const sheetStyles =
    book.styles === undefined
      ? styles(FONTS + FILLS + BORDERS + STYLE_XFS + CELL_XFS)
      : book.styles;
  const styleType = `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>`;
  const styleRelation = `<Relationship Id="rId90" Type="${office}/styles" Target="styles.xml"/>`;
  return {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${types.join("")}${sheetStyles === null ? "" : styleType}${book.types ?? ""}</Types>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${main}" xmlns:r="${office}" xmlns:mc="${MC}"${book.isStrict ? ` conformance="strict"` : ""}>${book.beforeViews ?? ""}${book.views ?? "<bookViews><workbookView/></bookViews>"}<sheets>${tags.join("")}</sheets>${book.afterSheets ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations.join("")}${sheetStyles === null ? "" : styleRelation}${book.relations ?? ""}</Relationships>`,
    ...(sheetStyles === null ? {} : { "xl/styles.xml": sheetStyles.replaceAll(MAIN, main) }),
    ...Object.fromEntries(
      book.sheets.map((sheet, i) => {
        const { kind = "worksheet", xml } = sheet;
        const inner = kind === "chartsheet" && xml === "" ? CHART_VIEW : xml;
        return [
          `xl/${partOf(sheet, i)}`,
          `${HEAD}<${kind} xmlns="${main}" xmlns:r="${office}" xmlns:mc="${MC}">${inner}</${kind}>`,
        ];
      }),
    ),
    ...book.more,
  };
}

const CHART_VIEW = `<sheetViews><sheetView workbookViewId="0"/></sheetViews>`;

export const data = (...rows: readonly string[]): string =>
  `<sheetData>${rows.map((row, i) => `<row r="${i + 1}">${row}</row>`).join("")}</sheetData>`;
export const number = (address: string, value: number): string =>
  `<c r="${address}"><v>${value}</v></c>`;
export const formula = (address: string, text: string, value: number, more = ""): string =>
  `<c r="${address}"${more}><f>${text}</f><v>${value}</v></c>`;
export const text = (address: string, value: string): string =>
  `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
/** The views of a sheet that is selected. */
export const SELECTED = `<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>`;
export const override = (part: string, kind: string): string =>
  `<Override PartName="/xl/${part}" ContentType="${TYPE}.${kind}+xml"/>`;
export const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;

/** Two sheets with a number each. */
export const PAIR: readonly ForeignSheet[] = [
  { name: "甲", xml: data(number("A1", 1)) },
  { name: "乙", xml: data(number("A1", 2)) },
];
export const PAIR_CELLS = { "甲!A1": 1, "乙!A1": 2 };
/** One sheet with this inside. */
export const single = (xml: string): readonly ForeignSheet[] => [{ name: "数据", xml }];
