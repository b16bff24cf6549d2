import type { Recovered } from "../../../record/unfinished-write";
import type { WorkbookRecord } from "../workbook-record";
import type { Workbook } from "../../../workbook/workbook";
import type { PaneActions } from "../../../taskpane/pane-actions";

/** What 考核存档 says, as the pane shows it. */
export interface RecordState extends WorkbookRecord {
  /** A write that had ended half-way, put back when the pane opened. */
  readonly recovered: Recovered | null;
  /** What became of the last 还原上次. */
  readonly restored: "restored" | "outdated" | null;
}

const NOTHING: RecordState = {
  ranking: { kind: "none" },
  restore: null,
  recovered: null,
  restored: null,
};

type Actions = Pick<PaneActions, "settleWorkbook" | "readRecord" | "restoreLast">;

/** Keeps what the workbook itself says of the last ranking and the last action: nothing of it lives in the page alone. */
export class RecordKeeper {
  private state: RecordState = NOTHING;
  private readonly listeners = new Set<() => void>();
  private asked = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly actions: Actions,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): RecordState => this.state;

  /** Before anything else is done to a workbook: a write that ended half-way is put back. */
  async settle(): Promise<void> {
    this.set(NOTHING);
    const { recovered } = await this.actions.settleWorkbook(this.workbook);
    this.set({ recovered });
  }

  /** Reads the record anew; what cannot be read is not shown as standing. */
  async again(period: string | null): Promise<RecordState> {
    const asked = (this.asked += 1);
    const nothing = { ranking: { kind: "none" }, restore: null } as const;
    const read = await this.actions.readRecord(this.workbook, period).catch(() => nothing);
    if (asked === this.asked) this.set(read);
    return this.state;
  }

  /** 还原上次, as it was shown. */
  async restore(print: string): Promise<void> {
    const { kind } = await this.actions.restoreLast(this.workbook, print, new Date());
    this.set({ restored: kind, recovered: null });
  }

  /** A run has ended: what was said of an earlier one is over. */
  async ended(period: string): Promise<void> {
    this.set({ restored: null, recovered: null });
    await this.again(period);
  }

  private set(change: Partial<RecordState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
