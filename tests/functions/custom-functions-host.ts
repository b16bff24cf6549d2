/** What Excel gives to custom functions: `CustomFunctions` with Error and ErrorCode, and nothing else. */
export class HostError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

export const ERROR_CODES = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
};

/** Makes the global that functions find when they fail. Call before a function is called. */
export function standInForExcel(): void {
  const stand = { Error: HostError, ErrorCode: ERROR_CODES, associate: () => undefined };
  Object.assign(globalThis, { CustomFunctions: stand });
}

/** A result as a person sees it: the value, or the error's code with its message. */
export function shown(result: unknown): unknown {
  if (result instanceof HostError) return `${result.code} ${result.message}`;
  return Array.isArray(result) ? result.map(shown) : result;
}

/** What a cell shows, whether the error was returned or thrown. */
export function shownOf(call: () => unknown): unknown {
  try {
    const result = shown(call());
    return Array.isArray(result) && result.length === 1 ? (result[0] as unknown[])[0] : result;
  } catch (error) {
    if (error instanceof HostError) return shown(error);
    throw error;
  }
}

export const columnOf = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
