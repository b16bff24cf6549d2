import type { BureauList } from "../bureau-list";
import type { HandOutOutcome } from "../hand-out";
import type { MergeRequest, ReturnedOutcome } from "../merge-returned";
import type { Workbook } from "../../../workbook/workbook";
import { orFailure, type Failed } from "../../../pane/failure";
import { late } from "../../../pane/late";
import type { Pane } from "../../../pane/pane";

/** With the reader of .xlsx files. */
const merging = () => import("../merge-returned");

/** Handed out: the names of the files. Otherwise the first refusal. */
export type Given =
  | { readonly kind: "given"; readonly files: readonly string[] }
  | Extract<HandOutOutcome, { kind: "refused" }>;

/** What the user can do about copies: 分发 and 汇总. */
export class PaneCirculation {
  static readonly actions = {
    listBureaus: late(() => import("../bureau-list"), "listBureaus"),
    handOut: late(() => import("../hand-out"), "handOut"),
    compareReturned: late(merging, "compareReturned"),
    writeReturned: late(merging, "writeReturned"),
  };

  constructor(
    private readonly workbook: Workbook,
    private readonly actions: typeof PaneCirculation.actions,
    private readonly pane: Pane,
  ) {}

  async canHandOut(): Promise<boolean> {
    return (await this.workbook.capabilities()).canCopy;
  }

  bureaus(period: string): Promise<BureauList | Failed> {
    return orFailure(() => this.actions.listBureaus(this.workbook, period));
  }

  /** One workbook for each of the bureaus, until one is refused. Answers null where it failed: the pane then says why. */
  handOut(period: string, bureaus: readonly string[], due: string): Promise<Given | null> {
    return this.pane.work(async () => {
      const files: string[] = [];
      for (const bureau of bureaus) {
        const request = { period, bureau, due, now: new Date() };
        const outcome = await this.actions.handOut(this.workbook, request);
        if (outcome.kind === "refused") return outcome;
        files.push(outcome.file);
      }
      await this.pane.readAgain();
      return { kind: "given", files };
    });
  }

  compare(period: string, files: readonly File[]): Promise<ReturnedOutcome | Failed> {
    return orFailure(() => this.actions.compareReturned(this.workbook, period, files));
  }

  /** Answers how many cells were written; null where it failed: the pane then says why. */
  write(request: Omit<MergeRequest, "now">): Promise<number | null> {
    return this.pane.work(async () => {
      const cells = await this.actions.writeReturned(this.workbook, {
        ...request,
        now: new Date(),
      });
      await this.pane.readAgain();
      return cells;
    });
  }
}
