import type { Finding } from "../../cells/finding";
import type { Conventions } from "../../method/conventions";
import type { Method } from "../../method/method";
import type { FoundSheets } from "./found-sheets";
import type { MethodSheet } from "./method-sheet";

/** The method in force in a workbook, and its conventions. */
export interface ReadMethod {
  readonly method: Method;
  readonly conventions: Conventions;
  readonly findings: readonly Finding[];
  readonly sheet: Pick<MethodSheet, "sheet" | "area"> | null;
  /** An own method that cannot be read as a whole: nothing is scored by it, nor read any further. */
  readonly isUnsound?: true;
}

/** An own method goes before a printed copy; where there is neither, the edition stands with its own conventions. */
export function methodOf({ edition: method, own, methods }: FoundSheets): ReadMethod {
  const [ownMethod] = own;
  if (ownMethod) {
    const { sheet } = ownMethod;
    const { conventions, findings } = sheet;
    const read = { method, conventions, findings, sheet };
    return sheet.method === null ? { ...read, isUnsound: true } : read;
  }
  const sheet = methods[0]?.sheet;
  if (sheet) {
    return {
      method: sheet.method,
      conventions: sheet.conventions,
      findings: sheet.findings,
      sheet,
    };
  }
  return { method, conventions: method.defaultConventions, findings: [], sheet: null };
}
