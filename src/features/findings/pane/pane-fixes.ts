import type { CellChange } from "../../../cells/finding";
import type { Workbook } from "../../../workbook/workbook";
import { late } from "../../../pane/late";
import type { Pane } from "../../../pane/pane";

/** What the user can do about cells that are certain to be meant otherwise: 改为, 全部改正, 补上缺的行, 两行相加. */
export class PaneFixes {
  static readonly actions = {
    applyFixes: late(() => import(/* webpackChunkName: "writing" */ "../apply-fix"), "applyFixes"),
  };

  constructor(
    private readonly workbook: Workbook,
    private readonly actions: typeof PaneFixes.actions,
    private readonly pane: Pane,
  ) {}

  /** Corrects cells with the user's consent, all or none, and checks again. */
  async apply(fixes: readonly CellChange[]): Promise<void> {
    await this.pane.mend(async () => {
      await this.actions.applyFixes(this.workbook, fixes, new Date());
      return { intent: "success", say: ({ pane }) => pane.fixes.fixed(fixes.length) };
    });
  }
}
