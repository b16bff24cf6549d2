/** Why a file is not opened. Nothing changes then. */
export type OpeningRefusal =
  | { readonly kind: "too-large"; readonly megabytes: number; readonly limit: number }
  | { readonly kind: "empty" }
  | { readonly kind: "old-xls" }
  | { readonly kind: "encrypted" }
  | { readonly kind: "not-zip" }
  | { readonly kind: "broken-zip" }
  | { readonly kind: "too-many-parts" }
  | { readonly kind: "expands-too-much" }
  | { readonly kind: "not-a-workbook" }
  | { readonly kind: "binary-workbook" }
  | { readonly kind: "macros" }
  | { readonly kind: "too-many-cells"; readonly limit: number }
  /** Merged areas and blocks of array formulas. */
  | { readonly kind: "too-many-areas" }
  /** `last`: the lower right corner of the sheet's filled cells, e.g. `XFD1048576`. */
  | { readonly kind: "too-scattered"; readonly sheet: string; readonly last: string }
  /** Document types, paths out of the file, two parts of one name. */
  | { readonly kind: "suspicious" }
  | { readonly kind: "takes-too-long"; readonly seconds: number }
  | { readonly kind: "unreadable" };

/** What the user should know of a workbook that was opened. */
export type OpeningNotice =
  | { readonly kind: "external-links" }
  | { readonly kind: "not-shown"; readonly parts: readonly HiddenPart[] };

/** What an opened workbook holds and the grid does not show; an export keeps it. */
export type HiddenPart = "charts" | "pictures" | "comments" | "tables" | "pivots" | "conditions";

export interface WorkbenchMessages {
  readonly title: string;
  readonly notExcel: string;
  readonly open: string;
  readonly openHint: string;
  readonly export: string;
  readonly grid: string;
  readonly pane: string;
  readonly sampleName: string;
  readonly starting: string;
  readonly startFailed: string;
  readonly opening: (file: string) => string;
  readonly opened: (file: string, sheets: number, notices: readonly OpeningNotice[]) => string;
  readonly refused: (file: string, refusal: OpeningRefusal) => string;
  readonly exporting: string;
  readonly exported: (file: string) => string;
  readonly exportFailed: string;
  readonly cellMessage: (cell: string, message: string) => string;
  /** What an error code that comes without a message says; null for a code that is not known. */
  readonly errorCode: (code: string) => string | null;
}
