import { changxing2020Inputs } from "../../method/editions/changxing-2020-inputs";
import { cellText, type CellAddress } from "../../cells/address";
import { valueAt, type CellValue, type Grid } from "../../cells/grid";
import { callSheet } from "../../compile/call-sheet";
import { computedSheets, withoutFormulas } from "../../compile/computed-sheets";
import { referredIn } from "../../formula/single-call";
import { copySheet as words } from "../../messages/zh/copy-sheet";
import { SEAL_SHEET_PREFIX } from "../../method/sheet-terms";
import type { CopyKind } from "./copy-sheet";
import { readTaskSheet } from "../../reading/sheets/task-sheet";
import type { BookSheet } from "../../xlsx/book";
import { gridOf } from "../../xlsx/sheet-grid";
import type { BookFile } from "../../xlsx/book-file";
import { filledSheet, type FilledSheet } from "./filled-sheet";
import { calculationOver, shows } from "./grid-calculation";
import { CallBlocks } from "./native-calls/call-blocks";
import { callsUs } from "../../reading/calls/our-name";
import { plannedFormula } from "./native-calls/planned-formula";
import type { NativeMonth, NativeScope, NativeTable } from "./native-calls/native-scope";

/** What became of the formulas that call our functions. */
export interface Replaced {
  /** Plain ones now. */
  readonly translated: number;
  /** Cells that hold them. */
  readonly nativeCells: readonly CellAddress[];
  /** Values now. */
  readonly frozen: readonly CellAddress[];
  /** 公式计算, which the plain ones refer to; null where none do. */
  readonly steps: FilledSheet | null;
}

/** The sheets of the ranked months of the copy. */
export interface CopiedSheets {
  /** They have the formulas that they shall have. */
  readonly written: ReadonlySet<string>;
  /** Under seal: another formula would be a change, the value that it shows is none. */
  readonly issued: ReadonlySet<string>;
  readonly months: readonly NativeMonth[];
}

/** A formula of ours with the cells that it fills. */
interface OurFormula {
  readonly cell: CellAddress;
  readonly table: NativeTable | null;
}

type Grids = ReadonlyMap<string, Grid>;

/**
 * Formulas of ours become plain ones where they can, each held against the value that it shows, and values elsewhere; frozen,
 * every formula becomes a value. Writes 公式计算 where plain ones refer to it.
 */
export function withoutOurFormulas(
  file: BookFile,
  kind: CopyKind,
  { written, issued, months }: CopiedSheets,
): Replaced {
  const grids: Grids = new Map(file.sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  const kept = file.sheets.map(({ name }) => name).filter((name) => !written.has(name));
  const blocks = new CallBlocks(newName(words.stepsSheet, grids), grids);
  const scope = { grids, blocks, months, tasks: taskSheets(grids) };
  const formulas = file.sheets
    .filter(({ name }) => !written.has(name))
    .flatMap((sheet) => ourFormulas(sheet, issued.has(sheet.name) ? "frozen" : kind, scope));
  const steps = stepsOf(blocks, grids);
  const calculation = calculationOver(
    steps ? [...grids.values(), gridOf(filledSheet(steps))] : grids.values(),
  );
  const native = new Map<string, string>();
  const cells: CellAddress[] = [];
  const frozen: CellAddress[] = [];
  for (const { cell, table } of formulas) {
    const filled = table?.flatMap((row, i) =>
      row.map((text, j) => ({
        at: { ...cell, row: cell.row + i, column: cell.column + j },
        formula: `=${text()}`,
      })),
    );
    const isEqual = filled?.every(({ at, formula }) =>
      shows(calculation, at, formula, valueIn(grids, at)),
    );
    if (!filled || !isEqual) frozen.push(cell);
    else {
      filled.forEach(({ at, formula }) => native.set(cellText(at), formula));
      cells.push(...filled.map(({ at }) => at));
    }
  }
  for (const name of kept) replace(file, name, kind, native);
  const isAsked = [...native.values()].some((formula) =>
    referredIn(formula).references.some(({ sheet }) => sheet === blocks.sheet),
  );
  const used = isAsked ? steps : null;
  if (used) file.put(filledSheet(used));
  return { translated: formulas.length - frozen.length, nativeCells: cells, frozen, steps: used };
}

/** All of them are known before one is asked for its text. */
function ourFormulas(
  { name, rows }: BookSheet,
  kind: CopyKind,
  scope: Omit<NativeScope, "own">,
): OurFormula[] {
  return [...rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { formula, spill }]): OurFormula[] => {
      if (formula === null || !callsUs(formula)) return [];
      const table =
        kind === "native" ? plannedFormula(formula, spill, { ...scope, own: name }) : null;
      return [{ cell: { sheet: name, row, column }, table }];
    }),
  );
}

function taskSheets(grids: Grids): NativeScope["tasks"] {
  return new Map(
    [...grids].flatMap(([name, grid]) => {
      const task = readTaskSheet(changxing2020Inputs, grid);
      return task ? [[name, task] as const] : [];
    }),
  );
}

/** null where no call needs steps, or spreadsheets would not agree on what they give. */
function stepsOf(blocks: CallBlocks, grids: Grids): FilledSheet | null {
  const compiled = blocks.compile();
  if (compiled.length === 0) return null;
  const content = callSheet(blocks.sheet, compiled);
  const values = withoutFormulas(content, computedSheets([content], [...grids.values()])?.[0]);
  return values && { content, values };
}

function replace(
  file: BookFile,
  name: string,
  kind: CopyKind,
  native: ReadonlyMap<string, string>,
): void {
  const keepsFormulas = kind === "native" || name.startsWith(SEAL_SHEET_PREFIX);
  file.change(name, (cell, row, column) => {
    const formula = native.get(cellText({ sheet: name, row, column }));
    if (formula !== undefined) return { ...cell, formula, spill: null };
    if (cell.formula === null || (keepsFormulas && !callsUs(cell.formula))) return null;
    return { ...cell, formula: null, spill: null };
  });
}

/** A name that no sheet of the file has. */
function newName(wanted: string, grids: Grids): string {
  let name = wanted;
  for (let number = 2; grids.has(name); number += 1) name = `${wanted} ${number}`;
  return name;
}

function valueIn(grids: Grids, { sheet, row, column }: CellAddress): CellValue {
  const grid = grids.get(sheet);
  return grid ? valueAt(grid, row, column) : null;
}
