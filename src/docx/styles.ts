import { FONTS, fontXml } from "./fonts";
import { HEAD, sizeXml, W } from "./markup";
import { CHARACTER_SPACING, LINE, twips } from "./page-measures";

/** Ids of the styles. The default one is the body's: other programs measure the grid by it. */
export const STYLES = {
  body: "a",
  paragraph: "a1",
  heading: "a2",
  mark: "a3",
  number: "a4",
  title: "a5",
  annexLabel: "a6",
  annexTitle: "a7",
  unit: "a8",
  cell: "a9",
  print: "aa",
  page: "ab",
} as const;

interface Style {
  readonly id: string;
  readonly name: string;
  /** Paragraph and run properties, each in the order that the schema wants. */
  readonly paragraph: string;
  readonly run: string;
}

const OFF_GRID = `<w:snapToGrid w:val="0"/>`;
const INDENT = `<w:ind w:firstLineChars="200" w:firstLine="630"/>`;
const centred = `<w:jc w:val="center"/>`;

function spacing(line: number, before = 0, after = 0): string {
  return `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="exact"/>`;
}

/** Small type stands off the grid, as close as it is. */
const small = (halfPoints: number): string =>
  `<w:snapToGrid w:val="0"/><w:spacing w:val="0"/>${sizeXml(halfPoints)}`;

const LIST: readonly Style[] = [
  { id: STYLES.paragraph, name: "公文正文", paragraph: INDENT, run: "" },
  {
    id: STYLES.heading,
    name: "公文一级标题",
    paragraph: `<w:keepNext/>${INDENT}`,
    run: fontXml(FONTS.heading),
  },
  {
    id: STYLES.mark,
    name: "发文机关标志",
    paragraph: `${OFF_GRID}${spacing(1100, twips(35) - 200)}${centred}`,
    run: `${fontXml(FONTS.title)}<w:color w:val="FF0000"/>${small(84)}`,
  },
  {
    id: STYLES.number,
    name: "发文字号",
    paragraph: `<w:pBdr><w:bottom w:val="single" w:sz="18" w:space="11" w:color="FF0000"/></w:pBdr>${centred}`,
    run: "",
  },
  {
    id: STYLES.title,
    name: "公文标题",
    paragraph: `${OFF_GRID}${spacing(660)}${centred}`,
    run: `${fontXml(FONTS.title)}${small(44)}`,
  },
  {
    id: STYLES.annexLabel,
    name: "附件序号",
    paragraph: `<w:pageBreakBefore/>`,
    run: fontXml(FONTS.heading),
  },
  {
    id: STYLES.annexTitle,
    name: "附件标题",
    paragraph: `${OFF_GRID}${spacing(600)}${centred}`,
    run: `${fontXml(FONTS.title)}${small(36)}`,
  },
  {
    id: STYLES.unit,
    name: "表内单位",
    paragraph: `${OFF_GRID}${spacing(320, 0, 40)}<w:jc w:val="right"/>`,
    run: small(21),
  },
  {
    id: STYLES.cell,
    name: "表内文字",
    paragraph: `${OFF_GRID}${spacing(300)}${centred}`,
    run: small(21),
  },
  {
    id: STYLES.print,
    name: "版记",
    paragraph: `${OFF_GRID}${spacing(400, 40, 40)}`,
    run: small(28),
  },
  {
    id: STYLES.page,
    name: "页码",
    paragraph: `${OFF_GRID}${spacing(280)}`,
    run: `${fontXml(FONTS.page)}${small(28)}`,
  },
];

export function stylesPart(): string {
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${fontXml(FONTS.body)}<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
  const body = `<w:style w:type="paragraph" w:default="1" w:styleId="${STYLES.body}"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>${spacing(LINE)}<w:jc w:val="both"/></w:pPr><w:rPr>${fontXml(FONTS.body)}<w:spacing w:val="${CHARACTER_SPACING}"/>${sizeXml(32)}</w:rPr></w:style>`;
  return `${HEAD}<w:styles ${W}>${defaults}${body}${LIST.map(styleXml).join("")}</w:styles>`;
}

function styleXml({ id, name, paragraph, run }: Style): string {
  const properties = `${paragraph === "" ? "" : `<w:pPr>${paragraph}</w:pPr>`}${run === "" ? "" : `<w:rPr>${run}</w:rPr>`}`;
  return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${STYLES.body}"/><w:qFormat/>${properties}</w:style>`;
}
