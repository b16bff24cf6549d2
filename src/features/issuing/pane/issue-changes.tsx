import { shownValue } from "../../../cells/grid";
import type { ChangeSinceIssue } from "../check-issue";
import type { IssueChange, ShownCell } from "../../../messages/zh/issue";
import { ChangeList } from "../../../pane/change-list";
import type { Pane } from "../../../pane/pane";
import { useWords } from "../../../pane/words";

type Parts = Extract<ChangeSinceIssue, { kind: "cell" }>["was"];

interface Props {
  readonly pane: Pane;
  readonly changes: readonly ChangeSinceIssue[];
}

/** The cells that are not as they were issued. */
export function IssueChanges({ pane, changes }: Props) {
  const { issue } = useWords();
  return (
    <ChangeList
      pane={pane}
      name={issue.changed(changes.length)}
      showAll={issue.showAll}
      changes={changes.map((change) => ({
        cell: "cell" in change ? change.cell : null,
        text: issue.change(factOf(change)),
      }))}
    />
  );
}

function factOf(change: ChangeSinceIssue): IssueChange {
  if (change.kind !== "cell") return change;
  return { kind: "cell", was: shownCell(change.was), now: shownCell(change.now) };
}

const shownCell = ({ value, formula, format }: Parts): ShownCell => ({
  value: shownValue(value),
  formula: formula === "" ? "" : `=${formula}`,
  format,
});
