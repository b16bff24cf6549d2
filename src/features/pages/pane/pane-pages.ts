import { orFailure, type Failed } from "../../../pane/failure";
import { late } from "../../../pane/late";
import type { Pane } from "../../../pane/pane";
import type { Workbook } from "../../../workbook/workbook";
import type { PagesOutcome, PagesRequest } from "../write-pages";

/** Fetched when the section is first opened. */
const paging = () => import("../write-pages");

/** 一镇一页 of the chosen period. */
export class PanePages {
  static readonly actions = {
    pageTowns: late(paging, "pageTowns"),
    writePages: late(paging, "writePages"),
  };
  private abort: AbortController | null = null;

  constructor(
    private readonly workbook: Workbook,
    private readonly actions: typeof PanePages.actions,
    private readonly pane: Pane,
  ) {}

  towns(): Promise<readonly string[] | Failed> {
    return orFailure(() => this.actions.pageTowns(this.workbook));
  }

  /** Answers null where it failed: the pane then says why. */
  write(asked: Omit<PagesRequest, "signal" | "now">): Promise<PagesOutcome | null> {
    const abort = new AbortController();
    this.abort = abort;
    return this.pane.work(async () => {
      const request = { ...asked, signal: abort.signal, now: new Date() };
      const outcome = await this.actions.writePages(this.workbook, request);
      if (outcome.kind === "written") await this.pane.readAgain();
      return outcome;
    });
  }

  cancel(): void {
    this.abort?.abort();
  }

  dispose(): void {
    this.cancel();
  }
}
