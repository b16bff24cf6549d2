import { a1Area, absoluteArea, cellText, type Area } from "../../cells/address";
import { block, type Finding } from "../../cells/finding";
import { cellAt, valueAt, type Grid } from "../../cells/grid";
import { placeAfter, readFormula, signOf, type ReadFormula } from "../../formula/calls";
import { isWhole } from "../../formula/reference";
import { cellsNamed, type Piece } from "../../formula/tokens";
import { calledFunction, mayCallOurs, ourName } from "../calls/our-name";
import { isOverFigures } from "../calls/parameters";
import { inputGrids } from "../sheets/own-sheets";
import { peersFault, TownRows, type Formula, type Reference } from "./peer-rows";
import { isBlankValue } from "../words/table-rows";
import type { Roster } from "../words/town-names";

/** Which formulas count, and whom they must compare. */
export interface FormulaScope {
  readonly roster: Roster;
  /** Sheets read for the ranked period. */
  readonly used: ReadonlySet<string>;
  /** Its data sheet. */
  readonly data: string;
  /** Data sheets of other periods: formulas prepared over them are no concern of this one. */
  readonly otherData: ReadonlySet<string>;
}

/**
 * Faults of the user's own formulas that call ours: a reference to a blank cell (Excel for Windows may pass 0 for it),
 * ranges of peers that do not hold exactly the roster's towns, and ranges that move from row to row (filled down
 * without $). Only formulas on or over the sheets of the ranked period count.
 */
export function formulaFaults(grids: readonly Grid[], scope: FormulaScope): Finding[] {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const formulas = inputGrids(grids)
    .flatMap(formulasOf)
    .filter((formula) => isOfPeriod(formula, scope));
  const towns = new TownRows(bySheet, scope.roster);
  const partial = new Map(
    formulas.flatMap((formula): [Formula, Finding][] => {
      const fault = peersFault(formula, towns);
      return fault ? [[formula, fault]] : [];
    }),
  );
  const whole = formulas.filter((formula) => !partial.has(formula));
  return [...overBlanks(formulas, bySheet), ...partial.values(), ...movingPeers(whole)];
}

function isOfPeriod({ grid, references }: Formula, scope: FormulaScope): boolean {
  const sheets = [grid.sheet, ...references.map(({ sheet }) => sheet)];
  if (!sheets.some((sheet) => scope.used.has(sheet))) return false;
  return sheets.includes(scope.data) || !sheets.some((sheet) => scope.otherData.has(sheet));
}

function formulasOf(grid: Grid): Formula[] {
  return grid.formulas.flatMap((cells, index) =>
    cells.flatMap((text, offset): Formula[] => {
      const read = text !== null && mayCallOurs(text) ? readFormula(text) : null;
      const name = read && nameOfCall(read);
      if (text === null || read === null || name === null) return [];
      const place = { grid, row: grid.top + index, column: grid.left + offset };
      const isGuarded = read.pieces.some((_, at) => isGuard(read.pieces, at));
      return [{ ...place, text, name, isGuarded, references: referencesIn(read, grid.sheet) }];
    }),
  );
}

/** The first function of figures; tables such as those of SCORES have blanks by nature. */
function nameOfCall({ calls }: ReadFormula): string | null {
  for (const { name } of calls) {
    const [ours, called] = [ourName(name), calledFunction(name)];
    if (ours && called && isOverFigures(called)) return ours.name;
  }
  return null;
}

/** IF(B5:B15="","",B5:B15) hands a blank on as a blank. */
function isGuard(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[placeAfter(pieces, at)]?.token;
  return signOf(pieces[at]) === "=" && next?.kind === "text" && next.text === "";
}

/** The cells that a formula names one by one, of other files too. */
function referencesIn({ pieces }: ReadFormula, own: string): Reference[] {
  return pieces.flatMap(({ token }): Reference[] => {
    const named = cellsNamed(token);
    return !named || isWhole(named.area) ? [] : [{ sheet: named.sheet ?? own, area: named.area }];
  });
}

function overBlanks(formulas: readonly Formula[], grids: ReadonlyMap<string, Grid>): Finding[] {
  const known = new Map<string, string | null>();
  const blankIn = ({ sheet, area }: Reference): string | null => {
    const key = `${sheet}!${a1Area(area)}`;
    const grid = grids.get(sheet);
    let blank = known.get(key);
    if (blank === undefined) {
      blank = grid ? firstBlank(grid, area) : null;
      known.set(key, blank);
    }
    return blank;
  };
  return formulas.flatMap(({ grid, row, column, text, isGuarded, references }) => {
    if (isGuarded) return [];
    const blank = references.map(blankIn).find((each) => each !== null);
    return blank === undefined || blank === null
      ? []
      : [block("formula-over-blank", cellAt(grid, row, column), { formula: text, blank })];
  });
}

function firstBlank(grid: Grid, area: Area): string | null {
  // One cell below the used ones is enough to know that there are blanks.
  const end = Math.min(area.row + area.rows, grid.top + grid.values.length + 1);
  for (let row = area.row; row < end; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (isBlankValue(valueAt(grid, row, column))) return cellText(cellAt(grid, row, column));
    }
  }
  return null;
}

/** The same function in one column must compare with the same peers in every row. */
function movingPeers(formulas: readonly Formula[]): Finding[] {
  const columns = new Map<string, Formula[]>();
  for (const formula of formulas) {
    const key = `${formula.name} ${formula.column} ${formula.grid.sheet}`;
    const known = columns.get(key);
    if (known) known.push(formula);
    else columns.set(key, [formula]);
  }
  return [...columns.values()].flatMap(unusualPeers);
}

function unusualPeers(formulas: readonly Formula[]): Finding[] {
  const counts = new Map<string, number>();
  for (const formula of formulas) {
    const peers = peersOf(formula);
    const count = counts.get(peers);
    counts.set(peers, count === undefined ? 1 : count + 1);
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  if (!first || counts.size === 1) return [];
  const [usual] = first;
  return formulas
    .filter((formula) => peersOf(formula) !== usual)
    .map(({ grid, row, column, text }) =>
      block("formula-peers-differ", { sheet: grid.sheet, row, column }, { formula: text, usual }),
    );
}

function peersOf({ references, grid }: Formula): string {
  const ranges = references.filter(({ area }) => area.rows * area.columns > 1);
  return ranges
    .map(({ sheet, area }) => `${sheet === grid.sheet ? "" : `${sheet}!`}${absoluteArea(area)}`)
    .join("、");
}
