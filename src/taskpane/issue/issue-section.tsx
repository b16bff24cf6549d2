import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { lateView } from "../late-view";
import type { PaneSession } from "../pane-session";
import type { PaneState } from "../pane-state";
import { useWords } from "../words";

const IssuePanel = lateView(() => import("./issue-panel"));

const useStyles = makeStyles({
  summary: {
    ...typographyStyles.caption1Strong,
    cursor: "pointer",
    minHeight: "24px",
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
});

/** 签发与核验, folded: it is wanted once a month. */
export function IssueSection({ session, state }: { session: PaneSession; state: PaneState }) {
  const styles = useStyles();
  const { issue } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { period } = state;
  if (period === null || state.book.kind !== "ready") return null;
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{issue.title}</summary>
      {isOpen && <IssuePanel key={period} of={{ session, state, period }} />}
    </details>
  );
}
