/** An error cell, by what it shows. */
export interface HostCellError {
  readonly error: string;
}

export type HostCellValue = number | string | boolean | HostCellError;

/** What a cell looks like, by the names that Excel's `format` uses, e.g. `font.bold`. */
export type Look = Readonly<Record<string, unknown>>;

const UNTOUCHED: Look = {};
const successors = new WeakMap<Look, Map<string, Look>>();

/** Changes one thing of a look. Equal changes of one look give one object: thousands of cells share a few. */
export function lookChange(name: string, value: unknown): (look: Look | undefined) => Look {
  const key = `${name}=${JSON.stringify(value)}`;
  return (look) => {
    const from = look ?? UNTOUCHED;
    const known = successors.get(from) ?? new Map<string, Look>();
    successors.set(from, known);
    const next = known.get(key) ?? { ...from, [name]: value };
    known.set(key, next);
    return next;
  };
}

/** One cell of the host's workbook. A cell without a value is blank. */
export interface HostCell {
  value?: HostCellValue;
  formula?: string;
  format?: string;
  look?: Look;
}

export const shownError = (value: HostCellValue | undefined): string | null =>
  typeof value === "object" ? value.error : null;

export function shownText(value: HostCellValue | undefined): string {
  if (value === undefined) return "";
  return typeof value === "object" ? value.error : String(value);
}

/** What becomes of an entry: of a text typed or written into a cell. */
export interface Entry {
  readonly value?: HostCellValue;
  readonly formula?: string;
  /** The number format that Excel gives a cell by itself when it makes a date or a percentage of a text. */
  readonly format?: string;
}

const ERRORS = ["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!"];
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(E[+-]?\d+)?$/i;
const DATE = /^\d{1,4}[-/]\d{1,2}([-/]\d{1,2})?$|^\d{4}年\d{1,2}月(\d{1,2}日)?$/;

/**
 * Excel's way with an entry: in a text cell it stays as it is, elsewhere it becomes what it looks like.
 * `1-5` is a date, `8.5%` a number, `-同比` a formula. The serial number of a date is not worked out: any will do
 * to show that the text is lost.
 */
export function enter(input: unknown, format: string): Entry {
  if (typeof input === "number")
    return format === "@" ? { value: String(input) } : { value: input };
  if (typeof input === "boolean") return { value: input };
  const text = typeof input === "string" ? input : "";
  if (text === "") return {};
  if (format === "@") return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  return meant(text);
}

function meant(text: string): Entry {
  const trimmed = text.trim();
  if (NUMBER.test(trimmed)) return { value: Number(trimmed) };
  if (/^[=+\-@]./.test(text)) return { formula: text.startsWith("=") ? text : `=${text}` };
  if (trimmed.endsWith("%") && NUMBER.test(trimmed.slice(0, -1))) {
    return { value: Number(trimmed.slice(0, -1)) / 100, format: "0.00%" };
  }
  if (DATE.test(trimmed)) return { value: 43831, format: "yyyy/m/d" };
  if (/^(true|false)$/i.test(trimmed)) return { value: /^true$/i.test(trimmed) };
  if (ERRORS.includes(trimmed)) return { value: { error: trimmed } };
  return { value: text };
}
