import type { Package } from "./package";
import { refuse } from "./refusal";
import { attribute, elements, firstElement } from "../zip/xml";

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
  readonly stylesPart: string | null;
  readonly stringsPart: string | null;
  readonly themePart: string | null;
}

/** Finds the sheets of a package; refuses one that is no plain .xlsx workbook. */
export async function indexWorkbook(source: Package): Promise<WorkbookIndex> {
  if (!source.has("[Content_Types].xml")) refuse({ kind: "not-a-workbook" });
  const types = await source.xml("[Content_Types].xml");
  if (types.includes("macroEnabled") || source.some(/vbaProject\.bin$/i))
    refuse({ kind: "macros" });
  const roots = await source.relationships("");
  const workbookPart = roots.find(({ type }) => type.endsWith("/officeDocument"))?.target;
  if (workbookPart === undefined) return refuse({ kind: "not-a-workbook" });
  if (workbookPart.endsWith(".bin")) refuse({ kind: "binary-workbook" });
  const workbookXml = await source.xml(workbookPart);
  const related = await source.relationships(workbookPart);
  const partOf = (kind: string): string | null =>
    related.find(({ type, target }) => type.endsWith(`/${kind}`) && source.has(target))?.target ??
    null;
  const sheets = elements(firstElement(workbookXml, "sheets")?.inner ?? "", "sheet").flatMap(
    ({ tag }) => {
      // The prefix of the relationship's namespace is r everywhere but in a few writers.
      const id = attribute(tag, "[\\w.-]+:id");
      const relationship = related.find((one) => one.id === id);
      if (!relationship || !source.has(relationship.target)) return [];
      const isWorksheet = relationship.type.endsWith("/worksheet");
      const isHidden = /hidden/i.test(attribute(tag, "state") ?? "");
      return [
        { name: attribute(tag, "name") ?? "", part: relationship.target, isWorksheet, isHidden },
      ];
    },
  );
  if (!sheets.some(({ isWorksheet }) => isWorksheet)) refuse({ kind: "not-a-workbook" });
  refuseUnlessApart(sheets);
  return {
    workbookPart,
    workbookXml,
    sheets,
    stylesPart: partOf("styles"),
    stringsPart: partOf("sharedStrings"),
    themePart: partOf("theme"),
  };
}

/** Sheets are told apart by their names, and each has a part of its own. */
function refuseUnlessApart(sheets: readonly SheetEntry[]): void {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const parts = new Set(sheets.map(({ part }) => part.toLowerCase()));
  const isApart = names.size === sheets.length && parts.size === sheets.length;
  if (!isApart || names.has("")) refuse({ kind: "unreadable" });
}
