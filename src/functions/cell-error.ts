import type { FunctionMessages } from "../messages/zh/functions";
import { functionWords as chinese, type FunctionWords } from "../messages/zh/function-words";

/** Why a cell has no number. missing: a gap (#N/A). invalid: something that is wrong (#VALUE!). */
export interface Fault {
  readonly outcome: "missing" | "invalid";
  readonly message: string;
}

export const missing = (message: string): Fault => ({ outcome: "missing", message });
export const invalid = (message: string): Fault => ({ outcome: "invalid", message });

export function isFault(value: object): value is Fault {
  return "outcome" in value;
}

/** Asked for at every use: a host states its language only after the functions are registered. */
export function allWords(): FunctionWords {
  return globalThis.CX_WORDS ?? chinese;
}

export function words(): FunctionMessages {
  return allWords().functions;
}

/** The one place where an outcome becomes a cell error. Excel shows a message only for these two codes. */
export function cellError({ outcome, message }: Fault): CustomFunctions.Error {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(outcome === "missing" ? notAvailable : invalidValue, message);
}

/** For a fault of the peers or of the shape: no row can have a score. */
export function refuse(fault: Fault): never {
  // Excel takes the message only from an object of its own class, which is no Error.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw cellError(fault);
}
