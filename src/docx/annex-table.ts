import { runText, type AnnexTable } from "../circular/block";
import { widthOf } from "../circular/line-breaks";
import { FONTS, fontXml } from "./fonts";
import { headerLines, headerWidth } from "./header-lines";
import { borderXml, paragraph, run, sizeXml } from "./markup";
import { TEXT_WIDTH } from "./page-measures";
import { STYLES } from "./styles";

/** Sizes of the type in a table, in half points, the usual 五号 first: smaller ones where a table is too wide for it. */
const SIZES = [21, 20, 19, 18, 16, 14, 12] as const;
const TWIPS_OF_HALF_POINT = 10;
/** Left and right of a cell's text. */
const CELL_MARGIN = 28;

interface Columns {
  readonly halfPoints: number;
  /** In twips; they add up to the width of the text. */
  readonly widths: readonly number[];
}

/** A table as wide as the text, its head repeated on every page; no row breaks over pages. */
export function tableXml({ headers, rows }: AnnexTable): string {
  const texts = rows.map((row) => row.map(runText));
  const { widths, halfPoints } = columnsOf(headers, texts);
  const row = (cells: readonly string[], isHead: boolean): string =>
    [
      `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${isHead ? 680 : 480}" w:hRule="atLeast"/>`,
      `${isHead ? "<w:tblHeader/>" : ""}<w:jc w:val="center"/></w:trPr>`,
      ...widths.map((width, i) => {
        const text = cells[i] ?? "";
        const lines = isHead ? headerLines(text, charactersIn(width, halfPoints)) : [text];
        const size = sizeXml(halfPoints);
        return cellXml(lines, width, isHead ? `${fontXml(FONTS.heading)}${size}` : size);
      }),
      `</w:tr>`,
    ].join("");
  const borders = [
    ...["top", "left", "bottom", "right"].map((side) => borderXml(side, 8)),
    ...["insideH", "insideV"].map((side) => borderXml(side, 4)),
  ].join("");
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${borders}</w:tblBorders>`,
    `<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="${CELL_MARGIN}" w:type="dxa"/><w:right w:w="${CELL_MARGIN}" w:type="dxa"/></w:tblCellMar></w:tblPr>`,
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>`,
    row(headers, true),
    ...texts.map((cells) => row(cells, false)),
    `</w:tbl>`,
  ].join("");
}

function cellXml(lines: readonly string[], width: number, look: string): string {
  const text = lines.map((line) => paragraph(STYLES.cell, run(line, look))).join("");
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${text}</w:tc>`;
}

const charactersIn = (width: number, halfPoints: number): number =>
  (width - 2 * CELL_MARGIN) / (halfPoints * TWIPS_OF_HALF_POINT);

/** The largest type in which no cell of a row breaks; what is left of the width is shared out. */
function columnsOf(headers: readonly string[], rows: readonly (readonly string[])[]): Columns {
  const needed = headers.map((header, i) =>
    Math.max(headerWidth(header), ...rows.map((row) => cellWidth(row[i] ?? ""))),
  );
  const twipsAt = (halfPoints: number): number[] =>
    needed.map((characters) =>
      Math.ceil((characters + 0.2) * halfPoints * TWIPS_OF_HALF_POINT + 2 * CELL_MARGIN),
    );
  const fitting = SIZES.find((size) => total(twipsAt(size)) <= TEXT_WIDTH);
  const halfPoints = fitting ?? SIZES[SIZES.length - 1] ?? 12;
  return { halfPoints, widths: sharedOut(twipsAt(halfPoints)) };
}

/** Digits are wider than half a character where the font of the paper is not there. */
const cellWidth = (text: string): number =>
  widthOf(text) + [...text].filter((sign) => sign < "\u007f").length * WIDER_DIGIT;
const WIDER_DIGIT = 0.14;

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

function sharedOut(widths: readonly number[]): number[] {
  const scaled = widths.map((width) => Math.floor((width * TEXT_WIDTH) / total(widths)));
  const [first = 0, ...rest] = scaled;
  return [first + TEXT_WIDTH - total(scaled), ...rest];
}
