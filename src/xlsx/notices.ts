import type { HiddenPart, OpeningNotice } from "../messages/zh/workbench";
import type { BookSheet } from "./book";
import type { Package } from "./package";
import type { WorkbookIndex } from "./workbook-index";
import { attribute } from "../zip/attributes";
import { elements, firstElement } from "../zip/xml";

const PARTS: readonly (readonly [HiddenPart, RegExp])[] = [
  ["charts", /\/charts\/[^/]+\.xml$/i],
  ["pictures", /\/media\//i],
  ["comments", /\/(?:comments|threadedComments)[^/]*(?:\/[^/]+)?\.xml$/i],
  ["tables", /\/tables\/[^/]+\.xml$/i],
  ["pivots", /\/pivotTables\/[^/]+\.xml$/i],
  ["chartSheets", /\/chartsheets\/[^/]+\.xml$/i],
  ["dialogSheets", /\/dialogsheets\/[^/]+\.xml$/i],
];

/** A sheet with what is said of it beside its cells. */
export interface SheetWithHints {
  readonly sheet: BookSheet;
  /** It has conditional formats that the grid does not draw. */
  readonly hasConditions: boolean;
}

/** What the grid does not show, calculate or keep of a workbook. */
export function noticesOf(
  source: Package,
  index: WorkbookIndex,
  sheets: readonly SheetWithHints[],
): OpeningNotice[] {
  const parts = PARTS.filter(([, pattern]) => source.some(pattern)).map(([part]) => part);
  if (sheets.some(({ hasConditions }) => hasConditions)) parts.push("conditions");
  if (hasNames(index.workbookXml)) parts.push("names");
  const isStructured = sheets.some(({ sheet }) => hasStructuredReference(sheet));
  return [
    ...(source.some(/\/externalLinks\//i) ? [{ kind: "external-links" } as const] : []),
    ...(isStructured ? [{ kind: "structured-references" } as const] : []),
    ...(index.missing.length > 0
      ? [{ kind: "missing-sheets", sheets: index.missing } as const]
      : []),
    ...(parts.length > 0 ? [{ kind: "not-shown", parts } as const] : []),
  ];
}

/** Bars are drawn; rules of any other kind are not. */
export const hasOtherConditions = (xml: string): boolean =>
  elements(xml, "cfRule").some(({ tag }) => attribute(tag, "type") !== "dataBar");

/** Names of the user's: those of print areas and filters are the program's. */
const hasNames = (workbookXml: string): boolean =>
  elements(firstElement(workbookXml, "definedNames")?.inner ?? "", "definedName").some(
    ({ tag }) => attribute(tag, "name")?.startsWith("_xlnm.") === false,
  );

/** `出口[金额]`, `[@金额]`; `[1]表!A1` is another file. */
function hasStructuredReference({ rows }: BookSheet): boolean {
  for (const cells of rows.values()) {
    for (const { formula } of cells.values()) {
      if (formula === null || !formula.includes("[")) continue;
      const bare = formula.replace(/"[^"]*"|'[^']*'/g, "");
      if (/\[(?!\d+\])/.test(bare)) return true;
    }
  }
  return false;
}
