import { a1Area, absoluteArea, cellText, parseArea, type Area } from "../../cells/address";
import { block, type Finding } from "../../cells/finding";
import { cellAt, valueAt, type Grid } from "../../cells/grid";
import { OUR_FUNCTIONS } from "../calls/our-functions";
import { isOverFigures } from "../calls/parameters";
import { inputGrids } from "../sheets/own-sheets";
import { peersFault, TownRows, type Formula, type Reference } from "./peer-rows";
import { isBlankValue } from "../words/table-rows";
import type { Roster } from "../words/town-names";

/** Functions of single figures and columns of figures; tables such as those of SCORES have blanks by nature. */
const OVER_FIGURES = Object.entries(OUR_FUNCTIONS).flatMap(([name, ours]) =>
  isOverFigures(ours) ? [name] : [],
);
const CALL = new RegExp(`(?:\\bCX\\.|_xldudf_CX_)(${OVER_FIGURES.join("|")})\\s*\\(`, "i");
const REFERENCE =
  /(?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\p{L}\p{N}_(.!])/giu;
/** IF(B5:B15="","",B5:B15) hands a blank on as a blank. */
const GUARDED = /=\s*""/;

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
    cells.flatMap((text, offset) => {
      const name = text === null ? undefined : CALL.exec(text)?.[1];
      if (text === null || name === undefined) return [];
      const place = { grid, row: grid.top + index, column: grid.left + offset };
      return [
        { ...place, text, name: name.toUpperCase(), references: referencesIn(text, grid.sheet) },
      ];
    }),
  );
}

function referencesIn(text: string, own: string): Reference[] {
  const outsideQuotes = text.replace(/"[^"]*"/g, '""');
  return [...outsideQuotes.matchAll(REFERENCE)].flatMap(([, sheet, address = ""]) => {
    const area = parseArea(address);
    return area ? [{ sheet: sheet === undefined ? own : unquoted(sheet), area }] : [];
  });
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
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
  return formulas.flatMap(({ grid, row, column, text, references }) => {
    if (GUARDED.test(text)) return [];
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
