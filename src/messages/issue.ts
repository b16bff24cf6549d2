/** What the pane says of 签发 and 核验. */
export interface IssueMessages {
  readonly title: string;
  readonly checking: string;
  readonly notIssued: string;
  readonly issue: string;
  readonly issueHint: string;
  readonly refused: { readonly [why in "issued-already" | "not-ranked" | "not-current"]: string };
  readonly damaged: string;
  readonly issued: (code: string, time: string) => string;
  readonly intact: string;
  /** No value differs, and so many formulas gave way to the values that they showed. */
  readonly intactFrozen: (formulas: number) => string;
  /** The same formulas beside other changes, which are listed. */
  readonly frozen: (formulas: number) => string;
  readonly changed: (places: number) => string;
  readonly change: (fact: IssueChange) => string;
  readonly showAll: (count: number) => string;
  readonly paper: string;
  readonly paperHint: string;
  readonly verify: string;
  readonly onPaper: { readonly [state in "same" | "other"]: string };
  readonly hint: string;
}

/** A cell as people read it; `formula` and `format` are empty where there is none. */
export interface ShownCell {
  readonly value: string;
  readonly formula: string;
  readonly format: string;
}

export type IssueChange =
  | { readonly kind: "cell"; readonly was: ShownCell; readonly now: ShownCell }
  | { readonly kind: "row-added" | "row-removed"; readonly label: string }
  | { readonly kind: "sheet-gone"; readonly sheet: string }
  | { readonly kind: "sheet-renamed"; readonly sheet: string; readonly now: string };
