import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { missingLedger } from "../missing-ledger";
import type { Finding } from "../../../cells/finding";
import { offeredFix } from "./fixes";
import type { PaneSession } from "../../../taskpane/pane-session";
import { canChange } from "../../../pane/pane-state";
import { usePaneState } from "../../../pane/use-pane-state";
import { useWords } from "../../../pane/words";

interface Props {
  readonly session: PaneSession;
  readonly finding: Finding;
}

const useStyles = makeStyles({
  offer: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
  },
  button: { minWidth: 0, maxWidth: "100%", overflowWrap: "anywhere" },
  was: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "pre-wrap",
  },
});

/** What one click puts right: the cell with its old and new value, or a ledger with nothing in it. */
export function FixOffer({ session, finding }: Props) {
  const styles = useStyles();
  const { fixes } = useWords().pane;
  const isDisabled = !canChange(usePaneState(session));
  const offered = offeredFix(finding);
  const ledger = missingLedger(finding);
  if (offered) {
    const { fix, words } = offered;
    return (
      <div className={styles.offer}>
        <Button
          size="small"
          className={styles.button}
          disabled={isDisabled}
          aria-label={fixes.one(words)}
          onClick={() => void session.applyFixes([fix])}
        >
          {fixes.become(words.becomes)}
        </Button>
        <span className={styles.was}>{fixes.was(words.was)}</span>
      </div>
    );
  }
  if (ledger === null || finding.code !== "ledger-absent") return null;
  return (
    <div className={styles.offer}>
      <Button
        size="small"
        disabled={isDisabled}
        aria-label={fixes.nothingIn(finding.facts.ledger)}
        onClick={() => void session.addEmptyLedger(ledger)}
      >
        {fixes.nothing}
      </Button>
    </div>
  );
}
