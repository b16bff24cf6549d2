import type { IssueCheck } from "../check-issue";
import type { IssueOutcome } from "../issue-month";
import type { Workbook } from "../../../workbook/workbook";
import { orFailure, type Failed } from "../../../pane/failure";
import { late } from "../../../pane/late";
import type { Pane } from "../../../pane/pane";

/** What the user can do about an issued month: 签发 and 核验. */
export class PaneIssue {
  static readonly actions = {
    issueMonth: late(() => import("../issue-month"), "issueMonth"),
    checkIssue: late(() => import("../check-issue"), "checkIssue"),
  };

  constructor(
    private readonly workbook: Workbook,
    private readonly actions: typeof PaneIssue.actions,
    private readonly pane: Pane,
  ) {}

  /** 签发. Answers null where it failed: the pane then says why. */
  issue(period: string): Promise<IssueOutcome | null> {
    return this.pane.work(async () => {
      const outcome = await this.actions.issueMonth(this.workbook, period, new Date());
      if (outcome.kind === "sealed") await this.pane.readAgain();
      return outcome;
    });
  }

  /** 核验 against what was issued, and against the code on paper where one is typed. */
  check(period: string, typed: string): Promise<IssueCheck | Failed> {
    return orFailure(() => this.actions.checkIssue(this.workbook, period, typed));
  }
}
