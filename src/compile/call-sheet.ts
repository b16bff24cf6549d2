import { native as words } from "../messages/zh/native";
import { sheets as sheetWords } from "../messages/zh/sheets";
import { look, sheetContent, squared, text } from "../workbook/sheet-parts";
import type { SheetContent } from "../workbook/workbook";
import { compileCallBlock, type CallBlock, type CompiledCallBlock } from "./call-block";
import type { StepsOf } from "./context";
import { compileLedgerBlock } from "./ledger-block";
import {
  parameterLooks,
  put,
  putParameters,
  putTable,
  tableLooks,
  type Cells,
} from "./sheet-cells";

const FIRST_BLOCK = 2;
const GAP = 2;
const TITLE_COLUMNS = 8;

/** One block below the other. */
export function compileCallBlocks(
  blocks: readonly CallBlock[],
  stepsOf: StepsOf,
): CompiledCallBlock[] {
  let top = FIRST_BLOCK;
  return blocks.map((block) => {
    const compiled = block.layout.projects
      ? compileLedgerBlock(block, top, stepsOf)
      : compileCallBlock(block, top, stepsOf);
    top = compiled.end + GAP;
    return compiled;
  });
}

/** 公式计算: what the plain formulas that took the place of our functions refer to. */
export function callSheet(name: string, blocks: readonly CompiledCallBlock[]): SheetContent {
  const rows: Cells = [];
  put(rows, 0, 0, text(words.titles.calls));
  blocks.forEach((block) => putBlock(rows, block));
  const width = Math.max(...rows.map((row) => row.length));
  put(rows, rows.length + 1, 0, text(sheetWords.marker));
  return sheetContent(name, squared(rows, width), {
    styles: [look("title", [0, 0, 1, TITLE_COLUMNS]), ...blocks.flatMap(blockLooks)],
    merges: [{ row: 0, column: 0, rows: 1, columns: TITLE_COLUMNS }],
    columnWidths: [28, 14, 24, ...Array.from({ length: width - 3 }, () => 14)],
    freeze: { rows: 0, columns: 1 },
  });
}

function putBlock(
  rows: Cells,
  { block, top, parameters, rows: table, tables }: CompiledCallBlock,
): void {
  const { headers } = words;
  put(rows, top, 0, text(block.title));
  putParameters(rows, parameters);
  put(rows, table.top, 0, text(headers.row));
  put(rows, table.top + 1, 0, text(headers.basis));
  block.layout.towns.forEach(({ name }, row) => put(rows, table.firstTown + row, 0, text(name)));
  [table, ...tables].forEach((each) => putTable(rows, each));
}

function blockLooks({
  block,
  top,
  parameters,
  rows,
  tables,
}: CompiledCallBlock): SheetContent["styles"] {
  return [
    look("note", [top, 0, 1, 1]),
    ...parameterLooks(parameters),
    ...[rows, ...tables].flatMap(tableLooks),
    look("text", [rows.firstTown, 0, block.layout.towns.length, 1]),
    look("header", [rows.top, 0, 2, 1]),
  ];
}
