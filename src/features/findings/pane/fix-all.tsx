import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Finding } from "../../../cells/finding";
import { offeredFixes } from "./fixes";
import type { Pane } from "../../../pane/pane";
import { PaneFixes } from "./pane-fixes";
import { canChange } from "../../../pane/pane-state";
import { useStore } from "../../../pane/store";
import { useWords } from "../../../pane/words";

interface Props {
  readonly pane: Pane;
  readonly findings: readonly Finding[];
}

/** A longer list is folded: each finding shows its own fix too. */
const LISTED_OPEN = 5;

const useStyles = makeStyles({
  fixes: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  summary: { ...typographyStyles.caption1Strong, cursor: "pointer", minHeight: "24px" },
  list: {
    ...typographyStyles.caption1,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    overflowWrap: "anywhere",
  },
});

/** 全部改正: every fix that the findings offer, listed and made with one click. */
export function FixAll({ pane, findings }: Props) {
  const styles = useStyles();
  const { fixes } = useWords().pane;
  const isDisabled = !canChange(useStore(pane.state));
  const offered = offeredFixes(findings);
  if (offered.length < 2) return null;
  return (
    <div className={styles.fixes}>
      <details open={offered.length <= LISTED_OPEN}>
        <summary className={styles.summary}>{fixes.list(offered.length)}</summary>
        <ul className={styles.list}>
          {offered.map(({ words }) => (
            <li key={words.cell}>{fixes.line(words)}</li>
          ))}
        </ul>
      </details>
      <Button
        size="small"
        disabled={isDisabled}
        onClick={() => void pane.controller(PaneFixes).apply(offered.map(({ fix }) => fix))}
      >
        {fixes.all(offered.length)}
      </Button>
    </div>
  );
}
