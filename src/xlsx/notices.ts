import type { HiddenPart, OpeningNotice } from "../messages/zh/workbench";
import type { Package } from "./package";

const PARTS: readonly (readonly [HiddenPart, RegExp])[] = [
  ["charts", /\/charts\/[^/]+\.xml$/i],
  ["pictures", /\/media\//i],
  ["comments", /\/(?:comments|threadedComments)[^/]*(?:\/[^/]+)?\.xml$/i],
  ["tables", /\/tables\/[^/]+\.xml$/i],
  ["pivots", /\/pivotTables\/[^/]+\.xml$/i],
];

/** What the grid does not show of a workbook. */
export function noticesOf(source: Package): OpeningNotice[] {
  const parts = PARTS.filter(([, pattern]) => source.some(pattern)).map(([part]) => part);
  return [
    ...(source.some(/\/externalLinks\//i) ? [{ kind: "external-links" } as const] : []),
    ...(parts.length > 0 ? [{ kind: "not-shown", parts } as const] : []),
  ];
}
