export type Input = string | number | boolean;

/** `formulas` gives and takes so many characters at most (xlwings #887). */
const LONGEST_FORMULA = 8192;

/** A text that Excel does not give by `formulas`, and takes by `values` only. */
export function isLongText(value: unknown): value is string {
  return typeof value === "string" && value.length > LONGEST_FORMULA;
}

/**
 * What is entered for a text. The first apostrophe is taken for a prefix and is no part of it (office-js #6687), and a
 * long text that begins like a formula fails without one (office-js #3256).
 */
export function textInput(text: string): string {
  const needsPrefix = text.startsWith("'") || (isLongText(text) && /^[-+=@]/.test(text));
  return needsPrefix ? `'${text}` : text;
}

/** Fills a range: queued, not sent. */
export function enter(range: Excel.Range, inputs: readonly (readonly Input[])[]): void {
  const rows = inputs.map((row) => [...row]);
  if (rows.some((row) => row.some(isLongText))) range.values = rows;
  else range.formulas = rows;
}
