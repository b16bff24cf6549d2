import type { CopiedMonthState } from "./copies";

/** The words of the sheet 说明 of a circulated copy. Official documents are always Chinese. */
export interface CopySheetMessages {
  readonly sheet: string;
  /** Steps of the formulas that took the place of our functions. */
  readonly stepsSheet: string;
  readonly title: { readonly [kind in "native" | "frozen"]: string };
  readonly made: (time: string) => string;
  readonly sections: {
    readonly what: string;
    readonly edit: string;
    readonly never: string;
    readonly months: string;
    readonly proof: string;
    readonly frozen: string;
  };
  readonly what: { readonly [kind in "native" | "frozen"]: readonly string[] };
  readonly edit: { readonly [kind in "native" | "frozen"]: readonly string[] };
  readonly never: { readonly [kind in "native" | "frozen"]: readonly string[] };
  readonly month: (period: string, state: CopiedMonthState) => string;
  readonly noMonths: string;
  readonly proof: (cells: number, scores: number) => string;
  readonly translated: (count: number, stepsSheet: string | null) => string;
  readonly frozenCell: (cell: string) => string;
  readonly moreFrozen: (count: number) => string;
  readonly noneFrozen: string;
  readonly fileName: (kind: "native" | "frozen", time: string) => string;
}
