import { cellText } from "../../cells/address";
import type { Fix } from "../../cells/finding";
import { cellAt, isCellError, valueAt, type Grid } from "../../cells/grid";
import { readFormula, signOf, type ReadFormula } from "../../formula/calls";
import { callsOurs, mayCallOurs, ourName } from "../../reading/calls/our-name";
import type { CellBecomes, Damage, FormulaCell, Remedy } from "./damage";
import { repairedFormula } from "./repaired-formula";
import { isSpilled, scalarFormula } from "./spilled";
import { certainNumbers, TextNumbers, type Seems } from "./text-numbers";
import { isStillWrapped } from "./wrapped";
import type { Token } from "../../formula/tokens";

export interface Circumstances {
  /** Cells can call our functions here: what is written again is calculated, and no value is lost for #NAME?. */
  readonly hasFunctions: boolean;
  readonly seems: Seems;
  /** Corrections of which the reading of the inputs is certain. */
  readonly fixes: readonly Fix[];
}

/** What a cell shows that nobody has calculated yet. */
const STALE = new Set(["#NAME?", "#BUSY!", "#GETTING_DATA"]);

/** So many formulas take some milliseconds: then others may have their turn. */
const FORMULAS_A_TURN = 200;

/** 工作簿体检: every cell that circulation has damaged, sheet after sheet, row after row. Reads only. */
export function examine(grids: readonly Grid[], circumstances: Circumstances): Damage[] {
  const steps = examining(grids, circumstances);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** As `examine`, stopping again and again so that a page stays alive. */
export function* examining(
  grids: readonly Grid[],
  { hasFunctions, seems, fixes }: Circumstances,
): Generator<void, Damage[]> {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const texts = new TextNumbers(bySheet, seems);
  const damaged: Damage[] = [];
  const formulas = grids.flatMap(formulaCells);
  for (const [index, at] of formulas.entries()) {
    if (index % FORMULAS_A_TURN === 0) yield;
    const read = readFormula(at.formula);
    texts.look(at.cell.sheet, read);
    const damage = damageOf(at, read, hasFunctions);
    if (damage) damaged.push(damage);
  }
  const all = [...texts.damages(), ...certainNumbers(fixes, bySheet), ...damaged];
  return inOrder([...new Map(all.map((each) => [cellText(each.cell), each])).values()], grids);
}

function inOrder(damages: readonly Damage[], grids: readonly Grid[]): Damage[] {
  const order = new Map(grids.map(({ sheet }, index) => [sheet, index]));
  const place = ({ cell }: Damage): number => order.get(cell.sheet) ?? grids.length;
  return [...damages].sort(
    (a, b) => place(a) - place(b) || a.cell.row - b.cell.row || a.cell.column - b.cell.column,
  );
}

/** Of an array over a block every cell has the same formula: its first one stands for it. */
function formulaCells(grid: Grid): FormulaCell[] {
  return grid.formulas.flatMap((cells, i) =>
    cells.flatMap((formula, j) => {
      if (formula === null || isOfBlock(grid, formula, i, j)) return [];
      const [row, column] = [grid.top + i, grid.left + j];
      return [{ cell: cellAt(grid, row, column), formula, value: valueAt(grid, row, column) }];
    }),
  );
}

function isOfBlock({ formulas }: Grid, formula: string, i: number, j: number): boolean {
  const isSame = formulas[i - 1]?.[j] === formula || formulas[i]?.[j - 1] === formula;
  return isSame && mayCallOurs(formula) && isSpilled(repairedFormula(formula).read);
}

function damageOf(at: FormulaCell, asIs: ReadFormula, hasFunctions: boolean): Damage | null {
  const { formula, value } = at;
  if (!mayCallOurs(formula)) return isExternal(asIs) ? linked(at) : null;
  const repaired = repairedFormula(formula, asIs);
  const { kinds, read } = repaired;
  if (isSpilled(read)) {
    const plain = kinds.length > 0 ? repaired.formula : null;
    const suggestion = scalarFormula(read, at.cell.row) ?? plain;
    return { ...at, kinds: ["spilled", ...kinds], remedy: byHand(suggestion) };
  }
  const [first, ...more] = kinds;
  if (first) {
    return { ...at, kinds: [first, ...more], remedy: rewritten(repaired.formula, hasFunctions) };
  }
  if (isStillWrapped(read)) return { ...at, kinds: ["wrapped"], remedy: byHand(null) };
  if (isExternal(read)) return linked(at);
  if (!isCellError(value) || !STALE.has(value.error) || !callsOurs(read)) return null;
  return { ...at, kinds: ["stale-error"], remedy: rewritten(formula, hasFunctions) };
}

const byHand = (suggestion: string | null): Remedy => ({ kind: "by-hand", suggestion });

/** Without our functions the cell would lose the value that it still shows. */
function rewritten(formula: string, hasFunctions: boolean): Remedy {
  return hasFunctions ? { kind: "repair", becomes: { formula } } : byHand(formula);
}

/** Frozen to the value that it shows; an error is none. */
function linked(at: FormulaCell): Damage {
  const becomes = frozen(at);
  const remedy: Remedy = becomes ? { kind: "choice", becomes } : byHand(null);
  return { ...at, kinds: ["external-link"], remedy };
}

function frozen({ value }: FormulaCell): CellBecomes | null {
  if (typeof value === "number") return { number: value };
  if (typeof value === "string") return { text: value };
  return typeof value === "boolean" ? { formula: `=${String(value).toUpperCase()}` } : null;
}

/** What no sheet's name may hold, but a file's path and name do. */
const PATH = /[[\]\\/]|\.(?:xls\w?|xla\w?|ods|et|csv)$/i;

/**
 * True when a formula asks for cells, names or functions of another file: `[1]Sheet1!A1`, `'C:\[x.xlsx]表'!A1`,
 * `'C:\x.xlsx'!总额`. Our own functions with a path before them are none.
 */
function isExternal({ pieces }: ReadFormula): boolean {
  return pieces.some(({ token }, at) => {
    if (token === null || !PATH.test(placeOf(token))) return false;
    const isCalled = signOf(pieces[at + 1]) === "(";
    return !(isCalled && token.kind === "outside" && ourName(token.text));
  });
}

function placeOf(token: Token): string {
  if (token.kind === "reference") return token.reference.sheet ?? "";
  return (token.kind === "outside" ? token.place : null) ?? "";
}
