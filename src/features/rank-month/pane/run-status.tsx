import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, type RefObject } from "react";
import type { RecordMessages } from "../../../messages/zh/record";
import { FailureMessage } from "../../../pane/failure-message";
import { Message } from "../../../pane/message";
import type { Run } from "../../../pane/pane-state";
import { partMark } from "../../../pane/parts";
import type { Ranked } from "../../../ranking/rank-outcome";
import { sheetNames } from "../../../record/ranking-record";
import { useWords, type Words } from "../../../pane/words";
import { monthBanner, type Banner, type MonthStanding } from "./month-banner";
import type { MonthState, Outdated } from "./month-state";

interface Props {
  readonly month: MonthState;
  readonly standing: MonthStanding;
  /** Each turn of the run takes the focus along; an edit does not. */
  readonly turn: Run["kind"];
  readonly period: string;
}

const useStyles = makeStyles({
  status: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
});

/** How the month stands, in one title; read aloud as it changes. */
export function RunStatus({ month, standing, turn, period }: Props) {
  const styles = useStyles();
  const words = useWords();
  const heading = useFocusOnChange(turn);
  return (
    <div role="status" className={styles.status}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading} {...partMark("state")}>
        {titleOf(monthBanner(month, standing), period, words)}
      </h2>
      <StatusBody month={month} isIssued={standing.issue === "issued"} />
    </div>
  );
}

function titleOf(banner: Banner, period: string, { pane, record }: Words): string {
  switch (banner.kind) {
    case "running":
      return banner.isCancelling ? pane.cancelling : pane.steps[banner.step];
    case "cancelled":
      return pane.cancelled;
    case "failed":
      return pane.standing.failed(period);
    case "outdated":
      return pane.standing.outdated(period, banner.places);
    case "overtaken":
    case "altered":
    case "unverifiable":
      return pane.standing.sheet(period, record.outdated[banner.kind], banner.isIssued);
    default:
      return pane.standing[banner.kind](period);
  }
}

function StatusBody({ month, isIssued }: { month: MonthState; isIssued: boolean }) {
  const styles = useStyles();
  const { pane } = useWords();
  switch (month.kind) {
    case "blocked":
      return month.isStale ? (
        <Message intent="warning">{pane.stale}</Message>
      ) : (
        <p className={styles.text}>{pane.findings.nothingWritten}</p>
      );
    case "current":
      return <Written outcome={month.outcome} isIssued={isIssued} />;
    case "failed":
      return <FailureMessage failure={month.failure} />;
    case "outdated":
      return (
        <>
          {month.isCancelled && <p className={styles.text}>{pane.cancelled}</p>}
          <OutdatedNote how={month.how} />
        </>
      );
    default:
      return null;
  }
}

function OutdatedNote({ how }: { how: Outdated | null }) {
  const { pane, record } = useWords();
  const intent = how?.kind === "unverifiable" ? "error" : "warning";
  return <Message intent={intent}>{how === null ? pane.stale : outdatedText(how, record)}</Message>;
}

function outdatedText(how: Outdated, record: RecordMessages): string {
  switch (how.kind) {
    case "stale": {
      const { stale } = record;
      if (how.changes === null) return stale.unknown;
      return how.changes.length === 0 ? stale.otherwise : stale.count(how.changes.length, how.time);
    }
    case "overtaken":
      return record.overtaken(how.sheet, how.period, how.earlier);
    case "altered":
      return record.altered(how.sheets);
    case "unverifiable":
      return record.unverifiable(how.sheet);
  }
}

function Written({ outcome, isIssued }: { outcome: Ranked; isIssued: boolean }) {
  const styles = useStyles();
  const { result } = useWords().pane;
  const isChanged = outcome.written === "changed";
  return (
    <>
      <p className={styles.text}>
        {isChanged ? result.changed(sheetNames(outcome.sheets)) : result.unchanged}
      </p>
      {outcome.isRevision && !isIssued && <Message intent="info">{result.revision}</Message>}
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
