import { cellText, type CellAddress } from "../cells/address";
import type { CellChange } from "../cells/finding";
import type { CellValue } from "../cells/grid";
import { DECISIONS_KEY } from "./ranking-record";
import type { Archive } from "./archive";

/** An input cell that was changed with the user's consent. */
interface LoggedFix {
  readonly time: string;
  readonly cell: string;
  readonly was: CellValue;
  /** null: it became blank. */
  readonly becomes: string | number | null;
}

/** The text of 考核存档 with some fixes after those made earlier, one JSON a line. */
export function withFixes({ texts }: Archive, fixes: readonly CellChange[], time: string): string {
  const earlier = texts.get(DECISIONS_KEY);
  const lines = fixes.map((fix) => JSON.stringify(logged(fix, time)));
  return [...(earlier === undefined ? [] : [earlier]), ...lines].join("\n");
}

/** The earlier text and, of the lines that came after it, those of cells that keep what they hold. */
export function withFixesOf(
  kept: readonly CellAddress[],
  { earlier, now }: { readonly earlier: string | null; readonly now: string },
): string | null {
  const names = new Set(kept.map(cellText));
  const added = now.slice(earlier === null ? 0 : earlier.length).split("\n");
  const lines = added.filter((line) => names.has(cellOf(line)));
  return lines.length === 0
    ? earlier
    : [...(earlier === null ? [] : [earlier]), ...lines].join("\n");
}

function logged({ cell, was, becomes }: CellChange, time: string): LoggedFix {
  const written = becomes && ("number" in becomes ? becomes.number : becomes.text);
  return { time, cell: cellText(cell), was, becomes: written };
}

function cellOf(line: string): string {
  if (line === "") return "";
  return (JSON.parse(line) as LoggedFix).cell;
}
