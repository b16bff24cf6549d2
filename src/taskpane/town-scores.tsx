import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import { derive, type Derivation } from "../report/derivation";
import { explainPlace, explainTotal } from "../report/explain";
import type { ScoreSheet } from "../scoring/score-sheet";
import type { PaneSession } from "./pane-session";
import { ScoreDetails } from "./score-details";
import { useWords } from "./words";

interface Props {
  readonly session: PaneSession;
  readonly scores: ScoreSheet;
  /** Index in the roster. */
  readonly town: number;
}

const useStyles = makeStyles({
  sentence: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  score: {
    ...typographyStyles.body1,
    display: "flex",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    border: "none",
    background: "none",
    padding: `${tokens.spacingVerticalXS} 0`,
    minHeight: "28px",
    textAlign: "start",
    color: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  sign: { color: tokens.colorBrandForegroundLink },
  name: { flex: "1 1 auto" },
  points: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
});

/** The scores of one town, each opening its derivation. */
export function TownScores({ session, scores, town }: Props) {
  const styles = useStyles();
  const { pane, explanation } = useWords();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <section aria-label={pane.town.scores(scores.towns[town] ?? "")}>
      <p className={styles.sentence}>{explainTotal(scores, town, explanation)}</p>
      <p className={styles.sentence}>{explainPlace(scores, town, explanation)}</p>
      <ul className={styles.list}>
        {scores.indicators.map(({ indicator }, index) => (
          <li key={indicator.code} className={styles.item}>
            <ScoreItem
              session={session}
              derivation={derive(scores, index, town, explanation)}
              isOpen={indicator.code === open}
              onToggle={(isOpen) => setOpen(isOpen ? indicator.code : null)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ItemProps {
  readonly session: PaneSession;
  readonly derivation: Derivation;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

function ScoreItem({ session, derivation, isOpen, onToggle }: ItemProps) {
  const styles = useStyles();
  const { town } = useWords().pane;
  const details = useId();
  const { code, indicatorName, pointsText, fullPoints } = derivation;
  return (
    <>
      <button
        type="button"
        className={styles.score}
        aria-expanded={isOpen}
        aria-controls={isOpen ? details : undefined}
        onClick={() => onToggle(!isOpen)}
      >
        <span className={styles.sign} aria-hidden="true">
          {isOpen ? "▾" : "▸"}
        </span>
        <span className={styles.name}>{`${code} ${indicatorName}`}</span>
        <span className={styles.points}>
          {pointsText === null ? town.noScore : town.points(pointsText, fullPoints)}
        </span>
      </button>
      {isOpen && (
        <div id={details}>
          <ScoreDetails session={session} derivation={derivation} />
        </div>
      )}
    </>
  );
}
