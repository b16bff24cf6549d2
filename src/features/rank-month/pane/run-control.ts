import type { RankRequest } from "../rank-month";
import type { Workbook } from "../../../workbook/workbook";
import { failureOf } from "../../../pane/failure";
import { readWorkbook, type WorkbookReading } from "../../../record/workbook-reading";
import type { WriteMode } from "../../../record/write-mode";
import { late } from "../../../pane/late";
import type { Pane } from "../../../pane/pane";
import { canRank, possibleMode, pastOf, type Run } from "../../../pane/pane-state";
import type { Ranked } from "../../../ranking/rank-outcome";

/** The pane as runs know it. */
export interface RunPane extends Pane {
  /** While a run is on, nothing else reads the workbook. */
  setWorking(isOn: boolean): void;
  /** Shows the last ranking of the chosen period again, as the workbook has it. */
  recall(): Promise<void>;
  /** Brings a sheet to the front; the focus stays in the pane. Where that fails the note says so. */
  show(sheet: string): Promise<void>;
  /** A run of the period has ended, and may have written. */
  ended(period: string, run: Run): Promise<void>;
}

/** One run of 一键排名 at a time: its steps, its cancelling and what comes of it. */
export class RunControl {
  static readonly actions = {
    // What writes whole sheets is fetched when it is first asked for: the pane can be used without it.
    rankMonth: late(() => import(/* webpackChunkName: "writing" */ "../rank-month"), "rankMonth"),
    isRankingCurrent: late(
      () => import(/* webpackChunkName: "writing" */ "../../../ranking/ranking-current"),
      "isRankingCurrent",
    ),
  };
  private abort: AbortController | null = null;

  constructor(
    private readonly workbook: Workbook,
    private readonly actions: typeof RunControl.actions,
    private readonly pane: RunPane,
  ) {}

  choosePeriod(period: string): void {
    this.pane.state.set({ period, run: { kind: "none" } });
    void this.pane.recall();
  }

  chooseWriteMode(writeMode: WriteMode): void {
    this.pane.state.set({ writeMode });
  }

  async rankLatest(): Promise<void> {
    const { state } = this.pane;
    const { run, isWorking } = state.current();
    if (run.kind === "running" || isWorking) return;
    if (state.current().book.kind !== "ready") await this.pane.refresh();
    const { book } = state.current();
    if (book.kind === "ready") this.choosePeriod(book.latest);
    await this.rank();
  }

  /** `stays`: the sheet that the user looks at stays in front. */
  async rank(stays = false): Promise<void> {
    const state = this.pane.state.current();
    const { period } = state;
    if (period === null || !canRank(state)) return;
    this.pane.setWorking(true);
    const run = await this.start(period, stays);
    this.pane.setWorking(false);
    this.end(run);
    // Who asks for a ranking wants to see it, also where it stands already and nothing was written.
    const isStanding = run.kind === "ranked" && run.outcome.written === "unchanged";
    if (isStanding && !stays) await this.pane.show(run.outcome.sheets.ranking);
    if (run.kind !== "cancelled") await this.pane.ended(period, run);
  }

  /** Answers how the run ended; `end` shows it. */
  private async start(period: string, stays: boolean): Promise<Run> {
    const abort = new AbortController();
    this.abort = abort;
    this.pane.state.set({
      run: { kind: "running", step: "reading", isCancelling: false },
      note: null,
      notices: [],
    });
    try {
      return await this.ranked({ period, stays, signal: abort.signal });
    } catch (error) {
      return { kind: "failed", failure: failureOf(error) };
    } finally {
      this.abort = null;
    }
  }

  /** Something else may be shown by now: another workbook is being opened. */
  private end(run: Run): void {
    const { state } = this.pane;
    if (state.current().run.kind === "running") state.set({ run });
  }

  cancel(): void {
    this.stop();
    const { state } = this.pane;
    const { run } = state.current();
    if (run.kind === "running") state.set({ run: { ...run, isCancelling: true } });
  }

  stop(): void {
    this.abort?.abort();
  }

  /** Says of the last run whether the workbook still is what it was about. */
  async check(run: Run, reading: WorkbookReading | null): Promise<void> {
    if (run.kind !== "ranked" && run.kind !== "blocked") return;
    const isStale = run.kind === "blocked" || !(await this.isCurrent(run.outcome, reading));
    // A run that was begun meanwhile has its own result.
    if (this.pane.state.current().run === run) this.pane.state.set({ run: { ...run, isStale } });
  }

  private async ranked(wanted: Pick<RankRequest, "period" | "stays" | "signal">): Promise<Run> {
    const { state } = this.pane;
    const outcome = await this.actions.rankMonth(this.workbook, {
      ...wanted,
      writeMode: possibleMode(state.current()),
      now: new Date(),
      onProgress: (step) => {
        const { run } = state.current();
        if (run.kind === "running") state.set({ run: { ...run, step } });
      },
    });
    if (outcome.kind === "cancelled") return outcome;
    if (outcome.kind === "blocked") return { ...outcome, isStale: false };
    return { kind: "ranked", outcome, isStale: false };
  }

  /** What cannot be read any more is not current. */
  private async isCurrent(outcome: Ranked, reading: WorkbookReading | null): Promise<boolean> {
    try {
      const now = reading ?? (await readWorkbook(this.workbook));
      return await this.actions.isRankingCurrent(now, pastOf(outcome));
    } catch {
      return false;
    }
  }
}
