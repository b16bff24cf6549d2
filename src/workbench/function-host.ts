import { carriedFile } from "./carried-file";

/** The part of functions.json that the grid uses. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly dimensionality?: "scalar" | "matrix";
    readonly optional?: boolean;
  }[];
}

export type CustomFunction = (...values: unknown[]) => unknown;

/** A custom function with what it says of itself. */
export interface HostedFunction {
  readonly metadata: FunctionMetadata;
  readonly call: CustomFunction;
}

/** What a custom function returns or throws in place of a value, as in Excel. */
export class HostedError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const ERROR_CODES = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

/** Runs functions.js, the file that Excel loads, in this page and joins it with its metadata. */
export async function loadFunctions(): Promise<HostedFunction[]> {
  const associated = new Map<string, CustomFunction>();
  const host = {
    associate: (id: string, call: CustomFunction) => void associated.set(id.toUpperCase(), call),
    Error: HostedError,
    ErrorCode: ERROR_CODES,
  };
  Object.assign(globalThis, { CustomFunctions: host });
  const [metadata] = await Promise.all([fetchMetadata(), runScripts()]);
  return metadata.flatMap((one) => {
    const call = associated.get(one.id.toUpperCase());
    return call ? [{ metadata: one, call }] : [];
  });
}

async function fetchMetadata(): Promise<readonly FunctionMetadata[]> {
  const text = carriedFile("functions.json") ?? (await (await fetch("functions.json")).text());
  const { functions } = JSON.parse(text) as { functions: readonly FunctionMetadata[] };
  return functions;
}

/** functions.js asks what the other file has set. */
async function runScripts(): Promise<void> {
  for (const src of ["own-methods.js", "functions.js"]) await runScript(src);
}

function runScript(src: string): Promise<void> {
  const script = document.createElement("script");
  const text = carriedFile(src);
  if (text !== null) {
    // Runs at once.
    script.textContent = text;
    document.head.append(script);
    return Promise.resolve();
  }
  return new Promise((resolve, reject) => {
    script.src = src;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${src} was not found`));
    document.head.append(script);
  });
}
