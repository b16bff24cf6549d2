import { HostObject, members } from "../rich-api/host-object";

/** What a custom function gave a cell. */
export type FunctionResult =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "error"; readonly error: string; readonly message: string | null };

/** How a host passes a blank cell: Excel on the web null, Excel for Windows sometimes 0 (office-js #4702, #5262). */
export type BlankCells = "null" | "zero";

/** The errors that the client sends by number; any other is a #VALUE!. */
const ERRORS: ReadonlyMap<number, string> = new Map([
  [1, "#N/A"],
  [5, "#DIV/0!"],
  [6, "#NUM!"],
  [7, "#VALUE!"],
  [8, "#NULL!"],
]);

/**
 * The service through which Excel calls custom functions: a call goes to the client as a message,
 * its result comes back in a request of the client's.
 */
export class CustomFunctionsService extends HostObject {
  readonly members = members<CustomFunctionsService>({
    methods: [
      "setInvocationArrayResults",
      "setInvocationResults",
      "_SetOsfControlContainerReadyForCustomFunctions",
      "_GetEnabledFeatures",
    ],
  });
  isReady = false;
  blankCells: BlankCells = "null";
  /** Sends a message to the client. */
  send: (message: string) => void = () => undefined;
  private readonly waiting = new Map<number, (result: FunctionResult) => void>();
  private lastId = 0;

  /** Calls a function as a cell does. A blank cell is null; an omitted argument is undefined. */
  call(name: string, parameters: readonly unknown[]): Promise<FunctionResult> {
    this.lastId += 1;
    const id = this.lastId;
    const answer = new Promise<FunctionResult>((resolve) => this.waiting.set(id, resolve));
    const passed = parameters.map((parameter) => this.passed(parameter));
    this.send(JSON.stringify([id, name, passed, null, 0, null]));
    return answer;
  }

  setInvocationArrayResults(
    results: readonly (readonly [number, boolean, unknown, (number | undefined)?])[],
  ): void {
    for (const [id, isValue, value, code] of results) {
      const resolve = this.waiting.get(id);
      this.waiting.delete(id);
      const returned = isValue ? returnedError(value) : null;
      if (returned) resolve?.(returned);
      else if (isValue) resolve?.({ kind: "value", value });
      else resolve?.({ kind: "error", error: errorOf(code), message: textOf(value) });
    }
  }

  setInvocationResults(
    results: readonly { id: number; failed?: boolean; value: unknown; errorCode?: number }[],
  ): void {
    this.setInvocationArrayResults(
      results.map(({ id, failed, value, errorCode }) => [id, failed !== true, value, errorCode]),
    );
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.isReady = true;
  }

  _GetEnabledFeatures(): readonly string[] {
    return [];
  }

  private passed(parameter: unknown): unknown {
    if (Array.isArray(parameter)) return parameter.map((part) => this.passed(part));
    if (parameter === null && this.blankCells === "zero") return 0;
    return parameter === undefined ? null : parameter;
  }
}

const errorOf = (code: number | undefined): string => ERRORS.get(code ?? 7) ?? "#VALUE!";
/** A function may also return an error: then it comes as a value of that type. */
function returnedError(value: unknown): FunctionResult | null {
  if (typeof value !== "object" || value === null || !("basicValue" in value)) return null;
  const { basicValue, message } = value as { basicValue: unknown; message?: unknown };
  return { kind: "error", error: textOf(basicValue) ?? "#VALUE!", message: textOf(message) };
}

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** Answers the call that the client makes once at its start. */
export class AddinInternalService extends HostObject {
  readonly members = members<AddinInternalService>({ methods: ["notifyActionHandlerReady"] });
  notifyActionHandlerReady(): void {
    // Nothing to do: the ribbon is not part of this host.
  }
}
