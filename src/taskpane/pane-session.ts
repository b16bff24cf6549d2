import type { CellAddress } from "../cells/address";
import { CellFollower } from "../features/cell-origin/pane/cell-follower";
import { PathKeeper } from "../features/month-path/pane/path-keeper";
import { RunControl, type RunPane } from "../features/rank-month/pane/run-control";
import { monthState, type MonthState } from "../features/rank-month/pane/month-state";
import { RecordKeeper } from "../features/restoring/pane/record-keeper";
import { failureOf } from "../pane/failure";
import type { ControllerKind } from "../pane/pane";
import {
  INITIAL_STATE,
  periodToShow,
  type Note,
  type PaneState,
  type Run,
} from "../pane/pane-state";
import { Store } from "../pane/store";
import { workbookState } from "../ranking/workbook-state";
import type { WorkbookReading } from "../record/workbook-reading";
import type { Workbook, WorkbookNotice } from "../workbook/workbook";
import { Controllers, type StandIns } from "./controllers";
import { readBook } from "./read-book";

/** Edits come in bursts; the workbook is read once after the last of one. */
const EDIT_PAUSE_MS = 400;

/** The shell of the pane: it reads the workbook, keeps what the pane shows, and lets one thing happen at a time. */
export class PaneSession implements RunPane {
  static readonly actions = { workbookState };
  readonly state = new Store<PaneState>(INITIAL_STATE);
  readonly runs: RunControl;
  private readonly controllers: Controllers;
  private readonly actions: typeof PaneSession.actions;
  /** 单元格出处 of the selected cell. */
  private readonly cells: CellFollower;
  private readonly record: RecordKeeper;
  private readonly stopListening: () => void;
  private pending: ReturnType<typeof setTimeout> | null = null;
  /** Counts conventions, so that a slow one never overwrites a later one. */
  private asked = 0;
  private isLooking = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly onBusy: (busy: boolean) => void,
    standIns: StandIns = {},
  ) {
    this.controllers = new Controllers(workbook, standIns, this);
    this.actions = this.controllers.actionsOf(PaneSession);
    this.runs = new RunControl(workbook, this.controllers.actionsOf(RunControl), this);
    this.cells = this.controller(CellFollower);
    this.record = this.controller(RecordKeeper);
    const path = this.controller(PathKeeper);
    this.record.state.subscribe(() => {
      const { asOf, period } = this.state.current();
      this.state.set({ asOf: asOf + 1 });
      void path.see(this.record.lastReading, period);
    });
    const unsubscribe = [
      workbook.onEdit(() => this.edited()),
      workbook.onNotice((notice) => this.noticed(notice)),
    ];
    this.stopListening = () => unsubscribe.forEach((stop) => stop());
  }

  controller<Actions extends object, Controller extends object>(
    kind: ControllerKind<Actions, Controller>,
  ): Controller {
    return this.controllers.of(kind);
  }

  async refresh(): Promise<void> {
    this.cells.forget();
    this.state.set({
      book: { kind: "reading" },
      run: { kind: "none" },
      note: null,
      notices: [],
      period: null,
    });
    await this.readAgain();
  }

  setBusy(busy: boolean): void {
    this.cells.reset();
    this.cells.setPaused(busy);
    if (!busy) {
      void this.refresh();
      return;
    }
    this.asked += 1;
    this.runs.stop();
    const { writeMode, asOf } = this.state.current();
    this.state.set({ ...INITIAL_STATE, book: { kind: "opening" }, writeMode, asOf });
  }

  rank(): Promise<void> {
    return this.runs.rank();
  }

  async select(cell: CellAddress): Promise<void> {
    try {
      if (await this.isHidden(cell.sheet)) return;
      this.cells.expect(cell);
      await this.workbook.select(cell);
    } catch (error) {
      this.state.set({ note: { intent: "error", failure: failureOf(error) } });
    }
  }

  /** A sheet that the user has hidden is not shown behind their back: the note says so. */
  private async isHidden(name: string): Promise<boolean> {
    const sheets = await this.workbook.sheets();
    const isHidden = sheets.some((sheet) => sheet.name === name && sheet.isHidden);
    const note: Note = { intent: "warning", say: ({ pane }) => pane.hiddenSheet(name) };
    if (isHidden) this.state.set({ note });
    return isHidden;
  }

  async show(sheet: string): Promise<void> {
    try {
      await this.workbook.apply({ sheets: [], edits: [], show: sheet });
    } catch (error) {
      this.state.set({ note: { intent: "error", failure: failureOf(error) } });
    }
  }

  async work<Value>(action: () => Promise<Value>): Promise<Value | null> {
    this.state.set({ isWorking: true, note: null, notices: [] });
    this.setWorking(true);
    try {
      // What no event has told is seen before anything is done, and not only by the action itself.
      await this.read();
      return await action();
    } catch (error) {
      this.state.set({ note: { intent: "error", failure: failureOf(error) } });
      return null;
    } finally {
      this.state.set({ isWorking: false });
      this.setWorking(false);
    }
  }

  async mend(action: () => Promise<Note | null>): Promise<void> {
    let now: WorkbookReading | null = null;
    const note = await this.work(async () => {
      const said = await action();
      now = await this.read();
      return said;
    });
    if (note === null) return;
    const { run } = this.state.current();
    if (run.kind === "blocked") await this.runs.rank(true);
    else await this.runs.check(run, now);
    this.state.set({ note });
  }

  async readAgain(): Promise<void> {
    await this.read();
  }

  async recall(now: WorkbookReading | null = null): Promise<void> {
    const { period } = this.state.current();
    const { ranking } = await this.record.again(period, { reading: now });
    if (ranking.kind !== "current" || period !== this.state.current().period) return;
    const { outcome } = ranking;
    if (this.state.current().run.kind === "none") {
      this.state.set({ run: { kind: "ranked", outcome, isStale: false } });
    }
  }

  async ended(period: string, run: Run): Promise<void> {
    await this.record.ended(period, run.kind === "ranked" ? run.outcome : null);
  }

  setWorking(isOn: boolean): void {
    this.cells.setPaused(isOn);
    this.onBusy(isOn);
  }

  dispose(): void {
    this.controllers.dispose();
    this.stopListening();
    this.runs.stop();
    if (this.pending !== null) clearTimeout(this.pending);
    this.state.close();
  }

  private noticed(notice: WorkbookNotice): void {
    this.state.set({ notices: [...this.state.current().notices, notice] });
  }

  private edited(): void {
    this.cells.forget();
    const { run, isWorking, book } = this.state.current();
    // The run's own writing is an edit too; rankMonth reads and checks what it needs by itself.
    if (run.kind === "running" || isWorking) return;
    if (book.kind === "opening") return;
    if (this.pending !== null) clearTimeout(this.pending);
    this.pending = setTimeout(() => void this.lookAgain(), EDIT_PAUSE_MS);
  }

  /**
   * The pane has got the focus. A choice from a list may be told by no event (office-js #420, #3888), and neither may a
   * selection (#533): what is shown is looked after.
   */
  async look(): Promise<void> {
    const { run, isWorking, book } = this.state.current();
    const isBusy = run.kind === "running" || isWorking;
    if (isBusy || book.kind === "opening" || book.kind === "reading" || this.isLooking) return;
    this.isLooking = true;
    this.cells.forget();
    await this.lookAgain().finally(() => (this.isLooking = false));
    await this.cells.look();
  }

  /** Something has changed: is what is shown still so? */
  private async lookAgain(): Promise<void> {
    const { run } = this.state.current();
    const before = this.month();
    void this.cells.again();
    await this.runs.check(run, await this.read());
    // What the last action says is over where the edit was about more than it.
    if (this.month() !== before && this.month() === "outdated") {
      this.state.set({ note: null });
      this.record.state.set({ restored: null });
    }
  }

  private month(): MonthState["kind"] {
    return monthState(this.state.current().run, this.record.state.current().ranking).kind;
  }

  /** Reads the workbook once, and shows all that is said of it. Answers null where a later reading has begun, too. */
  private async read(): Promise<WorkbookReading | null> {
    const asked = (this.asked += 1);
    const before = this.state.current();
    const { known, reading } = await readBook(this.workbook, this.actions, before, this.record);
    if (asked !== this.asked) return null;
    this.state.set({ ...known, period: periodToShow(known.book, this.state.current().period) });
    await this.recall(reading);
    return reading;
  }
}
