import type { ICommandInfo, IRange } from "@univerjs/core";
import type { Definitions } from "../formula/recalculation/definitions";
import { afterMoves, type SheetMove, type Shift } from "../formula/moved-sheets";

interface MoveParams {
  readonly subUnitId?: string;
  readonly range?: IRange;
  /** The new name of a sheet. */
  readonly name?: string;
  /** Where cells were cut, and where they were put. */
  readonly from?: { readonly subUnitId: string };
  readonly to?: { readonly subUnitId: string };
}

const AXES: ReadonlyMap<string, readonly [axis: Shift["axis"], sign: 1 | -1]> = new Map([
  ["sheet.mutation.insert-row", ["row", 1]],
  ["sheet.mutation.insert-col", ["column", 1]],
  ["sheet.mutation.remove-rows", ["row", -1]],
  ["sheet.mutation.remove-col", ["column", -1]],
]);
/** Cells that change places among others: what names and tables then stand for is not known here. */
const SCATTERS = /^sheet\.mutation\.move-/;
const RENAMES = "sheet.mutation.set-worksheet-name";
const GOES_BACK = new Set(["univer.command.undo", "univer.command.redo"]);

/**
 * What became of the sheets in the grid since their workbook was opened: rows and columns put in and taken out, and new
 * names. The grid moves the cells of formulas along; names of the file, which it does not know, follow by this list.
 */
export class SheetMoves {
  private all: SheetMove[] = [];
  private readonly scattered = new Set<string>();
  private isGoingBack = false;

  constructor(private readonly nameOf: (sheetId: string) => string | undefined) {}

  list(): readonly SheetMove[] {
    return this.all;
  }

  /** Names of the sheets in which cells were cut and put elsewhere. */
  scatteredSheets(): readonly string[] {
    return [...this.scattered].flatMap((id) => this.nameOf(id) ?? []);
  }

  forget(): void {
    this.all = [];
    this.scattered.clear();
  }

  /** Before a command: the sheet still has the name that it had. */
  before({ id, params }: Readonly<ICommandInfo>): void {
    if (GOES_BACK.has(id)) this.isGoingBack = true;
    if (SCATTERS.test(id)) this.scatter(params ?? {});
    const move = this.moveOf(id, params ?? {});
    if (move === null) return;
    // What is taken out and brought back by an undo is what names stood for.
    const last = this.all.at(-1);
    if (this.isGoingBack && last && isUndone(last, move)) this.all.pop();
    else this.all.push(move);
  }

  after({ id }: Readonly<ICommandInfo>): void {
    if (GOES_BACK.has(id)) this.isGoingBack = false;
  }

  private scatter({ subUnitId, from, to }: MoveParams): void {
    for (const id of [subUnitId, from?.subUnitId, to?.subUnitId]) {
      if (id !== undefined) this.scattered.add(id);
    }
  }

  private moveOf(id: string, { subUnitId = "", range, name }: MoveParams): SheetMove | null {
    const shift = AXES.get(id);
    if (shift === undefined && id !== RENAMES) return null;
    const sheet = this.nameOf(subUnitId);
    if (sheet === undefined) return null;
    if (shift === undefined)
      return name === undefined ? null : { kind: "renamed", sheet, to: name };
    if (!range) return null;
    const [axis, sign] = shift;
    const [at, last] =
      axis === "row" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    return { kind: "shifted", sheet, axis, at, count: sign * (last - at + 1) };
  }
}

function isUndone(last: SheetMove, move: SheetMove): boolean {
  if (last.kind !== "shifted" || move.kind !== "shifted") return false;
  const isSamePlace = last.sheet === move.sheet && last.axis === move.axis && last.at === move.at;
  return isSamePlace && last.count < 0 && last.count === -move.count;
}

/**
 * Names by where their cells are after the moves. Tables keep to the file, so none is known once their sheet has moved;
 * where cells were scattered, no name is either.
 */
export function definitionsAfter(definitions: Definitions, heard: SheetMoves): Definitions {
  const moves = heard.list();
  if (heard.scatteredSheets().length > 0) return { ...definitions, names: [], tables: [] };
  if (moves.length === 0) return definitions;
  return {
    ...definitions,
    names: definitions.names.map(({ name, sheet, text }) => ({
      name,
      sheet: sheet === null ? null : nameAfter(sheet, moves),
      text: afterMoves(text, moves),
    })),
    tables: moves.some(({ kind }) => kind === "shifted")
      ? []
      : definitions.tables.map((table) => ({ ...table, sheet: nameAfter(table.sheet, moves) })),
  };
}

function nameAfter(sheet: string, moves: readonly SheetMove[]): string {
  return moves.reduce(
    (name, move) => (move.kind === "renamed" && move.sheet === name ? move.to : name),
    sheet,
  );
}
