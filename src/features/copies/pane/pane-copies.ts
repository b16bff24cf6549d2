import type { CopyOutcome } from "../circulated-copy";
import type { CopyKind } from "../copy-sheet";
import type { Workbook } from "../../../workbook/workbook";
import { late } from "../../../pane/late";
import type { Pane } from "../../../pane/pane";

/** What became of a copy; cannot-copy: this program gives add-ins none. */
export type CopyResult = CopyOutcome | { readonly kind: "cannot-copy" };

/** 原生副本 and 冻结为数值. */
export class PaneCopies {
  static readonly actions = {
    circulatedCopy: late(() => import("../circulated-copy"), "circulatedCopy"),
  };

  constructor(
    private readonly workbook: Workbook,
    private readonly actions: typeof PaneCopies.actions,
    private readonly pane: Pane,
  ) {}

  /** Answers null where it failed: the pane then says why. */
  make(kind: CopyKind): Promise<CopyResult | null> {
    return this.pane.work(async () => {
      const { canCopy } = await this.workbook.capabilities();
      if (!canCopy) return { kind: "cannot-copy" };
      return this.actions.circulatedCopy(this.workbook, kind, new Date());
    });
  }
}
