import { conventions as conventionWords } from "../../messages/zh/conventions";
import type { Method } from "../../method/method";
import { METHOD_SHEET } from "../../method/sheet-terms";
import { ownMethodTables } from "../../method/own-sheet/tables";
import { findSheets } from "../../reading/sheets/found-sheets";
import { freeName } from "../../record/own-sheets";
import { printedTime } from "../../record/printed-time";
import { writeRecorded } from "../../record/recorded-write";
import { settleWorkbook } from "../../record/unfinished-write";
import type { Workbook } from "../../workbook/workbook";
import { USUAL_CONVENTIONS } from "../../method/own-sheet/usual-conventions";
import { draftHead, nextEdition } from "./next-edition";
import { ownMethodSheet } from "./own-method-sheet";
import { TEMPLATES, type TemplateId } from "./templates";

export interface NewMethodRequest {
  /** What it begins with: the method in force, or a template. */
  readonly base: "current" | TemplateId;
  readonly title: string;
  /** Blank: yet undecided. */
  readonly document: string;
  /** As typed. */
  readonly year: string;
}

export type NewMethodOutcome =
  | { readonly kind: "made"; readonly sheet: string }
  /** Nothing was written. ranked: months were ranked by `document`. own-there: there is one, `document`. */
  | { readonly kind: "refused"; readonly why: "ranked" | "own-there"; readonly document: string }
  | { readonly kind: "refused"; readonly why: "year" };

/** 新建办法: writes the sheet 考核办法 of an own method, a draft to be changed. Throws ChangeRefused. */
export async function newMethod(
  workbook: Workbook,
  request: NewMethodRequest,
  now: Date,
): Promise<NewMethodOutcome> {
  const year = request.year.normalize("NFKC").trim();
  if (!/^20\d\d$/.test(year)) return { kind: "refused", why: "year" };
  const { reading } = await settleWorkbook(workbook);
  const { edition, own } = findSheets(reading.inputs);
  const [there] = own;
  if (there) {
    const document = there.sheet.head.document ?? there.sheet.sheet;
    return { kind: "refused", why: "own-there", document };
  }
  const [ranked] = reading.records;
  if (ranked) return { kind: "refused", why: "ranked", document: edition.document };
  const base = request.base === "current" ? edition : TEMPLATES[request.base];
  const method = drafted(base, request, Number(year));
  const tables = ownMethodTables(method, draftHead(method), USUAL_CONVENTIONS, conventionWords);
  const wanted = reading.grids.has(METHOD_SHEET) ? `${METHOD_SHEET} ${year}` : METHOD_SHEET;
  const name = freeName(wanted, reading.grids);
  await writeRecorded(workbook, reading, {
    action: "method",
    about: name,
    time: printedTime(now),
    change: { sheets: [ownMethodSheet(name, tables)], edits: [], show: name },
  });
  return { kind: "made", sheet: name };
}

/** The base under its new name. */
function drafted(base: Method, { title, document }: NewMethodRequest, year: number): Method {
  const next = nextEdition(base, year);
  return {
    ...next,
    title: title.trim() === "" ? next.title : title.trim(),
    document: document.trim() === "" ? next.document : document.trim(),
  };
}
