import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { CellAddress } from "../cells/address";
import { CellLink } from "./cell-link";
import type { Pane } from "./pane";

/** A column that was pasted over would otherwise fill the pane. */
const SHOWN_AT_FIRST = 20;

const useStyles = makeStyles({
  list: { ...typographyStyles.caption1, listStyleType: "none", margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: "anywhere" },
});

interface ShownChange {
  readonly cell: CellAddress | null;
  readonly text: string;
}

interface Props {
  readonly pane: Pane;
  readonly name: string;
  readonly changes: readonly ShownChange[];
  readonly showAll: (count: number) => string;
}

/** What is not as it was, each with its cell to go to; the first ones, and the others on request. */
export function ChangeList({ pane, name, changes, showAll }: Props) {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? changes : changes.slice(0, SHOWN_AT_FIRST);
  if (changes.length === 0) return null;
  return (
    <div>
      <ul className={styles.list} aria-label={name}>
        {shown.map(({ cell, text }, index) => (
          <li key={index} className={styles.item}>
            {cell && <CellLink pane={pane} cell={cell} />} {text}
          </li>
        ))}
      </ul>
      {shown.length < changes.length && (
        <Button size="small" onClick={() => setWhole(true)}>
          {showAll(changes.length)}
        </Button>
      )}
    </div>
  );
}
