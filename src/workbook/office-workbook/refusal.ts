import { ChangeRefused, type HostCall, type HostStep } from "../workbook";

/** No answer came in time. What the request did to the workbook is unknown. */
export class NoAnswer extends Error {
  constructor() {
    super("no answer from Excel");
  }
}

/** What went wrong at a step, in the port's words. */
export function refusalOf(error: unknown, step: HostStep): ChangeRefused {
  if (error instanceof ChangeRefused) return error;
  const call = callOf(error, step);
  switch (call.code) {
    case "AccessDenied":
      return new ChangeRefused({ kind: "read-only" }, call);
    case "InvalidOperationInCellEditMode":
      return new ChangeRefused({ kind: "editing" }, call);
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
    case "RangeExceedsLimit":
    case "OperationCellsExceedLimit":
      return new ChangeRefused({ kind: "too-large" }, call);
    default:
      return new ChangeRefused({ kind: "host", detail: detailOf(call) }, call);
  }
}

/** The call that failed, as Excel tells it. */
export function callOf(error: unknown, step: HostStep): HostCall {
  if (error instanceof ChangeRefused && error.call) return error.call;
  const message = error instanceof Error ? error.message : String(error);
  return { step, code: codeOf(error), message, member: memberOf(error) };
}

const detailOf = ({ code, message }: HostCall): string =>
  code === null ? message : `${code}: ${message}`;

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

/** Excel has answered that it does not do it. */
export const isAnswered = ({ code }: HostCall): boolean => code !== null;

/** A sheet was there, or gone, that should not be: once more it would be so again. */
export const isOfSheets = ({ code }: HostCall): boolean =>
  code === "ItemAlreadyExists" || code === "ItemNotFound";

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

/** Office.js says in `debugInfo` at which member a request stopped. */
function memberOf(error: unknown): string | null {
  if (!(error instanceof OfficeExtension.Error)) return null;
  const { errorLocation } = error.debugInfo;
  return errorLocation === undefined || errorLocation === "" ? null : errorLocation;
}
