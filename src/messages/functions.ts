import type { FindingText } from "./findings";

/**
 * Why a custom function has no number, in words. Every one says what, where and what to do.
 * `at` is a place made by `place`; names of parameters are those of the formula.
 */
export interface FunctionMessages {
  /** A parameter of a formula as a person reads it: `出口额(exports)`. All names below are such. */
  readonly parameter: (name: string) => string;
  /** `exports` · `exports 第3行` · `data 第3行第2列`. Rows and columns count from 1 within the argument. */
  readonly place: (parameter: string, row?: number, column?: number) => string;

  // Numbers
  readonly blank: (at: string) => string;
  /** `seems` is the number that the text looks like, as text. */
  readonly text: (at: string, text: string, seems: string | null) => string;
  readonly logical: (at: string, text: string) => string;
  readonly errorCell: (at: string, error: string) => string;
  readonly negative: (at: string, value: string) => string;
  /** Half a firm, half an item. */
  readonly notWhole: (at: string, value: string) => string;
  readonly notPositive: (at: string, value: string) => string;
  /** A percent cell: `0.085 像是 8.5%，请填 8.5`. */
  readonly percentAsFraction: (at: string, value: string, percent: string) => string;
  readonly outOfRange: (at: string, value: string, most: string) => string;
  readonly insuredExceedsActive: (at: string, insured: string, active: string) => string;

  // Columns
  readonly notOneColumn: (parameter: string, rows: number, columns: number) => string;
  readonly notOneCell: (parameter: string, rows: number, columns: number) => string;
  readonly lengthsDiffer: (
    lengths: readonly { readonly parameter: string; readonly rows: number }[],
  ) => string;
  readonly noPeers: (parameters: readonly string[]) => string;
  readonly peerBlank: (at: string) => string;
  readonly peerGap: (row: number, parameters: readonly string[]) => string;
  readonly notAmongPeers: (
    own: readonly { readonly at: string; readonly value: string }[],
    peers: readonly string[],
  ) => string;

  // Choices
  readonly unknownTies: (text: string, known: readonly string[]) => string;
  readonly noCode: (parameter: string) => string;
  readonly unknownCode: (parameter: string, text: string, known: readonly string[]) => string;
  readonly noTown: (at: string) => string;
  readonly townUnknown: (at: string, text: string, nearest: string | null) => string;
  readonly townAmbiguous: (at: string, text: string, towns: readonly string[]) => string;
  readonly townIsTotal: (at: string, text: string) => string;
  readonly noPeriod: (parameter: string) => string;
  readonly periodUnreadable: (parameter: string, text: string) => string;
  readonly periodIsDate: (parameter: string, value: string) => string;
  readonly periodNotCumulative: (parameter: string, text: string, cumulative: string) => string;
  readonly periodWithoutTarget: (
    parameter: string,
    period: string,
    existing: readonly string[],
  ) => string;

  // Sheets
  readonly notATable: (parameter: string, table: string, headers: readonly string[]) => string;
  readonly ledgerNotProvided: (parameter: string) => string;
  /** A finding of reading, with its place before it when it has one. */
  readonly finding: (at: string | null, text: FindingText) => string;

  // The score table
  readonly totalWithout: (town: string, codes: readonly string[], first: string) => string;
  readonly rankWithout: (town: string, first: string) => string;
}
