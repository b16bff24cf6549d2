/** A version of Excel, by the requirement sets that it has. */
export interface HostProfile {
  readonly ExcelApi: string;
  /** null where cells cannot call custom functions. */
  readonly CustomFunctionsRuntime: string | null;
  /** The host holds a request while a cell is being edited; else it refuses it. */
  readonly delaysForCellEdit: boolean;
}

/** What is installed where (shared facts: 2016, 2019, LTSC 2021, LTSC 2024 and 365 as far as the client knows it). */
export const PROFILES = {
  excel2016: { ExcelApi: "1.1", CustomFunctionsRuntime: null, delaysForCellEdit: false },
  excel2019: { ExcelApi: "1.7", CustomFunctionsRuntime: null, delaysForCellEdit: false },
  ltsc2021: { ExcelApi: "1.14", CustomFunctionsRuntime: null, delaysForCellEdit: true },
  current: { ExcelApi: "1.17", CustomFunctionsRuntime: "1.4", delaysForCellEdit: true },
} as const satisfies Record<string, HostProfile>;

/** The requirement matrix as a host hands it to the client. */
export function requirementMatrix(profile: HostProfile): string {
  return JSON.stringify({
    ExcelApi: profile.ExcelApi,
    CompressedFile: "1.1",
    SharedRuntime: "1.1",
    DialogApi: "1.2",
    RichApiRuntime: "1.2",
    ...(profile.delaysForCellEdit ? { DelayForCellEdit: "1.1" } : {}),
    ...(profile.CustomFunctionsRuntime === null
      ? {}
      : { CustomFunctionsRuntime: profile.CustomFunctionsRuntime, CustomFunctions: "1.8" }),
  });
}
