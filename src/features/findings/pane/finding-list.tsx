import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Finding, Severity } from "../../../cells/finding";
import { FindingItems } from "./finding-items";
import { FixAll } from "./fix-offers";
import type { Offers } from "./fixes";
import type { Pane } from "../../../pane/pane";
import { useWords } from "../../../pane/words";

interface Props {
  readonly pane: Pane;
  readonly findings: readonly Finding[];
  /** With buttons that correct what is certain to be meant, and that decide; without any where it is left out. */
  readonly offers?: Offers | undefined;
}

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What must be put right (阻断), then what is to be known (提醒). */
export function FindingList({ pane, findings, offers }: Props) {
  const styles = useStyles();
  const { findings: words } = useWords().pane;
  const of = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity && !finding.choices);
  const [blocks, warnings] = [of("block"), of("warn")];
  const headers = findings.filter(({ choices }) => choices);
  const headersHeading = words.unknownHeaders(headers.length);
  const heading = words.blocks(blocks.length);
  const warningHeading = words.warnings(warnings.length);
  return (
    <>
      {blocks.length > 0 && (
        <section aria-label={heading}>
          <h2 className={styles.heading}>{heading}</h2>
          {offers && <FixAll pane={pane} findings={blocks} />}
          <FindingItems pane={pane} findings={blocks} offers={offers} />
        </section>
      )}
      {headers.length > 0 && (
        <section aria-label={headersHeading}>
          <h2 className={styles.heading}>{headersHeading}</h2>
          <p className={styles.hint}>{words.unknownHeadersHint}</p>
          <FindingItems pane={pane} findings={headers} offers={offers} />
        </section>
      )}
      {warnings.length > 0 && (
        <section aria-label={warningHeading}>
          <h2 className={styles.heading}>{warningHeading}</h2>
          <p className={styles.hint}>{words.warningsHint}</p>
          <FindingItems pane={pane} findings={warnings} />
        </section>
      )}
    </>
  );
}
