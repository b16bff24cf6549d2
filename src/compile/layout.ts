import type { Area, CellAddress } from "../cells/address";
import type { GapDecision, PointsDecision, TargetDecision } from "../method/decision";
import type { ItemLevel, Quantity, Task } from "../method/types";

/** A cell whose text the formulas rely on: a header, a town's name, a printed copy of the method. */
export interface RelyCell {
  readonly cell: CellAddress;
  /** What it holds, as `cell & ""` shows it. */
  readonly text: string;
}

/** A cell whose number the formulas rely on; null: that it is blank. */
export interface NumberCell {
  readonly cell: CellAddress;
  readonly value: string | null;
}

/** One column of figures of a sheet that is compared whole. */
export interface ComparedColumn {
  readonly sheet: string;
  readonly area: Area;
  /** With the blank cells below, in which figures may yet be typed. */
  readonly whole: Area;
}

/** Where the figure of one town stands. */
export interface FigureCell {
  /** null: there is no row or no column for it. */
  readonly cell: CellAddress | null;
  /** What was decided, should the cell be blank; or that it may hold a target below 1%. */
  readonly decision: GapDecision | TargetDecision | null;
  /** A decimal text that stands in the formula itself, in the place of a cell. */
  readonly constant?: string;
}

export interface TownLayout {
  /** As the task sheet writes it. */
  readonly name: string;
  /** Cells that must go on holding the town's name. */
  readonly names: readonly RelyCell[];
}

/** A ledger: its columns, and the rows that the formulas look at. */
export interface LedgerColumns<Column extends string> {
  readonly sheet: string;
  readonly columns: Readonly<Record<Column, number>>;
  readonly headers: readonly RelyCell[];
  readonly firstRow: number;
  /** Rows in use and spare ones. */
  readonly rows: number;
  /** Remarks, totals and 本期无: rows, counted from the sheet's top, that are no entries. */
  readonly passedOver: ReadonlySet<number>;
  /** Names of towns as the ledgers may write them, each with the town's index; cleaned as `cleanedName` does. */
  readonly towns: readonly (readonly [name: string, town: number])[];
}

export interface ProjectsLayout extends LedgerColumns<
  "town" | "approved" | "investment" | "beltAndRoad"
> {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

export interface ItemsLayout extends LedgerColumns<"town" | "date" | "title" | "level"> {
  readonly levels: readonly (readonly [word: string, level: ItemLevel])[];
}

/** Where 考核办法 holds what. */
export interface MethodLayout {
  /** 分值 by the indicator's code. */
  readonly points: ReadonlyMap<string, CellAddress>;
  /** The copy of the edition and the choices under 口径. */
  readonly relied: readonly RelyCell[];
}

/** Where everything stands that the formulas of a period refer to: found by reading, never guessed. */
export interface FormulaLayout {
  /** Names of the two sheets that are written. */
  readonly scoresSheet: string;
  readonly stepsSheet: string;
  /** Canonical, e.g. `1-6月`. */
  readonly period: string;
  /** Last month of the period, 1 to 12. */
  readonly lastMonth: number;
  readonly year: number;
  readonly isSample: boolean;
  /** Decimals of the smallest unit: figures with more are refused, since ties are compared in whole units. */
  readonly decimals: number;
  readonly towns: readonly TownLayout[];
  readonly quantities: ReadonlyMap<Quantity, readonly FigureCell[]>;
  /** Header cells of each column, of one row or two. */
  readonly quantityHeaders: ReadonlyMap<Quantity, readonly RelyCell[]>;
  readonly targets: ReadonlyMap<Task, readonly FigureCell[]>;
  readonly targetHeaders: ReadonlyMap<Task, readonly RelyCell[]>;
  /** null: nobody gave the ledger. */
  readonly projects: ProjectsLayout | null;
  readonly items: ItemsLayout | null;
  /** null: the workbook has no 考核办法, and the numbers are the edition's. */
  readonly method: MethodLayout | null;
  /** The quantity that stands for figures of which nothing is said: CX.PROPORTION compares whatever it is given. */
  readonly anyFigure?: { readonly quantity: Quantity; readonly header: string };
  /** 统一赋分 by the indicator's code. */
  readonly assigned: ReadonlyMap<string, readonly (PointsDecision | null)[]>;
}

/** A town's name as ledgers are searched for it: without spaces and line breaks, with narrow brackets. */
export function cleanedName(text: string): string {
  return CLEANED.reduce((cleaned, [from, to]) => cleaned.replaceAll(from, to), text);
}

/** The replacements of `cleanedName`, which the formulas make as well. */
export const CLEANED: readonly (readonly [from: string, to: string])[] = [
  [" ", ""],
  ["\u3000", ""],
  ["\n", ""],
  ["（", "("],
  ["）", ")"],
];
