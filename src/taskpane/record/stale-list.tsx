import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { InputChange } from "../../actions/input-changes";
import { isCellError, type CellValue } from "../../cells/grid";
import type { RecordMessages } from "../../messages/record";
import { CellLink } from "../cell-link";
import type { PaneSession } from "../pane-session";
import { useWords } from "../words";

/** A column that was pasted over would otherwise fill the pane. */
const SHOWN_AT_FIRST = 20;

const useStyles = makeStyles({
  list: { ...typographyStyles.caption1, listStyleType: "none", margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: "anywhere" },
});

interface Props {
  readonly session: PaneSession;
  readonly changes: readonly InputChange[];
}

/** The cells that are not as they were scored; each goes to its cell. */
export function StaleList({ session, changes }: Props) {
  const styles = useStyles();
  const { stale } = useWords().record;
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? changes : changes.slice(0, SHOWN_AT_FIRST);
  if (changes.length === 0) return null;
  return (
    <div>
      <ul className={styles.list} aria-label={stale.title}>
        {shown.map((change, index) => (
          <li key={index} className={styles.item}>
            {"cell" in change && <CellLink session={session} cell={change.cell} />}{" "}
            {changeText(change, stale)}
          </li>
        ))}
      </ul>
      {shown.length < changes.length && (
        <Button size="small" onClick={() => setWhole(true)}>
          {stale.showAll(changes.length)}
        </Button>
      )}
    </div>
  );
}

function changeText(change: InputChange, stale: RecordMessages["stale"]): string {
  switch (change.kind) {
    case "cell":
      return stale.became(shownValue(change.was, stale), shownValue(change.now, stale));
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

function shownValue(value: CellValue, { blank }: RecordMessages["stale"]): string {
  if (value === null) return blank;
  if (isCellError(value)) return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
