import { ICommandService } from "@univerjs/core";
import type { ICellData, ICommandInfo, Workbook as GridUnit, Worksheet } from "@univerjs/core";
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  SetRangeValuesMutation,
} from "@univerjs/preset-sheets-core";
import type { ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-core";
import type { CellAddress } from "../cells/address";
import { isCellError, type CellValue } from "../cells/grid";
import type { Reason } from "../formula/recalculation/calculable";
import type { SheetMove } from "../formula/moved-sheets";
import { NO_DEFINITIONS, type Definitions } from "../formula/recalculation/definitions";
import type { ModelCell } from "../formula/recalculation/model-sheet";
import type { OursAt, SettledCell } from "../formula/recalculation/placed-formula";
import { Recalculation } from "../formula/recalculation/recalculation";
import type { Unsubscribe } from "../workbook/workbook";
import type { BookCell } from "../xlsx/book";
import { extrasIn, keptOf, type CellExtras } from "./cell-extras";
import type { GridProgram } from "./grid-program";
import { readCell, readCells } from "./grid-reading";
import { contentOf } from "./grid-sheet";
import type { SheetWriter } from "./grid-writing";
import { definitionsAfter, SheetMoves } from "./sheet-moves";
import { SheetRearrangement } from "./sheet-rearrangement";

interface Seed {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly isOurs: boolean;
}

/** How the grid's own cells are reached, and who is told. */
interface Surroundings {
  readonly unit: () => GridUnit;
  readonly writer: SheetWriter;
  /** The workbench itself writes at the moment. */
  readonly isWriting: () => boolean;
}

/**
 * Calculates for the grid, whose own engine stands still: it would answer otherwise than Excel, and where it knows no
 * answer. Every edit, the user's or ours, is heard; what it means for formulas is settled in the same turn, or as soon as
 * somebody reads.
 */
export class GridCalculation {
  private model: Recalculation | null = null;
  private definitions: Definitions = NO_DEFINITIONS;
  private readonly sheetMoves = new SheetMoves((id) => this.nameOf(id));
  private readonly rearrangement = new SheetRearrangement((id) => this.nameOf(id));
  private seeds = new Map<string, Seed>();
  private isSettling = false;
  private isWaiting = false;
  /** What cells had besides the formula that was typed over, by that formula: an undo brings it back. */
  private readonly dropped = new Map<string, { extras: CellExtras; value: CellValue }>();
  private readonly listeners = new Set<() => void>();
  private readonly refusals = new Set<(cell: CellAddress) => void>();
  private stop: (() => void) | null = null;

  constructor(
    private readonly program: GridProgram,
    private readonly around: Surroundings,
    private readonly ours: OursAt,
  ) {}

  /** Another workbook stands in the grid. */
  adopt(definitions: Definitions): void {
    this.model = null;
    this.definitions = definitions;
    this.seeds = new Map();
    this.rearrangement.forget();
    this.sheetMoves.forget();
    this.dropped.clear();
    if (this.stop === null) this.listen();
  }

  /** Called after each recalculation. */
  onSettled(listener: () => void): Unsubscribe {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Called for a cell that was put back, since a part of an array formula's block cannot be edited. */
  onRefused(listener: (cell: CellAddress) => void): Unsubscribe {
    this.refusals.add(listener);
    return () => this.refusals.delete(listener);
  }

  /** What became of the sheets since the workbook was opened. */
  moves(): readonly SheetMove[] {
    return this.sheetMoves.list();
  }

  /** Sheets in which cells were cut and put elsewhere: what the file says of their cells stayed behind. */
  scatteredSheets(): readonly string[] {
    return this.sheetMoves.scatteredSheets();
  }

  outOfDate(): readonly (CellAddress & { readonly reason: Reason })[] {
    this.settle();
    return this.model === null ? [] : [...this.model.outOfDate()];
  }

  reasonOf(cell: CellAddress): Reason | null {
    this.settle();
    return this.model?.at(cell)?.stale ?? null;
  }

  /** All that the edits so far mean. */
  settle(): void {
    if (this.isSettling || (this.seeds.size === 0 && this.rearrangement.isNone())) return;
    this.isSettling = true;
    try {
      const model = this.upToDate();
      for (const seed of this.seeds.values()) this.take(model, seed);
      this.seeds = new Map();
      this.show(model.settle());
    } finally {
      this.isSettling = false;
    }
    this.listeners.forEach((listener) => listener());
  }

  private listen(): void {
    const injector = this.program.univer.__getInjector();
    // The engine calculates after commands that it finds here.
    injector.get(IActiveDirtyManagerService).get = () => undefined;
    const commands = injector.get(ICommandService);
    const before = commands.beforeCommandExecuted((command, options) => {
      this.prepare(command, options?.fromFormula === true);
    });
    const after = commands.onCommandExecuted((command) => this.hear(command));
    this.stop = () => {
      before.dispose();
      after.dispose();
    };
  }

  /** The model is made of the workbook as it is before its first edit. */
  private prepare(command: Readonly<ICommandInfo>, isOfGrid: boolean): void {
    if (this.isSettling) return;
    const { id } = command;
    if (isOfGrid && id === SetRangeValuesMutation.id) {
      keepValues(command.params as ISetRangeValuesMutationParams);
    }
    const isOfSheets = SheetRearrangement.isOf(command);
    if (this.model === null && (id === SetRangeValuesMutation.id || isOfSheets)) {
      this.model = this.made();
    }
    this.sheetMoves.before(command);
    if (isOfSheets) this.rearrangement.before(command);
  }

  private hear(command: Readonly<ICommandInfo>): void {
    const { id, params } = command;
    if (this.isSettling) return;
    this.sheetMoves.after(command);
    if (id === SetRangeValuesMutation.id) this.hearCells(params as ISetRangeValuesMutationParams);
    else if (!SheetRearrangement.isOf(command)) return;
    if (this.isWaiting) return;
    this.isWaiting = true;
    queueMicrotask(() => {
      this.isWaiting = false;
      this.settle();
    });
  }

  private hearCells({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    const isOurs = this.around.isWriting();
    const rows = (cellValue ?? {}) as Record<string, Record<string, ICellData | null>>;
    for (const [row, cells] of Object.entries(rows)) {
      for (const [column, cell] of Object.entries(cells)) {
        if (cell !== null && !hasContent(cell)) continue;
        const key = `${subUnitId}!${row}!${column}`;
        this.seeds.set(key, {
          sheetId: subUnitId,
          row: Number(row),
          column: Number(column),
          isOurs,
        });
      }
    }
  }

  private upToDate(): Recalculation {
    if (this.model !== null && this.rearrangement.isNone()) return this.model;
    const model = this.made();
    this.model = model;
    model.rearrange(this.rearrangement.take());
    return model;
  }

  private made(): Recalculation {
    const unit = this.around.unit();
    const sheets = unit.getSheets().map((worksheet) => ({
      name: worksheet.getName(),
      rows: new Map(
        [...readCells(unit, worksheet, this.formulas())].map(([row, cells]) => [
          row,
          new Map([...cells].map(([column, cell]) => [column, modelCell(cell)])),
        ]),
      ),
    }));
    const definitions = definitionsAfter(this.definitions, this.sheetMoves);
    return new Recalculation(sheets, this.ours, definitions);
  }

  private nameOf(sheetId: string): string | undefined {
    return this.around.unit().getSheetBySheetId(sheetId)?.getName();
  }

  private formulas(): FormulaDataModel {
    return this.program.univer.__getInjector().get(FormulaDataModel);
  }

  /** One edited cell. */
  private take(model: Recalculation, seed: Seed): void {
    const unit = this.around.unit();
    const worksheet = unit.getSheetBySheetId(seed.sheetId);
    if (!worksheet) return;
    const { row, column } = seed;
    const cell = { sheet: worksheet.getName(), row, column };
    const now = readCell(unit, worksheet, this.formulas(), row, column);
    const was = model.at(cell);
    if (isUnchanged(was, now)) return;
    if (!seed.isOurs && model.blockOver(cell) !== null) {
      this.putBack(worksheet, cell, was);
      return;
    }
    const { extras, value } = seed.isOurs
      ? { extras: extrasOf(now), value: now.value }
      : this.typed(worksheet, seed, was, now);
    const { block = null, outOfDate = null } = extras;
    const isBlank = now.value === null && now.formula === null;
    model.edit(cell, isBlank ? null : { value, formula: now.formula, block, stale: outOfDate });
  }

  private putBack(worksheet: Worksheet, cell: CellAddress, was: ModelCell | null): void {
    const { writer, unit } = this.around;
    const place = { unitId: unit().getUnitId(), subUnitId: worksheet.getSheetId() };
    const custom = was?.stale ? { outOfDate: was.stale } : null;
    const content = contentOf(was?.value ?? null);
    writer.setCell(place, cell.row, cell.column, { ...content, ...(custom && { custom }) });
    this.refusals.forEach((listener) => listener(cell));
  }

  /**
   * What a user has typed is no array formula and no rich value, and a formula has no value yet. A formula that was there
   * before has again what it had.
   */
  private typed(
    worksheet: Worksheet,
    { sheetId, row, column }: Seed,
    was: ModelCell | null,
    now: BookCell,
  ): { readonly extras: CellExtras; readonly value: CellValue } {
    const key = `${sheetId}!${row}!${column}!`;
    const had = extrasIn(worksheet.getCellRaw(row, column) ?? {});
    if (was !== null && was.formula !== null) {
      this.dropped.set(key + was.formula, { extras: had, value: was.value });
    }
    const back = now.formula === null ? undefined : this.dropped.get(key + now.formula);
    const block = back?.extras.block;
    const extras = { ...keptOf(back?.extras ?? {}), ...(block && { block }) };
    const custom = Object.keys(extras).length > 0 ? extras : null;
    if (custom !== null || Object.keys(had).length > 0) {
      this.write(sheetId, [[row, column, { custom }]]);
    }
    return { extras, value: now.formula === null ? now.value : (back?.value ?? null) };
  }

  private show(settled: readonly SettledCell[]): void {
    const unit = this.around.unit();
    const bySheet = new Map<string, [number, number, ICellData | null][]>();
    for (const { sheet, row, column, cell } of settled) {
      const worksheet = unit.getSheetBySheetName(sheet);
      if (!worksheet) continue;
      const id = worksheet.getSheetId();
      const cells = bySheet.get(id) ?? [];
      bySheet.set(id, cells);
      cells.push([row, column, shown(cell, worksheet.getCellRaw(row, column) ?? {})]);
    }
    for (const [id, cells] of bySheet) this.write(id, cells);
  }

  private write(
    subUnitId: string,
    cells: readonly (readonly [number, number, ICellData | null])[],
  ): void {
    const rows: Record<number, Record<number, ICellData | null>> = {};
    for (const [row, column, cell] of cells) (rows[row] ??= {})[column] = cell;
    this.around.writer.settle({ unitId: this.around.unit().getUnitId(), subUnitId }, rows);
  }
}

/** The grid blanks a formula that has moved or changed, for its own engine to compute; here it has its value until it has another. */
function keepValues({ cellValue }: ISetRangeValuesMutationParams): void {
  for (const cells of Object.values(
    (cellValue ?? {}) as Record<string, Record<string, ICellData | null>>,
  )) {
    for (const cell of Object.values(cells)) {
      if (cell?.v !== null) continue;
      delete cell.v;
      delete cell.t;
    }
  }
}

const hasContent = (cell: ICellData): boolean =>
  ["v", "f", "si", "p", "t"].some((key) => Object.hasOwn(cell, key));

const extrasOf = ({ spill, kept, outOfDate }: BookCell): CellExtras => ({
  ...(spill !== null && { block: spill }),
  ...(kept && { kept }),
  ...(outOfDate && { outOfDate }),
});

function modelCell({ value, formula, spill, outOfDate }: BookCell): ModelCell {
  return { value, formula, block: spill, stale: outOfDate ?? null };
}

function isUnchanged(was: ModelCell | null, { value, formula }: BookCell): boolean {
  if ((was?.formula ?? null) !== formula) return false;
  const before = was?.value === "" ? null : (was?.value ?? null);
  return isSameValue(before, value);
}

const isSameValue = (a: CellValue, b: CellValue): boolean =>
  isCellError(a) && isCellError(b) ? a.error === b.error : a === b;

/** The cell as the grid is to show it; what else it holds stays. */
function shown(cell: ModelCell | null, before: ICellData): ICellData {
  if (cell === null) return { v: null, f: null, si: null, p: null, custom: null };
  const custom = {
    ...keptOf(extrasIn(before)),
    ...(cell.block !== null && { block: cell.block }),
    ...(cell.stale !== null && { outOfDate: cell.stale }),
  };
  const hasCustom = Object.keys(custom).length > 0;
  return { v: null, ...contentOf(cell.value), custom: hasCustom ? custom : null };
}
