import type { Workbook } from "../../../workbook/workbook";
import { orFailure, type Failed } from "../../../pane/failure";
import { late } from "../../../pane/late";
import type { Pane } from "../../../pane/pane";
import type { MethodState } from "../method-state";
import type { NewMethodOutcome, NewMethodRequest } from "../new-method";
import type { NextYearOutcome } from "../next-year";
import type { SealOutcome } from "../seal-method";
import type { TrialOutcome } from "../try-method";

/** What became of 新年度; cannot: this program makes no files. */
export type NextYearResult = NextYearOutcome | { readonly kind: "cannot" };

/** What the user can do about the method of a workbook: 新建办法, 检查办法, 试算, 定稿. */
export class PaneEditions {
  static readonly actions = {
    readMethod: late(() => import("../read-method"), "readMethod"),
    newMethod: late(() => import("../new-method"), "newMethod"),
    tryMethod: late(() => import("../try-method"), "tryMethod"),
    nextYear: late(() => import("../next-year"), "nextYear"),
    sealMethod: late(() => import("../seal-method"), "sealMethod"),
  };

  constructor(
    private readonly workbook: Workbook,
    private readonly actions: typeof PaneEditions.actions,
    private readonly pane: Pane,
  ) {}

  /** The method in force, with all that is wrong with it. */
  read(): Promise<MethodState | Failed> {
    return orFailure(() => this.actions.readMethod(this.workbook));
  }

  /** Answers null where it failed: the pane then says why. */
  make(request: NewMethodRequest): Promise<NewMethodOutcome | null> {
    return this.written(() => this.actions.newMethod(this.workbook, request, new Date()));
  }

  try(): Promise<TrialOutcome | null> {
    return this.written(() => this.actions.tryMethod(this.workbook, new Date()));
  }

  seal(by: string): Promise<SealOutcome | null> {
    return this.written(() => this.actions.sealMethod(this.workbook, by, new Date()));
  }

  /** 新年度 as a file; the open workbook stays as it is. */
  nextYear(): Promise<NextYearResult | null> {
    return this.pane.work(async () => {
      const { canCopy } = await this.workbook.capabilities();
      return canCopy ? this.actions.nextYear(this.workbook) : { kind: "cannot" };
    });
  }

  private written<Outcome extends { readonly kind: string }>(
    action: () => Promise<Outcome>,
  ): Promise<Outcome | null> {
    return this.pane.work(async () => {
      const outcome = await action();
      if (outcome.kind === "made") await this.pane.readAgain();
      return outcome;
    });
  }
}
