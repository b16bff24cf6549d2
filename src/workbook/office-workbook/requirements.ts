/**
 * What the port cannot do without, by the first requirement set that has it: merged areas of a range.
 * Everything else it uses is older: freeze panes and events 1.7, validation and recalculation 1.8,
 * page layout, row and cell properties 1.9.
 */
const NEEDED = [{ set: "ExcelApi", version: "1.13" }] as const;

/** The requirement sets that this Excel lacks, e.g. `ExcelApi 1.13`. */
export function missingRequirements(): string[] {
  return NEEDED.filter(({ set, version }) => !isSupported(set, version)).map(
    ({ set, version }) => `${set} ${version}`,
  );
}

/** Cells can call custom functions: what Excel says of itself. LTSC 2021 is said to be wrong both ways. */
export function hasCustomFunctions(): boolean {
  return isSupported("CustomFunctionsRuntime", "1.1");
}

/** `Workbook.readOnly` came with 1.8. */
export function canAskReadOnly(): boolean {
  return isSupported("ExcelApi", "1.8");
}

/** The workbook's bytes come by the common API, and what is made of them is opened by one of 1.8. */
export function canCopyWorkbook(): boolean {
  return isSupported("CompressedFile", "1.1") && isSupported("ExcelApi", "1.8");
}

/** Excel on the web takes 5 MB a request; the estimate of a request's size is rough, so some room is left. */
export function requestBytes(): number {
  return Office.context.platform === Office.PlatformType.OfficeOnline ? 3_000_000 : Infinity;
}

function isSupported(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}
