import type { Workbook } from "../workbook/workbook";
import { failureOf } from "../pane/failure";
import { readWorkbook, type WorkbookReading } from "../record/workbook-reading";
import type { workbookState } from "../ranking/workbook-state";
import type { PaneState } from "../pane/pane-state";
import type { RecordKeeper } from "../features/restoring/pane/record-keeper";

type Known = Pick<PaneState, "book" | "isReadOnly" | "hasCustomFunctions">;

/** What the pane knows of the workbook now, and what that was read from; null where it could not be read. */
export interface BookRead {
  readonly known: Known;
  readonly reading: WorkbookReading | null;
}

/** Reads the workbook once. At an opening, a write that ended half-way is put back before anything is looked at. */
export async function readBook(
  workbook: Workbook,
  actions: { readonly workbookState: typeof workbookState },
  { book, isReadOnly, hasCustomFunctions }: Known,
  record: RecordKeeper,
): Promise<BookRead> {
  try {
    const can = await workbook.capabilities();
    const known = { isReadOnly: can.isReadOnly, hasCustomFunctions: can.customFunctions };
    if (can.missing.length > 0)
      return { known: { book: { kind: "host-too-old" }, ...known }, reading: null };
    const isOpening = book.kind === "reading" && !can.isReadOnly;
    const reading = isOpening ? await record.settle() : await readWorkbook(workbook);
    return { known: { book: actions.workbookState(reading), ...known }, reading };
  } catch (error) {
    const failed = { kind: "failed", failure: failureOf(error) } as const;
    return { known: { book: failed, isReadOnly, hasCustomFunctions }, reading: null };
  }
}
