import { tokensOf, type Reference, type Token } from "./tokens";

/** One argument that needs no working out. */
export type Argument =
  | { readonly kind: "reference"; readonly reference: Reference }
  | { readonly kind: "text"; readonly text: string }
  /** Decimal text as typed. */
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "logical"; readonly value: boolean }
  | { readonly kind: "omitted" };

/** A formula that is one call of one of our functions, over cells and constants and nothing else. */
export interface SingleCall {
  /** Without `CX.`, in capitals: `GROWTH`. */
  readonly name: string;
  readonly args: readonly Argument[];
}

/** As Excel shows the function, and as a file stores it. */
const OURS = /^(?:CX\.|_xldudf_CX_)([A-Z]+)$/i;

/** `=CX.GROWTH(B6,C6,B$6:B$16,C$6:C$16)` → GROWTH with four references; null for anything more or less. */
export function singleCall(formula: string): SingleCall | null {
  const [first, ...rest] = tokensOf(formula);
  const tokens = first && isSign(first, "@") ? rest : first ? [first, ...rest] : [];
  const [word, open, ...inside] = tokens;
  const close = inside.pop();
  const name = word?.kind === "word" ? OURS.exec(word.text)?.[1] : undefined;
  if (name === undefined || !isSign(open, "(") || !isSign(close, ")")) return null;
  const args = argumentsOf(inside);
  return args ? { name: name.toUpperCase(), args } : null;
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
      references.set(token.reference.text.replaceAll("$", ""), token.reference);
    }
    const isCalled = isSign(tokens[index + 1], "(");
    if (token.kind === "outside" && !isCalled) names.add(token.text);
    if (token.kind === "word" && !isCalled && logicalOf(token) === null) names.add(token.text);
  });
  return { references: [...references.values()], names: [...names] };
}

function argumentsOf(tokens: readonly Token[]): Argument[] | null {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (isSign(token, ",")) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  const args = parts.map(argumentOf);
  return args.every((arg) => arg !== null) ? args : null;
}

function argumentOf(tokens: readonly Token[]): Argument | null {
  const [first, second] = tokens;
  if (!first) return { kind: "omitted" };
  if (tokens.length === 1) return plainArgument(first);
  const isNegative = tokens.length === 2 && isSign(first, "-") && second?.kind === "number";
  return isNegative ? { kind: "number", text: `-${second.text}` } : null;
}

function plainArgument(token: Token): Argument | null {
  const value = logicalOf(token);
  if (value !== null) return { kind: "logical", value };
  return token.kind === "word" || token.kind === "outside" || token.kind === "sign" ? null : token;
}

function logicalOf(token: Token): boolean | null {
  if (token.kind !== "word" || !/^(true|false)$/i.test(token.text)) return null;
  return token.text.toUpperCase() === "TRUE";
}

const isSign = (token: Token | undefined, text: string): boolean =>
  token?.kind === "sign" && token.text === text;
