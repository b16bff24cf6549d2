import { columnIndex, parseArea, type Area } from "../cells/address";

/** Cells that a formula names. `sheet` is null on the formula's own sheet. */
export interface Reference {
  /** As it stands in the formula. */
  readonly text: string;
  readonly sheet: string | null;
  readonly area: Area;
}

export type Token =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "reference"; readonly reference: Reference }
  /** A function, a defined name, TRUE or FALSE. */
  | { readonly kind: "word"; readonly text: string }
  /** Cells of another file or of a table by its headers, a name or function of another place: they have no address here. */
  | { readonly kind: "outside"; readonly text: string }
  /** An operator, a bracket, a comma, an error. */
  | { readonly kind: "sign"; readonly text: string };

const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;
const SHEET = String.raw`'(?:[^']|'')+'|${WORD}`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const AREA = String.raw`${CELL}(?::${CELL})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const TOKEN = new RegExp(
  [
    String.raw`(?<space>\s+)`,
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<outside>(?:'\[(?:[^']|'')+'|\[[^\]]+\](?:${WORD})?)!(?:${AREA}|${WORD})|${WORD}\[(?:[^[\]]|\[[^\]]*\])*\])`,
    String.raw`(?:(?<sheet>${SHEET})!)?(?<area>${AREA})(?![\p{L}\p{N}_.(!])`,
    // A name of another file or of one sheet, an add-in's function with its path: 'C:\\x.xlam'!CX.GROWTH
    String.raw`(?<elsewhere>(?:${SHEET})!${WORD})`,
    String.raw`(?<number>(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)`,
    String.raw`(?<word>${WORD})`,
    String.raw`(?<sign>[\s\S])`,
  ].join("|"),
  "giuy",
);

/** A part of a formula with its text as it stands; spaces are no token. All texts together are the formula. */
export interface Piece {
  readonly text: string;
  readonly token: Token | null;
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
    token: tokenOf(groups)[0] ?? null,
  }));
}

function tokenOf(found: Readonly<Record<string, string | undefined>>): Token[] {
  const { text, outside, sheet, area, elsewhere, number, word, sign } = found;
  if (text !== undefined) {
    return [{ kind: "text", text: text.slice(1, -1).replaceAll('""', '"') }];
  }
  const away = outside ?? elsewhere;
  if (away !== undefined) return [{ kind: "outside", text: away }];
  if (area !== undefined) return [{ kind: "reference", reference: referenceOf(sheet, area) }];
  if (number !== undefined) return [{ kind: "number", text: number }];
  if (word !== undefined) return [{ kind: "word", text: word }];
  return sign === undefined ? [] : [{ kind: "sign", text: sign }];
}

function referenceOf(sheet: string | undefined, text: string): Reference {
  const area = parseArea(text) ?? wholeArea(text.replaceAll("$", ""));
  if (sheet === undefined) return { text, sheet: null, area };
  const name = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { text: `${sheet}!${text}`, sheet: name, area };
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** `A:C` or `3:5`. */
function wholeArea(text: string): Area {
  const ends = text.split(":");
  if (/^\d/.test(text)) {
    const [first = 0, last = 0] = ends.map((end) => Number(end) - 1).sort((a, b) => a - b);
    return { row: first, column: 0, rows: last - first + 1, columns: MOST_COLUMNS };
  }
  const [first = 0, last = 0] = ends.map(columnIndex).sort((a, b) => a - b);
  return { row: 0, column: first, rows: MOST_ROWS, columns: last - first + 1 };
}
