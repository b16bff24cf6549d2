import type { CopyOutcome } from "../circulated-copy";
import type { CopyKind } from "../copy-sheet";
import type { Workbook } from "../../../workbook/workbook";
import type { PaneActions } from "../../../taskpane/pane-actions";

/** What became of a copy; cannot-copy: this program gives add-ins none. */
export type CopyResult = CopyOutcome | { readonly kind: "cannot-copy" };

type Work = <Value>(action: () => Promise<Value>) => Promise<Value | null>;

/** 原生副本 and 冻结为数值. */
export class PaneCopies {
  constructor(
    private readonly workbook: Workbook,
    private readonly actions: Pick<PaneActions, "circulatedCopy">,
    private readonly work: Work,
  ) {}

  /** Answers null where it failed: the pane then says why. */
  make(kind: CopyKind): Promise<CopyResult | null> {
    return this.work(async () => {
      const { canCopy } = await this.workbook.capabilities();
      if (!canCopy) return { kind: "cannot-copy" };
      return this.actions.circulatedCopy(this.workbook, kind, new Date());
    });
  }
}
