import type { CellAddress } from "../cells/address";
import { isCellError, valueAt, type CellValue, type Grid } from "../cells/grid";
import { Calculation } from "../formula/calculation";
import { NotComputable } from "../formula/operands";
import type { CellContent, SheetContent } from "../workbook/workbook";

/** The cells of a sheet with the values that its formulas have, from A1. */
export type ComputedCells = readonly (readonly CellValue[])[];

/**
 * What sheets of plain formulas show over these grids, computed by this program in doubles, as a spreadsheet would.
 * null where a formula asks for something that spreadsheets do differently. Cells by cells, in the order of `contents`.
 *
 * @example computedSheets([scores, steps], grids)?.[0]?.[2]?.[1] → 35.4
 */
export function computedSheets(
  contents: readonly SheetContent[],
  grids: readonly Grid[],
): readonly ComputedCells[] | null {
  const cells = new SheetCells(contents, grids);
  try {
    return contents.map(({ name, cells: rows }) =>
      rows.map((row, i) => row.map((_, j) => cells.at(name, i, j))),
    );
  } catch (error) {
    if (error instanceof NotComputable) return null;
    throw error;
  }
}

/** Each cell is computed when it is first asked for, and once. */
class SheetCells {
  private readonly contents: ReadonlyMap<string, SheetContent["cells"]>;
  private readonly grids: ReadonlyMap<string, Grid>;
  private readonly known: ReadonlyMap<string, CellValue[][]>;
  private readonly calculation = new Calculation((...place) => this.at(...place));

  constructor(contents: readonly SheetContent[], grids: readonly Grid[]) {
    this.contents = new Map(contents.map(({ name, cells }) => [name, cells]));
    this.grids = new Map(grids.map((grid) => [grid.sheet, grid]));
    this.known = new Map(contents.map(({ name, cells }) => [name, cells.map(() => [])]));
  }

  at(sheet: string, row: number, column: number): CellValue {
    const own = this.contents.get(sheet);
    if (own) return this.ofContent(sheet, row, column, own[row]?.[column] ?? null);
    const grid = this.grids.get(sheet);
    return grid ? valueAt(grid, row, column) : { error: "#REF!" };
  }

  private ofContent(sheet: string, row: number, column: number, content: CellContent): CellValue {
    const known = this.known.get(sheet)?.[row];
    const value = known?.[column];
    if (value !== undefined) return value;
    const computed = this.computed({ sheet, row, column }, content);
    if (known) known[column] = computed;
    return computed;
  }

  private computed(place: CellAddress, content: CellContent): CellValue {
    if (content === null) return null;
    if ("text" in content) return content.text;
    if ("number" in content) return content.number;
    return this.calculation.valueOf(content.formula, place);
  }
}

/** The sheet with values in the place of its formulas. An error has no content: null where there is one. */
export function withoutFormulas(
  content: SheetContent,
  computed: ComputedCells | undefined,
): SheetContent | null {
  if (!computed) return null;
  const values = computed.flat();
  if (values.some(isCellError)) return null;
  return { ...content, cells: computed.map((row) => row.map(contentOf)) };
}

function contentOf(value: CellValue): CellContent {
  if (value === null || isCellError(value)) return null;
  if (typeof value === "number") return { number: value };
  return { text: typeof value === "string" ? value : String(value).toUpperCase() };
}
