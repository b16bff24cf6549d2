/** The text of a formula in every row into which it may be dragged: fixed texts, and between them the numbers of rows. */
export interface DraggedFormula {
  /** One more than there are rows. */
  readonly texts: readonly string[];
  /** Numbers of rows, counted from the formula's own row. */
  readonly rows: readonly number[];
}

const QUOTED_OR_CELL =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])(\$?[A-Z]{1,3})(\d+)(?![\p{L}\p{N}_.(])/giu;

/**
 * How a formula of this row reads in others. Rows after a `$` stay.
 *
 * @example draggedFormula("=B6/B$3", 5) → { texts: ["=B", "/B$3"], rows: [1] }
 */
export function draggedFormula(formula: string, row: number): DraggedFormula {
  const texts: string[] = [];
  const rows: number[] = [];
  let from = 0;
  for (const { index, 0: found, 1: column, 2: number } of formula.matchAll(QUOTED_OR_CELL)) {
    if (column === undefined) continue;
    texts.push(formula.slice(from, index + column.length));
    rows.push(Number(number) - row);
    from = index + found.length;
  }
  return { texts: [...texts, formula.slice(from)], rows };
}

/** True when a formula of this row is the other one, dragged. */
export function isDragged(formula: string, row: number, { texts, rows }: DraggedFormula): boolean {
  let at = 0;
  for (const [index, text] of texts.entries()) {
    const number = rows[index];
    if (!formula.startsWith(text, at)) return false;
    at += text.length;
    if (number === undefined) break;
    const digits = String(number + row);
    if (!formula.startsWith(digits, at)) return false;
    at += digits.length;
  }
  return at === formula.length;
}
