import { a1Area } from "../../src/cells/address";
import type { CellValue } from "../../src/cells/grid";
import type { CellContent } from "../../src/workbook/workbook";
import type { OfficeHost } from "../office-host/office-host";
import type { Worksheet } from "../office-host/excel/worksheet";
import type { SheetSeed } from "./seed";

/** Lays the seeds down in the host's workbook, in place of its first empty sheet. */
export function seedHost(host: OfficeHost, seeds: readonly SheetSeed[]): void {
  const { workbook } = host;
  const [blank] = workbook.sheets;
  for (const seed of seeds) seedSheet(workbook.add(seed.name), seed);
  if (blank && seeds.length > 0) {
    workbook.sheets = workbook.sheets.filter((sheet) => sheet !== blank);
    workbook.active = workbook.sheets.find(({ visibility }) => visibility === "Visible") ?? blank;
  }
  for (const seed of seeds) {
    const sheet = workbook.worksheets.find(seed.name);
    if (sheet) sheet.isProtected = seed.isProtected === true;
  }
}

function seedSheet(sheet: Worksheet, seed: SheetSeed): void {
  seed.values.forEach((row, i) =>
    row.forEach((value, j) => {
      const formula = seed.formulas?.[i]?.[j] ?? null;
      const format = seed.formats?.[i]?.[j] ?? null;
      if (value === null && formula === null && format === null) return;
      const cell = sheet.cells.make(i, j);
      if (format !== null) cell.format = format;
      if (formula !== null) cell.formula = formula;
      if (value !== null) cell.value = value;
    }),
  );
  // Excel keeps no values under a merge: what a seed has there is gone.
  for (const area of seed.merges ?? []) sheet.getRange(a1Area(area)).merge();
  for (const row of seed.hiddenRows ?? []) sheet.hiddenRows.add(row);
  if (seed.isHidden === true) sheet.visibility = "Hidden";
}

/** What a user types, as Excel takes it: a text with an apostrophe before it. */
export function typed(content: CellContent): CellValue {
  if (content === null) return "";
  if ("text" in content) return `'${content.text}`;
  return "number" in content ? content.number : content.formula;
}
