import type { Workbook } from "../../../workbook/workbook";
import { failureOf } from "../../../pane/failure";
import type { PaneActions } from "../../../taskpane/pane-actions";
import {
  possibleMode,
  pastOf,
  type PaneState,
  type Ranked,
  type Run,
} from "../../../pane/pane-state";

/** The state that runs are part of. */
interface Pane {
  readonly current: () => PaneState;
  readonly set: (change: Partial<PaneState>) => void;
}

/** One run of 一键排名 at a time: its steps, its cancelling and what comes of it. */
export class RunControl {
  private abort: AbortController | null = null;

  constructor(
    private readonly workbook: Workbook,
    private readonly actions: Pick<PaneActions, "rankMonth" | "isRankingCurrent">,
    private readonly pane: Pane,
  ) {}

  /** Answers how the run ended; `end` shows it. */
  async start(period: string): Promise<Run> {
    const abort = new AbortController();
    this.abort = abort;
    this.pane.set({ run: { kind: "running", step: "reading", isCancelling: false }, note: null });
    try {
      return await this.ranked(period, abort.signal);
    } catch (error) {
      return { kind: "failed", failure: failureOf(error) };
    } finally {
      this.abort = null;
    }
  }

  /** Something else may be shown by now: another workbook is being opened. */
  end(run: Run): void {
    if (this.pane.current().run.kind === "running") this.pane.set({ run });
  }

  cancel(): void {
    this.stop();
    const { run } = this.pane.current();
    if (run.kind === "running") this.pane.set({ run: { ...run, isCancelling: true } });
  }

  stop(): void {
    this.abort?.abort();
  }

  /** Says of the last run whether the workbook still is what it was about. */
  async check(run: Run): Promise<void> {
    if (run.kind !== "ranked" && run.kind !== "blocked") return;
    const isStale = run.kind === "blocked" || !(await this.isCurrent(run.outcome));
    // A run that was begun meanwhile has its own result.
    if (this.pane.current().run === run) this.pane.set({ run: { ...run, isStale } });
  }

  private async ranked(period: string, signal: AbortSignal): Promise<Run> {
    const state = this.pane.current();
    const outcome = await this.actions.rankMonth(this.workbook, {
      period,
      writeMode: possibleMode(state),
      now: new Date(),
      signal,
      onProgress: (step) => {
        const { run } = this.pane.current();
        if (run.kind === "running") this.pane.set({ run: { ...run, step } });
      },
    });
    if (outcome.kind === "cancelled") return outcome;
    if (outcome.kind === "blocked") return { ...outcome, isStale: false };
    return { kind: "ranked", outcome, isStale: false };
  }

  /** What cannot be read any more is not current. */
  private async isCurrent(outcome: Ranked): Promise<boolean> {
    return this.actions.isRankingCurrent(this.workbook, pastOf(outcome)).catch(() => false);
  }
}
