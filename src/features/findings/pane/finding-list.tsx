import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Finding, Severity } from "../../../cells/finding";
import { FindingItems } from "./finding-items";
import { FixAll } from "./fix-all";
import type { PaneSession } from "../../../taskpane/pane-session";
import { useWords } from "../../../pane/words";

interface Props {
  readonly session: PaneSession;
  readonly findings: readonly Finding[];
  /** With buttons that correct what is certain to be meant. */
  readonly offersFixes?: boolean;
}

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What must be put right (阻断), then what is to be known (提醒). */
export function FindingList({ session, findings, offersFixes = false }: Props) {
  const styles = useStyles();
  const { pane } = useWords();
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity);
  const [blocks, warnings] = [of("block"), of("warn")];
  const heading = pane.findings.blocks(blocks.length);
  const warningHeading = pane.findings.warnings(warnings.length);
  return (
    <>
      {blocks.length > 0 && (
        <section aria-label={heading}>
          <h2 className={styles.heading}>{heading}</h2>
          {offersFixes && <FixAll session={session} findings={blocks} />}
          <FindingItems session={session} findings={blocks} offersFixes={offersFixes} />
        </section>
      )}
      {warnings.length > 0 && (
        <section aria-label={warningHeading}>
          <h2 className={styles.heading}>{warningHeading}</h2>
          <p className={styles.hint}>{pane.findings.warningsHint}</p>
          <FindingItems session={session} findings={warnings} />
        </section>
      )}
    </>
  );
}
