import type { CheckOutcome, GivenCircular } from "../check-circular";
import type { CircularText } from "../copy-circular";
import type { CircularRefusal } from "../circular-month";
import type { ExportOutcome } from "../export-circular";
import type { CircularOutcome } from "../make-circular";
import type { Workbook } from "../../../workbook/workbook";
import { copyFormatted } from "../../../pane/clipboard";
import { orFailure, type Failed } from "../../../pane/failure";
import { late } from "../../../pane/late";
import type { Pane } from "../../../pane/pane";

/** What became of 复制全文: not-copied where the clipboard was refused. */
export type CopyOutcome = { readonly kind: "copied" | "not-copied" } | CircularRefusal;

/** 生成通报, 导出通报 (Word) and 复制全文. */
export class PanePublishing {
  static readonly actions = {
    makeCircular: late(() => import("../make-circular"), "makeCircular"),
    // With the writer of Word files.
    exportCircular: late(() => import("../export-circular"), "exportCircular"),
    // With the reader of Word files.
    checkEdited: late(() => import("../check-circular"), "checkEdited"),
    circularText: late(() => import("../copy-circular"), "circularText"),
  };

  constructor(
    private readonly workbook: Workbook,
    private readonly actions: typeof PanePublishing.actions,
    private readonly pane: Pane,
  ) {}

  /** Each answers null where it failed: the pane then says why. */
  make(period: string): Promise<CircularOutcome | null> {
    return this.pane.work(async () => {
      const outcome = await this.actions.makeCircular(this.workbook, period, new Date());
      if (outcome.kind === "made") await this.pane.readAgain();
      return outcome;
    });
  }

  export(period: string): Promise<ExportOutcome | null> {
    return this.pane.work(() => this.actions.exportCircular(this.workbook, period));
  }

  check(period: string, given: GivenCircular): Promise<CheckOutcome | Failed> {
    return orFailure(() => this.actions.checkEdited(this.workbook, period, given));
  }

  copy(period: string): Promise<CopyOutcome | null> {
    return this.pane.work(async () => {
      const text: CircularText | CircularRefusal = await this.actions.circularText(
        this.workbook,
        period,
      );
      if (text.kind === "refused") return text;
      return { kind: (await copyFormatted(text)) ? "copied" : "not-copied" };
    });
  }
}
