import {
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import { cellText } from "../cells/address";
import type { Finding, Severity } from "../cells/finding";
import { sayFinding } from "../messages/findings";
import type { PaneSession } from "./pane-session";
import { useWords } from "./words";

/** So many findings of one kind are shown at first; a wrong column would otherwise fill the pane. */
const SHOWN_AT_FIRST = 20;

interface Props {
  readonly session: PaneSession;
  readonly findings: readonly Finding[];
  readonly shownAtFirst?: number;
}

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalXS} 0`, padding: 0 },
  item: {
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    marginBottom: tokens.spacingVerticalXS,
  },
  block: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  warn: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  finding: {
    ...typographyStyles.caption1,
    display: "block",
    boxSizing: "border-box",
    width: "100%",
    minWidth: 0,
    textAlign: "left",
    justifyContent: "flex-start",
    whiteSpace: "normal",
    overflowWrap: "anywhere",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  what: { display: "block", ...typographyStyles.body1 },
  where: {
    display: "block",
    ...typographyStyles.caption1Strong,
    color: tokens.colorBrandForegroundLink,
  },
});

/** What must be put right (阻断), then what is to be known (提醒). */
export function FindingList({ session, findings, shownAtFirst = SHOWN_AT_FIRST }: Props) {
  const { pane } = useWords();
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity);
  const [blocks, warnings] = [of("block"), of("warn")];
  return (
    <>
      {blocks.length > 0 && (
        <FindingGroup
          session={session}
          findings={blocks}
          shownAtFirst={shownAtFirst}
          severity="block"
          heading={pane.findings.blocks(blocks.length)}
        />
      )}
      {warnings.length > 0 && (
        <FindingGroup
          session={session}
          findings={warnings}
          shownAtFirst={shownAtFirst}
          severity="warn"
          heading={pane.findings.warnings(warnings.length)}
          hint={pane.findings.warningsHint}
        />
      )}
    </>
  );
}

interface GroupProps extends Required<Props> {
  readonly severity: Severity;
  readonly heading: string;
  readonly hint?: string;
}

function FindingGroup({ session, findings, shownAtFirst, severity, heading, hint }: GroupProps) {
  const styles = useStyles();
  const { pane } = useWords();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? findings : findings.slice(0, shownAtFirst);
  return (
    <section aria-label={heading}>
      <h2 className={styles.heading}>{heading}</h2>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      <ul className={styles.list}>
        {shown.map((finding, index) => (
          <li key={index} className={mergeClasses(styles.item, styles[severity])}>
            <FindingItem session={session} finding={finding} />
          </li>
        ))}
      </ul>
      {shown.length < findings.length && (
        <Button size="small" onClick={() => setWhole(true)}>
          {pane.findings.showAll(findings.length)}
        </Button>
      )}
    </section>
  );
}

function FindingItem({ session, finding }: { session: PaneSession; finding: Finding }) {
  const styles = useStyles();
  const { what, why, todo } = sayFinding(useWords().findings, finding);
  const { cell } = finding;
  const text = (
    <>
      <span className={styles.what}>{what}</span> <span>{why}</span> <span>{todo}</span>
    </>
  );
  if (cell === null) return <div className={styles.finding}>{text}</div>;
  return (
    <Button
      appearance="subtle"
      className={styles.finding}
      onClick={() => void session.select(cell)}
    >
      <span className={styles.where}>{cellText(cell)} </span>
      <span>{text}</span>
    </Button>
  );
}
