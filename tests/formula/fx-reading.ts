import {
  parse,
  parseA1Ref,
  tokenize,
  translateFormulaToA1,
  translateFormulaToR1C1,
  type AstExpression,
  type CallExpression,
  type Identifier,
  type ReferenceIdentifier,
  type RangeA1,
  type Token,
} from "@borgar/fx";
import {
  normalCells,
  normalNumber,
  normalText,
  type NormalCall,
  type NormalToken,
  type NormalTree,
} from "./normal-form";

/** null for a formula that fx does not know. */
export function fxTokens(formula: string): NormalToken[] | null {
  const tokens = tokenize(formula, { negativeNumbers: false });
  if (tokens.some(({ type, unterminated }) => type === "unknown" || unterminated)) return null;
  return placesJoined(tokens).flatMap(tokenOf);
}

/** fx has a function and a lost reference beside their place: `'C:\x.xlam'` `!` `CX.TOTAL`, `#REF!` `B6`. */
function placesJoined(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const [place, mark] = joined.slice(-2);
    const last = joined.at(-1);
    if (mark?.value === "!" && place && /^(func|error)$/.test(token.type)) {
      joined.splice(-2, 2, {
        type: token.type === "error" ? "error" : "outside",
        value: place.value + mark.value + token.value,
      });
    } else if (last?.value.toUpperCase() === "#REF!" && /^range/.test(token.type)) {
      joined.splice(-1, 1, { type: "error", value: last.value + token.value });
    } else joined.push(token);
  }
  return joined;
}

function tokenOf({ type, value }: Token): NormalToken[] {
  switch (type) {
    case "fx_prefix":
    case "whitespace":
    case "newline":
      return [];
    case "string":
      return [normalText(value.slice(1, -1).replaceAll('""', '"'))];
    case "number":
      return [normalNumber(value)];
    case "range":
    case "range_beam":
      return [cellsOf(value)];
    case "operator":
      return [`sign:${value}`];
    case "error":
      return [lostCells(value)];
    case "func":
    case "bool":
      return [`word:${value.toUpperCase()}`];
    case "range_named":
      return [`${value.includes("!") ? "outside" : "word"}:${value.toUpperCase()}`];
    default:
      return [`outside:${value.toUpperCase()}`];
  }
}

/** `#REF!`, or `#REF!B6`. */
function lostCells(text: string): string {
  const [, place = "", cells = ""] = /^(#REF!)(.+)$/i.exec(text) ?? [];
  return cells === ""
    ? `error:${text.toUpperCase()}`
    : `error:${place.toUpperCase()}${cellsOf(cells)}`;
}

function cellsOf(text: string): string {
  const reference = parseA1Ref(text);
  if (!reference || !("range" in reference)) throw new Error(`no cells: ${text}`);
  const [sheet = null, more] = reference.context ?? [];
  const cells = linesOf(reference.range);
  if (more === undefined && !sheet?.includes(":")) return normalCells(sheet, ...cells);
  const place = text.slice(0, text.lastIndexOf("!") + 1).toUpperCase();
  return `outside:${place}${normalCells(null, ...cells)}`;
}

type Ends = readonly (readonly [number | null | undefined, boolean | null | undefined])[];

function linesOf({ top, bottom, left, right, $top, $bottom, $left, $right }: RangeA1) {
  const lines = (ends: Ends) =>
    ends.flatMap(([index, fixed]) =>
      typeof index === "number" ? [{ index, isFixed: fixed === true }] : [],
    );
  return [
    lines([
      [top, $top],
      [bottom, $bottom],
    ]),
    lines([
      [left, $left],
      [right, $right],
    ]),
  ] as const;
}

/**
 * Two texts that fx takes otherwise than Excel: a lost reference and the cells beside it are two arguments, and a blank before
 * the bracket of a call makes it what a name and the bracket have in common.
 */
function fxParsed(formula: string): AstExpression | null {
  const tokens = tokenize(formula, { negativeNumbers: false });
  if (placesJoined(tokens).length < tokens.length || tokens.some(isApart)) return null;
  try {
    return parse(tokens);
  } catch {
    return null;
  }
}

function isApart({ type }: Token, at: number, tokens: readonly Token[]): boolean {
  const [blank, bracket] = tokens.slice(at + 1, at + 3);
  return type === "range_named" && /^\s+$/.test(blank?.value ?? "") && bracket?.value === "(";
}

/** null for what fx does not parse. */
export function fxTree(formula: string): NormalTree | null {
  const tree = fxParsed(formula);
  return tree && treeOf(tree);
}

function treeOf(tree: AstExpression | null): NormalTree {
  switch (tree?.type) {
    case "Literal":
      if (typeof tree.value === "boolean") return String(tree.value).toUpperCase();
      return typeof tree.value === "number" ? normalNumber(tree.raw) : normalText(tree.value);
    case "ReferenceIdentifier":
      return tree.kind === "range" || tree.kind === "beam" ? cellsOf(tree.value) : tree.value;
    case "CallExpression":
      return `(${[calledName(tree), ...tree.arguments.map(treeOf)].join(" ")})`;
    case "UnaryExpression":
    case "BinaryExpression":
      return `(${[tree.operator, ...tree.arguments.map(treeOf)].join(" ")})`;
    default:
      return tree ? `other:${tree.type}` : "omitted";
  }
}

/** What fx takes for a name that is called, as `汇总(`, is a reference of its. */
function calledName({ callee }: CallExpression): string {
  const called = callee as Identifier | ReferenceIdentifier;
  return (called.type === "Identifier" ? called.name : called.value).toUpperCase();
}

/** In the order of their names; null for what fx does not parse. */
export function fxCalls(formula: string): NormalCall[] | null {
  const tree = fxParsed(formula);
  return tree && callsIn(tree);
}

function callsIn(tree: AstExpression | null): NormalCall[] {
  switch (tree?.type) {
    case "CallExpression": {
      const name = calledName(tree);
      const args = tree.arguments.length;
      const omitted = tree.arguments.flatMap((arg, index) =>
        (arg as unknown) === null ? [index] : [],
      );
      return [{ name, args, omitted }, ...tree.arguments.flatMap(callsIn)];
    }
    case "UnaryExpression":
    case "BinaryExpression":
      return tree.arguments.flatMap(callsIn);
    default:
      return [];
  }
}

/** The formula of one cell as another one has it, by way of R1C1. */
export function fxMoved(formula: string, from: string, to: string): string {
  return translateFormulaToA1(translateFormulaToR1C1(formula, from), to);
}
