import { areaOf, coordinatesOf, type Reference } from "./reference";

export type Token =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "reference"; readonly reference: Reference }
  /** A function, a defined name, TRUE or FALSE. */
  | { readonly kind: "word"; readonly text: string }
  /** Cells of another file, of several sheets, of a table by its headers; a name or function of another place. */
  | ({ readonly kind: "outside" } & Placed)
  /** An error, with the sheet or the cells beside a lost reference: `#N/A`, `数据!#REF!`, `#REF!B6`. */
  | ({ readonly kind: "error" } & Placed)
  /** An operator, a bracket, a comma. */
  | { readonly kind: "sign"; readonly text: string };

export interface Placed {
  readonly text: string;
  /** What stands before the `!`, without quotes: `[1]数据`, `一月:六月`; of `数据!税率` a sheet of this workbook. */
  readonly place: string | null;
  /** The cells at the end, which move with the formula: `B6` of `[1]数据!B6`. */
  readonly cells: string | null;
}

const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
// Up to XFD1048576; what looks like a cell beyond it is a name.
const COLUMN = String.raw`\$?(?:[A-Z]{1,2}|[A-W][A-Z]{2}|X[A-E][A-Z]|XF[A-D])`;
const ROW = String.raw`\$?(?:104857[0-6]|10485[0-6]\d|1048[0-4]\d{2}|104[0-7]\d{3}|10[0-3]\d{4}|[1-9]\d{0,5})`;
const CELL = COLUMN + ROW;
const AREA = String.raw`(?:${CELL}:${CELL}|${CELL}|${COLUMN}:${COLUMN}|${ROW}:${ROW})(?![\p{L}\p{N}_.(!])`;
const SHEET = String.raw`[\p{L}\p{N}_.]+`;
/** A sheet, sheets from one to another, a file; `#REF!B6` is what is left of a sheet that is gone. */
const PLACE = String.raw`'(?:[^']|'')+'|\[[^\]]+\](?:${SHEET})?|${SHEET}(?::${SHEET})?|#REF`;
/** A column of a table, without its table in the table itself: `[@出口额]`; `'` takes the sense from a sign. */
const OF_TABLE = String.raw`\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]`;
const TOKEN = new RegExp(
  [
    String.raw`(?<space>\s+)`,
    String.raw`(?<text>"(?:[^"]|"")*")`,
    // A name may be an add-in's function with its path: 'C:\\x.xlam'!CX.GROWTH
    String.raw`(?<place>${PLACE})!(?:(?<placed>${AREA})|(?<name>#REF!|${WORD}(?:${OF_TABLE})?))`,
    String.raw`(?<table>(?:${WORD})?${OF_TABLE})`,
    String.raw`(?<area>${AREA})`,
    String.raw`(?<error>#(?:N/A|DIV/0!|GETTING_DATA|[A-Z]+[!?]))`,
    String.raw`(?<number>(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)`,
    String.raw`(?<word>${WORD})`,
    String.raw`(?<sign><=|>=|<>|[\s\S])`,
  ].join("|"),
  "giuy",
);
/** What no name of a sheet may hold. */
const NO_SHEET = /[[\]:\\/?*]/;

/** A part of a formula with its text as it stands; spaces are no token. All texts together are the formula. */
export interface Piece {
  readonly text: string;
  readonly token: Token | null;
}

/** Cells of this workbook or of another file; of another file `sheet` is no sheet of this one. */
export function cellsNamed(token: Token | null | undefined): Reference | null {
  if (token?.kind === "reference") return token.reference;
  if (token?.kind !== "outside" || token.cells === null) return null;
  const { text, place, cells } = token;
  return { text, sheet: place, cells, area: areaOf(coordinatesOf(cells)) };
}

/** The parts of a formula without its leading `=`, in their order and without spaces. */
export function tokensOf(formula: string): Token[] {
  return piecesOf(formula).flatMap(({ token }) => token ?? []);
}

/** As `tokensOf`, with spaces, and with each part as it was written. */
export function piecesOf(formula: string): Piece[] {
  const body = formula.startsWith("=") ? formula.slice(1) : formula;
  return [...body.matchAll(TOKEN)].map(({ 0: text, groups = {} }) => ({
    text,
    token: tokenOf(text, groups),
  }));
}

function tokenOf(text: string, found: Readonly<Record<string, string | undefined>>): Token | null {
  if (found.space !== undefined) return null;
  if (found.text !== undefined) {
    return { kind: "text", text: text.slice(1, -1).replaceAll('""', '"') };
  }
  if (found.place !== undefined) return placedToken(text, found.place, found.placed ?? null);
  if (found.table !== undefined) return { kind: "outside", text, place: null, cells: null };
  if (found.area !== undefined) return referenceTo(text, null, text);
  if (found.error !== undefined) return { kind: "error", text, place: null, cells: null };
  if (found.number !== undefined) return { kind: "number", text };
  return { kind: found.word === undefined ? "sign" : "word", text };
}

function placedToken(text: string, before: string, cells: string | null): Token {
  const place = before.startsWith("'") ? before.slice(1, -1).replaceAll("''", "'") : before;
  const isLost = before.startsWith("#") || text.toUpperCase().endsWith("#REF!");
  if (isLost) return { kind: "error", text, place, cells };
  return cells === null || NO_SHEET.test(place)
    ? { kind: "outside", text, place, cells }
    : referenceTo(text, place, cells);
}

function referenceTo(text: string, sheet: string | null, cells: string): Token {
  return {
    kind: "reference",
    reference: { text, sheet, cells, area: areaOf(coordinatesOf(cells)) },
  };
}
