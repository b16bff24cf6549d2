import { typedName } from "./function-names";
import { piecesOf, type Piece, type Token } from "./tokens";

/** A run of pieces: from one up to, but not including, another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A function called somewhere in a formula. Numbers are places in its pieces. */
export interface Call {
  /** The name as it stands. */
  readonly name: string;
  /** The function as it is typed, in capitals: `IFNA` of `_xlfn.ifna`. */
  readonly called: string;
  /** From the name to the closing bracket. */
  readonly span: Span;
  /** Without the spaces around them. */
  readonly args: readonly Span[];
  /** The functions around it as they are typed, in capitals, from the outermost. */
  readonly around: readonly string[];
}

export interface ReadFormula {
  readonly pieces: readonly Piece[];
  /** In the order of their names. */
  readonly calls: readonly Call[];
}

interface OpenBracket {
  /** Place of the function's name; null for a bracket that only groups, and for a constant in braces. */
  readonly name: number | null;
  readonly commas: number[];
  readonly open: number;
}

/** Every call in a formula. Brackets that do not match make no call. */
export function readFormula(formula: string): ReadFormula {
  const pieces = piecesOf(formula);
  const stack: OpenBracket[] = [];
  const calls: Call[] = [];
  pieces.forEach((piece, at) => {
    const sign = signOf(piece);
    if (sign === "(" || sign === "{") {
      stack.push({ name: sign === "(" ? nameBefore(pieces, at) : null, commas: [], open: at });
    }
    if (sign === ",") stack.at(-1)?.commas.push(at);
    if (sign !== ")" && sign !== "}") return;
    const closed = stack.pop();
    if (closed && closed.name !== null) calls.push(callOf(pieces, closed, at, stack));
  });
  return { pieces, calls: calls.sort((a, b) => a.span.from - b.span.from) };
}

export const textOf = (pieces: readonly Piece[], { from, to }: Span): string =>
  pieces
    .slice(from, to)
    .map(({ text }) => text)
    .join("");

export const tokensIn = ({ pieces }: ReadFormula, { from, to }: Span): Token[] =>
  pieces.slice(from, to).flatMap(({ token }) => token ?? []);

/** The call that is all there is of a span. */
export const callAt = ({ calls }: ReadFormula, { from, to }: Span): Call | undefined =>
  calls.find(({ span }) => span.from === from && span.to === to);

/** The formula with a run of its pieces replaced. */
export function replaced({ pieces }: ReadFormula, { from, to }: Span, text: string): string {
  const before = textOf(pieces, { from: 0, to: from });
  return `=${before}${text}${textOf(pieces, { from: to, to: pieces.length })}`;
}

/** The place of the last piece before this one that is no space; -1 where there is none. */
export function placeBefore(pieces: readonly Piece[], at: number): number {
  let place = at - 1;
  while (place >= 0 && pieces[place]?.token === null) place -= 1;
  return place;
}

/** The place of the next piece that is no space. */
export function placeAfter(pieces: readonly Piece[], at: number): number {
  let place = at + 1;
  while (pieces[place]?.token === null) place += 1;
  return place;
}

export const signOf = (piece: Piece | undefined): string | null =>
  piece?.token?.kind === "sign" ? piece.token.text : null;

function callOf(
  pieces: readonly Piece[],
  { name: named, commas, open }: OpenBracket,
  close: number,
  stack: readonly OpenBracket[],
): Call {
  const nameAt = (place: number): string => pieces[place]?.text ?? "";
  const from = named ?? open;
  const name = nameAt(from);
  const ends = [...commas, close];
  const args = ends.map((to, i) => trimmed(pieces, { from: (ends[i - 1] ?? open) + 1, to }));
  const around = stack.flatMap((each) => (each.name === null ? [] : calledBy(nameAt(each.name))));
  return { name, called: calledBy(name), span: { from, to: close + 1 }, args, around };
}

const calledBy = (name: string): string => typedName(name).toUpperCase();

function nameBefore(pieces: readonly Piece[], open: number): number | null {
  const place = placeBefore(pieces, open);
  const kind = pieces[place]?.token?.kind;
  return kind === "word" || kind === "outside" ? place : null;
}

function trimmed(pieces: readonly Piece[], { from, to }: Span): Span {
  let [first, end] = [from, to];
  while (first < end && pieces[first]?.token === null) first += 1;
  while (end > first && pieces[end - 1]?.token === null) end -= 1;
  return { from: first, to: end };
}
