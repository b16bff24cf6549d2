import {
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import { cellText } from "../../../cells/address";
import type { Finding } from "../../../cells/finding";
import { sayFinding } from "../../../messages/findings";
import { DecisionOffer } from "./decision-offer";
import { FixOffer } from "./fix-offers";
import type { Offers } from "./fixes";
import type { Pane } from "../../../pane/pane";
import { useWords } from "../../../pane/words";

/** So many findings of one kind are shown at first; a wrong column would otherwise fill the pane. */
const SHOWN_AT_FIRST = 20;

interface Props {
  readonly pane: Pane;
  readonly findings: readonly Finding[];
  readonly offers?: Offers | undefined;
}

const useStyles = makeStyles({
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

/** Findings one below the other; each goes to its cell. */
export function FindingItems({ pane, findings, offers }: Props) {
  const styles = useStyles();
  const { findings: words } = useWords().pane;
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? findings : findings.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((finding, index) => (
          <li key={index} className={mergeClasses(styles.item, styles[finding.severity])}>
            <FindingItem pane={pane} finding={finding} />
            {offers && <FixOffer pane={pane} finding={finding} offers={offers} />}
            {offers && <DecisionOffer pane={pane} finding={finding} />}
          </li>
        ))}
      </ul>
      {shown.length < findings.length && (
        <Button size="small" onClick={() => setWhole(true)}>
          {words.showAll(findings.length)}
        </Button>
      )}
    </>
  );
}

function FindingItem({ pane, finding }: { pane: Pane; finding: Finding }) {
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
    <Button appearance="subtle" className={styles.finding} onClick={() => void pane.select(cell)}>
      <span className={styles.where}>{cellText(cell)} </span>
      <span>{text}</span>
    </Button>
  );
}
