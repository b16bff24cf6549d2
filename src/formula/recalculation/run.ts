import { cellText, type CellAddress } from "../../cells/address";
import { isCellError, type CellValue } from "../../cells/grid";
import { Calculation, type CalculationOptions } from "../calculation";
import { isMatrix, NotComputable, single, type Matrix, type Operand } from "../operands";
import type { Reason } from "./calculable";
import type { ModelCell, ModelSheet } from "./model-sheet";
import { placeNumber, type OursAt, type Placed, type SettledCell } from "./placed-formula";

/** How a run computes. */
export type RunOptions = Omit<CalculationOptions, "ours"> & { readonly ours: OursAt };

/** One recalculation. */
export class Run {
  private readonly found: SettledCell[] = [];
  private readonly open = new Set<Placed>();
  private readonly done = new Set<Placed>();
  private readonly byPlace = new Map<ModelSheet, Map<number, Placed>>();
  private readonly calculation: Calculation;
  /** Values of formulas that have none in the workbook, for whoever leans on them. */
  private readonly unknown = new Set<Placed>();
  private current: CellAddress = { sheet: "", row: 0, column: 0 };

  constructor(
    placed: readonly (Placed | null)[],
    affected: ReadonlySet<number>,
    private readonly sheets: ReadonlyMap<string, ModelSheet>,
    options: RunOptions,
  ) {
    for (const [number, one] of placed.entries()) {
      if (!one) continue;
      const { sheet, row, column } = one;
      const isAffected = affected.has(number);
      const cell = sheet.at(row, column);
      const isUnknown = cell !== null && cell.value === null;
      if (!isAffected && !isUnknown) continue;
      const places = this.byPlace.get(sheet) ?? new Map<number, Placed>();
      this.byPlace.set(sheet, places.set(placeNumber(row, column), one));
      sheet.watch(row, column, true);
      if (!isAffected) this.unknown.add(one);
    }
    this.calculation = new Calculation((sheet, row, column) => this.read(sheet, row, column), {
      ...options,
      ours: (name, operands) => options.ours(name, operands, this.current),
    });
  }

  settled(): SettledCell[] {
    for (const places of this.byPlace.values()) {
      for (const placed of places.values()) {
        if (!this.unknown.has(placed)) this.compute(placed);
      }
    }
    return this.found;
  }

  /** In the order of their leaning; without recursion, which a long column of sums would exhaust. */
  private compute(first: Placed): void {
    const stack = [first];
    for (let placed = stack.at(-1); placed; placed = stack.at(-1)) {
      if (this.done.has(placed)) {
        stack.pop();
        continue;
      }
      const needed = this.open.has(placed) || placed.reason ? [] : this.neededBy(placed);
      this.open.add(placed);
      if (needed.length > 0) {
        stack.push(...needed);
        continue;
      }
      stack.pop();
      this.finish(placed);
    }
  }

  private neededBy({ precedents }: Placed): Placed[] {
    const needed: Placed[] = [];
    for (const { sheet, area } of precedents ?? []) {
      const on = this.sheets.get(sheet.toLowerCase());
      for (const [row, column] of on?.watchedIn(area) ?? []) {
        const placed = on && this.byPlace.get(on)?.get(placeNumber(row, column));
        if (placed && !this.done.has(placed) && !this.open.has(placed)) needed.push(placed);
      }
    }
    return needed;
  }

  private finish(placed: Placed): void {
    const { sheet, row, column } = placed;
    const before = sheet.at(row, column);
    const reason = placed.reason ?? this.reasonNow(placed);
    this.done.add(placed);
    if (!before) return;
    const result = reason ?? this.result(placed);
    if (isReason(result)) this.keep(placed, { ...before, stale: result });
    else this.give(placed, before, result);
  }

  /** What it leans on is out of date, or leans on it in turn. */
  private reasonNow(placed: Placed): Reason | null {
    const { precedents } = placed;
    if (precedents === null) return { kind: "differs", what: placed.formula };
    for (const { sheet, area } of precedents) {
      const on = this.sheets.get(sheet.toLowerCase());
      for (const [row, column] of on?.watchedIn(area) ?? []) {
        const other = on && this.byPlace.get(on)?.get(placeNumber(row, column));
        const what = cellText({ sheet, row, column });
        if (other && !this.done.has(other)) return { kind: "cycle", what };
        return { kind: "cell", what };
      }
    }
    return null;
  }

  private result(placed: Placed): Operand | Reason {
    const { sheet, row, column, formula } = placed;
    this.current = { sheet: sheet.name, row, column };
    try {
      return this.calculation.resultOf(formula, this.current);
    } catch (error) {
      if (!(error instanceof NotComputable)) throw error;
      return { kind: "differs", what: formula };
    }
  }

  private give(placed: Placed, before: ModelCell, result: Operand): void {
    const isSeveral = isMatrix(result) && result.values.length !== 1;
    if (isSeveral) this.spill(placed, before, result);
    else {
      const value = single(result);
      this.keep(placed, { ...before, value: value === null ? 0 : value, block: null, stale: null });
    }
  }

  /** Only functions of ours give several values; they need blank cells. */
  private spill(placed: Placed, before: ModelCell, result: Matrix): void {
    const { sheet, row, column } = placed;
    const { rows, columns, values } = result;
    const own = before.block ?? { rows: 1, columns: 1 };
    const isInUse = (i: number, j: number): boolean => {
      if ((i === 0 && j === 0) || (i < own.rows && j < own.columns)) return false;
      const cell = sheet.at(row + i, column + j);
      return cell !== null && (cell.value !== null || cell.formula !== null);
    };
    const isBlocked = values.some((_, at) => isInUse(Math.floor(at / columns), at % columns));
    const [first = null] = values;
    if (isBlocked) {
      this.keep(placed, { ...before, value: { error: "#SPILL!" }, block: null, stale: null });
      return;
    }
    this.keep(placed, { ...before, value: first, block: { rows, columns }, stale: null });
    this.clearOld(placed, own, result);
    values.forEach((value, at) => {
      const [i, j] = [Math.floor(at / columns), at % columns];
      if (at === 0) return;
      const cell = { value, formula: null, block: null, stale: null };
      sheet.set(row + i, column + j, cell);
      this.found.push({ sheet: sheet.name, row: row + i, column: column + j, cell });
    });
  }

  private clearOld(
    { sheet, row, column }: Placed,
    own: { readonly rows: number; readonly columns: number },
    { rows, columns }: Matrix,
  ): void {
    for (let i = 0; i < own.rows; i += 1) {
      for (let j = 0; j < own.columns; j += 1) {
        if (i < rows && j < columns) continue;
        sheet.set(row + i, column + j, null);
        this.found.push({ sheet: sheet.name, row: row + i, column: column + j, cell: null });
      }
    }
  }

  private keep(placed: Placed, cell: ModelCell): void {
    const { sheet, row, column } = placed;
    if (this.unknown.has(placed)) {
      // Nobody asked for it: it is computed for whoever leans on it, and the workbook keeps it as it is.
      this.answers.set(placed, cell);
      sheet.watch(row, column, cell.stale !== null);
      return;
    }
    const before = sheet.at(row, column);
    sheet.set(row, column, cell);
    sheet.watch(row, column, cell.stale !== null);
    if (before && !isSame(before, cell)) {
      this.found.push({ sheet: sheet.name, row, column, cell });
    }
    if (cell.stale !== null) this.outdate(placed, cell);
  }

  private readonly answers = new Map<Placed, ModelCell>();

  /** The other cells of an array formula that is out of date. */
  private outdate({ sheet, row, column }: Placed, { block, stale }: ModelCell): void {
    for (let i = 0; block && i < block.rows; i += 1) {
      for (let j = 0; j < block.columns; j += 1) {
        const other = sheet.at(row + i, column + j);
        if ((i === 0 && j === 0) || !other || other.stale !== null) continue;
        const cell = { ...other, stale };
        sheet.set(row + i, column + j, cell);
        this.found.push({ sheet: sheet.name, row: row + i, column: column + j, cell });
      }
    }
  }

  private read(name: string, row: number, column: number): CellValue {
    const sheet = this.sheets.get(name.toLowerCase());
    if (!sheet) return { error: "#REF!" };
    const placed = this.byPlace.get(sheet)?.get(placeNumber(row, column));
    const answer = placed && this.answers.get(placed);
    return (answer ?? sheet.at(row, column))?.value ?? null;
  }
}

const isReason = (result: Operand | Reason): result is Reason =>
  typeof result === "object" && result !== null && "kind" in result;

function isSame(a: ModelCell, b: ModelCell): boolean {
  const isSameValue =
    isCellError(a.value) && isCellError(b.value)
      ? a.value.error === b.value.error
      : a.value === b.value;
  return (
    isSameValue &&
    JSON.stringify(a.block) === JSON.stringify(b.block) &&
    JSON.stringify(a.stale) === JSON.stringify(b.stale)
  );
}
