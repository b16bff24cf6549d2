import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, type RefObject } from "react";
import type { PaneMessages } from "../../../messages/zh/pane";
import { Message } from "../../../pane/message";
import type { Run } from "../../../pane/pane-state";
import type { Ranked } from "../../../ranking/rank-outcome";
import { sheetNames } from "../../../record/ranking-record";
import { useWords } from "../../../pane/words";

interface Props {
  readonly run: Run;
  readonly period: string;
}

const useStyles = makeStyles({
  status: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
});

/** How the run stands, read aloud as it changes. */
export function RunStatus({ run, period }: Props) {
  const styles = useStyles();
  const { pane } = useWords();
  const heading = useFocusOnChange(run.kind);
  const title = titleOf(run, period, pane);
  return (
    <div role="status" className={styles.status}>
      {title !== null && (
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {title}
        </h2>
      )}
      {run.kind === "blocked" && <p className={styles.text}>{pane.findings.nothingWritten}</p>}
      {run.kind === "ranked" && <Written outcome={run.outcome} isStale={run.isStale} />}
      {run.kind === "failed" && <Message intent="error">{pane.failure(run.failure)}</Message>}
      {(run.kind === "ranked" || run.kind === "blocked") && run.isStale && (
        <Message intent="warning">{pane.stale}</Message>
      )}
    </div>
  );
}

function titleOf(run: Run, period: string, pane: PaneMessages): string | null {
  switch (run.kind) {
    case "none":
      return null;
    case "running":
      return run.isCancelling ? pane.cancelling : pane.steps[run.step];
    case "ranked":
      return pane.result.done(run.outcome.scores.period);
    case "blocked":
    case "failed":
      return pane.findings.blocked(period);
    case "cancelled":
      return pane.cancelled;
  }
}

function Written({ outcome, isStale }: { outcome: Ranked; isStale: boolean }) {
  const styles = useStyles();
  const { result } = useWords().pane;
  const isChanged = outcome.written === "changed";
  return (
    <>
      {(isChanged || !isStale) && (
        <p className={styles.text}>
          {isChanged ? result.changed(sheetNames(outcome.sheets)) : result.unchanged}
        </p>
      )}
      {outcome.isRevision && <Message intent="info">{result.revision}</Message>}
      {outcome.fallback !== null && (
        <Message intent="warning">{result.wroteValues[outcome.fallback]}</Message>
      )}
    </>
  );
}

/**
 * Moves the focus to the heading of a run's state, so that keyboard and screen reader go on there;
 * but never out of the sheet or another part of the page.
 */
function useFocusOnChange(kind: Run["kind"]): RefObject<HTMLHeadingElement> {
  const heading = useRef<HTMLHeadingElement>(null);
  const previous = useRef(kind);
  useEffect(() => {
    if (previous.current === kind) return;
    previous.current = kind;
    if (isFocusOurs(heading.current)) heading.current?.focus();
  }, [kind]);
  return heading;
}

function isFocusOurs(heading: HTMLElement | null): boolean {
  const active = document.activeElement;
  if (active === null || active === document.body) return true;
  return heading?.closest("section[aria-busy]")?.contains(active) ?? false;
}
