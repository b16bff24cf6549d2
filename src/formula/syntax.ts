import { tokensOf, type Reference, type Token } from "./tokens";

/** A formula as it was read. Its operators bind as in every spreadsheet: `&` below `+`, comparisons weakest. */
export type Syntax =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "logical"; readonly value: boolean }
  /** Which ends of the area move with the formula, when it stands in another row: those without a `$`. */
  | {
      readonly kind: "cells";
      readonly reference: Reference;
      readonly moves: { readonly top: boolean; readonly bottom: boolean };
    }
  /** `name` in capitals. A fixed one is over cells that do not move, and so the same in every row. */
  | {
      readonly kind: "call";
      readonly name: string;
      readonly args: readonly Syntax[];
      readonly isFixed: boolean;
    }
  | { readonly kind: "negated"; readonly operand: Syntax }
  | {
      readonly kind: "operation";
      readonly operator: string;
      readonly left: Syntax;
      readonly right: Syntax;
    };

const STRENGTH: ReadonlyMap<string, number> = new Map([
  ...["=", "<>", "<", ">", "<=", ">="].map((sign) => [sign, 1] as const),
  ["&", 2],
  ["+", 3],
  ["-", 3],
  ["*", 4],
  ["/", 4],
]);

/**
 * Reads the text of a formula. null for what it does not know: other operators, names, cells of other files, constant arrays.
 *
 * @example parseFormula("=ROUND(A1/2,2)") → { kind: "call", name: "ROUND", args: [operation, number] }
 */
export function parseFormula(formula: string): Syntax | null {
  try {
    const parser = new Parser(signsJoined(tokensOf(formula)));
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
      const strength = operator === null ? undefined : STRENGTH.get(operator);
      if (operator === null || strength === undefined || strength <= floor) return left;
      this.at += 1;
      left = { kind: "operation", operator, left, right: this.expression(strength) };
    }
  }

  private operand(): Syntax {
    const token = this.tokens[this.at];
    this.at += 1;
    if (!token) throw new NotRead();
    switch (token.kind) {
      case "number":
        return { kind: "number", value: Number(token.text) };
      case "text":
        return { kind: "text", value: token.text };
      case "reference":
        return { kind: "cells", reference: token.reference, moves: movesOf(token.reference) };
      case "word":
        return this.word(token.text.toUpperCase());
      case "sign":
        return this.afterSign(token.text);
      case "outside":
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
    if (sign === "-") return { kind: "negated", operand: this.operand() };
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

function movesOf({ text }: Reference): { readonly top: boolean; readonly bottom: boolean } {
  const [first = "", last = first] = text.slice(text.lastIndexOf("!") + 1).split(":");
  const isMoving = (cell: string): boolean => /^\$?[A-Z]+\d+$/i.test(cell);
  return { top: isMoving(first), bottom: isMoving(last) };
}

function isFixed(syntax: Syntax): boolean {
  switch (syntax.kind) {
    case "number":
    case "text":
    case "logical":
      return true;
    case "cells":
      return !syntax.moves.top && !syntax.moves.bottom;
    case "call":
      return syntax.isFixed;
    case "negated":
      return isFixed(syntax.operand);
    case "operation":
      return isFixed(syntax.left) && isFixed(syntax.right);
  }
}

/** `<` and `=` are two signs in the text and one operator. */
function signsJoined(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const both = last?.kind === "sign" && token.kind === "sign" ? last.text + token.text : "";
    if (both === "<=" || both === ">=" || both === "<>") {
      joined[joined.length - 1] = { kind: "sign", text: both };
    } else joined.push(token);
  }
  return joined;
}
