import type { CellAddress } from "./address";

/** block (阻断): nothing is scored until it is put right. warn (提醒): said and printed, never asks. */
export type Severity = "block" | "warn";

/**
 * The facts of every kind of finding, by its code. `messages` says each in words; a code without its words does not compile.
 * Facts are plain text and numbers, ready to be put into a sentence.
 */
export interface FindingFacts {
  /** A needed cell is blank. */
  "cell-blank": { readonly header: string; readonly town: string };
  /** A needed cell holds text. `seems` is the number it looks like, as text, or null. */
  "cell-text": { readonly header: string; readonly town: string; readonly text: string; readonly seems: string | null };
  /** A needed cell holds an error such as #DIV/0!. */
  "cell-error": { readonly header: string; readonly town: string; readonly error: string };
}

export type FindingCode = keyof FindingFacts;

/** Something in the workbook that the user must know: what, where and how grave. */
export type Finding<Code extends FindingCode = FindingCode> = {
  readonly [C in Code]: {
    readonly code: C;
    readonly severity: Severity;
    /** Where to look; null when it is about no cell. */
    readonly cell: CellAddress | null;
    readonly facts: FindingFacts[C];
  };
}[Code];
