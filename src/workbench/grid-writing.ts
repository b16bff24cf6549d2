import {
  DataValidationErrorStyle,
  DataValidationType,
  BooleanNumber,
  ICommandService,
  mergeWorksheetSnapshotWithDefault,
} from "@univerjs/core";
import type {
  DependencyIdentifier,
  ICellData,
  IExecutionOptions,
  IWorksheetData,
  Worksheet,
} from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFValueType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from "@univerjs/preset-sheets-conditional-formatting";
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetColDataMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/preset-sheets-core";
import type { ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-core";
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  SheetDataValidationModel,
} from "@univerjs/preset-sheets-data-validation";
import type { BookSheet } from "../xlsx/book";
import type { GridProgram } from "./grid-program";
import {
  columnDataOf,
  freezeOf,
  rangeOf,
  rowDataOf,
  worksheetOf,
  type SheetData,
} from "./grid-sheet";

const BAR_COLOR = "#9DC3E6";

/** The grid brings a sheet that is new, or hidden no more, to the front, but for one that another user has made. */
const IN_THE_BACK: IExecutionOptions = { fromCollab: true };

interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
}

/** Writes whole sheets into the grid: by its mutations, so that formulas elsewhere go on referring to the same sheet. */
export class SheetWriter {
  private ruleCount = 0;

  constructor(private readonly program: GridProgram) {}

  insert(unitId: string, sheetId: string, index: number, sheet: BookSheet): void {
    const data = mergeWorksheetSnapshotWithDefault(worksheetOf(sheet, sheetId));
    this.run(InsertSheetMutation.id, { unitId, index, sheet: data }, IN_THE_BACK);
    this.addRules({ unitId, subUnitId: sheetId }, sheet);
  }

  remove(unitId: string, worksheet: Worksheet): void {
    const place = { unitId, subUnitId: worksheet.getSheetId() };
    this.clearRules(place);
    this.run(RemoveSheetMutation.id, { ...place, subUnitName: worksheet.getName() });
  }

  /** Replaces all that a sheet holds; its id, and so every formula that refers to it, stays. */
  replace(unitId: string, worksheet: Worksheet, sheet: BookSheet): void {
    const place = { unitId, subUnitId: worksheet.getSheetId() };
    const data = worksheetOf(sheet, place.subUnitId);
    this.clearCells(place, worksheet);
    this.clearRules(place);
    this.grow(place, worksheet, data);
    this.run(SetRangeValuesMutation.id, { ...place, cellValue: data.cellData });
    this.run(AddWorksheetMergeMutation.id, { ...place, ranges: data.mergeData });
    this.setColumns(place, worksheet, sheet);
    this.setRows(place, worksheet, sheet);
    this.run(SetFrozenMutation.id, { ...place, ...freezeOf(sheet.freeze) });
    this.hide(place, sheet.isHidden);
    this.addRules(place, sheet);
  }

  hide(place: Place, isHidden: boolean): void {
    const hidden = isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.run(SetWorksheetHideMutation.id, { ...place, hidden }, IN_THE_BACK);
  }

  setCell(place: Place, row: number, column: number, cell: ICellData): void {
    const content = { v: null, f: null, p: null, si: null, custom: null, ...cell };
    this.run(SetRangeValuesMutation.id, { ...place, cellValue: { [row]: { [column]: content } } });
  }

  /** What recalculation found: cells with a value, and cells that are out of date. */
  settle(place: Place, cellValue: ISetRangeValuesMutationParams["cellValue"]): void {
    // The grid takes a value without a formula for the formula's end, but where it is told that it is its own.
    const options = { fromFormula: true, onlyLocal: true };
    this.run(SetRangeValuesMutation.id, { ...place, cellValue }, options);
  }

  merge(place: Place, drop: IWorksheetData["mergeData"], add: IWorksheetData["mergeData"]): void {
    this.run(RemoveWorksheetMergeMutation.id, { ...place, ranges: drop });
    this.run(AddWorksheetMergeMutation.id, { ...place, ranges: add });
  }

  private clearCells(place: Place, worksheet: Worksheet): void {
    const blank: Record<number, Record<number, null>> = {};
    worksheet.getCellMatrix().forValue((row, column) => {
      blank[row] = { ...blank[row], [column]: null };
    });
    this.run(SetRangeValuesMutation.id, { ...place, cellValue: blank });
    this.run(RemoveWorksheetMergeMutation.id, { ...place, ranges: [...worksheet.getMergeData()] });
  }

  private grow(place: Place, worksheet: Worksheet, data: SheetData): void {
    const { rowCount, columnCount } = data;
    if (rowCount > worksheet.getRowCount()) {
      this.run(SetWorksheetRowCountMutation.id, { ...place, rowCount });
    }
    if (columnCount > worksheet.getColumnCount()) {
      this.run(SetWorksheetColumnCountMutation.id, { ...place, columnCount });
    }
  }

  private setColumns(place: Place, worksheet: Worksheet, sheet: BookSheet): void {
    const blank = Object.keys(worksheet.getSnapshot().columnData).map((column) => [column, null]);
    const columnData = { ...Object.fromEntries(blank), ...columnDataOf(sheet) } as unknown;
    this.run(SetColDataMutation.id, { ...place, columnData });
  }

  private setRows(place: Place, worksheet: Worksheet, sheet: BookSheet): void {
    const blank = Object.keys(worksheet.getSnapshot().rowData).map((row) => [row, null]);
    const rowData = { ...Object.fromEntries(blank), ...rowDataOf(sheet) } as unknown;
    this.run(SetRowDataMutation.id, { ...place, rowData });
  }

  private clearRules(place: Place): void {
    const { unitId, subUnitId } = place;
    for (const { cfId } of this.get(ConditionalFormattingRuleModel).getSubunitRules(
      unitId,
      subUnitId,
    ) ?? []) {
      this.run(DeleteConditionalRuleMutation.id, { ...place, cfId });
    }
    const ruleId = this.get(SheetDataValidationModel)
      .getRules(unitId, subUnitId)
      .map(({ uid }) => uid);
    if (ruleId.length > 0) this.run(RemoveDataValidationMutation.id, { ...place, ruleId });
  }

  addRules(place: Place, sheet: Pick<BookSheet, "dataBars" | "dropdowns">): void {
    for (const area of sheet.dataBars) {
      const rule = {
        cfId: this.ruleId(),
        ranges: [rangeOf(area)],
        stopIfTrue: false,
        rule: DATA_BAR,
      };
      this.run(AddConditionalRuleMutation.id, { ...place, rule });
    }
    for (const { area, choices } of sheet.dropdowns) {
      const list = {
        uid: this.ruleId(),
        ranges: [rangeOf(area)],
        formula1: choices.join(","),
        ...LIST,
      };
      this.run(AddDataValidationMutation.id, { ...place, rule: list });
    }
  }

  private ruleId(): string {
    this.ruleCount += 1;
    return `workbench-rule-${this.ruleCount}`;
  }

  /** The grid makes its services with the first workbook, so none is kept. */
  private get<Service>(service: DependencyIdentifier<Service>): Service {
    return this.program.univer.__getInjector().get(service);
  }

  private run(id: string, params: object, options: IExecutionOptions = {}): void {
    if (!this.get(ICommandService).syncExecuteCommand(id, params, options))
      throw new Error(`the grid refused ${id}`);
  }
}

const DATA_BAR = {
  type: CFRuleType.dataBar,
  isShowValue: true,
  config: {
    min: { type: CFValueType.num, value: 0 },
    max: { type: CFValueType.max },
    isGradient: false,
    positiveColor: BAR_COLOR,
    nativeColor: BAR_COLOR,
  },
};

const LIST = {
  type: DataValidationType.LIST,
  allowBlank: true,
  showDropDown: true,
  errorStyle: DataValidationErrorStyle.WARNING,
};
