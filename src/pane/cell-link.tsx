import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { cellText, type CellAddress } from "../cells/address";
import type { Pane } from "./pane";
import { useWords } from "./words";

interface Props {
  readonly pane: Pane;
  readonly cell: CellAddress;
  /** The cell's address when left out. */
  readonly text?: string;
}

const useStyles = makeStyles({
  link: {
    ...typographyStyles.caption1,
    border: "none",
    background: "none",
    padding: 0,
    minHeight: "24px",
    minWidth: "24px",
    textAlign: "start",
    overflowWrap: "anywhere",
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
  },
});

/** A click selects the cell in the workbook. */
export function CellLink({ pane, cell, text }: Props) {
  const { goTo } = useWords().cellOrigin;
  const where = cellText(cell);
  return (
    <button
      type="button"
      className={useStyles().link}
      aria-label={goTo(text ?? where)}
      onClick={() => void pane.select(cell)}
    >
      {text ?? where}
    </button>
  );
}
