/** A month as it is read, scored by the engine and compiled into formulas: what a judge recalculates and what must come out. */
import { quoteSheet } from "../../src/cells/address";
import type { Grid } from "../../src/cells/grid";
import { formulaLayout } from "../../src/ranking/formula-layout";
import { compile } from "../../src/engine/compile";
import { nativeScoresSheet, nativeStepsSheet } from "../../src/compile/sheets";
import type { Decision } from "../../src/method/decision";
import { readInput } from "../../src/reading/workbook-input";
import { score } from "../../src/engine/score";
import type { ScoreSheet } from "../../src/scoring/score-sheet";
import { cellOfContent } from "../../src/xlsx/content-sheet";
import type { SheetContent } from "../../src/workbook/workbook";
import { DEFAULT_LOOK, type BookCell, type BookSheet } from "../../src/xlsx/book";
import { saveWorkbook } from "../../src/xlsx/save-workbook";

export interface NativeMonth<Sheet extends ScoreSheet = ScoreSheet> {
  readonly about: string;
  readonly grids: readonly Grid[];
  readonly scores: Sheet;
  readonly native: readonly [scores: SheetContent, steps: SheetContent];
}

export const SCORES = "评分";
const STEPS = "计算";

/** Rows below a ledger in which an entry still counts. */
const SPARE_ROWS = 2;

/**
 * null where nothing can be read, or formulas refuse the figures. `edited` is the workbook after somebody without the
 * add-in has worked on it: the formulas are those of `grids`, the engine reads `edited`.
 */
export function nativeMonth(
  about: string,
  grids: readonly Grid[],
  period: string,
  decisions: readonly Decision[] = [],
  edited: readonly Grid[] = grids,
): NativeMonth<ScoreSheet> | null {
  const input = readInput(grids, period, decisions);
  const layout = formulaLayout(grids, input, {
    scoresSheet: SCORES,
    stepsSheet: STEPS,
    isSample: false,
    spareRows: SPARE_ROWS,
  });
  const { observations } = edited === grids ? input : readInput(edited, period, decisions);
  if (!layout || !observations) return null;
  const compiled = compile(input.method, input.conventions, layout);
  return {
    about,
    grids: edited,
    scores: score(input.method, input.conventions, observations),
    native: [nativeScoresSheet(compiled), nativeStepsSheet(compiled)],
  };
}

/** Many months in one workbook; the sheets of each carry its number. */
export async function bookBytes(months: readonly NativeMonth[]): Promise<Uint8Array> {
  const sheets = months.flatMap(({ grids, native }, index) => {
    const names = [...grids.map(({ sheet }) => sheet), ...native.map(({ name }) => name)];
    const own = native.map((content) => renumbered(content, names, index));
    return [
      ...grids.map((grid) => sheetOfGrid(grid, numbered(grid.sheet, index))),
      ...own.map(sheetOfContent),
    ];
  });
  return saveWorkbook(
    null,
    sheets.map((sheet) => ({ sheet, part: null, was: null })),
  );
}

export const numbered = (sheet: string, index: number): string => `${sheet}.${index}`;

function renumbered(content: SheetContent, names: readonly string[], index: number): SheetContent {
  const inFormula = (formula: string): string =>
    names.reduce(
      (text, name) =>
        text.replaceAll(`${quoteSheet(name)}!`, `${quoteSheet(numbered(name, index))}!`),
      formula,
    );
  const cells = content.cells.map((row) =>
    row.map((cell) => (cell && "formula" in cell ? { formula: inFormula(cell.formula) } : cell)),
  );
  return { ...content, name: numbered(content.name, index), cells };
}

/** The sheet as a file holds it, with the values that were read: formulas of the sheet itself are not judged here. */
export function sheetOfGrid(grid: Grid, name: string): BookSheet {
  const rows = grid.values.map((values, i) => {
    const cells = values.flatMap((value, j): [number, BookCell][] => {
      if (value === null) return [];
      const format = typeof value === "string" ? "@" : (grid.formats[i]?.[j] ?? "General");
      const look = { ...DEFAULT_LOOK, format };
      return [[grid.left + j, { value, formula: null, spill: null, look }]];
    });
    return [grid.top + i, new Map(cells)] as const;
  });
  return plainSheet(name, new Map(rows), grid.merges);
}

/** Without looks, which take most of the time of writing and opening and change no value. */
export function sheetOfContent({ name, cells }: SheetContent): BookSheet {
  const rows = cells.map((row, i) => {
    const filled = row.flatMap((cell, j): [number, BookCell][] =>
      cell === null ? [] : [[j, cellOfContent(cell, DEFAULT_LOOK)]],
    );
    return [i, new Map(filled)] as const;
  });
  return plainSheet(name, new Map(rows), []);
}

function plainSheet(name: string, rows: BookSheet["rows"], merges: BookSheet["merges"]): BookSheet {
  return {
    name,
    isHidden: false,
    isProtected: false,
    rows,
    merges,
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    freeze: null,
    dataBars: [],
    dropdowns: [],
    print: null,
  };
}
