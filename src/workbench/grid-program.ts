import { LocaleType, LogLevel, Univer, UniverInstanceType, mergeLocales } from "@univerjs/core";
import type { IWorkbookData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingChinese from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import {
  CalculationMode,
  ILayoutService,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import coreChinese from "@univerjs/preset-sheets-core/locales/zh-CN";
import {
  SheetsDataValidationValidatorService,
  UniverSheetsDataValidationPreset,
} from "@univerjs/preset-sheets-data-validation";
import dataValidationChinese from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import type { Capabilities } from "../workbook/workbook";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";

/** The spreadsheet program of the page, with one workbook at a time. */
export interface GridProgram {
  readonly univer: Univer;
  readonly api: FUniver;
  /** The element that the grid fills: the focus is in it while the user types into a cell. */
  readonly container: HTMLElement;
}

/** It calculates by itself, always. */
export const GRID_CAPABILITIES: Capabilities = {
  customFunctions: true,
  isReadOnly: false,
  isCalculationManual: false,
  drawsCharts: false,
  canCopy: true,
  missing: [],
};

/** Starts the grid in an element. Single presets: the bundle @univerjs/presets would pull closed packages. */
export function startGrid(container: HTMLElement): GridProgram {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(
        coreChinese,
        conditionalFormattingChinese,
        dataValidationChinese,
      ),
    },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
  ];
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(entry)) univer.registerPlugin(...entry);
    else univer.registerPlugin(entry);
  }
  return { univer, api: FUniver.newAPI(univer), container };
}

/** Shows a workbook instead of the one before. The old unit goes first, so that there is never a second one. */
export function showWorkbook(program: GridProgram, data: Partial<IWorkbookData>): void {
  const { univer, api } = program;
  const old = api.getActiveWorkbook();
  if (old) {
    leaveOutGoneWorkbooks(program);
    api.disposeUnit(old.getId());
  }
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
}

/** Lists of choices are checked when the browser is idle; by then their workbook may have given way to another one. */
function leaveOutGoneWorkbooks({ univer, api }: GridProgram): void {
  const validator = univer.__getInjector().get(SheetsDataValidationValidatorService);
  if (Object.hasOwn(validator, "validatorRanges")) return;
  const validate = validator.validatorRanges.bind(validator);
  validator.validatorRanges = async (unitId, subUnitId, ranges) =>
    api.getWorkbook(unitId) ? validate(unitId, subUnitId, ranges) : [];
}

/** What is typed goes to the grid. */
export function focusGrid({ univer }: GridProgram): void {
  univer.__getInjector().get(ILayoutService).focus();
}
