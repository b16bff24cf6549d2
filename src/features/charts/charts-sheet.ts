import { chartsSheet as words } from "../../messages/zh/charts-sheet";
import { issueSheet as issueWords } from "../../messages/zh/issue-sheet";
import { sheets } from "../../messages/zh/sheets";
import type { MethodNames } from "../../method/method";
import { titleOf } from "../../record/sample-label";
import { look, sheetContent, squared, text, type Row } from "../../workbook/sheet-parts";
import type { SheetChart } from "../../workbook/sheet-chart";
import type { SheetContent, StyleBlock } from "../../workbook/workbook";
import { chartName, tableAt, type ChartBlock } from "./chart-block";

export interface ChartsFrame {
  readonly names: MethodNames;
  readonly year: number;
  readonly period: string;
  readonly isSample: boolean;
  readonly isRevision: boolean;
  /** Lines below the numbers. */
  readonly notes: readonly string[];
}

/** Two pictures beside one another, each so many columns wide. */
const BESIDE = 2;
const CHART_COLUMNS = 6;
const COLUMN_WIDTH = 12;
const TOWN_WIDTH = 30;

/** 图表 {period}: the pictures on the first page, the numbers that they show below; A4 landscape. */
export function chartsSheet(
  name: string,
  blocks: readonly ChartBlock[],
  frame: ChartsFrame,
): SheetContent {
  const columns = Math.max(
    BESIDE * CHART_COLUMNS,
    ...blocks.map(({ rows: [header = []] }) => header.length),
  );
  const pairs = pairsOf(blocks);
  const pictureRows = pairs.reduce((rows, pair) => rows + heightOf(pair), 0);
  const numbersRow = 1 + pictureRows;
  const tables = placed(blocks, numbersRow + 1);
  const below =
    numbersRow + 1 + tables.reduce((rows, { block }) => rows + block.rows.length + 1, 0);
  const notes = [...frame.notes, sheets.marker];
  const cells: Row[] = [
    [text(titleFor(frame))],
    ...Array.from({ length: pictureRows }, () => []),
    [text(words.numbers)],
    ...blocks.flatMap(({ rows }) => [...rows, []]),
    ...notes.map((line) => [text(line)]),
  ];
  return sheetContent(name, squared(cells, columns), {
    styles: [
      look("title", [0, 0, 1, columns]),
      look("heading", [numbersRow, 0, 1, 1]),
      ...tables.flatMap(stylesOf),
      look("note", [below, 0, notes.length, 1]),
    ],
    merges: [{ row: 0, column: 0, rows: 1, columns }],
    columnWidths: Array.from({ length: columns }, (_, column) =>
      column === 0 ? TOWN_WIDTH : COLUMN_WIDTH,
    ),
    print: { landscape: true, titleRows: 0 },
    charts: tables.map(({ block, top }, index) => drawn(block, top, pairs, index)),
  });
}

function titleFor({ names, year, period, isSample, isRevision }: ChartsFrame): string {
  const title = words.title(names, year, period);
  return titleOf(isRevision ? issueWords.revisedTitle(title) : title, isSample);
}

const pairsOf = (blocks: readonly ChartBlock[]): ChartBlock[][] =>
  blocks.flatMap((_, at) => (at % BESIDE === 0 ? [blocks.slice(at, at + BESIDE)] : []));

const heightOf = (pair: readonly ChartBlock[]): number =>
  Math.max(...pair.map(({ height }) => height));

interface PlacedBlock {
  readonly block: ChartBlock;
  readonly top: number;
}

function placed(blocks: readonly ChartBlock[], first: number): PlacedBlock[] {
  let top = first;
  return blocks.map((block) => {
    const one = { block, top };
    top += block.rows.length + 1;
    return one;
  });
}

function stylesOf({ block: { rows, format }, top }: PlacedBlock): StyleBlock[] {
  const columns = rows[0]?.length ?? 1;
  return [
    look("header", [top, 0, 1, columns]),
    look("wrapped", [top + 1, 0, rows.length - 1, 1]),
    look("number", [top + 1, 1, rows.length - 1, columns - 1], format),
  ];
}

function drawn(
  block: ChartBlock,
  top: number,
  pairs: readonly (readonly ChartBlock[])[],
  index: number,
): SheetChart {
  const pair = Math.floor(index / BESIDE);
  const above = pairs.slice(0, pair).reduce((rows, each) => rows + heightOf(each), 0);
  const side = index % BESIDE;
  return {
    ...block.chart(tableAt(top)),
    name: chartName(index),
    anchor: {
      row: 1 + above,
      column: side === 0 ? 0 : CHART_COLUMNS - 1,
      rows: heightOf(pairs[pair] ?? []) - 1,
      columns: side === 0 ? CHART_COLUMNS - 1 : CHART_COLUMNS + 1,
    },
  };
}
