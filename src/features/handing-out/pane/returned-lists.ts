import type { MergeRequest, ReturnedOutcome } from "../merge-returned";
import { cellText } from "../../../cells/address";

export type Report = Extract<ReturnedOutcome, { kind: "compared" }>["report"];
export type Choices = MergeRequest["choices"];
export type Choice = Choices extends ReadonlyMap<string, infer One> ? One : never;

type MergedFile = Extract<Report["files"][number], { kind: "merged" }>;
type AnyChange = MergedFile["changes"][number];
export type Kind = AnyChange["outcome"]["kind"];

/** A change with that outcome. */
export type Change<K extends Kind> = Omit<AnyChange, "outcome"> & {
  readonly outcome: Extract<AnyChange["outcome"], { kind: K }>;
};

export const mergedFiles = ({ files }: Report): MergedFile[] =>
  files.filter((file) => file.kind === "merged");

export const isMerged = (report: Report): boolean => mergedFiles(report).length > 0;

export function changesOf<K extends Kind>(report: Report, kind: K): Change<K>[] {
  return mergedFiles(report)
    .flatMap(({ changes }) => changes)
    .filter((change): change is AnyChange & Change<K> => change.outcome.kind === kind);
}

/** By what a conflict's choice is known; null where the cell is gone. */
export const choiceKey = ({ cell }: Pick<AnyChange, "cell">): string | null =>
  cell && cellText(cell);

/** The choices of conflicts that are still there. */
export function keptChoices(picked: Choices, conflicts: readonly Change<"conflict">[]): Choices {
  const keys = new Set(conflicts.map(choiceKey));
  return new Map([...picked].filter(([key]) => keys.has(key)));
}

/** How many cells 写入 would change. */
export function writtenCells(report: Report, choices: Choices): number {
  const chosen = [...choices.values()].filter((choice) => choice !== "ours");
  return changesOf(report, "accepted").length + chosen.length;
}
