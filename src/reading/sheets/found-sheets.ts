import type { Grid } from "../../cells/grid";
import { once } from "../../cells/once";
import type { Inputs } from "../../method/inputs";
import type { Method } from "../../method/method";
import { editionOf } from "../edition";
import type { OwnMethodSheet } from "../own-method/read-own-method";
import { ownMethodIn } from "../own-methods";
import { findDataHeader } from "./data-header";
import { findItems } from "./items-ledger";
import { readMethodSheet, type MethodSheet } from "./method-sheet";
import { inputGrids } from "./own-sheets";
import { findProjects } from "./projects-ledger";
import { periodSaid, saidAbove } from "../words/said-time";
import { readTaskSheet, type TaskSheet } from "./task-sheet";

/** A data sheet and the period that its name or title speaks of; null when neither does. */
export interface FoundData {
  readonly grid: Grid;
  readonly period: string | null;
}

/** The sheet 考核办法 of an own method. */
export interface FoundOwnMethod {
  readonly grid: Grid;
  readonly sheet: OwnMethodSheet;
}

/** Every input sheet of a workbook, by what its headers are. */
export interface FoundSheets {
  /** The edition by which they were read. */
  readonly edition: Method;
  readonly tasks: readonly { readonly grid: Grid; readonly sheet: TaskSheet }[];
  readonly data: readonly FoundData[];
  readonly projects: readonly Grid[];
  readonly items: readonly Grid[];
  /** Own methods that no other one corrects; they go before a printed copy of a published one. */
  readonly own: readonly FoundOwnMethod[];
  readonly methods: readonly { readonly grid: Grid; readonly sheet: MethodSheet }[];
}

/** Sorts the sheets by their headers, in sheet order. Our own results are never input. */
export const findSheets = once((grids: readonly Grid[]): FoundSheets => {
  const candidates = inputGrids(grids);
  const own = inForce(candidates.flatMap(ownIn));
  const edition = editionOf(own.map(({ sheet }) => sheet));
  const { inputs } = edition;
  const tasks: { grid: Grid; sheet: TaskSheet }[] = [];
  const data: FoundData[] = [];
  const projects: Grid[] = [];
  const items: Grid[] = [];
  const methods: { grid: Grid; sheet: MethodSheet }[] = [];
  for (const grid of candidates) {
    if (ownMethodIn(grid)) continue;
    const task = readTaskSheet(inputs, grid);
    const method = task ? null : readMethodSheet(grid, edition);
    if (task) tasks.push({ grid, sheet: task });
    else if (method) methods.push({ grid, sheet: method });
    else if (findProjects(grid)) projects.push(grid);
    else if (findItems(grid)) items.push(grid);
    else if (isData(inputs, grid)) data.push({ grid, period: periodOf(inputs, grid) });
  }
  return { edition, own, tasks, data, projects, items, methods };
});

function ownIn(grid: Grid): FoundOwnMethod[] {
  const found = ownMethodIn(grid);
  return found ? [{ grid, ...found }] : [];
}

/** Without those that another one corrects, which names their 文号. */
function inForce(all: readonly FoundOwnMethod[]): FoundOwnMethod[] {
  const corrected = new Set(all.flatMap(({ sheet }) => sheet.head.corrects ?? []));
  return all.filter(({ sheet }) => !corrected.has(sheet.head.document ?? ""));
}

/** One column is enough under the name 数据 …; any other sheet must have several. */
function isData(inputs: Inputs, grid: Grid): boolean {
  const leastColumns = grid.sheet.includes("数据") ? 1 : 3;
  return findDataHeader(inputs, grid, leastColumns) !== null;
}

function periodOf(inputs: Inputs, grid: Grid): string | null {
  const header = findDataHeader(inputs, grid, 1);
  return header ? periodSaid([...saidAbove(grid, header.row), ...header.said]) : null;
}
