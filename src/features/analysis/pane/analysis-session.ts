import type { ChangeAnalysis, GapAnalysis, RankEnvelope, ReadingsAnalysis } from "../analyse-month";
import type { Analysed, AnalysisProgress, AnalysisRequest } from "../analysed-month";
import type { PastRanking } from "../../../ranking/ranking-current";
import type { Failure } from "../../../messages/zh/pane";
import type { ScoreSheet } from "../../../scoring/score-sheet";
import type { Workbook } from "../../../workbook/workbook";
import { failureOf } from "../../../pane/failure";
import type { PaneActions } from "../../../taskpane/pane-actions";

/** What each analysis answers. */
interface Results {
  readonly readings: ReadingsAnalysis;
  readonly envelope: RankEnvelope | null;
  readonly gaps: GapAnalysis;
  readonly changes: ChangeAnalysis;
}

export type AnalysisName = keyof Results;

export type AnalysisState<Result> =
  | { readonly kind: "idle" | "blocked" | "cancelled" | "outdated" | "unfinished" }
  | { readonly kind: "running"; readonly progress: AnalysisProgress | null }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "done"; readonly scores: ScoreSheet; readonly result: Result };

export type AnalysisStates = { readonly [Name in AnalysisName]: AnalysisState<Results[Name]> };

export interface Analyses extends AnalysisStates {
  /** The sections that are open; they stay so when the month is ranked again. */
  readonly open: ReadonlySet<AnalysisName>;
}

const IDLE: AnalysisStates = {
  readings: { kind: "idle" },
  envelope: { kind: "idle" },
  gaps: { kind: "idle" },
  changes: { kind: "idle" },
};

type Analyse<Result> = (workbook: Workbook, request: AnalysisRequest) => Promise<Analysed<Result>>;

/** The analyses of the ranking that the pane shows: each is computed when its section is opened. */
export class AnalysisSession {
  private state: Analyses = { ...IDLE, open: new Set() };
  private readonly listeners = new Set<() => void>();
  private readonly aborts = new Map<AnalysisName, AbortController>();

  constructor(
    private readonly workbook: Workbook,
    private readonly actions: PaneActions,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): Analyses => this.state;

  toggle(name: AnalysisName, isOpen: boolean): void {
    if (this.state.open.has(name) === isOpen) return;
    const open = new Set(this.state.open);
    if (isOpen) open.add(name);
    else open.delete(name);
    this.set({ open });
  }

  /** `ranking`: the one that is shown. Of other cells than it rests on nothing is said. */
  async load(name: AnalysisName, ranking: PastRanking): Promise<void> {
    switch (name) {
      case "readings":
        return this.run(name, ranking, this.actions.analyseReadings);
      case "envelope":
        return this.run(name, ranking, this.actions.analyseEnvelope);
      case "gaps":
        return this.run(name, ranking, this.actions.analyseGaps);
      case "changes":
        return this.run(name, ranking, this.actions.analyseChanges);
    }
  }

  cancel(name: AnalysisName): void {
    this.aborts.get(name)?.abort();
  }

  /** Forgets what was computed: another ranking begins. */
  reset(): void {
    for (const abort of this.aborts.values()) abort.abort();
    this.aborts.clear();
    this.set(IDLE);
  }

  private async run<Name extends AnalysisName>(
    name: Name,
    { period, ...ranked }: PastRanking,
    analyse: Analyse<Results[Name]>,
  ): Promise<void> {
    this.cancel(name);
    const abort = new AbortController();
    this.aborts.set(name, abort);
    const put = (state: AnalysisState<Results[Name]>): void => {
      if (this.aborts.get(name) === abort) this.set({ [name]: state });
    };
    put({ kind: "running", progress: null });
    const { signal } = abort;
    const onProgress = (progress: AnalysisProgress): void => put({ kind: "running", progress });
    try {
      const outcome = await analyse(this.workbook, { period, ranked, signal, onProgress });
      put(outcome.kind === "analysed" ? { ...outcome, kind: "done" } : { kind: outcome.kind });
    } catch (error) {
      put({ kind: "failed", failure: failureOf(error) });
    }
  }

  private set(change: Partial<Analyses>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
