import { blankWorkbook } from "./blank-workbook";
import type { BookSheet } from "./book";
import { calculatedOnLoad } from "./calculation-settings";
import { Package, relationshipsOf } from "./package";
import { PartEditor } from "./part-editor";
import { isChanged, patchSheet } from "./sheet-patching";
import { sheetXml } from "./sheet-writing";
import { StyleSheet } from "./style-writing";
import { listSheets, type ListedSheet } from "./workbook-writing";
import type { WorkbookIndex } from "./workbook-index";

/** A sheet as it stands now, and where it came from. */
export interface SheetToSave {
  readonly sheet: BookSheet;
  /** Its part in the opened file; null for a sheet made since. */
  readonly part: string | null;
  /** As it was when it was opened; null for a sheet that was written whole since. */
  readonly was: BookSheet | null;
}

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/**
 * The bytes of an .xlsx file: the opened file with its changed sheets patched and ours written whole;
 * every other part is copied as it was. `opened` is null for a workbook made in the workbench. `isOutOfDate`: Excel and WPS
 * calculate everything again when they open it.
 */
export async function saveWorkbook(
  opened: { readonly source: Package; readonly index: WorkbookIndex } | null,
  sheets: readonly SheetToSave[],
  { isOutOfDate = false }: { readonly isOutOfDate?: boolean } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  // Without the deadline of opening: a workbook is saved hours later.
  const source = new Package(opened?.source.parts ?? (await blankWorkbook()));
  const workbookPart = opened?.index.workbookPart ?? "xl/workbook.xml";
  const stylesPart = opened === null ? "xl/styles.xml" : opened.index.stylesPart;
  const parts = new PartEditor(source, workbookPart);
  const stylesName = stylesPart ?? (await parts.addStyles());
  const styles = new StyleSheet(await parts.text(stylesName));
  const listed: ListedSheet[] = [];
  for (const one of sheets) listed.push(await saveSheet(parts, styles, one));
  await removeSheets(parts, opened?.index, listed);
  parts.set(stylesName, styles.text());
  await parts.removeCalculationChain();
  const list = listSheets(await parts.text(workbookPart), listed, await parts.relations());
  parts.set(workbookPart, isOutOfDate ? calculatedOnLoad(list) : list);
  return parts.zip();
}

async function saveSheet(
  parts: PartEditor,
  styles: StyleSheet,
  { sheet, part, was }: SheetToSave,
): Promise<ListedSheet> {
  const name = part ?? (await parts.addSheet(SHEET_TYPE));
  if (part === null || was === null) {
    parts.set(name, sheetXml(sheet, styles));
    // What the old sheet referred to went with it.
    parts.remove(relationshipsOf(name));
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
    if (isWorksheet && !kept.has(part)) await parts.removeSheet(part);
  }
}
