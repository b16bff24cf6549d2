import type { CellAddress } from "../../cells/address";
import { valueAt } from "../../cells/grid";
import type { Method } from "../../method/method";
import { choiceText, parseConvention } from "../../method/method-table";
import type { ConventionId, Conventions } from "../../method/conventions";
import { conventions as words } from "../../messages/zh/conventions";
import { findSheets } from "../../reading/sheets/found-sheets";
import { conventionCell } from "../../reading/sheets/method-sheet";
import { changedTexts } from "../../record/archive";
import { methodSheet } from "../new-sheets/method-sheet";
import { freeName } from "../../record/own-sheets";
import { withConventionDecision, type ConventionDecision } from "../../record/convention-decisions";
import type { CellEdit, SheetContent, Workbook } from "../../workbook/workbook";
import { printedTime } from "../../record/printed-time";
import { writeRecorded } from "../../record/recorded-write";
import { settleWorkbook } from "../../record/unfinished-write";
import type { WorkbookReading } from "../../record/workbook-reading";

export interface ConventionRequest {
  readonly id: ConventionId;
  readonly choice: Conventions[ConventionId];
  /** 决定人 or 依据文件, as typed. */
  readonly by: string;
}

export type ConventionOutcome =
  | { readonly kind: "changed"; readonly decision: ConventionDecision }
  /**
   * Nothing was written. no-grounds: nobody and nothing is named. several-sheets: it cannot be told which 考核办法 holds.
   * no-row: 考核办法 has no row of this convention.
   */
  | { readonly kind: "refused"; readonly why: "no-grounds" | "several-sheets" | "no-row" };

/**
 * 更改口径: writes a choice into the 口径 column of 考核办法, made first where the workbook has none, and keeps in
 * 考核存档 who decided and when. Both or nothing. Throws ChangeRefused.
 */
export async function changeConvention(
  workbook: Workbook,
  request: ConventionRequest,
  now: Date,
): Promise<ConventionOutcome> {
  const by = request.by.trim().replace(/\s+/g, " ");
  if (by === "") return { kind: "refused", why: "no-grounds" };
  const { reading } = await settleWorkbook(workbook);
  const place = placeOf(reading, request.id);
  if (typeof place === "string") return { kind: "refused", why: place };
  const choice = choiceText(request.id, request.choice, words);
  const was = choiceText(request.id, place.conventions[request.id], words);
  const decision = { id: request.id, choice, was, by, time: printedTime(now) };
  const { sheet, edit } = written(reading, place, request, choice);
  await writeRecorded(workbook, reading, {
    action: "reading",
    about: choice,
    time: decision.time,
    change: { sheets: sheet ? [sheet] : [], edits: edit ? [edit] : [], show: null },
    texts: changedTexts(reading.archive, withConventionDecision(reading.archive, decision)),
  });
  return { kind: "changed", decision };
}

/** Where a convention's choice stands, and the conventions that hold; `at` is null where there is no 考核办法. */
interface ConventionPlace {
  readonly edition: Method;
  readonly conventions: Conventions;
  readonly at: { readonly cell: CellAddress; readonly value: CellEdit["was"] } | null;
}

function placeOf(
  { inputs }: WorkbookReading,
  id: ConventionId,
): ConventionPlace | "several-sheets" | "no-row" {
  const { edition, own, methods } = findSheets(inputs);
  const [ownMethod, another] = own;
  if (another) return "several-sheets";
  if (ownMethod) {
    const { grid, sheet } = ownMethod;
    const cell = sheet.conventionCell(id);
    if (!cell) return "no-row";
    const value = valueAt(grid, cell.row, cell.column);
    return { edition, conventions: sheet.conventions, at: { cell, value } };
  }
  const [found, second] = methods;
  if (second) return "several-sheets";
  if (!found) return { edition, conventions: edition.defaultConventions, at: null };
  const at = conventionCell(found.grid, id, edition);
  return at ? { edition, conventions: found.sheet.conventions, at } : "no-row";
}

function written(
  { grids }: WorkbookReading,
  { edition, conventions, at }: ConventionPlace,
  { id, choice }: ConventionRequest,
  text: string,
): { readonly sheet: SheetContent | null; readonly edit: CellEdit | null } {
  if (parseConvention(id, text, edition, words) === null) {
    throw new Error(`考核办法 cannot say ${text}`);
  }
  if (at) return { sheet: null, edit: { cell: at.cell, was: at.value, becomes: { text } } };
  const sheet = methodSheet(edition, { ...conventions, [id]: choice });
  return { sheet: { ...sheet, name: freeName(sheet.name, grids) }, edit: null };
}
