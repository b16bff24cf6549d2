import type { AddedSheets } from "./added-sheets";
import type { JournalBefore } from "./journal-sheet";
import type { Snapshot } from "./snapshot";

/** What puts a change back, besides what a receipt holds. */
export interface Remembered {
  readonly before: Snapshot;
  readonly added: AddedSheets;
  readonly journal: JournalBefore | null;
}
