import type { AddPeriodRequest } from "../features/new-sheets/add-period";
import type { ReadingOutcome, ReadingRequest } from "../features/analysis/change-reading";
import type { WriteMode } from "../record/write-mode";
import type { CellAddress } from "../cells/address";
import type { Finding, Fix } from "../cells/finding";
import type { Ledger } from "../method/types";
import type { Workbook } from "../workbook/workbook";
import { CellFollower } from "../features/cell-origin/pane/cell-follower";
import { PaneCheckup } from "../features/checkup/pane/pane-checkup";
import { AnalysisSession } from "../features/analysis/pane/analysis-session";
import { PaneCirculation } from "../features/handing-out/pane/pane-circulation";
import { failureOf } from "../pane/failure";
import { PaneCopies } from "../features/copies/pane/pane-copies";
import { PaneIssue } from "../features/issuing/pane/pane-issue";
import type { PaneActions } from "./pane-actions";
import { PaneDecisions } from "../features/findings/pane/pane-decisions";
import { readBook } from "./read-book";
import { RecordKeeper } from "../features/restoring/pane/record-keeper";
import { RunControl } from "../features/rank-month/pane/run-control";
import {
  canRank,
  INITIAL_STATE,
  periodToShow,
  type Note,
  type PaneState,
  type Ranked,
} from "../pane/pane-state";

type Refusal = Extract<ReadingOutcome, { kind: "refused" }>["why"];

/** Edits come in bursts; the workbook is read once after the last of one. */
const EDIT_PAUSE_MS = 400;

/** The pane's state and what the user can do to it. React shows it and decides nothing. */
export class PaneSession {
  /** 单元格出处 of the selected cell. */
  readonly cells: CellFollower;
  readonly analyses: AnalysisSession;
  readonly record: RecordKeeper;
  readonly issue: PaneIssue;
  readonly circulation: PaneCirculation;
  readonly checkup: PaneCheckup;
  readonly copies: PaneCopies;
  private state: PaneState = INITIAL_STATE;
  private readonly listeners = new Set<() => void>();
  private readonly stopListening: () => void;
  private pending: ReturnType<typeof setTimeout> | null = null;
  private readonly runs: RunControl;
  /** Counts readings, so that a slow one never overwrites a later one. */
  private reading = 0;
  readonly decisions: PaneDecisions;

  constructor(
    private readonly workbook: Workbook,
    private readonly actions: PaneActions,
    private readonly onBusy: (busy: boolean) => void,
  ) {
    this.cells = new CellFollower(workbook, actions.readForExplaining);
    this.decisions = new PaneDecisions(workbook, actions, (action) => this.mend(action));
    this.analyses = new AnalysisSession(workbook, actions);
    this.record = new RecordKeeper(workbook, actions);
    const session = {
      work: <Value>(action: () => Promise<Value>) => this.work(action),
      readAgain: () => this.inspect(),
    };
    this.issue = new PaneIssue(workbook, actions, session);
    this.circulation = new PaneCirculation(workbook, actions, session);
    this.checkup = new PaneCheckup(workbook, actions, (action) => this.mend(action));
    this.copies = new PaneCopies(workbook, actions, (action) => this.work(action));
    this.runs = new RunControl(workbook, actions, {
      current: this.current,
      set: (change) => this.set(change),
    });
    this.stopListening = workbook.onEdit(() => this.edited());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): PaneState => this.state;

  /** Forgets the last result and reads the workbook. */
  async refresh(): Promise<void> {
    this.cells.forget();
    this.set({ book: { kind: "reading" }, run: { kind: "none" }, note: null, period: null });
    await this.inspect();
  }

  setBusy(busy: boolean): void {
    this.cells.reset();
    this.cells.setPaused(busy);
    if (!busy) {
      void this.refresh();
      return;
    }
    this.reading += 1;
    this.runs.stop();
    this.set({ ...INITIAL_STATE, book: { kind: "opening" }, writeMode: this.state.writeMode });
  }

  choosePeriod(period: string): void {
    this.set({ period, run: { kind: "none" } });
    void this.recall();
  }

  chooseWriteMode(writeMode: WriteMode): void {
    this.set({ writeMode });
  }

  async rankLatest(): Promise<void> {
    if (this.state.run.kind === "running" || this.state.isWorking) return;
    if (this.state.book.kind !== "ready") await this.refresh();
    if (this.state.book.kind === "ready") this.choosePeriod(this.state.book.latest);
    await this.rank();
  }

  async rank(): Promise<void> {
    const { period } = this.state;
    if (period === null || !canRank(this.state)) return;
    this.setWorking(true);
    const run = await this.runs.start(period);
    this.setWorking(false);
    this.runs.end(run);
    if (run.kind !== "cancelled") await this.record.ended(period);
  }

  cancel(): void {
    this.runs.cancel();
  }

  async select(cell: CellAddress): Promise<void> {
    this.cells.expect(cell);
    try {
      await this.workbook.select(cell);
    } catch (error) {
      this.set({ note: { kind: "failed", failure: failureOf(error) } });
    }
  }

  async createWorkbook(filling: "empty" | "sample"): Promise<void> {
    await this.work(async () => {
      const outcome = await this.actions.createWorkbook(this.workbook, filling);
      await this.refresh();
      this.set({ note: outcome });
    });
  }

  /** Answers the findings that refuse the new period; none when it was added. */
  async addPeriod(request: AddPeriodRequest): Promise<readonly Finding[]> {
    let findings: readonly Finding[] = [];
    await this.work(async () => {
      const outcome = await this.actions.addPeriod(this.workbook, request);
      if (outcome.kind === "refused") findings = outcome.findings;
      else await this.added(outcome.period);
    });
    return findings;
  }

  /** Corrects cells with the user's consent, all or none, and checks again. */
  async applyFixes(fixes: readonly Fix[]): Promise<void> {
    await this.mend(async () => {
      await this.actions.applyFixes(this.workbook, fixes, new Date());
      return { kind: "fixed", count: fixes.length };
    });
  }

  /** 本期无: makes an empty ledger and checks again. */
  async addEmptyLedger(ledger: Ledger): Promise<void> {
    await this.mend(async () => {
      const sheet = await this.actions.addEmptyLedger(this.workbook, ledger);
      return { kind: "ledger-made", sheet };
    });
  }

  /** 更改口径, then ranks anew. Answers why it was refused; null when it was changed or has failed, which the note says. */
  async changeReading(request: ReadingRequest): Promise<Refusal | null> {
    const outcome = await this.work(() =>
      this.actions.changeReading(this.workbook, request, new Date()),
    );
    if (outcome?.kind === "refused") return outcome.why;
    if (outcome) await this.rank();
    return null;
  }

  async restoreLast(print: string): Promise<void> {
    await this.work(async () => {
      await this.record.restore(print);
      this.set({ run: { kind: "none" } });
      await this.inspect();
    });
  }

  dispose(): void {
    this.cells.dispose();
    this.analyses.reset();
    this.stopListening();
    this.runs.stop();
    if (this.pending !== null) clearTimeout(this.pending);
    this.listeners.clear();
  }

  private async added(period: string): Promise<void> {
    this.set({ period, note: { kind: "period-added", period }, run: { kind: "none" } });
    await this.inspect();
  }

  /** Does something against a finding, then goes on with what the finding stopped. */
  private async mend(action: () => Promise<Note | null>): Promise<void> {
    const note = await this.work(async () => {
      const said = await action();
      await this.inspect();
      return said;
    });
    if (note === null) return;
    if (this.state.run.kind === "blocked") await this.rank();
    else if (this.state.run.kind === "ranked") await this.readAgain();
    this.set({ note });
  }

  private edited(): void {
    this.cells.forget();
    // The run's own writing is an edit too; rankMonth reads and checks what it needs by itself.
    if (this.state.run.kind === "running" || this.state.isWorking) return;
    if (this.state.book.kind === "opening") return;
    if (this.pending !== null) clearTimeout(this.pending);
    this.pending = setTimeout(() => void this.readAgain(), EDIT_PAUSE_MS);
  }

  private async readAgain(): Promise<void> {
    const { run } = this.state;
    void this.cells.again();
    await this.inspect();
    await this.runs.check(run);
  }

  private async inspect(): Promise<void> {
    const reading = (this.reading += 1);
    const read = await readBook(this.workbook, this.actions, this.state, this.record);
    if (reading !== this.reading) return;
    this.set({ ...read, period: periodToShow(read.book, this.state.period) });
    await this.recall();
  }

  /** Shows the last ranking of the chosen period again, as the workbook has it. */
  private async recall(): Promise<void> {
    const { period } = this.state;
    const { ranking } = await this.record.again(period);
    if (ranking.kind !== "current" || period !== this.state.period) return;
    const { outcome } = ranking;
    if (this.state.run.kind === "none")
      this.set({ run: { kind: "ranked", outcome, isStale: false } });
  }

  /** One catch for the smaller actions: the user reads what failed, and the pane goes on. Answers null then. */
  private async work<Value>(action: () => Promise<Value>): Promise<Value | null> {
    this.set({ isWorking: true, note: null });
    this.setWorking(true);
    try {
      return await action();
    } catch (error) {
      this.set({ note: { kind: "failed", failure: failureOf(error) } });
      return null;
    } finally {
      this.set({ isWorking: false });
      this.setWorking(false);
    }
  }

  /** While the workbook is written, nothing else reads it. */
  private setWorking(isOn: boolean): void {
    this.cells.setPaused(isOn);
    this.onBusy(isOn);
  }

  private set(change: Partial<PaneState>): void {
    const shown = outcomeOf(this.state);
    this.state = { ...this.state, ...change };
    // Analyses are of the ranking that is shown, and of no other.
    if (outcomeOf(this.state) !== shown) this.analyses.reset();
    for (const listener of this.listeners) listener();
  }
}

const outcomeOf = ({ run }: PaneState): Ranked | null =>
  run.kind === "ranked" ? run.outcome : null;
