import {
  callAt,
  placeAfter,
  placeBefore,
  readFormula,
  signOf,
  tokensIn,
  type ReadFormula,
  type Span,
} from "./calls";
import type { Reference } from "./reference";
import { tokensOf, type Token } from "./tokens";

/** One argument that needs no working out. */
export type Argument =
  | { readonly kind: "reference"; readonly reference: Reference }
  | { readonly kind: "text"; readonly text: string }
  /** Decimal text as typed. */
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "logical"; readonly value: boolean }
  | { readonly kind: "omitted" };

/** A formula that is one call of a function, over cells and constants and nothing else. */
export interface SingleCall {
  /** As it is typed, in capitals: `CX.GROWTH`. */
  readonly name: string;
  readonly args: readonly Argument[];
}

/** `=CX.GROWTH(B6,C6,B$6:B$16,C$6:C$16)` → CX.GROWTH with four references; null for anything more or less. */
export function singleCall(formula: string): SingleCall | null {
  const read = readFormula(formula);
  const call = callAt(read, withoutSign(read));
  const args = call?.args.map((arg) => argumentOf(read, arg));
  return call && args?.every((arg) => arg !== null) ? { name: call.called, args } : null;
}

/** All of the formula, but for blanks around it and an `@` before it. */
function withoutSign({ pieces }: ReadFormula): Span {
  const first = placeAfter(pieces, -1);
  const isSign = signOf(pieces[first]) === "@";
  return {
    from: isSign ? placeAfter(pieces, first) : first,
    to: placeBefore(pieces, pieces.length) + 1,
  };
}

/** What a formula refers to, each once: cells, and names that have no address here. */
export interface Referred {
  readonly references: readonly Reference[];
  readonly names: readonly string[];
}

export function referredIn(formula: string): Referred {
  const tokens = tokensOf(formula);
  const references = new Map<string, Reference>();
  const names = new Set<string>();
  tokens.forEach((token, index) => {
    if (token.kind === "reference") {
      references.set(bare(token.reference), token.reference);
    }
    const isCalled = isSign(tokens[index + 1], "(");
    if (token.kind === "outside" && !isCalled) names.add(token.text);
    if (token.kind === "word" && !isCalled && logicalOf(token) === null) names.add(token.text);
  });
  return { references: [...references.values()], names: [...names] };
}

function argumentOf(read: ReadFormula, span: Span): Argument | null {
  const tokens = tokensIn(read, span);
  const [first, second] = tokens;
  if (!first) return { kind: "omitted" };
  if (tokens.length === 1) return plainArgument(first);
  const isNegative = tokens.length === 2 && isSign(first, "-") && second?.kind === "number";
  return isNegative ? { kind: "number", text: `-${second.text}` } : blankKept(read, span);
}

/** `IF(B5:B15="","",B5:B15)` is B5:B15 to our functions: it keeps a program from passing 0 for a blank cell. */
function blankKept(read: ReadFormula, span: Span): Argument | null {
  const call = callAt(read, span);
  if (call?.called !== "IF" || call.args.length !== 3) return null;
  const [test = [], empty = [], kept = []] = call.args.map((arg) => tokensIn(read, arg));
  const [cells, sign, blank] = test;
  const [same] = kept;
  const isTest = test.length === 3 && isSign(sign, "=") && isEmptyText(blank);
  const isKept = empty.length === 1 && isEmptyText(empty[0]) && kept.length === 1;
  if (!isTest || !isKept || cells?.kind !== "reference" || same?.kind !== "reference") return null;
  return bare(cells.reference) === bare(same.reference) ? same : null;
}

const isEmptyText = (token: Token | undefined): boolean =>
  token?.kind === "text" && token.text === "";
const bare = ({ text }: Reference): string => text.replaceAll("$", "");

function plainArgument(token: Token): Argument | null {
  const value = logicalOf(token);
  if (value !== null) return { kind: "logical", value };
  return token.kind === "reference" || token.kind === "text" || token.kind === "number"
    ? token
    : null;
}

function logicalOf(token: Token): boolean | null {
  if (token.kind !== "word" || !/^(true|false)$/i.test(token.text)) return null;
  return token.text.toUpperCase() === "TRUE";
}

const isSign = (token: Token | undefined, text: string): boolean =>
  token?.kind === "sign" && token.text === text;
