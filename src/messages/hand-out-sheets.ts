/** The words of a workbook that is handed out to a bureau. Official documents are always Chinese. */
export interface HandOutSheetMessages {
  readonly cover: string;
  readonly title: (time: string) => string;
  readonly bureau: string;
  readonly period: string;
  readonly due: string;
  readonly columns: string;
  readonly column: (header: string, unit: string) => string;
  readonly howTo: string;
  readonly lines: (facts: { readonly sheet: string; readonly due: string }) => readonly string[];
  /** What a program says of a value that a cell does not take; at most 32 and 225 characters. */
  readonly refusalTitle: string;
  readonly refusal: (limits: EntryLimits) => string;
  readonly fileName: (period: string, bureau: string) => string;
}

export interface EntryLimits {
  readonly least: string | null;
  readonly most: string | null;
  readonly isWhole: boolean;
  readonly unit: string;
}
