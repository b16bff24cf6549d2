import { cellText } from "../../cells/address";
import type { Fix } from "../../cells/finding";
import { cellAt, isCellError, valueAt, type Grid } from "../../cells/grid";
import { readFormula } from "../../formula/calls";
import { ourName } from "../../formula/our-functions";
import type { CellBecomes, Damage, FormulaCell, Remedy } from "./damage";
import { isExternal } from "./external-links";
import { repairedFormula } from "./repaired-formula";
import { isSpilled, scalarFormula } from "./spilled";
import { certainNumbers, textNumbers, type Seems } from "./text-numbers";
import { isStillWrapped } from "./wrapped";

export interface Circumstances {
  /** Cells can call our functions here: what is written anew is calculated, and no value is lost for #NAME?. */
  readonly hasFunctions: boolean;
  readonly seems: Seems;
  /** Corrections of which the reading of the inputs is certain. */
  readonly fixes: readonly Fix[];
}

/** A formula without it has none of our functions. */
const OURS = /CX[._]/i;
/** What a cell shows that nobody has calculated yet. */
const STALE = new Set(["#NAME?", "#BUSY!", "#GETTING_DATA"]);

/** 工作簿体检: every cell that circulation has damaged, sheet after sheet, row after row. Reads only. */
export function examine(grids: readonly Grid[], circumstances: Circumstances): Damage[] {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const formulas = grids.flatMap(formulaCells);
  const texts = [
    ...textNumbers(formulas, bySheet, circumstances.seems),
    ...certainNumbers(circumstances.fixes, bySheet),
  ];
  const damages = new Map(texts.map((damage) => [cellText(damage.cell), damage]));
  for (const at of formulas) {
    const damage = damageOf(at, circumstances);
    if (damage) damages.set(cellText(at.cell), damage);
  }
  const order = new Map(grids.map(({ sheet }, index) => [sheet, index]));
  const place = ({ cell }: Damage): number => order.get(cell.sheet) ?? grids.length;
  return [...damages.values()].sort(
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
  return isSame && OURS.test(formula) && isSpilled(repairedFormula(formula).formula);
}

function damageOf(at: FormulaCell, { hasFunctions }: Circumstances): Damage | null {
  const { formula, value } = at;
  if (!OURS.test(formula)) return isExternal(formula) ? linked(at) : null;
  const repaired = repairedFormula(formula);
  const { kinds } = repaired;
  if (isSpilled(repaired.formula)) {
    const scalar = scalarFormula({ ...at, formula: repaired.formula });
    const plain = kinds.length > 0 ? repaired.formula : null;
    return { ...at, kinds: ["spilled", ...kinds], remedy: byHand(scalar ?? plain) };
  }
  const [first, ...more] = kinds;
  if (first) {
    return { ...at, kinds: [first, ...more], remedy: rewritten(repaired.formula, hasFunctions) };
  }
  if (isStillWrapped(formula)) return { ...at, kinds: ["wrapped"], remedy: byHand(null) };
  if (isExternal(formula)) return linked(at);
  if (!isCellError(value) || !STALE.has(value.error) || !callsOurs(formula)) return null;
  return { ...at, kinds: ["stale-error"], remedy: rewritten(formula, hasFunctions) };
}

const callsOurs = (formula: string): boolean =>
  readFormula(formula).calls.some(({ name }) => ourName(name) !== null);

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
