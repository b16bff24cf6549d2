import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { lateView } from "../late-view";
import type { PaneSession } from "../pane-session";
import type { PaneState } from "../pane-state";
import { useWords } from "../words";

const CheckupPanel = lateView(() => import("./checkup-panel"));

const useStyles = makeStyles({
  summary: {
    ...typographyStyles.caption1Strong,
    cursor: "pointer",
    minHeight: "24px",
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
});

/** 工作簿体检, folded: it is wanted when a workbook comes back. */
export function CheckupSection(of: { session: PaneSession; state: PaneState }) {
  const styles = useStyles();
  const { checkup } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{checkup.title}</summary>
      {isOpen && <CheckupPanel of={of} />}
    </details>
  );
}
