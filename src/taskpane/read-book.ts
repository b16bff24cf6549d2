import type { Workbook } from "../workbook/workbook";
import { failureOf } from "../pane/failure";
import type { inspectWorkbook } from "../ranking/inspect-workbook";
import type { PaneState } from "../pane/pane-state";
import type { RecordKeeper } from "../features/restoring/pane/record-keeper";

type Known = Pick<PaneState, "book" | "isReadOnly" | "hasCustomFunctions">;

/** What the pane knows of the workbook now. At an opening, a write that ended half-way is put back before anything is looked at. */
export async function readBook(
  workbook: Workbook,
  actions: { readonly inspectWorkbook: typeof inspectWorkbook },
  { book, isReadOnly, hasCustomFunctions }: Known,
  record: RecordKeeper,
): Promise<Known> {
  try {
    const can = await workbook.capabilities();
    const known = { isReadOnly: can.isReadOnly, hasCustomFunctions: can.customFunctions };
    if (can.missing.length > 0) return { book: { kind: "host-too-old" }, ...known };
    if (book.kind === "reading" && !can.isReadOnly) await record.settle();
    return { book: await actions.inspectWorkbook(workbook), ...known };
  } catch (error) {
    return { book: { kind: "failed", failure: failureOf(error) }, isReadOnly, hasCustomFunctions };
  }
}
