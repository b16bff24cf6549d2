/** An action as the user knows it. `about`: its period or sheet. */
export interface DoneAction {
  readonly action:
    | "rank"
    | "fix"
    | "repair"
    | "period"
    | "ledger"
    | "create"
    | "restore"
    | "decide"
    | "reading"
    | "seal"
    | "hand-out"
    | "merge";
  readonly about: string | null;
  readonly time: string;
}

/** What 还原上次 does, in plain facts; cells as `sheet!A1`. */
export type RestoreFact =
  | { readonly kind: "sheet-back" | "sheet-removed" | "sheet-again"; readonly sheet: string }
  | { readonly kind: "columns-removed" | "columns-again"; readonly sheet: string }
  | {
      readonly kind: "cell";
      readonly cell: string;
      readonly now: string;
      readonly becomes: string;
    }
  | { readonly kind: "record" }
  | { readonly kind: "kept"; readonly sheet: string; readonly why: "changed" | "too-long" }
  | { readonly kind: "kept-cell"; readonly cell: string };

/** The earlier period that 较上期 compares with, and the one that it would compare with now. */
export interface EarlierRanked {
  readonly was: string | null;
  readonly is: string | null;
}

/** What the pane says of 考核存档: a ranking that is out of date, 还原上次, a write that ended half-way. */
export interface RecordMessages {
  readonly stale: {
    readonly title: string;
    readonly count: (changes: number, time: string) => string;
    /** The cells are the same. */
    readonly otherwise: string;
    /** What was scored is not kept any more. */
    readonly unknown: string;
    readonly blank: string;
    readonly became: (was: string, now: string) => string;
    readonly rowAdded: (label: string) => string;
    readonly rowRemoved: (label: string) => string;
    readonly sheetGone: (sheet: string) => string;
    readonly sheetNew: (sheet: string) => string;
    readonly showAll: (count: number) => string;
  };
  /** `sheet` stands as written, but would be written otherwise now. */
  readonly overtaken: {
    readonly title: string;
    readonly text: (sheet: string, period: string, earlier: EarlierRanked | null) => string;
  };
  readonly altered: (sheets: readonly string[]) => string;
  readonly unverifiable: { readonly title: string; readonly text: (sheet: string) => string };
  readonly recovered: (action: DoneAction) => string;
  readonly recoveredBut: (sheets: readonly string[]) => string;
  readonly restore: {
    readonly open: string;
    readonly last: (action: DoneAction) => string;
    readonly will: string;
    readonly fact: (fact: RestoreFact) => string;
    readonly hint: string;
    readonly confirm: string;
    readonly done: string;
    readonly outdated: string;
  };
}
