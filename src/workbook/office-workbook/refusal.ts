import { ChangeRefused } from "../workbook";

/** No answer came in time. What the request did to the workbook is unknown. */
export class NoAnswer extends Error {
  constructor() {
    super("no answer from Excel");
  }
}

/** What went wrong, in the port's words. */
export function refusalOf(error: unknown): ChangeRefused {
  if (error instanceof ChangeRefused) return error;
  switch (codeOf(error)) {
    case "AccessDenied":
      return new ChangeRefused({ kind: "read-only" });
    case "InvalidOperationInCellEditMode":
      return new ChangeRefused({ kind: "editing" });
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
    case "RangeExceedsLimit":
    case "OperationCellsExceedLimit":
      return new ChangeRefused({ kind: "too-large" });
    default:
      return new ChangeRefused({ kind: "host", detail: detailOf(error) });
  }
}

/** A request or an answer was larger than this Excel takes; nothing was done. */
export function isPayloadTooLarge(error: unknown): boolean {
  const code = codeOf(error);
  return code === "RequestPayloadSizeLimitExceeded" || code === "ResponsePayloadSizeLimitExceeded";
}

/** A sheet of the name that was to be added is there already. */
export function isNameTaken(error: unknown): boolean {
  return codeOf(error) === "ItemAlreadyExists";
}

/** A sheet that was to be written or taken out is not there any more. */
export function isNotFound(error: unknown): boolean {
  return codeOf(error) === "ItemNotFound";
}

/** Excel answered, but not with everything: asking in smaller parts may help. Nobody waits twice for no answer. */
export function isRepeatable(error: unknown): boolean {
  if (error instanceof ChangeRefused) return error.reason.kind === "too-large";
  const code = codeOf(error);
  return code !== null && code !== "InvalidOperationInCellEditMode";
}

function codeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

function detailOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return [codeOf(error), message].filter((part) => part !== null).join(": ");
}
