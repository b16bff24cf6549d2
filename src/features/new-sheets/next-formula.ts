import { referredIn } from "../../formula/single-call";
import { tokensOf, type Token } from "../../formula/tokens";

/** True for a formula that takes something from other cells, also lost ones. `=1200+350` does not: it is a figure of its month. */
export function takesFromCells(formula: string): boolean {
  const { references, names } = referredIn(formula);
  return (
    references.length > 0 ||
    names.length > 0 ||
    tokensOf(formula).some(({ kind }) => kind === "error")
  );
}

/**
 * True for `='数据 1-5月'!B5+3.5`: what its month adds to cells is a figure of that month, and goes with it. The 1 of a growth
 * is none: `B5/C5-1`, `C5*(1+D5)`.
 */
export function addsFigure(formula: string): boolean {
  const tokens = tokensOf(formula);
  return tokens.some((_, at) => isAdded(tokens, at) || isAddedTo(tokens, at));
}

/** `…+3.5`, `…-100` */
function isAdded(tokens: readonly Token[], at: number): boolean {
  const [sum, sign, number, next] = [at - 2, at - 1, at, at + 1].map((place) => tokens[place]);
  if (number?.kind !== "number" || !isOperand(sum) || !isSign(sign, "+-")) return false;
  const isOfGrowth = isSign(sign, "-") && number.text === "1";
  return !isOfGrowth && (next === undefined || isSign(next, "+-),"));
}

/** `=3.5+…`, `(12+…` */
function isAddedTo(tokens: readonly Token[], at: number): boolean {
  const [before, number, next] = [at - 1, at, at + 1].map((place) => tokens[place]);
  if (number?.kind !== "number" || !isSign(next, "+-")) return false;
  return before === undefined || (isSign(before, "(") && number.text !== "1");
}

/** What may end an operand. */
const isOperand = (token: Token | undefined): boolean =>
  token?.kind === "sign" ? isSign(token, ")%}") : token !== undefined;

const isSign = (token: Token | undefined, signs: string): boolean =>
  token?.kind === "sign" && token.text.length === 1 && signs.includes(token.text);
