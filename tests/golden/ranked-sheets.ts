import type { CellAddress } from "../../src/cells/address";
import { valueAt, type CellValue, type Grid } from "../../src/cells/grid";
import type { RankOutcome } from "../../src/ranking/rank-outcome";
import type { WriteMode } from "../../src/record/write-mode";
import { plainFormulas } from "../features/rank-month/plain-formulas";
import { rank } from "../features/sample";
import { MemoryWorkbook, type CellsNow } from "../workbook/memory-workbook";
import type { SheetSeed } from "../workbook/seed";
import { canonicalText } from "./canonical-text";
import { findingsText } from "./finding-text";
import type { Output } from "./output";
import { contentText } from "./sheet-text";

export const WAYS: readonly WriteMode[] = ["values", "formulas", "native"];

/** Fills a workbook with all that stands in it before the month is ranked. */
export type Prepare = (workbook: MemoryWorkbook) => Promise<void>;

export interface Ranked {
  readonly workbook: MemoryWorkbook;
  readonly outcome: RankOutcome;
}

/** A month ranked in one way of writing; the formulas of a sheet in `right` show its values. */
export async function rankedIn(
  way: WriteMode,
  period: string,
  seeds: readonly SheetSeed[],
  prepare: Prepare,
  right: readonly Grid[],
): Promise<Ranked> {
  const own = new Set(seeds.map(({ name }) => name));
  const workbook = new MemoryWorkbook(seeds, {
    calculator: (cells) => shownValues(cells, own, right),
  });
  await prepare(workbook);
  const outcome = await rank(workbook, { period, writeMode: way });
  return { workbook, outcome };
}

/** The user's own sheets keep their values; what stands in `right` is shown as there; all other formulas are computed. */
function shownValues(
  cells: CellsNow,
  own: ReadonlySet<string>,
  right: readonly Grid[],
): (formula: string, place: CellAddress) => CellValue {
  const computed = plainFormulas((sheet, row, column) => {
    const cell = cells(sheet, row, column);
    return cell && own.has(sheet) ? { ...cell, formula: null } : cell;
  });
  return (formula, place) => {
    const { sheet, row, column } = place;
    if (own.has(sheet)) return cells(sheet, row, column)?.value ?? null;
    const grid = right.find((one) => one.sheet === sheet);
    return grid ? valueAt(grid, row, column) : computed(formula, place);
  };
}

/** What a ranking left in the workbook, a sheet an output. */
export async function rankedOutputs({ workbook, outcome }: Ranked): Promise<Output[]> {
  const infos = await workbook.sheets();
  const order = infos.map(({ name, isHidden }) => `${name}${isHidden ? " (hidden)" : ""}`);
  const said = [outcomeText(outcome), `sheets ${order.join(" ")}`].join("\n");
  return [{ name: "outcome", text: said }, ...(await writtenOutputs(workbook))];
}

/** The sheets that were written whole, as the port was given them. */
export async function writtenOutputs(workbook: MemoryWorkbook): Promise<Output[]> {
  const grids = await workbook.read("all");
  return grids.flatMap((grid): Output[] => {
    const content = workbook.written(grid.sheet);
    return content ? [{ name: grid.sheet, text: contentText(content, grid) }] : [];
  });
}

function outcomeText(outcome: RankOutcome): string {
  if (outcome.kind === "cancelled") return outcome.kind;
  if (outcome.kind === "blocked") return `${outcome.kind}\n${findingsText(outcome.findings)}`;
  const { kind, written, sheets, isRevision, fingerprint, writtenAs, fallback } = outcome;
  const facts = { kind, written, sheets, isRevision, fingerprint, writtenAs, fallback };
  return `${canonicalText(facts)}\n${findingsText(outcome.warnings)}`;
}
