import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { cellText } from "../../../cells/address";
import type { Finding, Gap } from "../../../cells/finding";
import { gapText, policyOf } from "./decision-lines";
import { lateView } from "../../../pane/late-view";
import type { Pane } from "../../../pane/pane";
import { canChange } from "../../../pane/pane-state";
import { useStore } from "../../../pane/store";
import { useWords } from "../../../pane/words";

const DecisionForm = lateView(() => import("./decision-form"), "DecisionForm");

const useStyles = makeStyles({
  offer: { padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}` },
});

/** 决定…: opens the form in which a gap is decided as a matter of policy. */
export function DecisionOffer({ pane, finding }: { pane: Pane; finding: Finding }) {
  const styles = useStyles();
  const { gap, cell } = finding;
  const state = useStore(pane.state);
  const policy = policyOf(state.book);
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const offer = useRef<HTMLDivElement>(null);
  if (!gap || !policy || state.period === null) return null;
  const where = gapText(gap, cell && cellText(cell), policy, words);
  const close = (): void => {
    setOpen(false);
    offer.current?.querySelector("button")?.focus();
  };
  return (
    <div ref={offer} className={styles.offer}>
      <Button
        size="small"
        disabled={!canChange(state)}
        aria-expanded={isOpen}
        aria-label={words.decisions.openFor(where)}
        onClick={() => setOpen(!isOpen)}
      >
        {words.decisions.open}
      </Button>
      {isOpen && (
        <DecisionForm
          key={keyOf(gap, state.period)}
          of={{
            pane,
            subject: { gap, policy, period: state.period, where },
            isWorking: state.isWorking,
            onClose: close,
          }}
        />
      )}
    </div>
  );
}

function keyOf({ town, quantity, codes }: Gap, period: string): string {
  return JSON.stringify([town, quantity, codes, period]);
}
