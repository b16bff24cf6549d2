import { isCellError, type CellValue } from "../cells/grid";
import { compared, failed, folded, logicalOf, NotComputable, numberOf, textOf } from "./operands";

type Compute = (...args: readonly CellValue[]) => CellValue;

/** Functions of single values. Over a block of cells they are computed cell by cell. */
export const CELL_FUNCTIONS: ReadonlyMap<string, Compute> = new Map<string, Compute>([
  ["ISNUMBER", (value = null) => typeof value === "number"],
  ["ISTEXT", (value = null) => typeof value === "string"],
  ["ISBLANK", (value = null) => value === null],
  ["ISLOGICAL", (value = null) => typeof value === "boolean"],
  ["ISERROR", (value = null) => isCellError(value)],
  ["ISNA", (value = null) => isCellError(value) && value.error === "#N/A"],
  ["NOT", negated],
  ["EXACT", exactly],
  ["ABS", ofNumbers((value) => Math.abs(value))],
  ["INT", ofNumbers((value) => Math.floor(value))],
  [
    "MOD",
    ofNumbers((value, by = 0) =>
      by === 0 ? failed("#DIV/0!") : value - by * Math.floor(value / by),
    ),
  ],
  ["ROUND", ofNumbers((value, decimals = 0) => rounded(value, Math.trunc(decimals)))],
  ["ROUNDUP", ofNumbers((value, decimals = 0) => stepped(value, Math.trunc(decimals), Math.ceil))],
  [
    "ROUNDDOWN",
    ofNumbers((value, decimals = 0) => stepped(value, Math.trunc(decimals), Math.floor)),
  ],
  ["YEAR", ofNumbers((serial) => dayOf(serial).getUTCFullYear())],
  ["MONTH", ofNumbers((serial) => dayOf(serial).getUTCMonth() + 1)],
  ["DAY", ofNumbers((serial) => dayOf(serial).getUTCDate())],
  ["VALUE", (value = null) => (typeof value === "string" ? typed(value) : numberOf(value))],
  ["TRIM", ofTexts((text) => text.replace(/ +/g, " ").replace(/^ | $/g, ""))],
  ["LEN", ofTexts((text) => text.length)],
  ["LEFT", (text = null, count = 1) => part(text, 1, count)],
  ["RIGHT", (text = null, count = 1) => lastPart(text, count)],
  ["MID", (text = null, from = null, count = null) => part(text, from, count)],
  ["FIND", (what = null, text = null, from = 1) => found(what, text, from)],
  [
    "SUBSTITUTE",
    ofTexts((text, from = "", to = "") => (from === "" ? text : text.replaceAll(from, to))),
  ],
  ["CHAR", ofNumbers((code) => (code === 10 ? "\n" : String.fromCharCode(code)))],
]);

export function operate(operator: string, left: CellValue, right: CellValue): CellValue {
  switch (operator) {
    case "&":
      return ofTwoTexts(left, right, (a, b) => a + b);
    case "+":
      return ofTwoNumbers(left, right, (a, b) => a + b);
    case "-":
      return ofTwoNumbers(left, right, (a, b) => a - b);
    case "*":
      return ofTwoNumbers(left, right, (a, b) => a * b);
    case "/":
      return ofTwoNumbers(left, right, (a, b) => (b === 0 ? failed("#DIV/0!") : a / b));
    default:
      return comparison(operator, left, right);
  }
}

function exactly(left: CellValue = null, right: CellValue = null): CellValue {
  return ofTwoTexts(left, right, (a, b) => a === b);
}

function ofTwoTexts(
  left: CellValue,
  right: CellValue,
  compute: (a: string, b: string) => CellValue,
): CellValue {
  const a = textOf(left);
  if (typeof a !== "string") return a;
  const b = textOf(right);
  return typeof b === "string" ? compute(a, b) : b;
}

function ofTwoNumbers(
  left: CellValue,
  right: CellValue,
  compute: (a: number, b: number) => CellValue,
): CellValue {
  const a = numberOf(left);
  if (typeof a !== "number") return a;
  const b = numberOf(right);
  return typeof b === "number" ? finite(compute(a, b)) : b;
}

const finite = (result: CellValue): CellValue =>
  typeof result === "number" && !Number.isFinite(result) ? failed("#NUM!") : result;

function comparison(operator: string, left: CellValue, right: CellValue): CellValue {
  const order = compared(left, right);
  if (typeof order !== "number") return order;
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    case ">=":
      return order >= 0;
    default:
      throw new NotComputable(operator);
  }
}

function ofNumbers(compute: (...numbers: readonly [number, ...number[]]) => CellValue): Compute {
  return (...args) => {
    const numbers = args.map(numberOf);
    const error = numbers.find((value) => typeof value !== "number");
    if (error !== undefined) return error;
    return finite(compute(...(numbers as [number, ...number[]])));
  };
}

function ofTexts(compute: (...texts: readonly [string, ...string[]]) => CellValue): Compute {
  return (...args) => {
    const texts = args.map(textOf);
    const error = texts.find((value) => typeof value !== "string");
    return error ?? compute(...(texts as [string, ...string[]]));
  };
}

/** Half away from zero at the decimal text of the number, as spreadsheets show it. */
const rounded = (value: number, decimals: number): number => stepped(value, decimals, Math.round);

/** The number's size is taken to a whole one where its last decimal stands before the point. */
function stepped(value: number, decimals: number, step: (size: number) => number): number {
  const [digits = "0", exponent = "0"] = String(Math.abs(value)).split("e");
  const shifted = Number(`${digits}e${Number(exponent) + decimals}`);
  const [whole = "0", more = "0"] = String(step(shifted)).split("e");
  return Math.sign(value) * Number(`${whole}e${Number(more) - decimals}`);
}

function negated(value: CellValue = null): CellValue {
  const logical = logicalOf(value);
  return typeof logical === "boolean" ? !logical : logical;
}

const DAY_MS = 86_400_000;

/** Dates from March 1900 on: before, Excel counts a day that never was. */
function dayOf(serial: number): Date {
  if (serial < 61) throw new NotComputable("a date before March 1900");
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * DAY_MS);
}

/** Dates and other notations are taken for no number: programs differ in them. */
function typed(text: string): CellValue {
  const isNumber = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(text);
  return isNumber ? Number(text) : failed("#VALUE!");
}

function part(text: CellValue, from: CellValue, count: CellValue): CellValue {
  const [whole, first, length] = [textOf(text), numberOf(from), numberOf(count)];
  if (typeof whole !== "string") return whole;
  if (typeof first !== "number") return first;
  if (typeof length !== "number") return length;
  if (first < 1 || length < 0) return failed("#VALUE!");
  return whole.slice(Math.floor(first) - 1, Math.floor(first) - 1 + Math.floor(length));
}

function lastPart(text: CellValue, count: CellValue): CellValue {
  const [whole, length] = [textOf(text), numberOf(count)];
  if (typeof whole !== "string") return whole;
  if (typeof length !== "number") return length;
  if (length < 0) return failed("#VALUE!");
  return length < 1 ? "" : whole.slice(-Math.floor(length));
}

function found(what: CellValue, text: CellValue, from: CellValue): CellValue {
  const [wanted, whole, first] = [textOf(what), textOf(text), numberOf(from)];
  if (typeof wanted !== "string") return wanted;
  if (typeof whole !== "string") return whole;
  if (typeof first !== "number") return first;
  const at = first < 1 ? -1 : whole.indexOf(wanted, Math.floor(first) - 1);
  return at < 0 ? failed("#VALUE!") : at + 1;
}

/** A criterion of COUNTIF and SUMIF, as a test of one cell. */
export function criterion(value: CellValue): (cell: CellValue) => boolean {
  if (typeof value === "number") return (cell) => cell === value;
  if (typeof value !== "string" || /[*?~]/.test(value)) throw new NotComputable("a criterion");
  const [, operator = "", rest = ""] = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(value) ?? [];
  const wanted = typed(rest);
  if (typeof wanted === "number") {
    const sign = operator === "" ? "=" : operator;
    if (sign === "<>") return (cell) => cell !== wanted;
    return (cell) => typeof cell === "number" && comparison(sign, cell, wanted) === true;
  }
  if (operator !== "" || rest === "") throw new NotComputable("a criterion");
  return (cell) => typeof cell === "string" && folded(cell) === folded(rest);
}
