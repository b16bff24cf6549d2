import type { SheetMove } from "../formula/moved-sheets";
import { blankWorkbook } from "./blank-workbook";
import type { BookSheet } from "./book";
import { calculatedOnLoad } from "./calculation-settings";
import { moveParts } from "./moved/moved-parts";
import { moveTables, withMovedTables } from "./moved/moved-tables";
import { drawCharts, removeOurCharts } from "./charts/sheet-drawing";
import { Package } from "./package";
import { PartEditor } from "./part-editor";
import { isChanged, patchSheet } from "./sheet-patching";
import { sheetXml } from "./sheet-writing";
import { dialectOf, type Dialect } from "./dialect";
import { withSelection } from "./selected-sheet";
import { StyleSheet } from "./style-writing";
import { listSheets, type ListedSheet, type WrittenList } from "./workbook-writing";
import type { WorkbookIndex } from "./workbook-index";

/** A sheet as it stands now, and where it came from. */
export interface SheetToSave {
  readonly sheet: BookSheet;
  /** Its part in the opened file; null for a sheet made since. */
  readonly part: string | null;
  /** As it was when it was opened; null for a sheet that was written whole since. */
  readonly was: BookSheet | null;
}

export interface SavingWishes {
  /** The name of the sheet that the file opens at; null for the one that it opened at before. */
  readonly front?: string | null;
  /** Excel and WPS calculate everything again when they open it. */
  readonly isOutOfDate?: boolean;
  /** Rows and columns put in and taken out, and sheets renamed, since the file was opened. */
  readonly moves?: readonly SheetMove[];
}

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/**
 * The bytes of an .xlsx file: the opened file with its changed sheets patched and ours written whole;
 * every other part is copied as it was. `opened` is null for a workbook made in the workbench.
 */
export async function saveWorkbook(
  opened: { readonly source: Package; readonly index: WorkbookIndex } | null,
  sheets: readonly SheetToSave[],
  { front = null, isOutOfDate = false, moves = [] }: SavingWishes = {},
): Promise<Uint8Array<ArrayBuffer>> {
  // Without the deadline of opening: a workbook is saved hours later.
  const source = new Package(opened?.source.parts ?? (await blankWorkbook()));
  const workbookPart = opened?.index.workbookPart ?? "xl/workbook.xml";
  const stylesPart = opened === null ? "xl/styles.xml" : opened.index.stylesPart;
  const workbookXml = await source.text(workbookPart);
  const dialect = dialectOf(workbookXml);
  const parts = new PartEditor(source, workbookPart, dialect);
  await parts.removeLooseEnds();
  const stylesName = stylesPart ?? (await parts.addStyles());
  const stylesXml = await parts.text(stylesName);
  const styles = new StyleSheet(stylesXml);
  const kept = sheets.flatMap(({ sheet, part, was }) =>
    part === null || was === null ? [] : [{ sheet, part, was }],
  );
  await moveParts(parts, source, kept, moves);
  const tables = await moveTables(parts, source, kept, moves);
  const listed: ListedSheet[] = [];
  for (const one of sheets) {
    const sheet = withMovedTables(one.sheet, one.part, tables);
    listed.push(await saveSheet(parts, styles, dialect, { ...one, sheet }));
  }
  await removeSheets(parts, opened?.index, listed);
  if (styles.text() !== stylesXml) parts.set(stylesName, styles.text());
  await parts.removeCalculationChain();
  const relations = await parts.relations();
  const list = listSheets({
    xml: workbookXml,
    listed,
    relations,
    dialect,
    front,
    moves,
    tables: tables.changes,
  });
  parts.set(workbookPart, isOutOfDate ? calculatedOnLoad(list.xml) : list.xml);
  await selectSheet(parts, list);
  return parts.zip();
}

/** Exactly one sheet is selected: the one in front. */
async function selectSheet(parts: PartEditor, list: WrittenList): Promise<void> {
  for (const part of list.parts) {
    const xml = await parts.text(part);
    const selected = withSelection(xml, part === list.front);
    if (selected !== xml) parts.set(part, selected);
  }
}

async function saveSheet(
  parts: PartEditor,
  styles: StyleSheet,
  dialect: Dialect,
  { sheet, part, was }: SheetToSave,
): Promise<ListedSheet> {
  const name = part ?? (await parts.addSheet(SHEET_TYPE));
  if (part === null || was === null) {
    // What the old sheet referred to goes with it, but for pictures that are not ours.
    const drawing = await drawCharts(parts, name, sheet);
    parts.set(name, dialect.inOwnWords(sheetXml(sheet, styles, drawing)));
  } else if (isChanged(sheet, was)) {
    parts.set(name, patchSheet(await parts.text(name), sheet, was, styles));
  }
  return {
    part: name,
    name: sheet.name,
    isHidden: sheet.isHidden,
    print: was === null ? sheet.print : undefined,
  };
}

async function removeSheets(
  parts: PartEditor,
  index: WorkbookIndex | undefined,
  listed: readonly ListedSheet[],
): Promise<void> {
  const kept = new Set(listed.map(({ part }) => part));
  for (const { part, isWorksheet } of index?.sheets ?? []) {
    if (!isWorksheet || kept.has(part)) continue;
    await removeOurCharts(parts, part);
    await parts.removeSheet(part);
  }
}
