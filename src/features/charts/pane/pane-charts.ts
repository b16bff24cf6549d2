import { orFailure, type Failed } from "../../../pane/failure";
import { late } from "../../../pane/late";
import type { Pane } from "../../../pane/pane";
import type { Workbook } from "../../../workbook/workbook";
import type { ChartsBlocked, ChartsRequest, ChartsSeen } from "../write-charts";

/** Fetched when the section is first opened. */
const charting = () => import("../write-charts");

/** 图表 of the chosen period. */
export class PaneCharts {
  static readonly actions = {
    seeCharts: late(charting, "seeCharts"),
    writeCharts: late(charting, "writeCharts"),
  };

  constructor(
    private readonly workbook: Workbook,
    private readonly actions: typeof PaneCharts.actions,
    private readonly pane: Pane,
  ) {}

  see(request: ChartsRequest): Promise<ChartsSeen | ChartsBlocked | Failed> {
    return orFailure(() => this.actions.seeCharts(this.workbook, request));
  }

  /** Answers null where it failed: the pane then says why. */
  write(request: ChartsRequest) {
    return this.pane.work(async () => {
      const outcome = await this.actions.writeCharts(this.workbook, request, new Date());
      await this.pane.readAgain();
      return outcome;
    });
  }
}
