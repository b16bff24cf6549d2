import type { Area, CellAddress } from "../../cells/address";
import { singleCall } from "../single-call";
import { AreaIndex } from "./area-index";
import { whyNotCalculable, type Reason } from "./calculable";
import { KnownNames, NO_DEFINITIONS, type Definitions } from "./definitions";
import { ModelSheet, type ModelCell, type ModelRows } from "./model-sheet";
import { placeNumber, type OursAt, type Placed, type SettledCell } from "./placed-formula";
import { precedentsOf } from "./precedents";
import { tokensOf } from "../tokens";
import { Run, type RunOptions } from "./run";

/** What became of sheets, by their names. `isOrderOther`: they stand in another order, or there are more or fewer. */
export interface Rearrangement {
  /** Their cells stand elsewhere. */
  readonly moved: readonly string[];
  /** They were put in; what their formulas come with is right. */
  readonly arrived: readonly string[];
  readonly gone: readonly string[];
  readonly isOrderOther: boolean;
}

/**
 * The formulas of a workbook, and what an edit means for them. Dependents that are known to be computed as Excel does get
 * their new value; every other one keeps the value that it had and is out of date (`stale`), as is whatever leans on it.
 * Nothing is computed but after an edit, and nothing that does not depend on one.
 */
export class Recalculation {
  private readonly sheets = new Map<string, ModelSheet>();
  private readonly names: KnownNames;
  /** Formulas by their numbers; one that is gone leaves its place empty. */
  private placed: (Placed | null)[] = [];
  private readonly numbers = new Map<ModelSheet, Map<number, number>>();
  private readonly indices = new Map<string, AreaIndex>();
  /** Formulas that any edit may change. */
  private readonly anything = new Set<number>();
  private edited: { readonly sheet: ModelSheet; readonly area: Area }[] = [];
  /** Formulas that are computed again though no cell under them was edited. */
  private touched = new Set<number>();
  private cleared: SettledCell[] = [];
  private isIndexed = false;

  constructor(
    sheets: readonly { readonly name: string; readonly rows: ModelRows }[],
    private readonly ours: OursAt,
    private readonly definitions: Definitions = NO_DEFINITIONS,
  ) {
    this.names = new KnownNames(definitions);
    for (const { name, rows } of sheets) {
      this.sheets.set(name.toLowerCase(), new ModelSheet(name, rows));
    }
  }

  at({ sheet, row, column }: CellAddress): ModelCell | null {
    return this.sheets.get(sheet.toLowerCase())?.at(row, column) ?? null;
  }

  /** The block of an array formula that the cell is a part of, but not the first. */
  blockOver({ sheet, row, column }: CellAddress): Area | null {
    return this.sheets.get(sheet.toLowerCase())?.blockBeside(row, column) ?? null;
  }

  /** Cells whose value no longer follows from the others, with the reason. */
  *outOfDate(): Generator<CellAddress & { readonly reason: Reason }> {
    for (const sheet of this.sheets.values()) {
      for (const [row, column] of sheet.watchedIn(EVERYWHERE)) {
        const reason = sheet.at(row, column)?.stale ?? null;
        if (reason !== null) yield { sheet: sheet.name, row, column, reason };
      }
    }
  }

  /** A cell holds something else now. A formula is given without a value. */
  edit({ sheet, row, column }: CellAddress, cell: ModelCell | null): void {
    const on = this.sheets.get(sheet.toLowerCase());
    if (!on) throw new Error(`no sheet ${sheet}`);
    const area = { row, column, ...(on.at(row, column)?.block ?? { rows: 1, columns: 1 }) };
    if (this.isIndexed) this.forget(on, row, column);
    this.clearBeside(on, area);
    on.set(row, column, cell);
    if (this.isIndexed && cell !== null && cell.formula !== null) this.place(on, row, column, cell);
    this.edited.push({ sheet: on, area });
  }

  /** What the formula before had put into other cells goes with it. */
  private clearBeside(sheet: ModelSheet, { row, column, rows, columns }: Area): void {
    for (let i = 0; i < rows; i += 1) {
      for (let j = 0; j < columns; j += 1) {
        if ((i === 0 && j === 0) || sheet.at(row + i, column + j) === null) continue;
        sheet.set(row + i, column + j, null);
        this.cleared.push({ sheet: sheet.name, row: row + i, column: column + j, cell: null });
      }
    }
  }

  /** Everything that the edits since the last call mean for other cells, and for formulas that they wrote. */
  settle(): SettledCell[] {
    if (this.edited.length === 0 && this.touched.size === 0) return [];
    this.index();
    const affected = this.affected();
    this.edited = [];
    this.touched = new Set();
    const run = new Run(this.placed, affected, this.sheets, this.options());
    const settled = [...this.cleared, ...run.settled()];
    this.cleared = [];
    return settled;
  }

  /**
   * Sheets are not as they were: what leans on them, what stands on those whose cells have moved, and what has lost cells
   * is computed again.
   */
  rearrange({ moved, arrived, gone, isOrderOther }: Rearrangement): void {
    this.index();
    for (const name of moved) this.editSheet(name, () => true);
    for (const name of arrived) this.editSheet(name, isWithoutValue);
    for (const name of gone) {
      this.indices
        .get(name.toLowerCase())
        ?.all()
        .forEach((number) => this.touched.add(number));
    }
    this.placed.forEach((placed, number) => {
      if (placed === null) return;
      const isLost = placed.formula.includes("#REF!");
      if (isLost || (isOrderOther && isOfSeveralSheets(placed.formula))) this.touched.add(number);
    });
  }

  private editSheet(name: string, isTouched: (cell: ModelCell | null) => boolean): void {
    const sheet = this.sheets.get(name.toLowerCase());
    if (!sheet) return;
    const { rows, columns } = sheet.extent();
    const all = { row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) };
    this.edited.push({ sheet, area: all });
    for (const number of this.numbersOf(sheet).values()) {
      const placed = this.placed[number];
      if (placed && isTouched(sheet.at(placed.row, placed.column))) this.touched.add(number);
    }
  }

  private options(): RunOptions {
    const extents = new Map<string, { rows: number; columns: number }>();
    return {
      isCareful: true,
      ours: this.ours,
      extentOf: (name) => {
        const key = name.toLowerCase();
        const extent = extents.get(key) ??
          this.sheets.get(key)?.extent() ?? { rows: 0, columns: 0 };
        extents.set(key, extent);
        return extent;
      },
    };
  }

  /** Made at the first edit: whoever only looks does not wait for it. */
  private index(): void {
    if (this.isIndexed) return;
    this.isIndexed = true;
    for (const sheet of this.sheets.values()) {
      for (const [row, column, cell] of sheet.formulas()) this.place(sheet, row, column, cell);
    }
  }

  private place(sheet: ModelSheet, row: number, column: number, cell: ModelCell): void {
    const own = cell.formula ?? "";
    const formula = this.names.resolved(own, sheet.name);
    const found = precedentsOf(own, sheet.name, {
      names: this.names,
      sheets: [...this.sheets.values()].map(({ name }) => name),
    });
    const precedents = found === "anything" ? null : found;
    const reason = this.reasonFor(formula, cell);
    const number = this.placed.push({ sheet, row, column, formula, reason, precedents }) - 1;
    this.numbersOf(sheet).set(placeNumber(row, column), number);
    if (precedents === null) this.anything.add(number);
    for (const { sheet: on, area } of precedents ?? []) {
      const key = on.toLowerCase();
      const index = this.indices.get(key) ?? new AreaIndex();
      this.indices.set(key, index);
      index.add(area, number);
    }
  }

  private reasonFor(formula: string, { block }: ModelCell): Reason | null {
    if (this.definitions.isCalculatedOtherwise) return { kind: "settings", what: "" };
    const isOurs = singleCall(formula)?.name !== undefined && /^=CX\./i.test(formula);
    if (block !== null && !isOurs) return { kind: "array", what: formula };
    return whyNotCalculable(formula, {
      hasSheet: (name) => this.sheets.has(name.toLowerCase()),
      is1904: this.definitions.is1904,
    });
  }

  private forget(sheet: ModelSheet, row: number, column: number): void {
    const numbers = this.numbersOf(sheet);
    const number = numbers.get(placeNumber(row, column));
    if (number === undefined) return;
    numbers.delete(placeNumber(row, column));
    this.placed[number] = null;
    this.anything.delete(number);
  }

  private numbersOf(sheet: ModelSheet): Map<number, number> {
    const known = this.numbers.get(sheet) ?? new Map<number, number>();
    this.numbers.set(sheet, known);
    return known;
  }

  /** Numbers of the formulas that lean on what was edited, and of those that were edited themselves. */
  private affected(): ReadonlySet<number> {
    const affected = new Set<number>();
    const done = new Map<string, Set<number>>();
    const queue: { readonly sheet: ModelSheet; readonly area: Area }[] = [...this.edited];
    const affect = (number: number): void => {
      const placed = this.placed[number];
      if (!placed || affected.has(number)) return;
      affected.add(number);
      const { sheet, row, column } = placed;
      const block = sheet.at(row, column)?.block ?? { rows: 1, columns: 1 };
      queue.push({ sheet, area: { row, column, ...block } });
    };
    for (const { sheet, area } of this.edited) {
      const own = this.numbersOf(sheet).get(placeNumber(area.row, area.column));
      if (own !== undefined) affect(own);
    }
    this.anything.forEach(affect);
    this.touched.forEach(affect);
    for (let at = 0; at < queue.length; at += 1) {
      const next = queue[at];
      if (next) this.dependents(next.sheet, next.area, done).forEach(affect);
    }
    return affected;
  }

  private dependents(sheet: ModelSheet, area: Area, done: Map<string, Set<number>>): number[] {
    const key = sheet.name.toLowerCase();
    const index = this.indices.get(key);
    if (!index) return [];
    const blocks = done.get(key) ?? new Set<number>();
    done.set(key, blocks);
    const found: number[] = [];
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        found.push(...index.at(row, column, blocks));
      }
    }
    return found;
  }
}

const isWithoutValue = (cell: ModelCell | null): boolean =>
  cell === null || cell.value === null || cell.stale !== null;

/** `一月:六月!B5` */
function isOfSeveralSheets(formula: string): boolean {
  return tokensOf(formula).some(
    (token) => token.kind === "outside" && token.place?.includes(":") === true,
  );
}

const EVERYWHERE: Area = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };
