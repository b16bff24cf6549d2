import { orFailure, type Failed } from "../../../pane/failure";
import { late } from "../../../pane/late";
import type { Pane } from "../../../pane/pane";
import type { Workbook } from "../../../workbook/workbook";
import type { ProgressBlocked, ProgressSeen } from "../write-progress";

/** Fetched when the section is first opened. */
const progressing = () => import("../write-progress");

/** 任务进度 of the chosen period. */
export class PaneTasks {
  static readonly actions = {
    seeProgress: late(progressing, "seeProgress"),
    writeProgress: late(progressing, "writeProgress"),
  };

  constructor(
    private readonly workbook: Workbook,
    private readonly actions: typeof PaneTasks.actions,
    private readonly pane: Pane,
  ) {}

  see(period: string): Promise<ProgressSeen | ProgressBlocked | Failed> {
    return orFailure(() => this.actions.seeProgress(this.workbook, period));
  }

  /** Answers null where it failed: the pane then says why. */
  write(period: string) {
    return this.pane.work(async () => {
      const outcome = await this.actions.writeProgress(this.workbook, period, new Date());
      await this.pane.readAgain();
      return outcome;
    });
  }
}
