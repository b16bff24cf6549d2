import { settleWorkbook, type Recovered } from "../../../record/unfinished-write";
import { hasMarker } from "../../../record/own-sheets";
import { readWorkbook, type WorkbookReading } from "../../../record/workbook-reading";
import type { Ranked } from "../../../ranking/rank-outcome";
import type { WorkbookRecord } from "../workbook-record";
import type { Workbook } from "../../../workbook/workbook";
import { late } from "../../../pane/late";
import type { Pane } from "../../../pane/pane";
import { Store } from "../../../pane/store";

/** What 考核存档 says, as the pane shows it. */
export interface RecordState extends WorkbookRecord {
  /** A write that had ended half-way, put back when the pane opened. */
  readonly recovered: Recovered | null;
  /** What became of the last 还原上次. */
  readonly restored: "restored" | "outdated" | null;
}

/** What need not be asked again: the workbook as it was just read, the run that has just ended. */
interface Known {
  readonly reading?: WorkbookReading | null;
  readonly run?: Ranked | null;
}

const NOTHING: RecordState = {
  ranking: { kind: "none" },
  restore: null,
  recovered: null,
  restored: null,
};

const NO_RECORD: WorkbookRecord = { ranking: { kind: "none" }, restore: null };

const recordKept = late(() => import("../workbook-record"), "recordOf");

/** Nothing is fetched to say what a workbook holds into which we never wrote: no 考核存档, no sheet that is marked ours. */
const recordOf: typeof recordKept = (reading, ...asked) => {
  const { archive, grids } = reading;
  const isOurs = archive.sheet !== null || [...grids.values()].some(hasMarker);
  return isOurs ? recordKept(reading, ...asked) : Promise.resolve(NO_RECORD);
};

/** Keeps what the workbook itself says of the last ranking and the last action: nothing of it lives in the page alone. */
export class RecordKeeper {
  static readonly actions = {
    settleWorkbook,
    recordOf,
    restoreLast: late(() => import("../restore-last"), "restoreLast"),
  };
  readonly state = new Store<RecordState>(NOTHING);
  /** The workbook as it was when the record was last read; null where it could not be read. */
  lastReading: WorkbookReading | null = null;
  private asked = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly actions: typeof RecordKeeper.actions,
    private readonly pane: Pane,
  ) {}

  /** Before anything else is done to a workbook: a write that ended half-way is put back. Answers what was read. */
  async settle(): Promise<WorkbookReading> {
    this.state.set(NOTHING);
    const { reading, recovered } = await this.actions.settleWorkbook(this.workbook);
    this.state.set({ recovered });
    return reading;
  }

  /** Shows what the workbook says now; what cannot be read is not shown as standing. */
  async again(
    period: string | null,
    { reading = null, run = null }: Known = {},
  ): Promise<RecordState> {
    const asked = (this.asked += 1);
    const now = reading ?? (await readWorkbook(this.workbook).catch(() => null));
    const record = now
      ? await this.actions.recordOf(now, period, run).catch(() => NO_RECORD)
      : NO_RECORD;
    if (asked === this.asked) {
      this.lastReading = now;
      this.state.set(record);
    }
    return this.state.current();
  }

  /** 还原上次, as it was shown. */
  async restoreLast(print: string): Promise<void> {
    await this.pane.work(async () => {
      const { kind } = await this.actions.restoreLast(this.workbook, print, new Date());
      this.state.set({ restored: kind, recovered: null });
      this.pane.state.set({ run: { kind: "none" } });
      await this.pane.readAgain();
    });
  }

  /** A run has ended: what was said of an earlier one is over. */
  async ended(period: string, run: Ranked | null): Promise<void> {
    this.state.set({ restored: null, recovered: null });
    await this.again(period, { run });
  }
}
