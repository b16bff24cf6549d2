import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding, Repair } from "../../../cells/finding";
import { controlLook } from "../../../pane/control-look";
import type { Pane } from "../../../pane/pane";
import { canChange } from "../../../pane/pane-state";
import { useStore } from "../../../pane/store";
import { useWords } from "../../../pane/words";
import { missingLedger } from "../missing-ledger";
import { changeWords, offeredChoices, offeredFix, offeredFixes, type Offers } from "./fixes";
import { PaneFixes } from "./pane-fixes";

const useStyles = makeStyles({
  offer: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
  },
  choice: {
    ...typographyStyles.caption1,
    ...controlLook,
    minHeight: "28px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
  button: { minWidth: 0, maxWidth: "100%", overflowWrap: "anywhere" },
  was: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "pre-wrap",
  },
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

interface Props {
  readonly pane: Pane;
  readonly finding: Finding;
  readonly offers: Offers;
}

/** What one click puts right: the cell with its old and new value, or a ledger with nothing in it. */
export function FixOffer({ pane, finding, offers }: Props) {
  const styles = useStyles();
  const { fixes } = useWords().pane;
  const isDisabled = !canChange(useStore(pane.state));
  const offered = offeredFix(finding);
  const ledger = missingLedger(finding);
  if (finding.choices) return <FixChoice pane={pane} finding={finding} />;
  if (finding.repair) return <RepairOffer pane={pane} repair={finding.repair} />;
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

/** One of several fixes, chosen from a list of what the cell may be meant to say. */
function FixChoice({ pane, finding }: Omit<Props, "offers">) {
  const styles = useStyles();
  const { fixes } = useWords().pane;
  const isDisabled = !canChange(useStore(pane.state));
  const [chosen, setChosen] = useState(0);
  const all = offeredChoices(finding);
  const one = all[chosen] ?? all[0];
  if (!one) return null;
  return (
    <div className={styles.offer}>
      <select
        className={styles.choice}
        aria-label={fixes.whichColumn(one.words.cell)}
        disabled={isDisabled}
        value={chosen}
        onChange={({ target }) => setChosen(Number(target.value))}
      >
        {all.map(({ words }, index) => (
          <option key={words.becomes} value={index}>
            {words.becomes}
          </option>
        ))}
      </select>
      <Button
        size="small"
        className={styles.button}
        disabled={isDisabled}
        aria-label={fixes.one(one.words)}
        onClick={() => void pane.controller(PaneFixes).apply([one.fix])}
      >
        {fixes.become(one.words.becomes)}
      </Button>
      <span className={styles.was}>{fixes.was(one.words.was)}</span>
    </div>
  );
}

/** Cells that change together: each with its old and new value, and one button. */
function RepairOffer({ pane, repair }: { pane: Pane; repair: Repair }) {
  const styles = useStyles();
  const { fixes } = useWords().pane;
  const isDisabled = !canChange(useStore(pane.state));
  const { kind, changes } = repair;
  return (
    <div className={styles.fixes}>
      <details>
        <summary className={styles.summary}>{fixes.changes(changes.length)}</summary>
        <ul className={styles.list}>
          {changes.map((change) => {
            const words = changeWords(change, fixes.blank);
            return <li key={words.cell}>{fixes.line(words)}</li>;
          })}
        </ul>
      </details>
      <Button
        size="small"
        disabled={isDisabled}
        onClick={() => void pane.controller(PaneFixes).apply(changes)}
      >
        {fixes.repairs[kind]}
      </Button>
    </div>
  );
}

/** A longer list is folded: each finding shows its own fix too. */
const LISTED_OPEN = 5;

/** 全部改正: every fix that the findings offer, listed and made with one click. */
export function FixAll({ pane, findings }: { pane: Pane; findings: readonly Finding[] }) {
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
