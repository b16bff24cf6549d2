import type { SealCheck } from "../check-seal";
import type { SealOutcome } from "../seal-month";
import type { Failure } from "../../../messages/zh/pane";
import type { Workbook } from "../../../workbook/workbook";
import { failureOf } from "../../../pane/failure";
import type { PaneActions } from "../../../taskpane/pane-actions";

export interface FailedCheck {
  readonly kind: "failed";
  readonly failure: Failure;
}

interface Session {
  /** One catch for the smaller actions; null where it failed. */
  readonly work: <Value>(action: () => Promise<Value>) => Promise<Value | null>;
  readonly readAgain: () => Promise<void>;
}

/** What the user can do about an issued month: 签发 and 核验. */
export class PaneIssue {
  constructor(
    private readonly workbook: Workbook,
    private readonly actions: Pick<PaneActions, "sealMonth" | "checkSeal">,
    private readonly session: Session,
  ) {}

  /** 签发. Answers null where it failed: the pane then says why. */
  issue(period: string): Promise<SealOutcome | null> {
    return this.session.work(async () => {
      const outcome = await this.actions.sealMonth(this.workbook, period, new Date());
      if (outcome.kind === "sealed") await this.session.readAgain();
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
