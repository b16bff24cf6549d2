import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { isCellError, type CellValue } from "../../cells/grid";
import type { IssueChange, ShownCell } from "../../messages/issue";
import type { SealCheck } from "../../actions/check-seal";
import { CellLink } from "../cell-link";
import { issueWords } from "./issue-words";
import type { PaneSession } from "../pane-session";
import { useWords } from "../words";

type Change = Extract<SealCheck, { kind: "checked" }>["changes"][number];

/** A sheet that was pasted over would otherwise fill the pane. */
const SHOWN_AT_FIRST = 20;

const useStyles = makeStyles({
  list: { ...typographyStyles.caption1, listStyleType: "none", margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: "anywhere" },
});

/** The cells that are not as they were issued; each goes to its cell. */
export function IssueChanges({
  session,
  changes,
}: {
  session: PaneSession;
  changes: readonly Change[];
}) {
  const styles = useStyles();
  const words = issueWords(useWords().language);
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? changes : changes.slice(0, SHOWN_AT_FIRST);
  if (changes.length === 0) return null;
  return (
    <div>
      <ul className={styles.list} aria-label={words.changed(changes.length)}>
        {shown.map((change, index) => (
          <li key={index} className={styles.item}>
            {"cell" in change && <CellLink session={session} cell={change.cell} />}{" "}
            {words.change(factOf(change))}
          </li>
        ))}
      </ul>
      {shown.length < changes.length && (
        <Button size="small" onClick={() => setWhole(true)}>
          {words.showAll(changes.length)}
        </Button>
      )}
    </div>
  );
}

function factOf(change: Change): IssueChange {
  if (change.kind !== "cell") return change;
  return { kind: "cell", was: shownCell(change.was), now: shownCell(change.now) };
}

function shownCell({
  value,
  formula,
  format,
}: {
  readonly value: CellValue;
  readonly formula: string;
  readonly format: string;
}): ShownCell {
  return { value: shownValue(value), formula: formula === "" ? "" : `=${formula}`, format };
}

function shownValue(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
