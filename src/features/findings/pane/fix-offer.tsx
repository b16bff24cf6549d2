import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { missingLedger } from "../missing-ledger";
import type { Finding } from "../../../cells/finding";
import { offeredFix, type Offers } from "./fixes";
import { PaneFixes } from "./pane-fixes";
import type { Pane } from "../../../pane/pane";
import { canChange } from "../../../pane/pane-state";
import { useStore } from "../../../pane/store";
import { useWords } from "../../../pane/words";

interface Props {
  readonly pane: Pane;
  readonly finding: Finding;
  readonly offers: Offers;
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
export function FixOffer({ pane, finding, offers }: Props) {
  const styles = useStyles();
  const { fixes } = useWords().pane;
  const isDisabled = !canChange(useStore(pane.state));
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
          onClick={() => void pane.controller(PaneFixes).apply([fix])}
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
        onClick={() => offers.emptyLedger(ledger)}
      >
        {fixes.nothing}
      </Button>
    </div>
  );
}
