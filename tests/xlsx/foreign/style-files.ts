import {
  BORDERS,
  CELL_XFS,
  data,
  FILLS,
  FONTS,
  foreign,
  HEAD,
  MAIN,
  MC,
  number,
  single,
  STYLE_XFS,
  styles,
  type ForeignFile,
} from "./foreign-file";

const styled = (name: string, xml: string | null, style = 0): ForeignFile =>
  foreign(name, {
    sheets: single(data(`<c r="A1"${style === 0 ? "" : ` s="${style}"`}><v>0.5</v></c>`)),
    cells: { "数据!A1": 0.5 },
    styles: xml,
    front: "数据",
  });

const format = (code: string): string => `<numFmt numFmtId="170" formatCode="${code}"/>`;
const xf = (id: number): string =>
  `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
const either = (chosen: string, other: string): string =>
  `<mc:AlternateContent><mc:Choice Requires="x16r2" xmlns:x16r2="http://schemas.microsoft.com/office/spreadsheetml/2015/02/main">${chosen}</mc:Choice><mc:Fallback>${other}</mc:Fallback></mc:AlternateContent>`;

/** Styles that are hardly there, or told twice. */
export const STYLE_FILES: readonly ForeignFile[] = [
  styled("no styles", null),
  styled("styles closed in themselves", `${HEAD}<styleSheet xmlns="${MAIN}"/>`),
  styled("styles closed in themselves under a prefix", `${HEAD}<x:styleSheet xmlns:x='${MAIN}' />`),
  styled("styles with nothing between their tags", styles("")),
  styled(
    "styles without fonts and fills",
    styles(`<cellXfs count="1"><xf numFmtId="0"/></cellXfs>`),
  ),
  styled(
    "styles with blank lists",
    styles(
      `<fonts count="0"/><fills count="0"/><borders count="0"/><cellStyleXfs count="0"/><cellXfs count="0"/>`,
    ),
  ),
  styled(
    "styles with one fill",
    styles(
      `${FONTS}<fills count='1'><fill><patternFill patternType="none"/></fill></fills>${BORDERS}${STYLE_XFS}${CELL_XFS}`,
    ),
  ),
  styled("styles without styles of cells", styles(FONTS + FILLS + BORDERS + CELL_XFS)),
  styled("styles without formats of cells", styles(FONTS + FILLS + BORDERS + STYLE_XFS)),
  styled(
    "styles without borders, with what comes late",
    styles(
      `${FONTS}${FILLS}${STYLE_XFS}<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><tableStyles count="0"/>`,
    ),
  ),
  styled(
    "a number format in two alternatives",
    styles(
      `<numFmts count="1">${either(format("0.000"), format("0.0"))}</numFmts>${FONTS}${FILLS}${BORDERS}${STYLE_XFS}<cellXfs count="2">${xf(0)}${xf(170)}</cellXfs>`,
    ),
    1,
  ),
  styled(
    "a format of cells in two alternatives",
    styles(
      `${FONTS}${FILLS}${BORDERS}${STYLE_XFS}<cellXfs count="3">${xf(0)}${either(xf(9), xf(1))}${xf(10)}</cellXfs>`,
    ),
    2,
  ),
  styled(
    "a font in two alternatives",
    styles(
      `<fonts count="2">${either("<font><b/></font>", "<font><i/></font>")}<font><u/></font></fonts>${FILLS}${BORDERS}${STYLE_XFS}<cellXfs count="2">${xf(0)}<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>`,
    ),
    1,
  ),
  styled(
    "styles with a remark where a list could be",
    `${HEAD}<!-- <fonts count="9"/> --><styleSheet xmlns="${MAIN}" xmlns:mc="${MC}" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><!-- <fonts/> --><fonts count="1" x14ac:knownFonts="1"><font><sz val="11"/><name val="宋体"/></font></fonts>${FILLS}${BORDERS}${STYLE_XFS}${CELL_XFS}</styleSheet>`,
    1,
  ),
  foreign("a number format below the ids of the format's own", {
    sheets: single(data(`<c r="A1" s='1'><v>0.5</v></c>${number("B1", 2)}`)),
    cells: { "数据!A1": 0.5, "数据!B1": 2 },
    styles: styles(
      `<numFmts count="2"><numFmt numFmtId="-5" formatCode="0.0"/><numFmt numFmtId="x" formatCode="0"/></numFmts>${FONTS}${FILLS}${BORDERS}${STYLE_XFS}${CELL_XFS}`,
    ),
    isOddForLibreOffice: true,
  }),
];
