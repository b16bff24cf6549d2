import type { OpeningRefusal } from "./workbench";

/** What the pane says of 分发 and 汇总. */
export interface CirculationMessages {
  readonly title: string;
  readonly loading: string;
  readonly handOut: HandOutMessages;
  readonly returned: ReturnedMessages;
}

export interface HandOutMessages {
  readonly heading: string;
  readonly hint: string;
  readonly due: string;
  readonly dueMissing: string;
  readonly bureau: (facts: BureauFact) => string;
  readonly give: (bureau: string) => string;
  readonly giveAll: string;
  readonly given: (files: readonly string[]) => string;
  readonly cannot: string;
  readonly refused: {
    readonly [why in "no-data-sheet" | "no-owners" | "no-such-bureau" | "faults"]: string;
  };
}

export interface BureauFact {
  readonly headers: readonly string[];
  readonly cells: number;
  readonly filled: number;
}

export interface ReturnedMessages {
  readonly heading: string;
  readonly hint: string;
  readonly choose: string;
  readonly comparing: string;
  readonly status: string;
  readonly statusHeaders: { readonly bureau: string; readonly standing: string };
  readonly standing: { readonly [standing in Standing]: string };
  readonly unfilled: (cells: number, asked: number) => string;
  readonly earlier: (standing: Standing, time: string) => string;
  readonly noFile: string;
  readonly fileRefused: (file: string, why: RefusedFileFact) => string;
  readonly accepted: (count: number) => string;
  readonly conflicts: (count: number) => string;
  readonly conflictHint: string;
  readonly conflict: (fact: CellFact, why: "both" | "cleared" | "formula") => string;
  readonly base: (value: string) => string;
  readonly theirs: (value: string) => string;
  readonly ours: (value: string) => string;
  readonly questions: (count: number) => string;
  readonly question: (fact: ChangeFact, why: QuestionFact) => string;
  readonly refused: (count: number) => string;
  readonly refusal: (fact: ChangeFact, why: "other-bureau" | "formula" | "total") => string;
  readonly change: (fact: ChangeFact) => string;
  readonly doubt: (bureau: string, doubt: DoubtFact) => string;
  readonly showAll: (count: number) => string;
  readonly write: (cells: number) => string;
  readonly record: string;
  readonly undecided: (count: number) => string;
  readonly written: (cells: number) => string;
  readonly nothing: string;
}

export type Standing = "reported" | "missing" | "doubtful";

export type RefusedFileFact =
  | { readonly kind: "unreadable"; readonly refusal: OpeningRefusal }
  | { readonly kind: "not-handed-out" | "damaged" | "other-workbook" }
  | { readonly kind: "other-period"; readonly period: string; readonly year: number | null }
  | { readonly kind: "no-data-sheet"; readonly sheet: string }
  | { readonly kind: "bureau-twice"; readonly bureau: string };

export interface CellFact {
  readonly bureau: string;
  readonly town: string;
  readonly header: string;
}

/** Values as cells show them; empty for blank ones. */
export interface ChangeFact extends CellFact {
  readonly was: string;
  readonly now: string;
}

/** fault: what the check of data says of it. */
export type QuestionFact =
  | { readonly why: "fault"; readonly what: string }
  | { readonly why: "no-value" | "unit" | "claimed" | "gone" };

/** A filled cell of a row or column that is nobody's. */
export interface LooseFact {
  readonly header: string;
  readonly town: string;
  readonly value: string;
}

/** `where`: a cell of the returned file. */
export type DoubtFact =
  | {
      readonly kind: "row-unknown" | "row-repeated";
      readonly where: string;
      readonly name: string;
      readonly values: readonly LooseFact[];
    }
  | { readonly kind: "row-missing"; readonly name: string }
  | {
      readonly kind: "column-unknown" | "column-repeated";
      readonly where: string;
      readonly header: string;
      readonly values: readonly LooseFact[];
    }
  | { readonly kind: "column-missing"; readonly header: string; readonly isOwn: boolean }
  | { readonly kind: "words"; readonly where: string; readonly text: string }
  | { readonly kind: "sheet-unknown" | "sheet-missing"; readonly sheet: string };
