import type { Area } from "../../cells/address";
import type { CellStyle } from "../workbook";

/** How a style looks in Excel. */
interface Look {
  readonly bold?: boolean;
  readonly size?: number;
  readonly font?: string;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal: "Left" | "Center" | "Right";
  readonly wraps?: boolean;
  readonly bordered: boolean;
  /** Of the borders; grey where left out. */
  readonly lines?: string;
}

const ANNEX = { font: "仿宋", size: 12, bordered: true, lines: "#000000" } as const;

const PAPER_TITLE = { font: "方正小标宋简体", horizontal: "Center", bordered: false } as const;

const LOOKS: Readonly<Record<CellStyle, Look>> = {
  title: { bold: true, size: 16, horizontal: "Center", bordered: false },
  header: { bold: true, fill: "#DDEBF7", horizontal: "Center", wraps: true, bordered: true },
  text: { horizontal: "Left", bordered: true },
  wrapped: { horizontal: "Left", wraps: true, bordered: true },
  centred: { horizontal: "Center", bordered: true },
  number: { horizontal: "Right", bordered: true },
  strong: { bold: true, horizontal: "Right", bordered: true },
  input: { fill: "#FFF8E1", horizontal: "Right", bordered: true },
  heading: { bold: true, horizontal: "Left", bordered: false },
  good: { fill: "#C6E0B4", horizontal: "Center", bordered: true },
  fair: { fill: "#FFE699", horizontal: "Center", bordered: true },
  poor: { bold: true, fill: "#F4B6A6", horizontal: "Center", bordered: true },
  note: { size: 9, color: "#595959", horizontal: "Left", bordered: false },
  "paper-mark": { ...PAPER_TITLE, size: 42, color: "#FF0000" },
  "paper-title": { ...PAPER_TITLE, size: 22 },
  "paper-heading": { font: "黑体", size: 16, horizontal: "Left", bordered: false },
  "paper-body": { font: "仿宋", size: 16, horizontal: "Left", bordered: false },
  "paper-centred": { font: "仿宋", size: 16, horizontal: "Center", bordered: false },
  "annex-title": { ...PAPER_TITLE, size: 22, wraps: true },
  "annex-header": { ...ANNEX, font: "黑体", horizontal: "Center", wraps: true },
  "annex-text": { ...ANNEX, horizontal: "Left" },
  "annex-centred": { ...ANNEX, horizontal: "Center" },
  "annex-number": { ...ANNEX, horizontal: "Right" },
  "annex-strong": { ...ANNEX, horizontal: "Right", bold: true },
  "annex-note": { font: "仿宋", size: 11, horizontal: "Left", bordered: false },
  "annex-right": { font: "仿宋", size: 12, horizontal: "Right", bordered: false },
};

const LINE_COLOR = "#A6A6A6";

/** Gives a block its looks: queued, not sent. */
export function dress(range: Excel.Range, area: Area, style: CellStyle): void {
  const look = LOOKS[style];
  const { format } = range;
  format.horizontalAlignment = look.horizontal;
  format.verticalAlignment = "Center";
  format.wrapText = look.wraps === true;
  format.font.bold = look.bold === true;
  if (look.font !== undefined) format.font.name = look.font;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (!look.bordered) return;
  for (const line of linesOf(area)) {
    const border = format.borders.getItem(line);
    border.style = "Continuous";
    border.color = look.lines === undefined ? LINE_COLOR : look.lines;
  }
}

/** Excel refuses inner lines where there are none. */
function linesOf({ rows, columns }: Area): Excel.BorderIndex[] {
  const { edgeTop, edgeBottom, edgeLeft, edgeRight } = Excel.BorderIndex;
  return [
    edgeTop,
    edgeBottom,
    edgeLeft,
    edgeRight,
    ...(rows > 1 ? [Excel.BorderIndex.insideHorizontal] : []),
    ...(columns > 1 ? [Excel.BorderIndex.insideVertical] : []),
  ];
}

/** Points of a column that is so many characters of the default font wide (7 pixels each, and 5 of margin). */
export function pointsOfCharacters(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
