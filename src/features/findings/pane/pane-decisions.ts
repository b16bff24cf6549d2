import type { DecideOutcome, DecisionRequest } from "../decide";
import type { Decision } from "../../../method/decision";
import type { Workbook } from "../../../workbook/workbook";
import type { PaneActions } from "../../../taskpane/pane-actions";
import type { Note } from "../../../pane/pane-state";

export type DecisionRefusal = Extract<DecideOutcome, { kind: "refused" }>;

/** Does something against a finding, and goes on with what the finding stopped; null: nothing was done. */
type Mend = (action: () => Promise<Note | null>) => Promise<void>;

/** What the user can do about gaps: 决定 and 撤销. */
export class PaneDecisions {
  constructor(
    private readonly workbook: Workbook,
    private readonly actions: Pick<PaneActions, "decide" | "revokeDecision">,
    private readonly mend: Mend,
  ) {}

  /** Records a decision and checks again. Answers why it was refused; null when it was recorded, or failed. */
  async decide(request: DecisionRequest): Promise<DecisionRefusal | null> {
    let refusal: DecisionRefusal | null = null;
    await this.mend(async () => {
      const outcome = await this.actions.decide(this.workbook, request, new Date());
      if (outcome.kind === "decided") return { kind: "decided" };
      refusal = outcome;
      return null;
    });
    return refusal;
  }

  async revoke(decision: Decision): Promise<void> {
    await this.mend(async () => {
      const { kind } = await this.actions.revokeDecision(this.workbook, decision);
      return kind === "gone" ? null : { kind: "decision-revoked" };
    });
  }
}
