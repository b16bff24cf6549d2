import { isOperator, STRENGTH, type Operator } from "./operators";
import { coordinatesOf, type Coordinates, type Reference } from "./reference";
import { tokensOf, type Token } from "./tokens";

/** A formula as it was read. A sign before an operand binds strongest, then `%`, then operators by their strength. */
export type Syntax =
  | { readonly kind: "number"; readonly value: number; readonly text: string }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "logical"; readonly value: boolean }
  /** `isMoving`: they are others when the formula stands in another row. */
  | {
      readonly kind: "cells";
      readonly reference: Reference;
      readonly coordinates: Coordinates;
      readonly isMoving: boolean;
    }
  /** `name` in capitals. A fixed one is over cells that do not move, and so the same in every row. */
  | {
      readonly kind: "call";
      readonly name: string;
      readonly args: readonly Syntax[];
      readonly isFixed: boolean;
    }
  | { readonly kind: "signed"; readonly sign: "+" | "-"; readonly operand: Syntax }
  | { readonly kind: "percent"; readonly operand: Syntax }
  | {
      readonly kind: "operation";
      readonly operator: Operator;
      readonly left: Syntax;
      readonly right: Syntax;
    };

/**
 * Reads the text of a formula. null for what it does not know: other operators, names, cells of other files, constant arrays.
 *
 * @example parseFormula("=ROUND(A1/2,2)") → { kind: "call", name: "ROUND", args: [operation, number] }
 */
export function parseFormula(formula: string): Syntax | null {
  try {
    const parser = new Parser(tokensOf(formula));
    const syntax = parser.expression(0);
    return parser.isAtEnd ? syntax : null;
  } catch (error) {
    if (error instanceof NotRead) return null;
    throw error;
  }
}

class NotRead extends Error {}

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  /** Takes operators that bind stronger than `floor`, from the left. */
  expression(floor: number): Syntax {
    let left = this.operand();
    for (;;) {
      const operator = this.sign();
      if (operator === null || !isOperator(operator) || STRENGTH[operator] <= floor) return left;
      this.at += 1;
      left = { kind: "operation", operator, left, right: this.expression(STRENGTH[operator]) };
    }
  }

  private operand(): Syntax {
    let operand = this.signed();
    while (this.sign() === "%") {
      this.at += 1;
      operand = { kind: "percent", operand };
    }
    return operand;
  }

  private signed(): Syntax {
    const token = this.tokens[this.at];
    this.at += 1;
    if (!token) throw new NotRead();
    switch (token.kind) {
      case "number":
        return { kind: "number", value: Number(token.text), text: token.text };
      case "text":
        return { kind: "text", value: token.text };
      case "reference":
        return cellsOf(token.reference);
      case "word":
        return this.word(token.text.toUpperCase());
      case "sign":
        return this.afterSign(token.text);
      case "outside":
      case "error":
        throw new NotRead();
    }
  }

  private word(name: string): Syntax {
    if (this.sign() !== "(") {
      if (name === "TRUE" || name === "FALSE") return { kind: "logical", value: name === "TRUE" };
      throw new NotRead();
    }
    this.at += 1;
    if (this.sign() === ")") {
      this.at += 1;
      return { kind: "call", name, args: [], isFixed: true };
    }
    const args = [this.expression(0)];
    while (this.sign() === ",") {
      this.at += 1;
      args.push(this.expression(0));
    }
    this.expect(")");
    return { kind: "call", name, args, isFixed: args.every(isFixed) };
  }

  private afterSign(sign: string): Syntax {
    if (sign === "-" || sign === "+") return { kind: "signed", sign, operand: this.signed() };
    if (sign !== "(") throw new NotRead();
    const inside = this.expression(0);
    this.expect(")");
    return inside;
  }

  private expect(sign: string): void {
    if (this.sign() !== sign) throw new NotRead();
    this.at += 1;
  }

  private sign(): string | null {
    const token = this.tokens[this.at];
    return token?.kind === "sign" ? token.text : null;
  }
}

function cellsOf(reference: Reference): Syntax {
  const coordinates = coordinatesOf(reference.cells);
  const isMoving = coordinates.some(({ axis, isFixed }) => axis === "row" && !isFixed);
  return { kind: "cells", reference, coordinates, isMoving };
}

function isFixed(syntax: Syntax): boolean {
  switch (syntax.kind) {
    case "number":
    case "text":
    case "logical":
      return true;
    case "cells":
      return !syntax.isMoving;
    case "call":
      return syntax.isFixed;
    case "signed":
    case "percent":
      return isFixed(syntax.operand);
    case "operation":
      return isFixed(syntax.left) && isFixed(syntax.right);
  }
}
