import { functions as english } from "../messages/en/functions";
import type { FunctionMessages } from "../messages/functions";
import type { Language } from "../messages/language";
import { functions as chinese } from "../messages/zh/functions";

declare global {
  /** Set by the page that loads the functions, at any time before a formula fails; Chinese when it is not set. */
  var CX_LANGUAGE: Language | undefined;
}

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

/** The language is asked for at every use: a host states it only after the functions are registered. */
export function languageNow(): Language {
  return globalThis.CX_LANGUAGE === "en-US" ? "en-US" : "zh-CN";
}

export function words(): FunctionMessages {
  return languageNow() === "en-US" ? english : chinese;
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
