import { gridEnd, shownValue, valueAt, type Grid } from "../../cells/grid";
import { hasTexts, isList, isText, parsedAs, partsOf } from "../../record/kept-text";
import { handedOutPrint, type HandedOut } from "./bureau-columns";

/** The hidden sheet of a handed-out workbook that says whose it is. */
export const IDENTITY_SHEET = "分发存档";

const HEADERS = ["key", "part", "text"] as const;
/** A cell holds at most 32,767 characters. */
const LONGEST_PART = 32_000;

/** Rows of 分发存档: the print of all that follows, then what was handed out, in as many parts as it needs. */
export function identityRows(handed: HandedOut): (readonly [string, string, string])[] {
  // Written out, no character has two halves that could come into two parts.
  const text = JSON.stringify(handed).replace(
    /[\uD800-\uDFFF]/g,
    (half) => `\\u${half.charCodeAt(0).toString(16)}`,
  );
  const count = Math.ceil(text.length / LONGEST_PART);
  const parts = Array.from({ length: count }, (_, i) =>
    text.slice(i * LONGEST_PART, (i + 1) * LONGEST_PART),
  );
  return [
    HEADERS,
    ["sha256", "1", handedOutPrint(handed)],
    ...parts.map((part, i): [string, string, string] => ["handed-out", String(i + 1), part]),
  ];
}

export type Identity =
  | { readonly kind: "handed-out"; readonly handed: HandedOut }
  /** No workbook of ours, or 分发存档 was taken out. */
  | { readonly kind: "none" }
  /** 分发存档 was changed: nothing can be compared with it. */
  | { readonly kind: "damaged" };

/** Whose a returned workbook is. */
export function identityOf(sheets: readonly Grid[]): Identity {
  const grid = sheets.find(({ sheet }) => sheet === IDENTITY_SHEET);
  if (!grid) return { kind: "none" };
  const texts = { print: "", handed: "" };
  for (let row = 1; row < gridEnd(grid).row; row += 1) {
    const [key, text] = [valueAt(grid, row, 0), valueAt(grid, row, 2)];
    if (key === "sha256") texts.print += shownValue(text);
    if (key === "handed-out") texts.handed += shownValue(text);
  }
  const handed = parsedAs(texts.handed, isHandedOut);
  return handed && handedOutPrint(handed) === texts.print
    ? { kind: "handed-out", handed }
    : { kind: "damaged" };
}

function isHandedOut(value: unknown): value is HandedOut {
  const parts = partsOf(value);
  return (
    hasTexts(value, ["workbook", "period", "bureau", "sheet", "due", "time"]) &&
    isListOf(parts.get("columns"), (one) => hasTexts(one, ["key", "header", "unit"])) &&
    isListOf(parts.get("rows"), (one) => hasTexts(one, ["key", "name"])) &&
    isListOf(parts.get("cells"), (row) => isListOf(row, isCellValue)) &&
    isListOf(parts.get("formulas"), (place) => isListOf(place, Number.isInteger)) &&
    isListOf(parts.get("words"), isWordsOfSheet)
  );
}

const isListOf = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  isList(value) && value.every(isItem);

const isCellValue = (value: unknown): boolean =>
  value === null ||
  ["number", "string", "boolean"].includes(typeof value) ||
  hasTexts(value, ["error"]);

const isWordsOfSheet = (value: unknown): boolean =>
  isList(value) && value.length === 2 && isText(value[0]) && isListOf(value[1], isText);
