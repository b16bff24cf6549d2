import { everyTerms } from "../../method/every-rule";
import type { Method } from "../../method/method";
import { headOf, readsIn, type OwnHead } from "../../method/own-sheet/head";
import { USUAL_CONVENTIONS } from "../../method/own-sheet/usual-conventions";
import { COUNTY } from "../../method/sheet-terms";
import { sheets as words } from "../../messages/zh/sheets";

/** The same method for another year, a draft without 文号. */
export function nextEdition(base: Method, year: number): Method {
  return {
    ...base,
    termsOf: everyTerms,
    title: base.title.replace(String(base.year), String(year)),
    document: words.undecidedDocument,
    names: { ...base.names, isDraft: true },
    year,
    defaultConventions: USUAL_CONVENTIONS,
  };
}

/** The head of a draft's sheet; what the method does not know of itself is as on the sheet that it comes from, if any. */
export const draftHead = (
  method: Method,
  { pointsUnit = "分", totalRow = COUNTY }: Partial<OwnHead> = {},
): OwnHead => headOf(method, { pointsUnit, totalRow, reads: readsIn(method), corrects: null });
