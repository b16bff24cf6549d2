import type { Decision } from "./decision";
import type { Inputs } from "./inputs";

/** False for a decision about a column or a task that the edition has not: it decides nothing. */
export function isDeclared(decision: Decision, { columns, tasks }: Inputs): boolean {
  if (decision.kind === "points") return true;
  if (decision.kind === "confirmed") return tasks.has(decision.task);
  return decision.quantity === "all" || columns.has(decision.quantity);
}
