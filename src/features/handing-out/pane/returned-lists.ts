import { cellText } from "../../../cells/address";
import type { MergedFile as AnyFile, MergeReport } from "../merge";
import type { Choices } from "../merge-writes";
import type { ReturnedChange } from "../returned-changes";

type MergedFile = Extract<AnyFile, { kind: "merged" }>;
export type Kind = ReturnedChange["outcome"]["kind"];

/** A change with that outcome. */
export type Change<K extends Kind> = Omit<ReturnedChange, "outcome"> & {
  readonly outcome: Extract<ReturnedChange["outcome"], { kind: K }>;
};

export const mergedFiles = ({ files }: MergeReport): MergedFile[] =>
  files.filter((file) => file.kind === "merged");

export const isMerged = (report: MergeReport): boolean => mergedFiles(report).length > 0;

export function changesOf<K extends Kind>(report: MergeReport, kind: K): Change<K>[] {
  return mergedFiles(report)
    .flatMap(({ changes }) => changes)
    .filter((change): change is ReturnedChange & Change<K> => change.outcome.kind === kind);
}

/** By what a conflict's choice is known; null where the cell is gone. */
export const choiceKey = ({ cell }: Pick<ReturnedChange, "cell">): string | null =>
  cell && cellText(cell);

/** The choices of conflicts that are still there. */
export function keptChoices(picked: Choices, conflicts: readonly Change<"conflict">[]): Choices {
  const keys = new Set(conflicts.map(choiceKey));
  return new Map([...picked].filter(([key]) => keys.has(key)));
}

/** How many cells 写入 would change. */
export function writtenCells(report: MergeReport, choices: Choices): number {
  const chosen = [...choices.values()].filter((choice) => choice !== "ours");
  return changesOf(report, "accepted").length + chosen.length;
}
