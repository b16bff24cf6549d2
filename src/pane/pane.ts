import type { CellAddress } from "../cells/address";
import type { Workbook } from "../workbook/workbook";
import type { Note, PaneState } from "./pane-state";
import type { Store } from "./store";

/** What the sections of the pane may ask of the pane that they stand in. */
export interface Pane {
  /** What the pane shows now. */
  readonly state: Store<PaneState>;
  /** The section's own controller, made at its first use. */
  controller<Actions extends object, Controller extends object>(
    kind: ControllerKind<Actions, Controller>,
  ): Controller;
  /** Shows a cell of the workbook. Where that fails the note says so. */
  select(cell: CellAddress): Promise<void>;
  /** One of the smaller actions, while nothing else reads the workbook. Answers null where it failed: the note says why. */
  work<Value>(action: () => Promise<Value>): Promise<Value | null>;
  /** Does something against a finding, then goes on with what the finding stopped. null: nothing was done. */
  mend(action: () => Promise<Note | null>): Promise<void>;
  /** Reads the workbook again. What is shown of it stays until then. */
  readAgain(): Promise<void>;
  /** Forgets the last result and reads the workbook like one that was just opened. */
  refresh(): Promise<void>;
  /** 一键排名 of the chosen period, where it can be ranked. */
  rank(): Promise<void>;
}

/** What a section can do: a class with the actions that it needs of its feature. */
export interface ControllerKind<Actions, Controller> {
  /** Tests pass their own instead, by the same names. */
  readonly actions: Actions;
  new (workbook: Workbook, actions: Actions, pane: Pane): Controller;
}

/** What every section is given. */
export interface SectionProps {
  readonly pane: Pane;
  readonly state: PaneState;
}
