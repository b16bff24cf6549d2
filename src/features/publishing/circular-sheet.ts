import type { Area } from "../../cells/address";
import type { Block } from "../../circular/block";
import { paperLines, type LineLook, type PaperLine } from "../../circular/paper-lines";
import { sourceText } from "../../circular/source-text";
import { circularSheet as words } from "../../messages/zh/circular-sheet";
import { sheets } from "../../messages/zh/sheets";
import { look, sheetContent, squared, text, type Row } from "../../workbook/sheet-parts";
import type { CellStyle, SheetContent, StyleBlock } from "../../workbook/workbook";

const LOOKS: Readonly<Record<LineLook, CellStyle>> = {
  mark: "paper-mark",
  centred: "paper-centred",
  title: "paper-title",
  heading: "paper-heading",
  body: "paper-body",
};

/**
 * Points of a line: 22 of them fill the 225 mm of a page. The norm gives 29; Excel rounds row heights to three quarters of a
 * point, and of 29.25 only 21 would fit.
 */
const LINE_POINTS = 28.5;
/** In millimetres, GB/T 9704-2012. */
const MARGINS = { top: 37, bottom: 35, left: 28, right: 26 };
/**
 * 28 characters of 16 points in characters of the default font; a gap, so that a line in a wider font is not cut off by its
 * neighbour; and what the sources need.
 */
const WIDTHS = [83, 8, 70];
const SOURCES = 2;

/** 通报 {period}: a line of the paper a row; beside it, outside of what is printed, where its numbers come from. */
export function circularSheetOf(name: string, blocks: readonly Block[]): SheetContent {
  const lines = paperLines(blocks);
  const rows = lines.map(({ text: line, numbers }): Row => [
    text(line),
    null,
    text(numbers.map(sourceText).join("；")),
  ]);
  const notes: Row[] = [[], [text(words.annexesElsewhere)], [text(sheets.marker)]];
  return sheetContent(name, squared([...rows, ...notes], WIDTHS.length), {
    styles: [
      ...stylesOf(lines),
      look("note", [0, SOURCES, rows.length, 1]),
      look("note", [rows.length, 0, notes.length, 1]),
    ],
    merges: marksOf(lines),
    columnWidths: WIDTHS,
    print: {
      landscape: false,
      titleRows: 0,
      paper: {
        area: { row: 0, column: 0, rows: rows.length, columns: 1 },
        rowHeights: [{ row: 0, rows: rows.length, points: LINE_POINTS }],
        margins: MARGINS,
      },
    },
  });
}

/** The red mark is higher than a line, and takes the next one in. */
function marksOf(lines: readonly PaperLine[]): Area[] {
  return lines.flatMap((line, row) =>
    line.look === "mark" ? [{ row, column: 0, rows: 2, columns: 1 }] : [],
  );
}

/** A block for each stretch of lines of one look. */
function stylesOf(lines: readonly PaperLine[]): StyleBlock[] {
  const stretches: { look: LineLook; from: number; rows: number }[] = [];
  lines.forEach((line, row) => {
    const last = stretches.at(-1);
    if (last?.look === line.look) last.rows += 1;
    else stretches.push({ look: line.look, from: row, rows: 1 });
  });
  return stretches.map((one) => look(LOOKS[one.look], [one.from, 0, one.rows, 1]));
}
