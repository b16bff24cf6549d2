import type { DecideOutcome, DecisionRequest } from "../decide";
import type { Decision } from "../../../method/decision";
import type { Workbook } from "../../../workbook/workbook";
import { late } from "../../../pane/late";
import type { Pane } from "../../../pane/pane";

export type DecisionRefusal = Extract<DecideOutcome, { kind: "refused" }>;

const deciding = () => import(/* webpackChunkName: "writing" */ "../decide");

/** What the user can do about gaps: 决定 and 撤销. */
export class PaneDecisions {
  static readonly actions = {
    decide: late(deciding, "decide"),
    revokeDecision: late(deciding, "revokeDecision"),
  };

  constructor(
    private readonly workbook: Workbook,
    private readonly actions: typeof PaneDecisions.actions,
    private readonly pane: Pane,
  ) {}

  /** Records a decision and checks again. Answers why it was refused; null when it was recorded, or failed. */
  async decide(request: DecisionRequest): Promise<DecisionRefusal | null> {
    let refusal: DecisionRefusal | null = null;
    await this.pane.mend(async () => {
      const outcome = await this.actions.decide(this.workbook, request, new Date());
      if (outcome.kind === "decided") {
        return { intent: "success", say: ({ decisions }) => decisions.decided };
      }
      refusal = outcome;
      return null;
    });
    return refusal;
  }

  async revoke(decision: Decision): Promise<void> {
    await this.pane.mend(async () => {
      const { kind } = await this.actions.revokeDecision(this.workbook, decision);
      if (kind === "gone") return null;
      return { intent: "success", say: ({ decisions }) => decisions.revoked };
    });
  }
}
