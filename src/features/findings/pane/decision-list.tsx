import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { PolicyState } from "../../../ranking/policy-state";
import type { Decision } from "../../../method/decision";
import { decisionLine } from "./decision-lines";
import type { Pane } from "../../../pane/pane";
import { PaneDecisions } from "./pane-decisions";
import { useWords } from "../../../pane/words";

interface Props {
  readonly pane: Pane;
  readonly policy: PolicyState;
  readonly decisions: readonly Decision[];
  readonly isDisabled: boolean;
}

/** A longer list is folded. */
const LISTED_OPEN = 3;

const useStyles = makeStyles({
  summary: { ...typographyStyles.body1Strong, cursor: "pointer", minHeight: "24px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    ...typographyStyles.caption1,
    display: "flex",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  line: { minWidth: 0, overflowWrap: "anywhere" },
});

/** 本期决定: what was decided for the period, each with 撤销. */
export function DecisionList({ pane, policy, decisions, isDisabled }: Props) {
  const styles = useStyles();
  const words = useWords();
  return (
    <details open={decisions.length <= LISTED_OPEN}>
      <summary className={styles.summary}>{words.decisions.list(decisions.length)}</summary>
      <ul className={styles.list}>
        {decisions.map((decision) => {
          const line = decisionLine(decision, policy, words);
          return (
            <li key={JSON.stringify(decision)} className={styles.item}>
              <span className={styles.line}>{words.decisions.line(line)}</span>
              <Button
                size="small"
                disabled={isDisabled}
                aria-label={words.decisions.revokeLine(line)}
                onClick={() => void pane.controller(PaneDecisions).revoke(decision)}
              >
                {words.decisions.revoke}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
