/** Why something failed, in plain facts. `cell` is `sheet!A1`. */
export type Failure =
  | { readonly kind: "read-only" | "editing" | "too-large" | "unexpected" }
  /** A part of the add-in that is loaded late did not come. Nothing was begun. */
  | { readonly kind: "not-fetched" }
  | { readonly kind: "protected-sheet"; readonly sheet: string }
  /** These sheets may hold a part of what was to be written. */
  | { readonly kind: "put-back-failed"; readonly sheets: readonly string[] }
  | { readonly kind: "cell-changed" | "read-back-differs"; readonly cell: string };

/** A change of one cell; `cell` is `sheet!A1`. */
export interface FixWords {
  readonly cell: string;
  readonly was: string;
  readonly becomes: string;
}

/** The labels and states of the task pane. */
export interface PaneMessages {
  readonly paneName: string;
  readonly reading: string;
  readonly opening: string;
  readonly townCount: (towns: number) => string;
  readonly method: (document: string) => string;
  readonly failure: (failure: Failure) => string;
  readonly tryAgain: string;
  readonly fetchAgain: string;
  readonly close: string;

  readonly hostTooOld: { readonly title: string; readonly text: string };
  readonly readOnly: string;

  readonly noTaskSheet: {
    readonly title: string;
    readonly text: string;
    readonly heading: string;
    readonly createEmpty: string;
    readonly createSample: string;
    readonly sampleHint: string;
  };
  readonly created: string;
  readonly exists: (sheets: readonly string[]) => string;
  readonly noData: {
    readonly title: string;
    readonly text: (
      next: { readonly period: string; readonly sheet: string | null } | null,
    ) => string;
  };
  readonly unreadable: string;

  readonly period: string;
  readonly periodOption: (
    period: string,
    has: { readonly targets: boolean; readonly data: boolean },
  ) => string;
  readonly rank: string;
  readonly cancel: string;
  readonly cancelling: string;
  readonly steps: {
    readonly [step in "reading" | "checking" | "scoring" | "writing" | "verifying"]: string;
  };
  readonly writeMode: {
    readonly label: string;
    readonly values: string;
    readonly formulas: string;
    readonly native: string;
    readonly formulasHint: string;
    readonly nativeHint: string;
    readonly noFunctionsHint: string;
    /** There are more townships than either kind of formulas is written for. */
    readonly tooManyTownsHint: (most: { formulas: number; native: number }) => string;
  };

  readonly newPeriod: {
    readonly open: string;
    readonly title: string;
    readonly period: string;
    readonly periodHint: string;
    readonly targets: string;
    readonly blank: string;
    readonly copy: string;
    readonly add: string;
    readonly added: (period: string) => string;
  };

  readonly findings: {
    readonly blocked: (period: string) => string;
    readonly nothingWritten: string;
    readonly blocks: (count: number) => string;
    readonly warnings: (count: number) => string;
    readonly warningsHint: string;
    /** Head of the warnings of a ranking that has been written. */
    readonly printedWarnings: (count: number) => string;
    readonly showAll: (count: number) => string;
  };
  readonly fixes: {
    readonly become: (value: string) => string;
    readonly was: (value: string) => string;
    /** Accessible name of a fix; contains `become`. */
    readonly one: (fix: FixWords) => string;
    readonly all: (count: number) => string;
    readonly list: (count: number) => string;
    readonly line: (fix: FixWords) => string;
    readonly fixed: (count: number) => string;
    /** There is nothing to enter into the missing ledger. */
    readonly nothing: string;
    /** Accessible name; contains `nothing`. */
    readonly nothingIn: (ledger: string) => string;
    readonly ledgerMade: (sheet: string) => string;
  };
  readonly stale: string;
  readonly cancelled: string;

  readonly result: {
    readonly done: (period: string) => string;
    readonly changed: (sheets: readonly string[]) => string;
    readonly unchanged: string;
    readonly revision: string;
    /** Formulas were asked for, values were written: why. */
    readonly wroteValues: {
      readonly [
        why in
          | "no-functions"
          | "not-confirmed"
          | "too-many-towns"
          | "too-many-rows"
          | "decisions"
          | "too-many-decimals"
          | "not-equal"
      ]: string;
    };
    readonly goTo: (sheet: string) => string;
    /** Name of the list of facts that the result must mention. */
    readonly notices: string;
  };
  readonly ranking: {
    /** Accessible name of the table. */
    readonly caption: (period: string) => string;
    readonly place: string;
    readonly town: string;
    readonly total: string;
    /** Header of the bars. */
    readonly share: string;
    readonly hint: string;
  };
  readonly town: {
    readonly scores: (town: string) => string;
    readonly points: (points: string, full: string) => string;
    readonly noScore: string;
  };
  readonly score: {
    readonly clause: string;
    readonly inputs: string;
    /** `town` is null for an input of the town itself; `unit` may be empty. */
    readonly input: (input: {
      readonly town: string | null;
      readonly name: string;
      readonly value: string;
      readonly unit: string;
    }) => string;
    readonly goTo: (cell: string) => string;
    readonly rounding: string;
    readonly readings: string;
  };
  readonly readings: {
    readonly allDefault: string;
    readonly changed: (count: number) => string;
    readonly isChanged: string;
  };
}
