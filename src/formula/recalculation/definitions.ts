import type { Area } from "../../cells/address";
import { coordinatesOf } from "../reference";
import { piecesOf, type Piece } from "../tokens";

/** A name as the workbook defines it. */
export interface DefinedName {
  readonly name: string;
  /** The sheet that alone knows it; null: all do. */
  readonly sheet: string | null;
  /** What it stands for, without `=`. */
  readonly text: string;
}

export interface TableArea {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

/** What formulas of a workbook lean on besides its cells. */
export interface Definitions {
  readonly names: readonly DefinedName[];
  readonly tables: readonly TableArea[];
  /** The workbook is calculated otherwise: with the precision as displayed, with cycles, by the rules of another program. */
  readonly isCalculatedOtherwise: boolean;
  /** Dates count from 1904. */
  readonly is1904: boolean;
}

export const NO_DEFINITIONS: Definitions = {
  names: [],
  tables: [],
  isCalculatedOtherwise: false,
  is1904: false,
};

/** Names that are made of names, no deeper. */
const DEEPEST = 8;

/** Names and tables by what formulas call them. */
export class KnownNames {
  private readonly names: ReadonlyMap<string, string>;
  private readonly tables: ReadonlyMap<string, TableArea>;

  constructor(readonly definitions: Definitions) {
    this.names = new Map(definitions.names.map((one) => [keyOf(one.sheet, one.name), one.text]));
    this.tables = new Map(definitions.tables.map((one) => [one.name.toLowerCase(), one]));
  }

  /** What a name stands for in a formula of the sheet; null for none. */
  textOf(name: string, sheet: string): string | null {
    return this.names.get(keyOf(sheet, name)) ?? this.names.get(keyOf(null, name)) ?? null;
  }

  tableOf(name: string): TableArea | null {
    return this.tables.get(name.toLowerCase()) ?? null;
  }

  tablesOn(sheet: string): readonly TableArea[] {
    const wanted = sheet.toLowerCase();
    return this.definitions.tables.filter((one) => one.sheet.toLowerCase() === wanted);
  }

  /**
   * The formula with what its names stand for in their place. A name that moves with its formula, or is none of ours to
   * resolve, stays.
   *
   * @example resolved("=SUM(本月)", "数据") → "=SUM((数据!$A$1:$A$2))"
   */
  resolved(formula: string, sheet: string, depth = 0): string {
    if (this.names.size === 0) return formula;
    const pieces = piecesOf(formula);
    if (!pieces.some(({ token }) => token?.kind === "word")) return formula;
    const text = pieces
      .map((piece, at) =>
        isName(pieces, at) ? this.inPlace(piece.text, sheet, depth) : piece.text,
      )
      .join("");
    return formula.startsWith("=") ? `=${text}` : text;
  }

  private inPlace(name: string, sheet: string, depth: number): string {
    const text = this.textOf(name, sheet);
    if (text === null || depth >= DEEPEST || isMoving(text)) return name;
    return `(${this.resolved(text, sheet, depth + 1)})`;
  }
}

const keyOf = (sheet: string | null, name: string): string =>
  `${sheet === null ? "" : sheet.toLowerCase()}!${name.toLowerCase()}`;

/** A word that is not called. */
export function isName(pieces: readonly Piece[], at: number): boolean {
  return pieces[at]?.token?.kind === "word" && pieces[at + 1]?.text !== "(";
}

/** Cells without `$`, or without a sheet, are others for every formula. */
function isMoving(text: string): boolean {
  return piecesOf(text).some(({ token }) => {
    if (token?.kind !== "reference") return false;
    const { sheet, cells } = token.reference;
    return sheet === null || coordinatesOf(cells).some(({ isFixed }) => !isFixed);
  });
}
