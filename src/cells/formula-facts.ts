/** A needed cell of a table: its column's official header and the town of its row (empty for 全县 and unnamed rows). */
export interface TableCell {
  readonly header: string;
  readonly town: string;
}

/** The facts of findings of formulas, as `FindingFacts` are. */
export interface FormulaFacts {
  // Formulas of the add-in
  "formula-over-blank": { readonly formula: string; readonly blank: string };
  /** The range compared with holds other rows than the towns': `towns` of them are missing, or `more` (a cell) is no town's. */
  "formula-peers-roster": {
    readonly formula: string;
    readonly range: string;
    readonly towns: readonly string[];
    readonly more: string | null;
  };
  /** The range compared with takes in a row of 全县. */
  "formula-peers-total": {
    readonly formula: string;
    readonly range: string;
    readonly total: string;
    readonly name: string;
  };
  "formula-peers-differ": { readonly formula: string; readonly usual: string };

  /** Not computed after an edit: what it shows does not follow from the other cells. null: a part of a block. */
  "formula-not-calculated": { readonly formula: string | null };

  // Formulas behind figures
  /** The value is not what the operands give. */
  "formula-stale": TableCell & {
    readonly formula: string;
    readonly value: string;
    readonly gives: string;
  };
  /** A figure made of a blank cell. */
  "formula-of-blank": TableCell & { readonly formula: string; readonly blank: string };
  /** A figure that does not follow its column's formula, which would give another one. */
  "formula-differs": TableCell & {
    readonly value: string;
    readonly usual: string;
    readonly gives: string;
  };
  /** A 0 that may be an error: IFERROR(…,0). */
  "formula-hides-error": TableCell & { readonly formula: string };
  /** SUM passes over a number that is kept as text. */
  "formula-skips-text": TableCell & {
    readonly formula: string;
    readonly text: string;
    readonly textCell: string;
  };
}
