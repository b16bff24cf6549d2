import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { lateView } from "../late-view";
import type { PaneSession } from "../pane-session";
import type { PaneState } from "../pane-state";
import { useWords } from "../words";

const CirculationPanel = lateView(() => import("./circulation-panel"));

const useStyles = makeStyles({
  summary: {
    ...typographyStyles.caption1Strong,
    cursor: "pointer",
    minHeight: "24px",
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
});

/** 分发与汇总, folded: it is wanted before a month is complete. */
export function CirculationSection({ session, state }: { session: PaneSession; state: PaneState }) {
  const styles = useStyles();
  const { circulation } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { period } = state;
  if (period === null) return null;
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{circulation.title}</summary>
      {isOpen && <CirculationPanel key={period} of={{ session, state, period }} />}
    </details>
  );
}
