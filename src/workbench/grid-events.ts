import { CommandType, ICommandService, IUniverInstanceService } from "@univerjs/core";
import type { ICellData, ICommandInfo, Nullable, Workbook as GridUnit } from "@univerjs/core";
import { SetRangeValuesMutation, SetSelectionsOperation } from "@univerjs/preset-sheets-core";
import type { ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-core";
import type { CellAddress } from "../cells/address";
import type { Unsubscribe } from "../workbook/workbook";
import type { GridProgram } from "./grid-program";

/** What a user does to sheets, rows, columns and merges; selections and scrolling are operations, not mutations. */
const EDITS =
  /^sheet\.mutation\.(set-range-values|insert-|remove-|move-|reorder-|add-worksheet-merge|set-worksheet-name|set-row-|set-col-)/;

/** Calls the listener for edits by the user, and for recalculations that change a value. */
export function listenToEdits(
  { univer }: GridProgram,
  isOurs: () => boolean,
  listener: () => void,
): Unsubscribe {
  const injector = univer.__getInjector();
  const instances = injector.get(IUniverInstanceService);
  const subscription = injector.get(ICommandService).beforeCommandExecuted((command, options) => {
    if (command.type !== CommandType.MUTATION || !EDITS.test(command.id) || !isOurs()) return;
    const isRecalculation =
      options?.applyFormulaCalculationResult === true || options?.fromFormula === true;
    if (isRecalculation && !changesValue(instances, command)) return;
    // The listener reads the workbook, so it must come after the edit.
    queueMicrotask(listener);
  });
  return () => subscription.dispose();
}

/** What an exported file holds: cells, looks, sheets, names and rules, but not what formulas give and how high rows come out. */
const KEPT = /^(sheet|data-validation|formula)\.mutation\.(?!.*(auto-height|dirty|permission))/;
const RESULTS = /^formula\.mutation\.(?!.*defined-name)/;

/** Calls the listener when the workbook has changed, by the user or by us: an export of before does not hold it. */
export function listenToChanges({ univer }: GridProgram, listener: () => void): Unsubscribe {
  const commands = univer.__getInjector().get(ICommandService);
  const subscription = commands.onCommandExecuted(({ id, type }, options) => {
    const isRecalculation =
      options?.applyFormulaCalculationResult === true || options?.fromFormula === true;
    if (type !== CommandType.MUTATION || isRecalculation) return;
    if (KEPT.test(id) && !RESULTS.test(id)) listener();
  });
  return () => subscription.dispose();
}

/** Calls the listener with the cell that the user selects. */
export function listenToSelections(
  { univer, api }: GridProgram,
  isOurs: () => boolean,
  listener: (cell: CellAddress) => void,
): Unsubscribe {
  const commands = univer.__getInjector().get(ICommandService);
  const subscription = commands.onCommandExecuted(({ id }) => {
    if (id !== SetSelectionsOperation.id || !isOurs()) return;
    const cell = selectedCell({ api });
    if (cell) listener(cell);
  });
  return () => subscription.dispose();
}

/** The cell that the user has selected on the sheet in front. */
export function selectedCell({ api }: Pick<GridProgram, "api">): CellAddress | null {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const range = sheet?.getActiveRange();
  if (!sheet || !range) return null;
  return { sheet: sheet.getSheetName(), row: range.getRow(), column: range.getColumn() };
}

type Rows = Record<string, Record<string, Nullable<ICellData>>>;

function changesValue(
  instances: IUniverInstanceService,
  { id, params }: Readonly<ICommandInfo>,
): boolean {
  if (id !== SetRangeValuesMutation.id) return true;
  const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
  const worksheet = instances.getUnit<GridUnit>(unitId)?.getSheetBySheetId(subUnitId);
  const rows = (cellValue ?? {}) as Rows;
  return Object.entries(rows).some(([row, cells]) =>
    Object.entries(cells).some(
      ([column, cell]) => worksheet?.getCellRaw(Number(row), Number(column))?.v !== cell?.v,
    ),
  );
}
