import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

const useStyles = makeStyles({
  summary: {
    ...typographyStyles.caption1Strong,
    cursor: "pointer",
    minHeight: "24px",
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
});

/** A part of the pane that is wanted now and then: folded, and made when it is first opened. */
export function FoldedSection({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{title}</summary>
      {isOpen && children}
    </details>
  );
}
