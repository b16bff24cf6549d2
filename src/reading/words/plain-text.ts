const FOOTNOTE_MARKS = /[\u2460-\u24ff\u2776-\u2793\u00b9\u00b2\u00b3\u2070-\u2079*※†‡]/g;
const INVISIBLE = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** Nothing to do: most cells are such words, and sheets are large. */
const IS_PLAIN = /^[\u4e00-\u9fffA-Za-z0-9.]*$/;

/**
 * Text as headers, periods and names are compared: NFKC without spaces, line breaks, invisible characters and quotes.
 * Footnote marks go first, because NFKC would make a digit of ①.
 */
export function plain(text: string): string {
  if (IS_PLAIN.test(text)) return text;
  return text
    .replace(FOOTNOTE_MARKS, "")
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .replace(/["'“”‘’「」]/g, "")
    .replace(/[【〔[]/g, "(")
    .replace(/[】〕\]]/g, ")");
}

/** A text of nothing but spaces and invisible characters: a person sees a blank cell. */
export function looksBlank(text: string): boolean {
  return text.normalize("NFKC").replace(INVISIBLE, "") === "";
}
