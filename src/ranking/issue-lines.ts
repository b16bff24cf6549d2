import { issueSheet as words } from "../messages/zh/issue-sheet";
import type { PlaceMove } from "../messages/zh/issue-sheet";
import type { ScoreSheet } from "../scoring/score-sheet";

/** How a ranking stands to the issue (签发) of its month. */
export type Issue =
  /** It is what was issued. */
  | { readonly kind: "issued"; readonly code: string; readonly time: string }
  /** Its figures were revised after the issue. `moves`: towns whose place would have differed. */
  | {
      readonly kind: "revised";
      /** Print of the seal. */
      readonly print: string;
      readonly code: string;
      readonly time: string;
      readonly moves: readonly PlaceMove[];
    };

/** What 排名 says of the issue below its table. */
export function issueLines(issue: Issue, { year, period }: ScoreSheet): string[] {
  const { code, time } = issue;
  if (issue.kind === "issued") return [words.issued(code, time)];
  const { moves } = issue;
  if (moves.length === 0) return [words.revises(code, time), words.noPlaceMoved];
  return [
    words.revises(code, time),
    words.placesMoved(moves),
    words.correction({ year, period, moves }),
  ];
}
