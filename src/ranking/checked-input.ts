import type { Finding } from "../cells/finding";
import { once } from "../cells/once";
import type { WorkbookInput } from "../reading/workbook-input";
import type { TaskSheet } from "../reading/sheets/task-sheet";
import { score } from "../engine/score";
import type { Observations } from "../scoring/observations";

/** Input that nothing blocks. */
export interface CheckedInput extends WorkbookInput {
  readonly observations: Observations;
  readonly task: TaskSheet;
}

/** The input when it may be scored, else null: one blocking finding is enough. */
export const checkedInput = once((input: WorkbookInput): CheckedInput | null => {
  const { observations, task, findings } = input;
  const isBlocked = findings.some(({ severity }) => severity === "block");
  return observations && task && !isBlocked ? { ...input, observations, task } : null;
});

/** What the input scores. */
export const scoresOf = once(({ method, conventions, observations }: CheckedInput) =>
  score(method, conventions, observations),
);

export function warningsOf({ findings }: WorkbookInput): readonly Finding[] {
  return findings.filter(({ severity }) => severity === "warn");
}
