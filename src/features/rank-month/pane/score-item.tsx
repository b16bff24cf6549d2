import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { Derivation } from "../../../engine/derivation";
import type { Pane } from "../../../pane/pane";
import { ScoreDetails } from "./score-details";
import { useWords } from "../../../pane/words";

const useStyles = makeStyles({
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

interface Props {
  readonly pane: Pane;
  readonly derivation: Derivation;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** One score with its points; it opens its derivation. */
export function ScoreItem({ pane, derivation, isOpen, onToggle }: Props) {
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
          <ScoreDetails pane={pane} derivation={derivation} />
        </div>
      )}
    </>
  );
}
