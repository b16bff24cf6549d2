import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { Finding } from "../../../cells/finding";
import { FindingItems } from "./finding-items";
import type { PaneSession } from "../../../taskpane/pane-session";
import { useWords } from "../../../pane/words";

interface Props {
  readonly session: PaneSession;
  readonly warnings: readonly Finding[];
}

const useStyles = makeStyles({
  summary: { ...typographyStyles.caption1Strong, cursor: "pointer", minHeight: "24px" },
});

/** The warnings of a ranking that has been written: folded, for the ranking is what is wanted first. */
export function PrintedWarnings({ session, warnings }: Props) {
  const styles = useStyles();
  const { pane } = useWords();
  if (warnings.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{pane.findings.printedWarnings(warnings.length)}</summary>
      <FindingItems session={session} findings={warnings} />
    </details>
  );
}
