import type { CellEdit, Workbook } from "../../workbook/workbook";
import { valueAt } from "../../cells/grid";
import { definitionPrint } from "../../method/own-sheet/definition-print";
import { HEAD_LABELS, type OwnHead } from "../../method/own-sheet/head";
import { USUAL_CONVENTIONS } from "../../method/own-sheet/usual-conventions";
import { conventions as conventionWords } from "../../messages/zh/conventions";
import { sheets } from "../../messages/zh/sheets";
import { STATE_WORDS } from "../../method/own-sheet/terms";
import { findSheets, type FoundOwnMethod } from "../../reading/sheets/found-sheets";
import { printedTime } from "../../record/printed-time";
import { writeRecorded } from "../../record/recorded-write";
import { settleWorkbook } from "../../record/unfinished-write";

export type SealOutcome =
  | { readonly kind: "made"; readonly print: string }
  | {
      readonly kind: "refused";
      readonly why: "no-grounds" | "not-own" | "unsound" | "no-document" | "sealed-already";
    };

/**
 * 定稿: writes who sealed the definition, when, and its fingerprint into the head of its sheet; from then on a cell that
 * differs blocks. Throws ChangeRefused.
 */
export async function sealMethod(workbook: Workbook, by: string, now: Date): Promise<SealOutcome> {
  const grounds = by.trim().replace(/\s+/g, " ");
  if (grounds === "") return refused("no-grounds");
  const { reading } = await settleWorkbook(workbook);
  const [found] = findSheets(reading.inputs).own;
  if (!found) return refused("not-own");
  const { method, head } = found.sheet;
  if (head.state === "final") return refused("sealed-already");
  if (method === null) return refused("unsound");
  if (method.document === sheets.undecidedDocument) return refused("no-document");
  const time = printedTime(now);
  const print = definitionPrint(method, head as OwnHead, USUAL_CONVENTIONS, conventionWords);
  await writeRecorded(workbook, reading, {
    action: "final",
    about: found.sheet.sheet,
    time,
    change: {
      sheets: [],
      edits: editsOf(found, { state: STATE_WORDS.final, sealedBy: grounds, sealedOn: time, print }),
      show: found.sheet.sheet,
    },
  });
  return { kind: "made", print };
}

const refused = (why: Extract<SealOutcome, { kind: "refused" }>["why"]): SealOutcome => ({
  kind: "refused",
  why,
});

function editsOf(
  { grid, sheet }: FoundOwnMethod,
  values: Partial<Record<keyof typeof HEAD_LABELS, string>>,
): CellEdit[] {
  return Object.entries(values).map(([field, text]) => {
    const cell = sheet.headCells.get(field as keyof typeof HEAD_LABELS);
    if (!cell) throw new Error(`the head has no ${field}`);
    return { cell, was: valueAt(grid, cell.row, cell.column), becomes: { text } };
  });
}
