import { internalError, invalidArgument } from "../rich-api/host-error";

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

/** A cell holds so many characters: support.microsoft.com, Excel specifications and limits. */
const LONGEST_TEXT = 32_767;
/** `formulas` gives and takes so many at most, as VBA's Formula does: xlwings #887, on Excel for Windows. */
const LONGEST_FORMULA = 8192;

/** Throws where Excel does not take that text by `values` or `formulas`. */
export function mayEnter(input: unknown, by: "values" | "formulas"): void {
  if (typeof input !== "string") return;
  if (input.length > LONGEST_TEXT) throw invalidArgument();
  if (input.length <= LONGEST_FORMULA) return;
  // Also by `values`, where it begins like a formula: office-js #3256, on Excel for Windows.
  if (by === "formulas" || /^[-+=@]/.test(input)) throw internalError();
}

/** Throws where Excel does not give what a cell holds by `formulas`: xlwings #887. */
export function mayGiveFormula({ value, formula }: HostCell): void {
  if (formula === undefined && typeof value === "string" && value.length > LONGEST_FORMULA) {
    throw internalError();
  }
}

/**
 * Excel's way with an entry: in a text cell it stays as it is, elsewhere it becomes what it looks like. An apostrophe at
 * the beginning is the prefix of a text and no part of it, in a text cell too (Range.PrefixCharacter; office-js #6687).
 * `1-5` is a date, `8.5%` a number, `-同比` a formula. The serial number of a date is not worked out: any will do
 * to show that the text is lost.
 */
export function enter(input: unknown, format: string): Entry {
  if (typeof input === "number")
    return format === "@" ? { value: String(input) } : { value: input };
  if (typeof input === "boolean") return { value: input };
  const text = typeof input === "string" ? input : "";
  if (text === "") return {};
  if (text.startsWith("'")) return text === "'" ? {} : { value: text.slice(1) };
  return format === "@" ? { value: text } : meant(text);
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
