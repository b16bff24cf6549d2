import type { Block } from "../../circular/block";
import type { CircularChoices } from "../../circular/choices";
import { circularOf } from "../../circular/circular";
import { checkCircular, type LostNumber } from "../../circular/recompute";
import { checkedInput } from "../../ranking/checked-input";
import { inputOf } from "../../ranking/period-input";
import { planRanking, type RankingPlan } from "../../ranking/ranking-plan";
import { recalled } from "../../ranking/recall-ranking";
import type { WorkbookReading } from "../../record/workbook-reading";
import { monthFacts } from "./month-facts";
import { findSettings, readChoices, usualChoices, type InvalidSetting } from "./settings-sheet";

/** The circular of a month whose ranking stands, every number of it recomputed from the cells. */
export interface CircularMonth {
  readonly kind: "circular";
  readonly plan: RankingPlan;
  readonly choices: CircularChoices;
  /** Those before anything is filled in, for a sheet 通报设置 that is yet to be made. */
  readonly usual: CircularChoices;
  readonly blocks: readonly Block[];
}

/** Nothing is written. */
export type CircularRefusal =
  /**
   * The period was never ranked, or its ranking is out of date or was changed by hand; or the sheet was sealed by 签发 and
   * would change; or it was to leave the workbook while its method is a draft.
   */
  | { readonly kind: "refused"; readonly why: "not-ranked" | "not-current" | "issued" | "draft" }
  | { readonly kind: "refused"; readonly why: "setting"; readonly setting: InvalidSetting }
  /** These numbers do not come from their cells any more. */
  | { readonly kind: "refused"; readonly why: "numbers"; readonly lost: readonly LostNumber[] };

export async function circularMonth(
  reading: WorkbookReading,
  period: string,
): Promise<CircularMonth | CircularRefusal> {
  const plan = await standingPlan(reading, period);
  if (plan.kind === "refused") return plan;
  const { method, year } = plan.scores;
  const usual = usualChoices(method.names, year);
  const read = readChoices(findSettings(reading.grids), usual);
  if (read.kind === "invalid") return { kind: "refused", why: "setting", setting: read };
  const { choices } = read;
  const facts = monthFacts(plan, choices.rateDecimals);
  if (!facts) return NOT_CURRENT;
  const blocks = circularOf(facts, choices);
  const lost = checkCircular(blocks, reading.grids);
  if (lost.length > 0) return { kind: "refused", why: "numbers", lost };
  return { kind: "circular", plan, choices, usual, blocks };
}

/** As it may be handed to others: not by a method that is still a draft. */
export async function circularToHandOver(
  reading: WorkbookReading,
  period: string,
): Promise<CircularMonth | CircularRefusal> {
  const month = await circularMonth(reading, period);
  const isDraft = month.kind === "circular" && month.plan.scores.method.names.isDraft;
  return isDraft ? { kind: "refused", why: "draft" } : month;
}

const NOT_CURRENT: CircularRefusal = { kind: "refused", why: "not-current" };

async function standingPlan(
  reading: WorkbookReading,
  period: string,
): Promise<RankingPlan | CircularRefusal> {
  const ranking = await recalled(reading, period);
  if (ranking.kind === "none") return { kind: "refused", why: "not-ranked" };
  const input = checkedInput(inputOf(reading, period));
  if (ranking.kind !== "current" || !input) return NOT_CURRENT;
  const plan = planRanking(reading, input, ranking.outcome.scores);
  return plan.kind === "plan" ? plan : NOT_CURRENT;
}
