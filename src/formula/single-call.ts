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
      references.set(bare(token.reference), token.reference);
    }
    const isCalled = isSign(tokens[index + 1], "(");
    if (token.kind === "outside" && !isCalled) names.add(token.text);
    if (token.kind === "word" && !isCalled && logicalOf(token) === null) names.add(token.text);
  });
  return { references: [...references.values()], names: [...names] };
}

function argumentsOf(tokens: readonly Token[]): Argument[] | null {
  const args = partsOf(tokens).map(argumentOf);
  return args.every((arg) => arg !== null) ? args : null;
}

/** Between the commas that stand in no bracket. */
function partsOf(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (isSign(token, "(")) depth += 1;
    if (isSign(token, ")")) depth -= 1;
    if (depth === 0 && isSign(token, ",")) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

function argumentOf(tokens: readonly Token[]): Argument | null {
  const [first, second] = tokens;
  if (!first) return { kind: "omitted" };
  if (tokens.length === 1) return plainArgument(first);
  const isNegative = tokens.length === 2 && isSign(first, "-") && second?.kind === "number";
  return isNegative ? { kind: "number", text: `-${second.text}` } : blankKept(tokens);
}

/** `IF(B5:B15="","",B5:B15)` is B5:B15 to our functions: it keeps a program from passing 0 for a blank cell. */
function blankKept(tokens: readonly Token[]): Argument | null {
  const [word, open, ...rest] = tokens;
  if (word?.kind !== "word" || !/^if$/i.test(word.text) || !isSign(open, "(")) return null;
  if (!isSign(rest.pop(), ")")) return null;
  const [[cells, sign, blank], [empty], [same]] = triple(partsOf(rest));
  const isTest = cells?.kind === "reference" && isSign(sign, "=") && isEmptyText(blank);
  const isKept = isEmptyText(empty) && same?.kind === "reference";
  if (!isTest || !isKept || rest.length !== 7) return null;
  return bare(cells.reference) === bare(same.reference) ? same : null;
}

const triple = ([a = [], b = [], c = []]: readonly Token[][]) => [a, b, c] as const;
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
