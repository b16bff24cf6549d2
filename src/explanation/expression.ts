import { decimalText } from "../numbers/decimal-text";
import * as numbers from "../numbers/exact";
import type { Exact } from "../numbers/exact";
import { inputText, type Figure } from "./figures";

/**
 * An arithmetic expression as print shows it, with its value: `(1086.4−1000)÷1000`.
 * Text and value are built by the same steps, so a printed expression recomputes.
 */
export interface Expression {
  readonly text: string;
  readonly value: Exact;
  /** What may stand beside it without brackets. */
  readonly level: "atom" | "product" | "sum";
  /** How deep its brackets nest: (), then [], then {}. */
  readonly depth: number;
}

/** A raw number, whole. */
export function number(value: Exact): Expression {
  return atom(inputText(value), value);
}

/** A computed number that is printed whole. */
export function wholeFigure({ text }: Figure, value: Exact): Expression {
  return atom(text, value);
}

/** A number whole; one without an end stands as the fraction that it is. */
export function fractionOf(value: Exact): Expression {
  if (decimalText(value) !== null) return number(value);
  const { numerator, denominator } = value;
  const [top, bottom] = [numerator, denominator].map((part) =>
    number({ numerator: part / commonDivisor(numerator, denominator), denominator: 1n }),
  );
  if (!top || !bottom) throw new Error("a fraction has two sides");
  return over(top, bottom);
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : commonDivisor(b, a % b);
}

function atom(text: string, value: Exact): Expression {
  return { text, value, level: numbers.isNegative(value) ? "sum" : "atom", depth: 0 };
}

export function plus(...terms: readonly Expression[]): Expression {
  return {
    text: terms.map((term, index) => (index > 0 ? withoutSign(term) : term.text)).join("+"),
    value: numbers.sum(terms.map((term) => term.value)),
    level: terms.length > 1 ? "sum" : (terms[0]?.level ?? "atom"),
    depth: Math.max(0, ...terms.map((term) => term.depth)),
  };
}

/** Only a negative number needs brackets behind a plus. */
function withoutSign(term: Expression): string {
  return term.text.startsWith("−") ? bracketed(term).text : term.text;
}

export function minus(a: Expression, b: Expression): Expression {
  const right = b.level === "sum" ? bracketed(b) : b;
  return {
    text: `${a.text}−${right.text}`,
    value: numbers.subtract(a.value, b.value),
    level: "sum",
    depth: Math.max(a.depth, right.depth),
  };
}

export function times(a: Expression, b: Expression): Expression {
  return product(factor(a), "×", factor(b), numbers.multiply(a.value, b.value));
}

/** a ÷ b; b must not be 0. */
export function over(a: Expression, b: Expression): Expression {
  return product(factor(a), "÷", divisor(b), numbers.divide(a.value, b.value));
}

function product(a: Expression, sign: string, b: Expression, value: Exact): Expression {
  return {
    text: `${a.text}${sign}${b.text}`,
    value,
    level: "product",
    depth: Math.max(a.depth, b.depth),
  };
}

const factor = (term: Expression): Expression => (term.level === "sum" ? bracketed(term) : term);
const divisor = (term: Expression): Expression => (term.level === "atom" ? term : bracketed(term));

const BRACKETS = ["()", "[]", "{}"] as const;

function bracketed(term: Expression): Expression {
  const [open, close] = BRACKETS[Math.min(term.depth, BRACKETS.length - 1)] ?? "()";
  return { ...term, text: `${open}${term.text}${close}`, level: "atom", depth: term.depth + 1 };
}
