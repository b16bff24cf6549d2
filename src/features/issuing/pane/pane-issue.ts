import type { IssueCheck } from "../check-issue";
import type { IssueDraft } from "../issue-draft";
import type { IssueOutcome } from "../issue-month";
import type { Signature } from "../../../record/stored-issues";
import type { Workbook } from "../../../workbook/workbook";
import { orFailure, type Failed } from "../../../pane/failure";
import { late } from "../../../pane/late";
import type { Pane } from "../../../pane/pane";

/** What the user can do about an issued month: 签发 and 核验. */
export class PaneIssue {
  static readonly actions = {
    issueMonth: late(() => import("../issue-month"), "issueMonth"),
    checkIssue: late(() => import("../check-issue"), "checkIssue"),
    issueDraft: late(() => import("../issue-draft"), "issueDraft"),
  };

  constructor(
    private readonly workbook: Workbook,
    private readonly actions: typeof PaneIssue.actions,
    private readonly pane: Pane,
  ) {}

  /** What is to be confirmed before. */
  draft(period: string): Promise<IssueDraft | Failed> {
    return orFailure(() => this.actions.issueDraft(this.workbook, period));
  }

  /** 签发, or 签发修订 of a month that was issued. Answers null where it failed: the pane then says why. */
  issue(period: string, signature: Signature): Promise<IssueOutcome | null> {
    return this.pane.work(async () => {
      const outcome = await this.actions.issueMonth(this.workbook, period, new Date(), signature);
      if (outcome.kind === "sealed") await this.pane.readAgain();
      return outcome;
    });
  }

  /** 核验 against what was issued, and against the code on paper where one is typed. */
  check(period: string, typed: string): Promise<IssueCheck | Failed> {
    return orFailure(() => this.actions.checkIssue(this.workbook, period, typed));
  }
}
