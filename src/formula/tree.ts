import { STRENGTH, type Operator } from "./operators";

/** Formulas as trees, and their text. Only functions that Excel 2010, WPS and LibreOffice share can be named. */

export type FunctionName =
  | (
      | "IF"
      | "AND"
      | "OR"
      | "ISNUMBER"
      | "ISTEXT"
      | "ISBLANK"
      | "ISERROR"
      | "ISLOGICAL"
      | "IFERROR"
      | "EXACT"
    )
  | ("COUNT" | "COUNTA" | "COUNTBLANK" | "COUNTIF" | "SUMIF" | "SUM" | "SUMPRODUCT" | "MATCH")
  | ("MAX" | "MIN" | "ABS" | "INT" | "MOD" | "ROUND" | "RANK" | "GCD" | "LCM" | "INDEX" | "ROWS")
  | (
      | "YEAR"
      | "MONTH"
      | "DAY"
      | "VALUE"
      | "TRIM"
      | "LEFT"
      | "MID"
      | "FIND"
      | "LEN"
      | "SUBSTITUTE"
      | "CHAR"
    );

export type Formula =
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  /** Cells, as formulas write them: `'数据 1-6月'!B6`. */
  | { readonly kind: "cells"; readonly text: string }
  | { readonly kind: "call"; readonly name: FunctionName; readonly args: readonly Formula[] }
  | {
      readonly kind: "operation";
      readonly operator: Operator;
      readonly left: Formula;
      readonly right: Formula;
    };

/** What may stand in a formula: a tree, a decimal text is given by `decimal`, a plain text stands for itself. */
export type Part = Formula | string | number;

const asFormula = (part: Part): Formula =>
  typeof part === "string"
    ? { kind: "text", text: part }
    : typeof part === "number"
      ? decimal(String(part))
      : part;

/** A number of the method as it is written: `2.5`. */
export const decimal = (text: string): Formula => ({ kind: "number", text });

export const cells = (text: string): Formula => ({ kind: "cells", text });

export function call(name: FunctionName, ...args: readonly Part[]): Formula {
  return { kind: "call", name, args: args.map(asFormula) };
}

function operation(operator: Operator): (left: Part, right: Part) => Formula {
  return (left, right) => ({
    kind: "operation",
    operator,
    left: asFormula(left),
    right: asFormula(right),
  });
}

export const plus = operation("+");
export const minus = operation("-");
export const times = operation("*");
export const over = operation("/");
export const joined = operation("&");
export const equal = operation("=");
export const unequal = operation("<>");
export const below = operation("<");
export const above = operation(">");
export const atMost = operation("<=");
export const atLeast = operation(">=");

export const when = (condition: Part, then: Part, otherwise: Part): Formula =>
  call("IF", condition, then, otherwise);

/** The text of a cell's formula, with its leading `=`. Same tree, same text. */
export function formulaText(formula: Formula): string {
  return `=${expressionText(formula)}`;
}

/** The text of a formula within another: without its leading `=`. */
export function expressionText(formula: Formula): string {
  const parts: string[] = [];
  print(formula, parts);
  return parts.join("");
}

function print(formula: Formula, parts: string[]): void {
  switch (formula.kind) {
    case "number":
    case "cells":
      parts.push(formula.text);
      return;
    case "text":
      parts.push(`"${formula.text.replaceAll('"', '""')}"`);
      return;
    case "call":
      parts.push(formula.name, "(");
      formula.args.forEach((arg, index) => {
        if (index > 0) parts.push(",");
        print(arg, parts);
      });
      parts.push(")");
      return;
    case "operation": {
      const { operator, left, right } = formula;
      printSide(left, operator, false, parts);
      parts.push(operator);
      printSide(right, operator, true, parts);
    }
  }
}

/** Operators of equal strength bind from the left, so the right side needs brackets then. */
function printSide(formula: Formula, operator: Operator, isRight: boolean, parts: string[]): void {
  const own = formula.kind === "operation" ? STRENGTH[formula.operator] : Infinity;
  const needed = STRENGTH[operator];
  const hasBrackets = own < needed || (isRight && own === needed);
  if (hasBrackets) parts.push("(");
  print(formula, parts);
  if (hasBrackets) parts.push(")");
}
