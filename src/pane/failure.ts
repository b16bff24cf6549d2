import { cellText } from "../cells/address";
import type { Failure } from "../messages/zh/pane";
import { ChangeRefused } from "../workbook/workbook";

/** What the user is told of an error: never its own text, which no user can act on. */
export function failureOf(error: unknown): Failure {
  if (isNotFetched(error)) return { kind: "not-fetched" };
  if (!(error instanceof ChangeRefused)) return { kind: "unexpected" };
  const { reason } = error;
  switch (reason.kind) {
    case "cell-changed":
    case "read-back-differs":
      return { kind: reason.kind, cell: cellText(reason.cell) };
    case "protected-sheet":
      return { kind: reason.kind, sheet: reason.sheet };
    case "put-back-failed":
      return { kind: reason.kind, sheets: reason.sheets };
    case "host":
      return { kind: "unexpected" };
    default:
      return { kind: reason.kind };
  }
}

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
