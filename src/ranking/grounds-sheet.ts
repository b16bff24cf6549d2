import { cellText } from "../cells/address";
import { textWidth } from "../cells/text-width";
import { everyExplanation as explanation } from "../messages/zh/own-rule-words";
import { sheets as words } from "../messages/zh/sheets";
import type { ScoreSheet } from "../scoring/score-sheet";
import type { SheetContent } from "../workbook/workbook";
import { derive, type Derivation } from "../engine/derivation";
import type { DerivedInput } from "../explanation/derived-inputs";
import { titleOf } from "../record/sample-label";
import { LANDSCAPE_PAGE, pageFit } from "../workbook/page-fit";
import {
  decimalFormat,
  look,
  number,
  TABLE_FIRST_ROW as FIRST_ROW,
  tableSheet,
  text,
  type Row,
} from "../workbook/sheet-parts";

const COLUMNS = words.grounds.headers.length;

const WIDTHS = [18, 16, 18, 42, 28, 42, 24, 8];

/** 依据 {period}: one row a score, town after town in roster order, plain values; printed a page a town. */
export function groundsSheet(name: string, sheet: ScoreSheet, isSample: boolean): SheetContent {
  const rows = sheet.towns.flatMap((_, town) =>
    sheet.indicators.map((__, indicator) => rowOf(derive(sheet, indicator, town, explanation))),
  );
  const ofTown = sheet.indicators.length;
  // Measured once, since as many as fifty sizes are tried on it.
  const texts = rows.map(textWidths);
  const { scale, columnWidths } = pageFit(
    (widths) => mostLines(texts, ofTown, widths),
    WIDTHS,
    LANDSCAPE_PAGE,
  );
  const format = decimalFormat(sheet.conventions.rounding.decimals);
  return tableSheet(name, {
    title: titleOf(words.titles.grounds(sheet.method.names, sheet.year, sheet.period), isSample),
    headers: words.grounds.headers,
    rows: [...rows, [], [text(words.marker)]],
    styles: [
      look("wrapped", [FIRST_ROW, 0, rows.length, COLUMNS - 1]),
      look("strong", [FIRST_ROW, COLUMNS - 1, rows.length, 1], format),
      look("note", [FIRST_ROW + rows.length + 1, 0, 1, 1]),
    ],
    columnWidths,
    print: {
      landscape: true,
      titleRows: FIRST_ROW,
      pages: {
        scale,
        starts: sheet.towns.slice(1).map((_, index) => FIRST_ROW + (index + 1) * ofTown),
      },
    },
    frozenColumns: 2,
  });
}

/** Of the headers, of the town with the most to say, and of the marker line after the last. */
function mostLines(
  texts: readonly (readonly number[])[],
  ofTown: number,
  widths: readonly number[],
): number {
  const lines = texts.map((row) => linesOfRow(row, widths));
  const towns = Array.from({ length: Math.ceil(texts.length / ofTown) }, (_, town) =>
    lines.slice(town * ofTown, (town + 1) * ofTown).reduce((sum, one) => sum + one, 0),
  );
  return Math.max(0, ...towns) + HEADER_LINES + MARKER_LINES;
}

const HEADER_LINES = 2;
const MARKER_LINES = 2;

/** How wide the text of each cell is; a number never wraps. */
const textWidths = (row: Row): readonly number[] =>
  row.map((cell) => (cell && "text" in cell ? textWidth(cell.text) : 0));

/** A wrapped text takes as many lines as its column makes of it. */
function linesOfRow(texts: readonly number[], widths: readonly number[]): number {
  return Math.max(1, ...texts.map((text, column) => Math.ceil(text / (widths[column] ?? 1))));
}

function rowOf(derivation: Derivation): Row {
  const { town, code, indicatorName, clause, comparison, points } = derivation;
  return [
    text(town),
    text(`${code} ${indicatorName}`),
    text(clause),
    text(derivation.inputs.map(inputText).join("；")),
    text(comparison),
    text([derivation.arithmetic, derivation.remark].filter((part) => part !== "").join("；")),
    text(conventionsText(derivation)),
    points === null ? null : number(points),
  ];
}

function inputText({ town, isOwn, name, value, unit, cell }: DerivedInput): string {
  return words.grounds.input(isOwn ? "" : town, name, value, unit, cellText(cell));
}

function conventionsText({ conventions, rounding }: Derivation): string {
  const { defaultConvention, otherConvention } = words.grounds;
  const said = conventions.map(({ choice, isDefault }) =>
    isDefault ? defaultConvention(choice) : otherConvention(choice),
  );
  const saysRounding = conventions.some(({ id }) => id === "rounding") || rounding === "";
  return [...said, ...(saysRounding ? [] : [rounding])].join("；");
}
