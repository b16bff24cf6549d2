import { relationshipAttributes, relationshipId } from "./dialect";
import type { Package } from "./package";
import { refuse } from "./refusal";
import { attribute } from "../zip/attributes";
import { elements, firstElement } from "../zip/xml";

/** A sheet as workbook.xml lists it. */
export interface SheetEntry {
  readonly name: string;
  /** Its part in the package, e.g. `xl/worksheets/sheet1.xml`. */
  readonly part: string;
  /** Charts and dialogs have their own sheets without cells. */
  readonly isWorksheet: boolean;
  readonly isHidden: boolean;
}

/** Where the workbook's parts stand. */
export interface WorkbookIndex {
  readonly workbookPart: string;
  readonly workbookXml: string;
  readonly sheets: readonly SheetEntry[];
  /** Names of all sheets as they are listed, also of those that have no part in the file: names count them. */
  readonly listed: readonly string[];
  /** Names of sheets that are listed and have no part in the file. */
  readonly missing: readonly string[];
  readonly stylesPart: string | null;
  readonly stringsPart: string | null;
  readonly themePart: string | null;
}

/** Finds the sheets of a package; refuses one that is no plain .xlsx workbook. */
export async function indexWorkbook(source: Package): Promise<WorkbookIndex> {
  if (!source.has("[Content_Types].xml")) refuse({ kind: "not-a-workbook" });
  const types = await source.xml("[Content_Types].xml");
  const roots = await source.relationships("");
  const workbookPart = roots.find(({ type }) => type.endsWith("/officeDocument"))?.target;
  if (workbookPart === undefined) return refuse({ kind: "not-a-workbook" });
  const type = typeOf(types, workbookPart);
  // Its type says that it may hold macros, whether it does or not.
  if (workbookPart.endsWith(".bin") || type.includes("sheet.binary"))
    refuse({ kind: "binary-workbook" });
  if (type.includes("macroEnabled") || source.some(/vbaProject\.bin$/i)) refuse({ kind: "macros" });
  const workbookXml = await source.xml(workbookPart);
  const related = await source.relationships(workbookPart);
  const partOf = (kind: string): string | null =>
    related.find(({ type, target }) => type.endsWith(`/${kind}`) && source.has(target))?.target ??
    null;
  const idNames = relationshipAttributes(workbookXml);
  const tags = elements(firstElement(workbookXml, "sheets")?.inner ?? "", "sheet").map(
    ({ tag }) => {
      const id = relationshipId(tag, idNames);
      const relationship = related.find((one) => one.id === id && !one.isExternal);
      return { tag, relationship, name: attribute(tag, "name") ?? "" };
    },
  );
  const sheets: SheetEntry[] = [];
  const missing: string[] = [];
  for (const { tag, relationship, name } of tags) {
    if (relationship && source.has(relationship.target)) {
      const isWorksheet = relationship.type.endsWith("/worksheet");
      const isHidden = /hidden/i.test(attribute(tag, "state") ?? "");
      sheets.push({ name, part: relationship.target, isWorksheet, isHidden });
    } else missing.push(name);
  }
  if (!sheets.some(({ isWorksheet }) => isWorksheet)) refuse({ kind: "not-a-workbook" });
  refuseUnlessApart(sheets);
  return {
    workbookPart,
    workbookXml,
    sheets,
    listed: tags.map(({ name }) => name),
    missing,
    stylesPart: partOf("styles"),
    stringsPart: partOf("sharedStrings"),
    themePart: partOf("theme"),
  };
}

/** The content type of a part: its own, or that of its ending. */
function typeOf(types: string, part: string): string {
  const own = elements(types, "Override").find(
    ({ tag }) => attribute(tag, "PartName")?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  const ending = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const usual = elements(types, "Default").find(
    ({ tag }) => attribute(tag, "Extension")?.toLowerCase() === ending,
  );
  return attribute((own ?? usual)?.tag ?? "", "ContentType") ?? "";
}

/** Sheets are told apart by their names, and each has a part of its own. */
function refuseUnlessApart(sheets: readonly SheetEntry[]): void {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const parts = new Set(sheets.map(({ part }) => part.toLowerCase()));
  const isApart = names.size === sheets.length && parts.size === sheets.length;
  if (!isApart || names.has("")) refuse({ kind: "unreadable" });
}
