/** What circulation does to a cell. */
export type DamageKind =
  /** The name of one of our functions as files store it: `_xldudf_CX_GROWTH(`. */
  | "stored-name"
  /** The add-in's path, or another file, before the name of one of our functions. */
  | "add-in-path"
  /** An `@` that takes one cell of a result that is one cell. */
  | "stray-at"
  /** IFERROR and the like around one of our functions: a gap reads as a figure. */
  | "wrapped"
  /** #NAME? or #BUSY! left over from a program without our functions. */
  | "stale-error"
  /** One of our functions over a whole column or table: other programs keep its first cell only. */
  | "spilled"
  /** A number that is kept as text where a formula adds up. */
  | "text-number"
  /** Cells, names or functions of another file. */
  | "external-link";

/** A kind of damage: its name, what has happened, and what the user does where the pane does not. */
export interface DamageWords {
  readonly title: string;
  readonly why: string;
  readonly byHand: string;
}

/** What the pane says of 工作簿体检. */
export interface CheckupMessages {
  readonly title: string;
  readonly hint: string;
  readonly start: string;
  readonly again: string;
  readonly checking: string;
  readonly sound: (formulas: number) => string;
  readonly found: (places: number) => string;
  readonly manual: { readonly title: string; readonly text: string };
  readonly noFunctions: string;
  readonly kinds: {
    readonly [kind in DamageKind]: DamageWords;
  };
  /** Headings, with the number of cells. */
  readonly certain: (cells: number) => string;
  readonly choice: (cells: number) => string;
  readonly choiceHint: string;
  readonly byHand: (cells: number) => string;
  readonly listOf: (kind: string, cells: number) => string;
  readonly tickAll: (kind: string, cells: number) => string;
  readonly tick: (cell: string) => string;
  readonly became: (now: string, becomes: string) => string;
  /** The same formula, written anew. */
  readonly anew: (formula: string) => string;
  readonly frozen: (formula: string, value: string) => string;
  readonly suggested: (formula: string) => string;
  /** Other kinds of damage of the same cell. */
  readonly also: (kinds: readonly string[]) => string;
  readonly repair: (cells: number) => string;
  readonly repairHint: string;
  readonly repaired: (cells: number) => string;
  readonly outdated: string;
  readonly showAll: (cells: number) => string;
}
