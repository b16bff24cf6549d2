import type { SealCheck } from "../check-seal";
import type { SealOutcome } from "../seal-month";
import type { Failure } from "../../../messages/zh/pane";
import type { Workbook } from "../../../workbook/workbook";
import { failureOf } from "../../../pane/failure";
import { late } from "../../../pane/late";
import type { Pane } from "../../../pane/pane";

export interface FailedCheck {
  readonly kind: "failed";
  readonly failure: Failure;
}

/** What the user can do about an issued month: 签发 and 核验. */
export class PaneIssue {
  static readonly actions = {
    sealMonth: late(() => import("../seal-month"), "sealMonth"),
    checkSeal: late(() => import("../check-seal"), "checkSeal"),
  };

  constructor(
    private readonly workbook: Workbook,
    private readonly actions: typeof PaneIssue.actions,
    private readonly pane: Pane,
  ) {}

  /** 签发. Answers null where it failed: the pane then says why. */
  issue(period: string): Promise<SealOutcome | null> {
    return this.pane.work(async () => {
      const outcome = await this.actions.sealMonth(this.workbook, period, new Date());
      if (outcome.kind === "sealed") await this.pane.readAgain();
      return outcome;
    });
  }

  /** 核验 against what was issued, and against the code on paper where one is typed. */
  async check(period: string, typed: string): Promise<SealCheck | FailedCheck> {
    try {
      return await this.actions.checkSeal(this.workbook, period, typed);
    } catch (error) {
      return { kind: "failed", failure: failureOf(error) };
    }
  }
}
