/** The part of Stryker's report that the score needs. Lines and columns count from 1; `end` is one past the last character. */
export interface MutationReport {
  readonly files: Readonly<Record<string, MutatedFile>>;
}

export interface MutatedFile {
  readonly source: string;
  readonly mutants: readonly Mutant[];
}

export interface Mutant {
  readonly mutatorName: string;
  readonly replacement: string;
  readonly status:
    | "Killed"
    | "Timeout"
    | "Survived"
    | "NoCoverage"
    | "RuntimeError"
    | "CompileError"
    | "Ignored"
    | "Pending";
  readonly location: { readonly start: Position; readonly end: Position };
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/** A change of the source as a person reads it: the lines that it stands in, before and after, without indentation. */
export interface Change {
  readonly line: string;
  readonly becomes: string;
}

/** `if (a > b) return a;` becomes `if (a >= b) return a;` */
export function changeOf(source: string, { location, replacement }: Mutant): Change {
  const lines = source.split("\n").slice(location.start.line - 1, location.end.line);
  const before = lines[0]?.slice(0, location.start.column - 1) ?? "";
  const after = lines.at(-1)?.slice(location.end.column - 1) ?? "";
  return { line: squeezed(lines.join("\n")), becomes: squeezed(before + replacement + after) };
}

const squeezed = (text: string): string => text.replace(/\s+/g, " ").trim();
