import type { CheckUp } from "../check-up";
import type { RepairOutcome } from "../repair-cells";
import type { Workbook } from "../../../workbook/workbook";
import { orFailure, type Failed } from "../../../pane/failure";
import { late } from "../../../pane/late";
import type { Pane } from "../../../pane/pane";

export type Damage = CheckUp["damages"][number];

export type CheckedUp = { readonly kind: "checked"; readonly report: CheckUp } | Failed;

/** What the user can do about a workbook that was passed around: 体检 and 修复. */
export class PaneCheckup {
  static readonly actions = {
    checkUp: late(() => import("../check-up"), "checkUp"),
    repairCells: late(() => import("../repair-cells"), "repairCells"),
  };

  constructor(
    private readonly workbook: Workbook,
    private readonly actions: typeof PaneCheckup.actions,
    private readonly pane: Pane,
  ) {}

  check(): Promise<CheckedUp> {
    return orFailure(async () => {
      return { kind: "checked", report: await this.actions.checkUp(this.workbook) };
    });
  }

  /** Answers null where it failed: the pane then says why. */
  async repair(damages: readonly Damage[]): Promise<RepairOutcome["kind"] | null> {
    let done: RepairOutcome["kind"] | null = null;
    await this.pane.mend(async () => {
      const outcome = await this.actions.repairCells(this.workbook, damages, new Date());
      done = outcome.kind;
      if (outcome.kind !== "repaired") return null;
      return { intent: "success", say: ({ checkup }) => checkup.repaired(outcome.count) };
    });
    return done;
  }
}
