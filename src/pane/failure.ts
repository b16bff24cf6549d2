import { cellText } from "../cells/address";
import type { FailedCall } from "../messages/zh/host";
import type { Failure } from "../messages/zh/pane";
import { ChangeRefused } from "../workbook/workbook";

/** What the user is told of an error: what to do, and under 详情 what failed in its own words. */
export function failureOf(error: unknown): Failure {
  if (isNotFetched(error)) return { kind: "not-fetched" };
  if (!(error instanceof ChangeRefused)) return { kind: "unexpected", call: ownFault(error) };
  const { reason } = error;
  const call = error.call ?? undefined;
  switch (reason.kind) {
    case "cell-changed":
    case "read-back-differs":
      return { kind: reason.kind, cell: cellText(reason.cell), call };
    case "protected-sheet":
      return { kind: reason.kind, sheet: reason.sheet, call };
    case "put-back-failed":
      return { kind: reason.kind, sheets: reason.sheets, call };
    case "host":
      return { kind: reason.kind, call: call ?? withoutCall(reason.detail) };
    default:
      return { kind: reason.kind, call };
  }
}

const withoutCall = (message: string): FailedCall => ({
  step: null,
  code: null,
  message,
  member: null,
});

/** An error of the add-in itself. */
const ownFault = (error: unknown): FailedCall =>
  error instanceof Error
    ? { ...withoutCall(error.message), code: error.name }
    : withoutCall(String(error));

/** A question that could not be answered. */
export interface Failed {
  readonly kind: "failed";
  readonly failure: Failure;
}

/** The answer, or what the user is told where there is none. */
export async function orFailure<Answer>(ask: () => Promise<Answer>): Promise<Answer | Failed> {
  try {
    return await ask();
  } catch (error) {
    return { kind: "failed", failure: failureOf(error) };
  }
}

/** How webpack names the failure to load a chunk. */
function isNotFetched(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}
