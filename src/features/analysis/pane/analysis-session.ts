import type {
  ChangeAnalysis,
  GapAnalysis,
  RankEnvelope,
  ConventionsAnalysis,
} from "../analyse-month";
import type { Analysed, AnalysisProgress, AnalysisRequest } from "../analysed-month";
import type { PastRanking } from "../../../ranking/ranking-current";
import type { Failure } from "../../../messages/zh/pane";
import type { ScoreSheet } from "../../../scoring/score-sheet";
import type { Workbook } from "../../../workbook/workbook";
import type { Ranked } from "../../../ranking/rank-outcome";
import { failureOf } from "../../../pane/failure";
import { late } from "../../../pane/late";
import type { Pane } from "../../../pane/pane";
import { Store } from "../../../pane/store";
import type { ConventionOutcome, ConventionRequest } from "../change-convention";

/** What each analysis answers. */
interface Results {
  readonly conventions: ConventionsAnalysis;
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
  conventions: { kind: "idle" },
  envelope: { kind: "idle" },
  gaps: { kind: "idle" },
  changes: { kind: "idle" },
};

/** Fetched when an analysis is first asked for: nobody waits for it before a ranking. */
const analysing = () => import("../analyse-month");

type Refusal = Extract<ConventionOutcome, { kind: "refused" }>["why"];
type Analyse<Result> = (workbook: Workbook, request: AnalysisRequest) => Promise<Analysed<Result>>;

/** The analyses of the ranking that the pane shows: each is computed when its section is opened. */
export class AnalysisSession {
  static readonly actions = {
    analyseConventions: late(analysing, "analyseConventions"),
    analyseEnvelope: late(analysing, "analyseEnvelope"),
    analyseGaps: late(analysing, "analyseGaps"),
    analyseChanges: late(analysing, "analyseChanges"),
    changeConvention: late(() => import("../change-convention"), "changeConvention"),
  };
  readonly state = new Store<Analyses>({ ...IDLE, open: new Set() });
  private readonly aborts = new Map<AnalysisName, AbortController>();

  constructor(
    private readonly workbook: Workbook,
    private readonly actions: typeof AnalysisSession.actions,
    private readonly pane: Pane,
  ) {
    // Analyses are of the ranking that is shown, and of no other.
    let shown = shownIn(pane);
    pane.state.subscribe(() => {
      const now = shownIn(pane);
      if (now !== shown) this.reset();
      shown = now;
    });
  }

  dispose(): void {
    this.reset();
  }

  toggle(name: AnalysisName, isOpen: boolean): void {
    const open = new Set(this.state.current().open);
    if (open.has(name) === isOpen) return;
    if (isOpen) open.add(name);
    else open.delete(name);
    this.state.set({ open });
  }

  /** `ranking`: the one that is shown. Of other cells than it rests on nothing is said. */
  async load(name: AnalysisName, ranking: PastRanking): Promise<void> {
    switch (name) {
      case "conventions":
        return this.run(name, ranking, this.actions.analyseConventions);
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
    this.state.set(IDLE);
  }

  /** 更改口径, then ranks again. Answers why it was refused; null when it was changed or has failed, which the note says. */
  async changeConvention(request: ConventionRequest): Promise<Refusal | null> {
    const outcome = await this.pane.work(() =>
      this.actions.changeConvention(this.workbook, request, new Date()),
    );
    if (outcome?.kind === "refused") return outcome.why;
    if (outcome) await this.pane.rank();
    return null;
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
      if (this.aborts.get(name) === abort) this.state.set({ [name]: state });
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
}

function shownIn({ state }: Pane): Ranked | null {
  const { run } = state.current();
  return run.kind === "ranked" ? run.outcome : null;
}
