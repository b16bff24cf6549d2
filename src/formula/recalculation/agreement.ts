import { isCellError, type CellValue } from "../../cells/grid";
import { isMatrix, NotComputable, type Operand } from "../operands";
import { CALCULABLE } from "./calculable-functions";

/**
 * Where spreadsheet programs answer differently, or by rules that nobody wrote down, nothing is computed: these throw
 * NotComputable.
 */

/** About what Excel and LibreOffice take for the same number: they differ in the last of 15 digits. */
const SAME = 2 ** -44;

function isNear(a: number, b: number): boolean {
  return a !== b && Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * SAME;
}

function differ(what: string): never {
  throw new NotComputable(what);
}

const COMPARISONS = new Set(["=", "<>", "<", ">", "<=", ">="]);

/** Of one operation on two single values. */
export function agreeOnOperation(operator: string, left: CellValue, right: CellValue): void {
  if (isCellError(left) || isCellError(right)) return;
  if (operator === "&") return [left, right].forEach(agreeOnText);
  if (COMPARISONS.has(operator)) return agreeOnComparison(operator, left, right);
  if (typeof left === "string" || typeof right === "string") differ("a text in arithmetic");
  if (operator !== "+" && operator !== "-") return;
  const [a, b] = [Number(left), operator === "-" ? Number(right) : -Number(right)];
  // Both make it 0, but only at some places of a formula.
  if (isNear(a, b)) differ("a difference near 0");
}

function agreeOnComparison(operator: string, left: CellValue, right: CellValue): void {
  if (typeof left === "number" && typeof right === "number") {
    if (isNear(left, right)) differ("numbers that are nearly equal");
    return;
  }
  const kinds = [left, right].map((value) => typeof value);
  // LibreOffice has them for numbers.
  if (kinds.includes("boolean") && left !== null && right !== null && kinds[0] !== kinds[1]) {
    differ("a logical value and another one");
  }
  const isOfTexts = kinds.includes("string") && operator !== "=" && operator !== "<>";
  if (isOfTexts) differ("the order of texts");
}

/** Of what IF asks. */
export function agreeOnCondition(asked: CellValue): void {
  if (typeof asked === "string") differ("a text for a condition");
}

/** A number in a text: up to 15 digits without an exponent. */
function agreeOnText(value: CellValue): void {
  if (typeof value !== "number" || value === 0) return;
  const size = Math.abs(value);
  if (size >= 1e15 || size < 1e-4) differ("a number in a text");
}

const valuesOf = (operand: Operand): readonly CellValue[] =>
  isMatrix(operand) ? operand.values : [operand];

/** Logical values among their arguments mean the same to both. */
const OF_LOGICAL = new Set([
  "AND",
  "OR",
  "NOT",
  "ISBLANK",
  "ISTEXT",
  "ISERROR",
  "ISNA",
  "ISLOGICAL",
  "COUNTA",
  "COUNTBLANK",
  "ROWS",
  "INDEX",
  "MATCH",
  "VLOOKUP",
]);
const OF_TEXTS = new Set(["TRIM", "LEN", "LEFT", "RIGHT", "MID", "FIND", "SUBSTITUTE", "EXACT"]);
const OF_NUMBERS = new Set(["ABS", "INT", "MOD", "ROUND", "ROUNDUP", "ROUNDDOWN", "YEAR", "MONTH"]);
const OF_ANY_NUMBERS = new Set(["SUM", "AVERAGE", "MAX", "MIN", "AND", "OR", "NOT"]);
const OF_CRITERIA = new Set(["COUNTIF", "SUMIF", "COUNTIFS", "SUMIFS"]);

/** Of a call with these arguments. */
export function agreeOnCall(name: string, operands: readonly Operand[]): void {
  if (!CALCULABLE.has(name)) return;
  const direct = operands.filter((operand) => !isMatrix(operand) || !operand.isCells);
  if (!OF_LOGICAL.has(name) && operands.some((one) => valuesOf(one).some(isLogical))) {
    differ("logical values for numbers");
  }
  if (OF_TEXTS.has(name)) operands.forEach((one) => valuesOf(one).forEach(agreeOnLetters));
  if (OF_NUMBERS.has(name) && operands.some((one) => valuesOf(one).some(isText))) {
    differ("a text for a number");
  }
  if (OF_ANY_NUMBERS.has(name) && direct.some((one) => valuesOf(one).some(isText))) {
    differ("a text for a number");
  }
  if (OF_CRITERIA.has(name)) agreeOnCriteria(name, operands);
  if (name === "INDEX") agreeOnIndex(operands);
  if (name === "MATCH" && valuesOf(operands[0] ?? null)[0] === null) differ("a blank looked for");
  if (name === "VALUE") agreeOnTyped(operands[0] ?? null);
  if (OF_ADDENDS.has(name)) agreeOnSum(operands.flatMap(numbersOf));
  agreeOnNumbers(name, operands);
}

const isText = (value: CellValue): boolean => typeof value === "string";
const isLogical = (value: CellValue): boolean => typeof value === "boolean";

function agreeOnLetters(value: CellValue): void {
  agreeOnText(value);
  // Some count a letter beyond the first plane as two.
  if (typeof value === "string" && /[\ud800-\udfff]/.test(value)) differ("letters of two halves");
}

/** What some programs take for a number or a date, though it is a text. */
const LIKE_NUMBER = /^[\s\d.,%￥$¥€/:+\-()年月日时分秒eE]*$/u;
const isLikeNumber = (text: string): boolean =>
  /\d/.test(text) && LIKE_NUMBER.test(text) && !/^[^年日]*月$/.test(text);

function agreeOnCriteria(name: string, operands: readonly Operand[]): void {
  const pairs = name === "SUMIFS" ? operands.slice(1) : operands;
  const most = name === "COUNTIF" || name === "SUMIF" ? 2 : pairs.length;
  for (let at = 0; at + 1 < most; at += 2) {
    const [searched = null, wanted = null] = [pairs[at], pairs[at + 1]];
    const rest = valuesOf(wanted)[0] ?? null;
    if (typeof rest === "string" && isLikeNumber(rest) && !/^[+-]?\d+(\.\d+)?$/.test(rest)) {
      differ("a criterion like a date");
    }
    // Blanks meet it, which whole columns have without end.
    if (typeof rest === "string" && rest.startsWith("<>")) differ("a criterion that blanks meet");
    // A number that is kept as a text is met by some.
    if (valuesOf(searched).some((one) => typeof one === "string" && isLikeNumber(one))) {
      differ("a criterion over numbers kept as texts");
    }
  }
}

/** A whole row or column, and a block of both that is asked for its row alone. */
function agreeOnIndex([block = null, ...at]: readonly Operand[]): void {
  const isPlain = at.every((one) => Number(valuesOf(one)[0]) >= 1);
  const isFlat = !isMatrix(block) || block.rows === 1 || block.columns === 1;
  if (!isPlain || (!isFlat && at.length < 2)) differ("a whole row or column");
}

/** Dates, percents and thousands are numbers to some. */
function agreeOnTyped(operand: Operand): void {
  const [text] = valuesOf(operand);
  if (typeof text === "string" && isLikeNumber(text) && !/^[+-]?\d+(\.\d+)?$/.test(text)) {
    differ("a text like a number");
  }
}

const OF_ADDENDS = new Set(["SUM", "AVERAGE"]);
const numbersOf = (operand: Operand): number[] =>
  valuesOf(operand).flatMap((value) => (typeof value === "number" ? [value] : []));

/** What stands before a rounding, near a step. */
function agreeOnNumbers(name: string, operands: readonly Operand[]): void {
  const [first, second] = operands.map((one) => valuesOf(one)[0]);
  const [value, by] = [Number(first), Number(second)];
  if (name === "INT" && isNear(value, Math.round(value))) differ("a number near a whole one");
  if (name === "MOD" && by !== 0 && isNear(value / by, Math.round(value / by))) {
    differ("a quotient near a whole number");
  }
  if (!name.startsWith("ROUND")) return;
  const scaled = Math.abs(value) * 10 ** Math.trunc(by);
  const step = name === "ROUND" ? Math.floor(scaled) + 0.5 : Math.round(scaled);
  // A decimal text that ends at the step is rounded alike by all.
  const isExact = Number(scaled.toPrecision(15)) === step && isDecimal(value, Math.trunc(by) + 1);
  if (isNear(scaled, step) && !isExact) differ("a number near the step of its rounding");
}

/** The number is what it is written as, with so many decimals. */
const isDecimal = (value: number, decimals: number): boolean => {
  const [, digits = ""] = /\.(\d+)$/.exec(String(value)) ?? [];
  return !/e/.test(String(value)) && digits.length <= decimals;
};

/** What is left of larger numbers is no more than how they are kept. */
function agreeOnSum(numbers: readonly number[]): void {
  let [largest, sum] = [0, 0];
  for (const number of numbers) {
    largest = Math.max(largest, Math.abs(number));
    sum += number;
  }
  if (sum !== 0 && Math.abs(sum) <= largest * SAME) differ("a sum near 0");
}
