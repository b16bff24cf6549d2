import { shownValue, type CellValue } from "../../../cells/grid";
import type { RecordMessages } from "../../../messages/zh/record";
import { ChangeList } from "../../../pane/change-list";
import type { Pane } from "../../../pane/pane";
import { useWords } from "../../../pane/words";
import type { InputChange } from "../../../ranking/input-changes";
import type { Outdated } from "./month-state";

/** The cells that are not as they were scored; nothing where the record names none. A chunk of its own: most of the time there are none. */
export function OutdatedCells({ pane, how }: { pane: Pane; how: Outdated }) {
  const { stale } = useWords().record;
  if (how.kind !== "stale") return null;
  return (
    <ChangeList
      pane={pane}
      name={stale.list}
      showAll={stale.showAll}
      changes={(how.changes ?? []).map((change) => ({
        cell: "cell" in change ? change.cell : null,
        text: changeText(change, stale),
      }))}
    />
  );
}

function changeText(change: InputChange, stale: RecordMessages["stale"]): string {
  const shown = (value: CellValue): string => (value === null ? stale.blank : shownValue(value));
  switch (change.kind) {
    case "cell": {
      const [was, now] = [shown(change.was), shown(change.now)];
      // A number and the text of the same digits.
      const quoted = (value: CellValue, text: string) =>
        was === now && typeof value === "string" ? `“${text}”` : text;
      return stale.became(quoted(change.was, was), quoted(change.now, now));
    }
    case "row-added":
      return stale.rowAdded(change.label);
    case "row-removed":
      return stale.rowRemoved(change.label);
    case "sheet-gone":
      return stale.sheetGone(change.sheet);
    case "sheet-new":
      return stale.sheetNew(change.sheet);
  }
}
